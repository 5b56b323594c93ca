// Whom a step of a deal's growth reprices, or why nobody.
#pragma once

#include "wording/language.h"
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
    RepricingView(const workspace::Document &document, const wording::Language &language, QWidget *parent = nullptr);

    /// Evaluates the scenario once more, without the step. `about` is the step in words, before the sentence.
    void show(std::size_t deal, std::size_t step, const QString &about);
    void clear();
    using QWidget::show;
    QString text() const;

private:
    const wording::Language language;
    const workspace::Document &document;
    tables::RepricedTable *repriced;
    QLabel *words;
    SmallTable *list;
};

} // namespace dealdesk::ui
