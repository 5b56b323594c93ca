#include "stairchart.h"

#include "pricing/bands.h"
#include "wording/explanation.h"
#include "wording/pages/chartwords.h"

#include <QAbstractSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr double labelHeight = 14;
constexpr double labelRoom = 0.1;                 // of the prices' span, above and below them
constexpr double roomAfterLast = 0.45;            // decades
constexpr std::array lineWidths{1.25, 1.75, 2.5}; // the longer the commitment, the stronger

double place(double tenants) { return std::log10(std::max(1.0, tenants)); } // bands are decades apart

} // namespace

StairChart::StairChart(const wording::Language &in, QWidget *parent)
    : ChartView(in, parent)
{
    setFocusPolicy(Qt::NoFocus); // the table above has every value
    for (std::size_t term = 0; term < allTerms.size(); ++term)
        lines.emplace_back(StepLine::Ground::None, [this](QAbstractSeries *series) { addSeries(series); });
    setPlotMargins({amountAxisWidth(), chart::axisRow, space::inside, chart::axisRow});
    restyle();
}

double StairChart::end() const
{
    const double last = place(stairs.empty() ? 1 : stairs.back().from);
    return std::max(last + roomAfterLast, place(existing) + roomAfterLast / 2);
}

void StairChart::show(const ResaleAuthorization &book, const wording::FigureText &figures)
{
    std::vector<Step> next;
    double lowest = 0, highest = 0;
    for (std::size_t row = 0; row < book.bands.size(); ++row) {
        Step step{wording::text(book.bands[row].name), book.bands[row].from, {}};
        for (std::size_t term = 0; term < allTerms.size(); ++term) {
            step.net[term] = wholesalePrice(&book, static_cast<int>(row), allTerms[term], std::nullopt).unit;
            if (const auto &unit = step.net[term]) {
                const double price = drawn(*unit);
                lowest = lowest == 0 ? price : std::min(lowest, price);
                highest = std::max(highest, price);
            }
        }
        next.push_back(std::move(step));
    }
    stairs = std::move(next);
    anyPrice = highest > 0;
    existing = book.existingTenants;
    const double room = labelRoom * (highest - lowest);
    setExtent({stairs.empty() ? 0 : place(stairs.front().from), end(), lowest - room, highest + room, false}, figures);
    for (std::size_t term = 0; term < allTerms.size(); ++term) {
        QList<Run> runs;
        bool open = false;
        for (std::size_t i = 0; i < stairs.size(); ++i) {
            const auto &unit = stairs[i].net[term];
            if (unit) {
                if (!open)
                    runs.append(Run());
                const double to = i + 1 < stairs.size() ? place(stairs[i + 1].from) : end();
                runs.back() << QPointF(place(stairs[i].from), drawn(*unit)) << QPointF(to, drawn(*unit));
            }
            open = unit.has_value();
        }
        lines[term].show(runs);
    }
    viewport()->update();
}

void StairChart::restyle()
{
    for (std::size_t term = 0; term < lines.size(); ++term)
        lines[term].restyle(seriesPen(theme().wholesale, lineWidths[term]), Qt::NoBrush);
}

/// Each band's name above its stair and its start below.
void StairChart::drawBelow(QPainter &painter)
{
    double free = 0; // where the next label may begin
    for (std::size_t i = 0; i < stairs.size(); ++i) {
        const double left = xOf(place(stairs[i].from));
        const double right = i + 1 < stairs.size() ? xOf(place(stairs[i + 1].from)) : plot().right();
        painter.setPen(theme().line);
        painter.drawLine(QPointF(std::round(left), plot().top() - chart::axisRow),
                         QPointF(std::round(left), plot().bottom() + 3));
        painter.setPen(theme().quiet);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QRectF(left + 4, plot().top() - chart::axisRow, right - left - 8, chart::axisRow),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(stairs[i].band, Qt::ElideRight, right - left - 8));
        const QString start = figureText().count(stairs[i].from);
        if (left >= free) {
            painter.drawText(QRectF(left, plot().bottom() + 2, 90, chart::axisRow - 2),
                             Qt::AlignLeft | Qt::AlignVCenter, start);
            free = left + metrics.horizontalAdvance(start) + chart::gap;
        }
    }
}

void StairChart::drawAbove(QPainter &painter)
{
    painter.setPen(theme().quiet);
    if (!anyPrice)
        return drawTextOnGround(painter, plot(), Qt::AlignCenter, wording::enterWholesalePrices());
    for (std::size_t i = 0; i < stairs.size(); ++i)
        drawPrices(painter, i);
    if (existing <= 0 || stairs.empty())
        return;
    const double x = std::round(xOf(place(existing))) + 0.5;
    QPen dashed(theme().quiet, 1, Qt::CustomDashLine);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    painter.setPen(theme().text);
    drawTextOnGround(painter, {x + 4, plot().bottom() - labelHeight - 4, 140, labelHeight},
                     Qt::AlignLeft | Qt::AlignVCenter, wording::existingTenants(figureText().count(existing)));
}

/// Beside each line of a stair; one that would cover another is left out.
void StairChart::drawPrices(QPainter &painter, std::size_t stair) const
{
    const double left = xOf(place(stairs[stair].from)) + chart::gap;
    const double right = stair + 1 < stairs.size() ? xOf(place(stairs[stair + 1].from)) : plot().right();
    std::vector<double> taken;
    for (const std::size_t term : {0u, 2u, 1u}) { // the outer lines first
        const auto &unit = stairs[stair].net[term];
        const bool same = term == 1 && (unit == stairs[stair].net[0] || unit == stairs[stair].net[2]);
        if (!unit || same)
            continue;
        const double line = yOf(drawn(*unit));
        const double top = term == 2 ? line + 2 : line - labelHeight - 1;
        if (std::ranges::any_of(taken, [&](double other) { return std::abs(other - top) < labelHeight; }))
            continue;
        const bool begins = stair == 0 || !stairs[stair - 1].net[term];
        const QString price = figureText().money(*unit);
        const QString named = wording::termAndPrice(wording::name(allTerms[term]), price);
        const QFontMetricsF metrics(painter.font());
        const QString text = begins && metrics.horizontalAdvance(named) < right - left ? named : price;
        if (metrics.horizontalAdvance(text) > right - left)
            continue;
        taken.push_back(top);
        drawTextOnGround(painter, {left, top, right - left, labelHeight}, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

exchange::Sheet StairChart::values() const
{
    using exchange::ColumnKind, tables::columnOf, tables::moneyColumn;
    const wording::FigureText &figures = figureText();
    exchange::Sheet sheet{{columnOf(ColumnKind::Text, tr("Band")), columnOf(ColumnKind::Count, tr("From")),
                           moneyColumn(tr("Net, 1 year"), figures), moneyColumn(tr("Net, 2 years"), figures),
                           moneyColumn(tr("Net, 3 years"), figures)},
                          {}};
    for (const Step &step : stairs) {
        std::vector<exchange::CellValue> cells{wording::utf8(step.band), std::int64_t{step.from}};
        for (const auto &unit : step.net)
            cells.push_back(exchange::cellValue(unit, figures.minorDigits()));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace dealdesk::ui
