#include "scenariobar.h"

#include "elidedcombo.h"
#include "icons.h"
#include "parts.h"
#include "searchfield.h"
#include "theme.h"

#include "wording/figuretext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace dealdesk::ui {

namespace {

QToolButton *menuButton(QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

ScenarioBar::ScenarioBar(workspace::Document &of, QMenu *mainMenu, QMenu *scenarioMenu, QMenu *quoteMenu,
                         const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , document(of)
    , scenarios(new ElidedCombo(this))
    , searchField(new SearchField(this))
    , quote(menuButton(quoteMenu, this))
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
    layout->addWidget(main);
    QLabel *title = label(tr("&Scenario"), this);
    setTone(title, tables::Tone::Quiet);
    title->setBuddy(scenarios);
    layout->addWidget(title);
    scenarios->setAccessibleName(tr("Scenario"));
    scenarios->setSizeAdjustPolicy(ElidedCombo::AdjustToMinimumContentsLengthWithIcon);
    scenarios->setMinimumWidth(220);
    scenarios->setMaximumWidth(300);
    layout->addWidget(scenarios);
    QToolButton *more = menuButton(scenarioMenu, this);
    more->setText(QStringLiteral("⋯"));
    more->setProperty("role", QStringLiteral("flat"));
    more->setAccessibleName(tr("Scenario actions"));
    layout->addWidget(more);
    layout->addSpacing(space::inside);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        if (!action->icon().isNull()) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setProperty("role", QStringLiteral("flat"));
        }
        layout->addWidget(button);
    }
    layout->addSpacing(space::inside);
    searchField->setPlaceholderText(tr("Search deals  (Ctrl+F)"));
    searchField->setAccessibleName(tr("Search deals"));
    searchField->setClearButtonEnabled(true);
    searchField->setMinimumWidth(140);
    searchField->setMaximumWidth(240);
    layout->addWidget(searchField, 1);
    layout->addStretch(1);
    quote->setText(tr("Quote ▸"));
    quote->setProperty("role", QStringLiteral("primary"));
    quote->setObjectName(QStringLiteral("quote"));
    quote->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(quote);

    connect(scenarios, &ElidedCombo::activated, this,
            [this](int index) { Q_EMIT scenarioAsked({scenarios->itemData(index).toLongLong()}); });
    connect(&document, &workspace::Document::changed, this, &ScenarioBar::refresh);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &ScenarioBar::refresh);
    refresh();
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
}

void ScenarioBar::showCurrent()
{
    scenarios->setCurrentIndex(scenarios->findData(static_cast<qlonglong>(document.currentKey().value)));
}

} // namespace dealdesk::ui
