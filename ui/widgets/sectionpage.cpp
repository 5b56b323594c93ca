#include "sectionpage.h"

#include "keptname.h"
#include "parts.h"
#include "theme.h"
#include "windowhabits.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

SectionPage::SectionPage(const workspace::Document &of, const wording::Language &in, const QString &title,
                         QWidget *parent)
    : Page(of, in, parent)
    , tabs(new QTabBar(this))
    , sections(new QStackedWidget(this))
{
    setWrapsTexts();
    tabs->setAccessibleName(title);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(tabs);
    head->addWidget(rule(this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::tabbedPage);
    layout->setSpacing(space::row);
    layout->addLayout(head);
    layout->addWidget(sections, 1);
    connect(tabs, &QTabBar::currentChanged, sections, &QStackedWidget::setCurrentIndex);
}

void SectionPage::addSection(const QString &name, QWidget *section)
{
    sections->addWidget(section); // before its tab, which may bring it into sight
    tabs->addTab(name);
}

void SectionPage::keepSection(WindowHabits &habits, const QString &habit, const QByteArrayList &names,
                              const QByteArrayList &namesOfThen)
{
    showSection(keptAt(habits.habit(habit), names, namesOfThen).value_or(0));
    connect(tabs, &QTabBar::currentChanged, this,
            [&habits, habit, names](int section) { habits.keep(habit, names[section]); });
}

void SectionPage::showSection(int section) { tabs->setCurrentIndex(std::clamp(section, 0, tabs->count() - 1)); }
int SectionPage::section() const { return sections->currentIndex(); }

} // namespace dealdesk::ui
