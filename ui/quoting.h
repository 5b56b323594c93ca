// From a deal to its PDF: asks what is needed, writes the file, records what went out.
#pragma once

#include "workspace/document.h"

#include <QDate>
#include <QObject>

#include <functional>

namespace dealdesk::ui {

class NoticeBar;
class Prompts;

class Quoting : public QObject
{
    Q_OBJECT
public:
    Quoting(workspace::Document &document, Prompts &prompts, NoticeBar &notices, std::function<QDate()> today,
            QWidget *window);

    void quoteCustomer(workspace::RowKey deal);
    void summarize(workspace::RowKey deal);

private:
    QString folder() const;
    QString numberFor(const pricing::DealId &deal) const;
    void written(const QString &what, const QString &path);

    workspace::Document &document;
    Prompts &prompts;
    NoticeBar &notices;
    std::function<QDate()> today;
    QWidget *window;
};

} // namespace dealdesk::ui
