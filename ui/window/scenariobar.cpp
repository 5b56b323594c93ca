#include "scenariobar.h"

#include "icons.h"
#include "searchfield.h"

#include "tables/whatifs.h"
#include "ui/pricebooks/whatchanges.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace dealdesk::ui {

namespace {

QToolButton *menuButton(QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QToolButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    if (action->icon().isNull())
        action->setIconText(action->text()); // left to itself, a button drops the letter that is its key
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    if (!action->icon().isNull()) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setProperty("role", QStringLiteral("flat"));
    }
    return button;
}

/// As a layout sees it, whether it is shown or not.
int leastWidth(const QWidget &widget)
{
    return widget.minimumWidth() > 0 ? widget.minimumWidth() : widget.minimumSizeHint().width();
}

} // namespace

ScenarioBar::ScenarioBar(workspace::FactEdits &of, Prompts &through, QMenu *mainMenu, QMenu *scenarioMenu,
                         QMenu *quoteMenu, const QList<QAction *> &actions, const wording::Language &in,
                         QWidget *parent)
    : QFrame(parent)
    , language(in)
    , edits(of)
    , prompts(through)
    , document(of.document())
    , scenarios(new ElidedCombo(this))
    , searchField(new SearchField(this))
    , quote(menuButton(quoteMenu, this))
    , whatIfs(menuButton(new QMenu(this), this))
    , overflow(menuButton(new QMenu(this), this))
{
    setObjectName(QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a page that needs room takes none from it
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::inside, 6, space::between, 6);
    layout->setSpacing(6);
    main = menuButton(mainMenu, this);
    renewIcons();
    main->setProperty("role", QStringLiteral("flat"));
    main->setAccessibleName(tr("Main menu"));
    main->setShortcut(Qt::Key_F10);
    main->setToolTip(tr("Main menu (F10)"));
    layout->addWidget(main);
    QLabel *title = label(tr("&Scenario"), this);
    setTone(title, tables::Tone::Quiet);
    title->setBuddy(scenarios);
    layout->addWidget(title);
    scenarios->setAccessibleName(tr("Scenario"));
    scenarios->setSizeAdjustPolicy(ElidedCombo::AdjustToMinimumContentsLengthWithIcon);
    scenarios->setMinimumContentsLength(28);
    scenarios->setMinimumWidth(110);
    scenarios->setMaximumWidth(220);
    layout->addWidget(scenarios);
    QToolButton *more = menuButton(scenarioMenu, this);
    more->setText(QStringLiteral("⋯"));
    more->setProperty("role", QStringLiteral("flat"));
    more->setAccessibleName(tr("Scenario actions"));
    more->setShortcut(QKeySequence(Qt::ALT | Qt::Key_A));
    more->setToolTip(tr("Scenario actions (Alt+A)"));
    more->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(more);
    whatIfs->setText(tr("What-if ▾"));
    whatIfs->setObjectName(QStringLiteral("whatIfs"));
    whatIfs->setFocusPolicy(Qt::TabFocus);
    whatIfs->setProperty("tone", QStringLiteral("caution"));
    whatIfs->hide();
    layout->addWidget(whatIfs);
    layout->addSpacing(space::inside);
    for (QAction *action : actions) {
        sheddable.append(actionButton(action, this));
        layout->addWidget(sheddable.last());
    }
    std::ranges::reverse(sheddable); // the way to a new deal stays longest
    sheddable.prepend(title);
    overflow->setText(QStringLiteral("»"));
    overflow->setProperty("role", QStringLiteral("flat"));
    overflow->setAccessibleName(tr("More actions"));
    overflow->hide();
    layout->addWidget(overflow);
    layout->addSpacing(space::inside);
    searchField->setPlaceholderText(tr("Search deals  (Ctrl+F)"));
    searchField->setToolTip(searchField->placeholderText()); // which a narrow one cuts
    searchField->setAccessibleName(tr("Search deals"));
    searchField->setClearButtonEnabled(true);
    searchField->setMinimumWidth(110);
    searchField->setMaximumWidth(240);
    layout->addWidget(searchField, 1);
    layout->addStretch(1);
    quote->setText(tr("&Quote ▸"));
    quote->setProperty("role", QStringLiteral("primary"));
    quote->setAccessibleName(tr("Quote"));
    quote->setObjectName(QStringLiteral("quote"));
    quote->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(quote);

    connect(scenarios, &ElidedCombo::activated, this,
            [this](int index) { Q_EMIT scenarioAsked({scenarios->itemData(index).toLongLong()}); });
    connect(&document, &workspace::Document::changed, this, [this](const workspace::Change &change) {
        // A key in a deal changes nothing here.
        const auto isOfADeal = [](const workspace::RowRef &row) { return row.kind == workspace::RowKind::Deal; };
        if (!std::ranges::all_of(change.rows, isOfADeal))
            refresh();
    });
    connect(&document, &workspace::Document::currentScenarioChanged, this, &ScenarioBar::refresh);
    refresh();
}

