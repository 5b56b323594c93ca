#include "navrail.h"

#include "icons.h"
#include "theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

NavRail::NavRail(QWidget *parent)
    : QFrame(parent)
    , layout(new QVBoxLayout(this))
    , group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(80);
    layout->setContentsMargins(0, space::inside, 1, space::inside);
    layout->setSpacing(2);
    layout->addStretch();
    group->setExclusive(true);
    connect(group, &QButtonGroup::idClicked, this, &NavRail::pageChosen);
}

void NavRail::addPage(const QString &name, const QString &iconName)
{
    const int page = static_cast<int>(group->buttons().size());
    auto *button = new QToolButton(this);
    button->setProperty("role", QStringLiteral("nav"));
    button->setProperty("icon-name", iconName);
    button->setText(name);
    button->setIcon(icon(iconName));
    button->setIconSize({20, 20});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(56);
    button->setFont(fontOf(Type::Label));
    button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
    button->setToolTip(QStringLiteral("Ctrl+%1").arg(page + 1));
    group->addButton(button, page);
    layout->insertWidget(page, button);
}

void NavRail::setPage(int page)
{
    if (QAbstractButton *button = group->button(page))
        button->setChecked(true);
}

void NavRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QAbstractButton *button : group->buttons())
        button->setIcon(icon(button->property("icon-name").toString()));
}

} // namespace dealdesk::ui
