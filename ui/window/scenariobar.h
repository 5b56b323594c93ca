// The bar at the top: which scenario, the deal actions, undo, search, and the way to the quote. What a narrow window
// has no room for is in a menu at its end.
#pragma once

#include "wording/language.h"
#include "workspace/factedits.h"

#include <QFrame>

class QAction;
class QMenu;
class QToolButton;

namespace dealdesk::tables {
struct WhatIf;
}

namespace dealdesk::ui {

class ElidedCombo;
class Prompts;
class SearchField;

class ScenarioBar : public QFrame
{
    Q_OBJECT
public:
    /// `mainMenu` opens from the button at the left. The actions given to `addActions` become buttons, in order.
    ScenarioBar(workspace::FactEdits &edits, Prompts &prompts, QMenu *mainMenu, QMenu *scenarioMenu, QMenu *quoteMenu,
                const QList<QAction *> &actions, const wording::Language &language, QWidget *parent = nullptr);

    void addAtEnd(QAction *action);
    SearchField *search() const { return searchField; }
    QSize minimumSizeHint() const override;
    void renewIcons();  ///< in the theme's colours
    void showCurrent(); ///< the document's scenario is the chosen one again, where another was asked for in vain

Q_SIGNALS:
    void scenarioAsked(dealdesk::workspace::ScenarioKey key); ///< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showWhatIfs();
    void useFactAgain(const tables::WhatIf &whatIf);
    int neededWidth() const; ///< with all that it has
    void fit();

    const wording::Language language;
    workspace::FactEdits &edits; ///< puts facts in place of what-ifs again
    Prompts &prompts;
    const workspace::Document &document;
    ElidedCombo *scenarios;
    SearchField *searchField;
    QToolButton *quote;
    QToolButton *whatIfs; ///< what the scenario supposes; hidden where it is nothing
    QToolButton *main = nullptr;
    QList<QWidget *> sheddable; ///< what goes first where there is little room, in that order
    QToolButton *overflow;      ///< a menu of the actions that have gone
};

} // namespace dealdesk::ui
