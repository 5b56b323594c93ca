#include "flow.h"

#include <algorithm>

namespace dealdesk::quotes {

using paper::ascent;
using paper::leading;

void drawFacts(Flow &flow, const QList<Fact> &facts, int columns)
{
    const qreal gap = paper::columnGap;
    const qreal each = (flow.width() - gap * (columns - 1)) / columns;
    for (qsizetype first = 0; first < facts.size(); first += columns) {
        struct Laid {
            QStringList value, aside;
        };
        QList<Laid> row;
        qreal height = 0;
        for (qsizetype index = first; index < std::min(first + columns, facts.size()); ++index) {
            const Fact &fact = facts[index];
            Laid laid{flow.pages.wrapped(fact.value, paper::body, each, 4), {}};
            if (!fact.aside.isEmpty())
                laid.aside = flow.pages.wrapped(fact.aside, paper::label, each, 4);
            height = std::max(height, leading(paper::label) + 1 + leading(paper::body) * qreal(laid.value.size()) +
                                          leading(paper::label) * qreal(laid.aside.size()));
            row.append(laid);
        }
        flow.need(height);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const qreal x = qreal(column) * (each + gap);
            qreal y = flow.y;
            const auto put = [&](const QString &text, const paper::Style &style) {
                flow.pages.text({x, y + ascent(style)}, text, style);
                y += leading(style);
            };
            put(facts[first + column].label, paper::label);
            y += 1;
            for (const QString &line : row[column].value)
                put(line, paper::body);
            for (const QString &line : row[column].aside)
                put(line, paper::label);
        }
        flow.y += height + 9;
    }
    flow.y -= 9;
}

qreal drawMetadata(Flow &flow, const QList<std::pair<QString, QString>> &pairs)
{
    constexpr qreal labelWidth = 70;
    constexpr qreal rowHeight = 16;
    qreal y = flow.y;
    for (const auto &[label, value] : pairs) {
        if (value.isEmpty())
            continue;
        const qreal baseline = y + ascent(paper::body);
        flow.pages.text({flow.width() - metadataWidth, baseline}, label, paper::bodyQuiet.sized(84));
        flow.pages.textWithin({flow.width(), baseline}, metadataWidth - labelWidth, value, paper::body, Align::Right);
        y += rowHeight;
    }
    return y;
}

void drawHeadlines(Flow &flow, const QList<Fact> &figures)
{
    constexpr int smallest = 80, mostAsides = 3;
    const qreal gap = paper::columnGap;
    qsizetype columns = figures.size();
    const auto each = [&] { return (flow.width() - gap * qreal(columns - 1)) / qreal(columns); };
    paper::Style style = paper::headline; // one size for all, the largest in which each fits
    const auto fits = [&] {
        return std::ranges::all_of(
            figures, [&](const Fact &figure) { return flow.pages.widthOf(figure.value, style) <= each() - 8; });
    };
    for (;;) {
        for (style = paper::headline; style.size > smallest && !fits();)
            style.size -= 5;
        if (columns == 1 || fits())
            break;
        columns = (columns + 1) / 2;
    }

    qsizetype asides = 1;
    for (const Fact &figure : figures)
        asides = std::max(asides, flow.pages.wrapped(figure.aside, paper::label, each(), mostAsides).size());
    const qreal height = 12 + leading(paper::label) + 3 + leading(style) + leading(paper::label) * qreal(asides) + 11;
    flow.need(height * qreal((figures.size() + columns - 1) / columns));
    flow.pages.rule(flow.y, 0, flow.width(), flow.pages.colours.frame);
    for (qsizetype index = 0; index < figures.size(); ++index) {
        const Fact &figure = figures[index];
        const qreal x = qreal(index % columns) * (each() + gap);
        qreal y = flow.y + 12;
        flow.pages.textWithin({x, y + ascent(paper::label)}, each(), figure.label, paper::label, Align::Left);
        y += leading(paper::label) + 3;
        flow.pages.textWithin({x, y + ascent(style)}, each(), figure.value, style, Align::Left);
        y += leading(style);
        for (const QString &line : flow.pages.wrapped(figure.aside, paper::label, each(), mostAsides)) {
            flow.pages.text({x, y + ascent(paper::label)}, line, paper::label);
            y += leading(paper::label);
        }
        if (index % columns == columns - 1 || index + 1 == figures.size()) {
            flow.y += height;
            flow.pages.rule(flow.y, 0, flow.width(), flow.pages.colours.frame);
        }
    }
}

} // namespace dealdesk::quotes
