#include "termplot.h"

#include "wording/explanation.h"
#include "wording/pages/dealwords.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

// Each term has a stretch of 1 on the x axis. Qt Charts puts bar n at n; the margin stands at its right.
constexpr double barWidth = 0.36;
constexpr double marginOffset = 0.46;
constexpr double firstEdge = -0.27;
constexpr double lastEdge = firstEdge + 3;
constexpr double pointRadius = 4;
constexpr double labelHeight = 14;
constexpr double quietStrength = 0.45;
constexpr double lossRoom = 0.2; // of the span, below the lowest loss: its label stands there

/// An unknown amount has a mark at zero.
double heightOf(const std::optional<pricing::Money> &money) { return money ? drawn(*money) : 0; }

} // namespace

TermPlot::TermPlot(const wording::Language &in, QWidget *parent)
    : ChartView(in, parent)
    , bars(new QBarSeries)
    , arr(new QBarSet({}))
    , line(new QLineSeries)
{
    setFocusPolicy(Qt::NoFocus); // every amount is written beside its mark; there is nothing to operate
    arr->append({0, 0, 0});
    bars->append(arr);
    bars->setBarWidth(barWidth);
    addSeries(bars);
    addSeries(line);
    restyle();
    clear();
}

/// Room for the labels above the highest mark: two where an ARR changes.
void TermPlot::setHeadRoom()
{
    const double labels = anyChange() ? 2 : 1;
    setPlotMargins({amountAxisWidth(), static_cast<int>(labels * labelHeight), 0, chart::axisRow});
}

void TermPlot::show(const std::array<pricing::TermFigures, 3> &terms, pricing::CommitmentTerm chosen,
                    const wording::FigureText &figures)
{
    std::array<Term, 3> next;
    double lowest = 0, highest = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        next[i] = {wording::name(terms[i].term), terms[i].figures.arr,         terms[i].figures.exitArr,
                   terms[i].yearlyMargin,        terms[i].figures.totalMargin, terms[i].term == chosen};
        lowest = std::min({lowest, heightOf(next[i].arr), heightOf(next[i].margin)});
        highest = std::max({highest, heightOf(next[i].arr), heightOf(next[i].exitArr), heightOf(next[i].margin)});
    }
    if (anything && next == shown && figures.currency() == figureText().currency())
        return;
    anything = true;
    if (lowest < 0)
        lowest -= lossRoom * (highest - lowest);
    setExtent({firstEdge, lastEdge, lowest, highest}, figures);
    for (std::size_t i = 0; i < next.size(); ++i) {
        const auto at = static_cast<int>(i);
        if (heightOf(next[i].arr) != arr->at(at))
            arr->replace(at, heightOf(next[i].arr));
        arr->setBarSelected(at, next[i].chosen);
    }
    shown = next;
    setHeadRoom();
    setLine();
    viewport()->update();
}

void TermPlot::clear()
{
    anything = false;
    shown = {};
    setHeadRoom();
    arr->deselectAllBars();
    for (int i = 0; i < arr->count(); ++i)
        arr->replace(i, 0);
    line->clear();
    setExtent({firstEdge, lastEdge}, figureText());
    viewport()->update();
}

/// Through the margins that are known beside each other; one that is unknown breaks the line.
void TermPlot::setLine()
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool besideKnown = (i > 0 && shown[i - 1].margin) || (i + 1 < shown.size() && shown[i + 1].margin);
        if (shown[i].margin && besideKnown)
            points.append({static_cast<double>(i) + marginOffset, heightOf(shown[i].margin)});
    }
    if (line->points() != points)
        line->replace(points);
}

bool TermPlot::anyChange() const { return std::ranges::any_of(shown, &Term::changes); }

exchange::Sheet TermPlot::values() const
{
    using exchange::cellValue, tables::moneyColumn;
    const wording::FigureText &figures = figureText();
    exchange::Sheet sheet{{tables::columnOf(exchange::ColumnKind::Text, tr("Term")),
                           moneyColumn(tr("ARR, first month × 12"), figures),
                           moneyColumn(tr("Exit ARR, last month × 12"), figures),
                           moneyColumn(tr("Margin a year"), figures), moneyColumn(tr("Margin over the term"), figures)},
                          {}};
    for (const Term &term : shown) {
        if (anything)
            sheet.rows.push_back({wording::utf8(term.name), cellValue(term.arr, figures.minorDigits()),
                                  cellValue(term.exitArr, figures.minorDigits()),
                                  cellValue(term.margin, figures.minorDigits()),
                                  cellValue(term.whole, figures.minorDigits())});
    }
    return sheet;
}

