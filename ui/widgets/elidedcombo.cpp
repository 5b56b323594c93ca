#include "elidedcombo.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dealdesk::ui {

ElidedCombo::ElidedCombo(QWidget *parent)
    : QComboBox(parent)
{
    setItemDelegate(new QStyledItemDelegate(this)); // its own would not look at the style sheet
}

QString ElidedCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight,
                                    room.width() - 2); // the style leaves a pixel each side
}

void ElidedCombo::showPopup()
{
    constexpr int mostMeasured = 1'000; // of a list that is longer the beginning tells
    int widest = 0;
    for (int i = 0; i < std::min(count(), mostMeasured); ++i)
        widest = std::max(widest, view()->fontMetrics().horizontalAdvance(itemText(i)));
    const int around = 4 * space::inside + view()->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    view()->setMinimumWidth(std::min(widest + around, screen()->availableSize().width() / 2));
    view()->setTextElideMode(Qt::ElideRight);
    QComboBox::showPopup();
}

void ElidedCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace dealdesk::ui