void ScenarioBar::addAtEnd(QAction *action) { layout()->addWidget(actionButton(action, this)); }

int ScenarioBar::neededWidth() const
{
    const QMargins around = layout()->contentsMargins();
    int needed = around.left() + around.right() - layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        const QWidget *widget = item->widget();
        if (widget != overflow && !(widget == whatIfs && whatIfs->isHidden()))
            needed += layout()->spacing() + (widget ? leastWidth(*widget) : item->minimumSize().width());
    }
    return needed;
}

void ScenarioBar::fit()
{
    int needed = neededWidth();
    const bool sheds = needed > width();
    if (sheds)
        needed += layout()->spacing() + leastWidth(*overflow);
    overflow->menu()->clear();
    for (QWidget *each : sheddable) {
        const bool goes = sheds && needed > width();
        each->setHidden(goes);
        if (!goes)
            continue;
        needed -= layout()->spacing() + leastWidth(*each);
        if (const auto *button = qobject_cast<QToolButton *>(each))
            overflow->menu()->addAction(button->defaultAction());
    }
    overflow->setVisible(!overflow->menu()->isEmpty());
}

void ScenarioBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

QSize ScenarioBar::minimumSizeHint() const
{
    int least = neededWidth() + layout()->spacing() + leastWidth(*overflow);
    for (const QWidget *each : sheddable)
        least -= layout()->spacing() + leastWidth(*each);
    return {least, QFrame::minimumSizeHint().height()};
}

void ScenarioBar::renewIcons() { main->setIcon(icon(QStringLiteral("menu"))); }

void ScenarioBar::refresh()
{
    const auto &all = document.contents().scenarios;
    bool same = static_cast<int>(all.size()) == scenarios->count();
    for (int i = 0; same && i < scenarios->count(); ++i)
        same = scenarios->itemText(i) == wording::text(all[static_cast<std::size_t>(i)].scenario.settings.name) &&
               scenarios->itemData(i).toLongLong() == all[static_cast<std::size_t>(i)].key.value;
    if (!same) {
        scenarios->clear();
        for (const auto &entry : all)
            scenarios->addItem(wording::text(entry.scenario.settings.name), static_cast<qlonglong>(entry.key.value));
    }
    showCurrent();
    showWhatIfs();
}

/// On every page, since every page shows figures that rest on them.
void ScenarioBar::showWhatIfs()
{
    const auto all = tables::whatIfsOf(document.current(), document.facts());
    const bool appears = whatIfs->isHidden() == !all.empty();
    whatIfs->menu()->clear();
    for (const tables::WhatIf &each : all)
        whatIfs->menu()->addAction(each.again, this, [this, each] { useFactAgain(each); });
    const QString sentence = tables::whatIfSentence(document.current(), document.facts(), language);
    whatIfs->setToolTip(sentence);
    whatIfs->setAccessibleName(sentence);
    whatIfs->setVisible(!all.empty());
    if (appears)
        fit();
}

/// Of authorizations not before it is told which open deals that changes.
void ScenarioBar::useFactAgain(const tables::WhatIf &whatIf)
{
    if (!edits.mayEdit())
        return;
    const bool mayChangePrices = whatIf.kind == workspace::RowKind::AuthorizationWhatIf;
    if (!mayChangePrices || isAgreedToUseFacts(document, whatIf.listing, whatIf.again, prompts, language, window()))
        tables::useFactAgain(edits, whatIf);
}

void ScenarioBar::showCurrent()
{
    scenarios->setCurrentIndex(scenarios->findData(static_cast<qlonglong>(document.currentKey().value)));
}

} // namespace dealdesk::ui
