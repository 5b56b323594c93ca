#include "navrail.h"

#include "icons.h"

#include "ui/widgets/theme.h"
#include "wording/pages/windowwords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int highest = 52, lowestNamed = 44, lowest = 18; // of a button: roomy, with its name, its picture alone

}

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

void NavRail::addPage(const QString &name, const QString &iconName, const QKeySequence &key)
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
    button->setFixedHeight(highest);
    button->setFont(fontOf(Type::Label));
    button->setShortcut(key);
    button->setToolTip(wording::pageWithKey(name, key.toString(QKeySequence::NativeText)));
    group->addButton(button, page);
    layout->insertWidget(page, button);
}

void NavRail::setPage(int page)
{
    if (QAbstractButton *button = group->button(page))
        button->setChecked(true);
    for (QAbstractButton *button : group->buttons()) // Tab reaches the page that is open, the arrows the others
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

QSize NavRail::minimumSizeHint() const
{
    const QMargins around = layout->contentsMargins();
    const auto count = static_cast<int>(group->buttons().size());
    return {width(), around.top() + around.bottom() + count * (lowest + layout->spacing())};
}

void NavRail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QMargins around = layout->contentsMargins();
    const auto count = std::max(1, static_cast<int>(group->buttons().size()));
    const int each =
        std::clamp((height() - around.top() - around.bottom()) / count - layout->spacing(), lowest, highest);
    for (QAbstractButton *made : group->buttons()) {
        auto *button = static_cast<QToolButton *>(made);
        button->setFixedHeight(each);
        constexpr int ofPicture = 20, ofSmall = 16;
        button->setIconSize(each < ofPicture + 2 ? QSize(ofSmall, ofSmall) : QSize(ofPicture, ofPicture));
        const char *room = each >= highest ? "" : each >= lowestNamed ? "named" : "picture";
        if (button->property("room").toString() == QLatin1String(room))
            continue;
        button->setProperty("room", QString::fromLatin1(room)); // for the style sheet
        button->setToolButtonStyle(each < lowestNamed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
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
