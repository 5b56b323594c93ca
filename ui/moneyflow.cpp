#include "moneyflow.h"

#include "theme.h"

#include "guidance/words.h"

#include <QPainter>
#include <QPainterPath>

namespace dealdesk::ui {

MoneyFlow::MoneyFlow(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(150);
}

void MoneyFlow::show(const pricing::MonthFigures &month, const std::optional<pricing::Percent> &marginPercent,
                     pricing::Route route, const QString &customer, const QString &when, const wording::FigureText &figures)
{
    nothing.clear();
    payer = customer;
    payerAmount = tr("pays %1 a month").arg(figures.money(month.billed));
    channel = route == pricing::Route::Cppo ? tr("AWS Marketplace")
              : route == pricing::Route::Mpo ? tr("Azure Marketplace")
                                             : tr("Direct contract");
    channelNote = month.marketplaceFee && month.marketplaceFee->minor > 0
                      ? tr("fee %1").arg(figures.money(*month.marketplaceFee))
                      : tr("no fee entered");
    publisherAmount = figures.money(month.wholesale);
    partnerAmount = figures.money(month.margin);
    partnerNote = month.margin ? tr("your margin, %1").arg(figures.percent(marginPercent)) : tr("your margin is not known");
    arrival = when;
    known = month.billed && month.wholesale && month.billed->minor > 0;
    loss = month.margin && month.margin->minor < 0;
    publisherShare = known ? std::clamp(static_cast<double>(month.wholesale->minor) / static_cast<double>(month.billed->minor), 0.0, 1.0)
                           : 0.5;
    setAccessibleName(tr("Money flow: %1 %2; publisher %3; you %4, %5").arg(payer, payerAmount, publisherAmount, partnerAmount, partnerNote));
    update();
}

void MoneyFlow::clear(const QString &why)
{
    nothing = why;
    setAccessibleName(why);
    update();
}

void MoneyFlow::drawStation(QPainter &painter, const QRect &at, const QString &name, const QString &amount, const QColor &mark) const
{
    painter.fillRect(QRect(at.left(), at.top(), 3, at.height()), mark);
    const QRect words = at.adjusted(10, 0, 0, 0);
    painter.setFont(fontOf(Type::Label));
    painter.setPen(theme().quiet);
    const int line = painter.fontMetrics().height();
    const int top = words.center().y() - (line + 18) / 2;
    painter.drawText(QRect(words.left(), top, words.width(), line), Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    painter.setFont(fontOf(Type::BodyStrong));
    painter.setPen(theme().text);
    painter.drawText(QRect(words.left(), top + line, words.width(), 20), Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(amount, Qt::ElideRight, words.width()));
}

void MoneyFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!nothing.isEmpty()) {
        painter.setPen(theme().quiet);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, nothing);
        return;
    }
    const int column = width() * 27 / 100, gap = (width() - 3 * column) / 2;
    const int top = 4, bottom = height() - 30, tall = bottom - top;
    const int middle = column + gap, last = 2 * (column + gap);
    // The bands: as high as their share of the bill, never too thin to see.
    const int flowTop = top + tall / 6, flow = tall * 2 / 3;
    const int publisherHeight = std::clamp(static_cast<int>(flow * publisherShare), 8, flow - 8);
    const auto band = [&](int x0, int x1, int y0, int h0, int y1, int h1, QColor colour) {
        QPainterPath path(QPointF(x0, y0));
        const double half = (x0 + x1) / 2.0;
        path.cubicTo(half, y0, half, y1, x1, y1);
        path.lineTo(x1, y1 + h1);
        path.cubicTo(half, y1 + h1, half, y0 + h0, x0, y0 + h0);
        colour.setAlpha(70);
        painter.fillPath(path, colour);
    };
    const int upper = top, lower = bottom - tall * 2 / 5;
    band(column + 4, middle - 4, flowTop, flow, flowTop, flow, theme().billed);
    band(middle + column + 4, last - 4, flowTop, publisherHeight, upper, std::min(publisherHeight, tall / 2), theme().wholesale);
    band(middle + column + 4, last - 4, flowTop + publisherHeight, flow - publisherHeight, lower,
         std::max(8, std::min(flow - publisherHeight, tall * 2 / 5)), loss ? theme().bad : theme().margin);

    drawStation(painter, QRect(0, flowTop, column, flow), payer, payerAmount, theme().billed);
    drawStation(painter, QRect(middle, flowTop, column, flow), channel, channelNote, theme().billed);
    drawStation(painter, QRect(last, upper, column, tall * 2 / 5), tr("HailBytes, wholesale"), publisherAmount, theme().wholesale);
    drawStation(painter, QRect(last, lower, column, tall * 2 / 5), partnerNote, partnerAmount, loss ? theme().bad : theme().margin);
    painter.setFont(fontOf(Type::Label));
    painter.setPen(theme().quiet);
    painter.drawText(QRect(0, height() - 22, width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(arrival, Qt::ElideRight, width()));
}

} // namespace dealdesk::ui