QString TermPlot::valuesAsSentences() const
{
    QStringList sentences;
    for (const Term &term : shown) {
        if (!anything)
            continue;
        const QString arrs = term.changes()
                                 ? wording::arrThenArr(figureText().money(term.arr), figureText().money(term.exitArr))
                                 : figureText().money(term.arr);
        sentences.append(
            wording::termInWords(term.name, arrs, figureText().money(term.margin), figureText().money(term.whole)));
    }
    return sentences.join(QLatin1Char(' '));
}

void TermPlot::restyle()
{
    const Theme &now = theme();
    arr->setPen(Qt::NoPen);
    arr->setBrush(paled(now.billed, quietStrength));
    arr->setSelectedColor(now.billed);
    line->setPen(seriesPen(now.margin));
}

void TermPlot::drawBelow(QPainter &painter)
{
    if (!anything)
        return;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double left = xOf(static_cast<double>(i) + firstEdge),
                     right = xOf(static_cast<double>(i) + firstEdge + 1);
        painter.setFont(labelFont(shown[i].chosen));
        painter.setPen(shown[i].chosen ? theme().text : theme().quiet);
        painter.drawText(QRectF(left, plot().bottom(), right - left, chart::axisRow), Qt::AlignCenter,
                         nameOf(shown[i], QFontMetricsF(painter.font()), right - left));
    }
}

/// "3 years · $58,788 margin in all", as much of it as there is room for.
QString TermPlot::nameOf(const Term &term, const QFontMetricsF &metrics, double room) const
{
    if (!term.whole)
        return term.name;
    const QString whole = figureText().wholeMoney(term.whole);
    for (const QString &text : {wording::termMarginInAll(term.name, whole), wording::termInAll(term.name, whole),
                                wording::termInAll(term.name, figureText().shortMoney(*term.whole))})
        if (metrics.horizontalAdvance(text) <= room)
            return text;
    return term.name;
}

void TermPlot::drawAbove(QPainter &painter)
{
    if (!anything)
        return;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Term &term = shown[i];
        const double barX = xOf(static_cast<double>(i)), pointX = xOf(static_cast<double>(i) + marginOffset);
        drawArr(painter, barX, term);
        const bool loss = heightOf(term.margin) < 0; // its label goes below, away from the line at zero
        const double pointY = yOf(heightOf(term.margin));
        drawAmount(painter, pointX,
                   loss ? pointY + pointRadius + labelHeight + 2 : pointY - (term.margin ? pointRadius : 0),
                   term.margin, term.chosen);
        if (!term.margin)
            continue;
        painter.setPen(QPen(theme().margin, chart::line));
        painter.setBrush(term.chosen ? theme().margin : theme().surface);
        painter.drawEllipse(QPointF(pointX, pointY), pointRadius, pointRadius);
    }
}

/// The first month's above its bar; where it changes, what it becomes as an open bar to that height.
void TermPlot::drawArr(QPainter &painter, double x, const Term &term) const
{
    const double top = yOf(heightOf(term.arr));
    if (!term.changes())
        return drawAmount(painter, x, top, term.arr, term.chosen);
    const double half = (xOf(barWidth) - xOf(0)) / 2, exit = yOf(heightOf(term.exitArr));
    const bool grows = exit < top;
    QPen dashed(grows ? theme().billed : theme().surface, 1.5, Qt::CustomDashLine);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    const double foot = grows ? top : exit;
    painter.drawPolyline(QPolygonF{{x - half, foot}, {x - half, exit}, {x + half, exit}, {x + half, foot}});
    if (std::abs(top - exit) <= labelHeight + 2) { // each beside its mark would cover the other
        const double higher = std::min(top, exit);
        drawAmount(painter, x, higher, grows ? term.arr : term.exitArr, term.chosen);
        drawAmount(painter, x, higher - labelHeight, grows ? term.exitArr : term.arr, term.chosen);
        return;
    }
    drawAmount(painter, x, top, term.arr, term.chosen);
    drawAmount(painter, x, grows ? exit : std::min(exit + labelHeight + 2, plot().bottom()), term.exitArr, term.chosen);
}

/// Above a mark whose top is at y, in cents where that fits and rounded where it does not.
void TermPlot::drawAmount(QPainter &painter, double x, double y, const std::optional<pricing::Money> &amount,
                          bool strong) const
{
    painter.setFont(labelFont(strong));
    painter.setPen(strong ? theme().text : theme().quiet);
    const double slot = plot().width() / 6;
    QString text = figureText().wholeMoney(amount);
    if (amount && QFontMetricsF(painter.font()).horizontalAdvance(text) > slot)
        text = figureText().shortMoney(*amount);
    drawTextOnGround(painter, QRectF(x - slot / 2, y - labelHeight - 1, slot, labelHeight),
                     Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace dealdesk::ui
