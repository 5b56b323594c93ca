#include "settingspart.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dealdesk::ui {

SettingsPart::SettingsPart(const QString &title, const QString &help, QWidget *parent)
    : QFrame(parent)
    , stacked(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    stacked->setContentsMargins(space::edge, space::between, space::edge, space::edge);
    stacked->setSpacing(space::between);
    stacked->addWidget(sectionTitle(title, this));
    if (!help.isEmpty())
        stacked->addWidget(quietLabel(help, this));
}

QHBoxLayout *SettingsPart::addColumns()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space::edge);
    stacked->addLayout(row);
    return row;
}

QWidget *SettingsPart::addColumn(QHBoxLayout *into)
{
    auto *made = new QWidget(this);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    into->addWidget(made, 1, Qt::AlignTop);
    return made;
}

void SettingsPart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

} // namespace dealdesk::ui
