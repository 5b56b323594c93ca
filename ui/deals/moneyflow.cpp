#include "moneyflow.h"

#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "wording/pages/dealwords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int amountHeight = 18;

}

MoneyFlow::MoneyFlow(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(104);
}

void MoneyFlow::show(const pricing::MonthFigures &month, const std::optional<pricing::Percent> &marginPercent,
                     pricing::Route route, const QString &customer, const QString &when,
                     const wording::FigureText &figures)
{
    nothing.clear();
    payer = wording::customerPays(customer);
    payerAmount = {wording::amountAMonth(figures.money(month.billed)), figures.money(month.billed)};
    channel = route == pricing::Route::Cppo  ? QStringList{tr("AWS Marketplace"), tr("AWS")}
              : route == pricing::Route::Mpo ? QStringList{tr("Azure Marketplace"), tr("Azure")}
                                             : QStringList{tr("Direct contract"), tr("Direct")};
    channelNote = month.marketplaceFee && month.marketplaceFee->minor > 0
                      ? wording::marketplaceFee(figures.money(*month.marketplaceFee))
                      : tr("no fee entered");
    const auto taken = [](const std::optional<pricing::Money> &fee) { return fee && fee->minor > 0; };
    const bool fees = taken(month.marketplaceFee) || taken(month.platformFee);
    publisherAmounts = {figures.money(month.wholesale)};
    if (taken(month.platformFee)) {
        publisherAmounts.prepend(wording::wholesaleAndFee(publisherAmounts.front(), figures.money(month.platformFee)));
        publisherAmounts.prepend(wording::wholesaleAndPlatformFee(publisherAmounts.front()));
    }
    // What is shown adds up to what is billed.
    partnerAmount = figures.money(fees && month.platformFee ? month.netMargin : month.margin);
    partnerNote = !month.platformFee ? tr("You, before the platform fee")
                  : fees             ? tr("You, after fees")
                  : month.margin     ? wording::youKeep(figures.ratio(marginPercent))
                                     : tr("You");
    arrival = when;
    const bool known = month.billed && month.wholesale && month.billed->minor > 0;
    loss = month.margin && month.margin->minor < 0;
    publisherShare =
        known ? std::clamp(static_cast<double>(month.wholesale->minor) / static_cast<double>(month.billed->minor), 0.0,
                           1.0)
              : 0.5;
    setAccessibleName(
        wording::moneyFlows(payer, payerAmount.front(), publisherAmounts.front(), partnerAmount, partnerNote));
    setAccessibleDescription((wording::flowThrough(channel.front(), channelNote) + QLatin1Char(' ') +
                              wording::flowThrough(tr("Wholesale"), publisherAmounts.front()) + QLatin1Char(' ') +
                              arrival)
                                 .trimmed());
    setPlainTip(this, accessibleName(), accessibleDescription()); // a long name is cut in the picture
    update();
}

void MoneyFlow::clear(const QString &why)
{
    nothing = why;
    setAccessibleName(why);
    setAccessibleDescription({});
    setToolTip({});
    update();
}

void MoneyFlow::drawWords(QPainter &painter, const QRect &at, const QStringList &names,
                          const QStringList &amounts) const
{
    const QFontMetrics small(fontOf(Type::Label));
    const auto fits = [&](const QString &name) { return small.horizontalAdvance(name) <= at.width(); };
    const auto fitting = std::ranges::find_if(names, fits);
    const int line = small.height();
    painter.setFont(fontOf(Type::Label));
    painter.setPen(theme().quiet);
    painter.drawText(QRect(at.left(), at.top(), at.width(), line), Qt::AlignLeft,
                     small.elidedText(fitting == names.end() ? names.back() : *fitting, Qt::ElideRight, at.width()));
    const QFont large = fontOf(Type::BodyStrong);
    QFont font = large, smaller = large;
    smaller.setPixelSize(fontOf(Type::Label).pixelSize());
    QString amount;
    for (const QString &each : amounts)
        for (const QFont &in : {large, smaller})
            if (amount.isEmpty() && QFontMetrics(in).horizontalAdvance(each) <= at.width()) {
                amount = each;
                font = in;
            }
    if (amount.isEmpty()) {
        amount = amounts.back();
        font = smaller;
    }
    painter.setFont(font);
    painter.setPen(theme().text);
    painter.drawText(QRect(at.left(), at.top() + line, at.width(), amountHeight), Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(amount, Qt::ElideRight, at.width()));
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
    // Three posts, and the bill flowing between them: whole to the marketplace, then split by who gets what.
    constexpr int post = 3, gap = 10, arrivalLine = 18;
    const int middle = width() * 36 / 100, last = width() * 68 / 100;
    const int bottom = height() - arrivalLine, flow = bottom - gap;
    const int publisher =
        std::clamp(static_cast<int>(flow * publisherShare), flow / 4, flow * 3 / 4); // both stay readable
    const QColor partnerColour = loss ? theme().bad : theme().margin;
    const auto band = [&](int x0, int x1, int y0, int y1, int h, QColor colour) {
        const double half = (x0 + x1) / 2.0;
        QPainterPath path(QPointF(x0, y0));
        path.cubicTo(half, y0, half, y1, x1, y1);
        path.lineTo(x1, y1 + h);
        path.cubicTo(half, y1 + h, half, y0 + h, x0, y0 + h);
        colour.setAlpha(48);
        painter.fillPath(path, colour);
    };
    band(post, middle, gap / 2, gap / 2, flow, theme().billed);
    band(middle + post, last, gap / 2, 0, publisher, theme().wholesale);
    band(middle + post, last, gap / 2 + publisher, gap + publisher, flow - publisher, partnerColour);
    painter.fillRect(QRect(0, gap / 2, post, flow), theme().billed);
    painter.fillRect(QRect(middle, gap / 2, post, flow), theme().billed);
    painter.fillRect(QRect(last, 0, post, publisher), theme().wholesale);
    painter.fillRect(QRect(last, gap + publisher, post, flow - publisher), partnerColour);

    // Beside the middle of their posts; where a post is lower than its words, these keep off each other and the edges.
    const int words = QFontMetrics(fontOf(Type::Label)).height() + amountHeight;
    const int publisherTop = std::clamp((publisher - words) / 2, 0, bottom - 2 * words);
    const int partnerTop =
        std::clamp(gap + publisher + (flow - publisher - words) / 2, publisherTop + words, bottom - words);
    const int right = last + post + gap;
    drawWords(painter, QRect(post + gap, (bottom - words) / 2, middle - 2 * gap, words), {payer}, payerAmount);
    drawWords(painter, QRect(middle + post + gap, (bottom - words) / 2, last - middle - 2 * gap, words), channel,
              {channelNote});
    drawWords(painter, QRect(right, publisherTop, width() - right, words),
              {tr("HailBytes, wholesale"), tr("Wholesale")}, publisherAmounts);
    drawWords(painter, QRect(right, partnerTop, width() - right, words), {partnerNote}, {partnerAmount});
    painter.setFont(fontOf(Type::Label));
    painter.setPen(theme().quiet);
    painter.drawText(QRect(0, height() - arrivalLine, width(), arrivalLine), Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(arrival, Qt::ElideRight, width()));
}

} // namespace dealdesk::ui
