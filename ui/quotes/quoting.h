// From a deal to its PDF: asks what is needed, writes the file, records what went out.
#pragma once

#include "quotes/internalsummary.h"
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

    /// `note`: what the dialog says first, for a deal that is not in sight.
    void quoteCustomer(workspace::RowKey deal, const QString &note = {});
    void summarize(workspace::RowKey deal, const QString &note = {});

private:
    QString folder() const;        ///< for the next customer's quote
    QString summaryFolder() const; ///< for the next internal summary: never one of customers' quotes
    QStringList quoteFolders() const;
    QString whoHas(const QString &number) const; ///< as a sentence; empty: nobody
    void issue(const quotes::CustomerQuote &quote, const pricing::Deal &deal, const QString &path);
    QString numberFor(const pricing::DealId &deal) const;
    void written(const QString &what, const QString &path);
    void writeSummary(const quotes::InternalSummary &summary, const QString &path);

    workspace::Document &document;
    Prompts &prompts;
    NoticeBar &notices;
    std::function<QDate()> today;
    QWidget *window;
};

} // namespace dealdesk::ui
