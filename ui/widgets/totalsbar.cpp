#include "totalsbar.h"

#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace dealdesk::ui {

TotalsBar::TotalsBar(QTableView *of, QWidget *parent)
    : QWidget(parent)
    , table(of)
{
    setFixedHeight(tableRowHeight + 2);
    const auto repaint = [this] { update(); };
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

void TotalsBar::setTexts(const QString &newTitle, const QHash<int, QString> &newTexts)
{
    title = newTitle;
    texts = newTexts;
    QStringList spoken{title};
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        spoken.append(table->model()->headerData(it.key(), Qt::Horizontal).toString() + QLatin1Char(' ') + it.value());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void TotalsBar::setLeads(bool now)
{
    if (leads == now)
        return;
    leads = now;
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TotalsBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (leads && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT pressed();
}

void TotalsBar::keyPressEvent(QKeyEvent *event)
{
    const bool isPress =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (leads && isPress)
        Q_EMIT pressed();
    else
        QWidget::keyPressEvent(event);
}

void TotalsBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TotalsBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TotalsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    painter.setFont(fontOf(Type::BodyStrong));
    painter.setPen(theme().text);
    const QHeaderView *header = table->horizontalHeader();
    int titleRight = width();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (header->isSectionHidden(it.key()))
            continue;
        const int left = header->sectionViewportPosition(it.key());
        const QRect cell(left, 1, header->sectionSize(it.key()), height() - 1);
        painter.drawText(cell.adjusted(space::inside, 0, -space::inside, 0), Qt::AlignRight | Qt::AlignVCenter,
                         it.value());
        titleRight =
            std::min(titleRight, cell.right() - painter.fontMetrics().horizontalAdvance(it.value()) - space::between);
    }
    const QRect at(space::inside, 1, titleRight - space::inside, height() - 1);
    painter.setPen(leads ? theme().accent : theme().quiet);
    painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, at.width()));
    if (hasFocus()) {
        painter.setPen(theme().accent);
        painter.drawRect(rect().adjusted(0, 1, -1, -1));
    }
}

} // namespace dealdesk::ui
