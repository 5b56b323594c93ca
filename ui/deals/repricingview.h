// Whom a step of a deal's growth reprices, or why nobody.
#pragma once

#include "workspace/document.h"

#include <QWidget>

class QLabel;

namespace dealdesk::tables {
class RepricedTable;
}

namespace dealdesk::ui {

class SmallTable;

class RepricingView : public QWidget
{
    Q_OBJECT
public:
    explicit RepricingView(const workspace::Document &document, QWidget *parent = nullptr);

    /// Evaluates the scenario once more, without the step. `about` is the step in words, before the sentence.
    void show(std::size_t deal, std::size_t step, const QString &about);
    void clear();
    using QWidget::show;
    QString text() const;

private:
    const workspace::Document &document;
    tables::RepricedTable *repriced;
    QLabel *words;
    SmallTable *list;
};

} // namespace dealdesk::ui
