#include "flow.h"

#include "wording/pages/quotewords.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

constexpr qreal footerHeight = 22;
constexpr qreal runningHeadRoom = 40; ///< what the taller running head takes
constexpr qreal firstRows = 40;       ///< of a list that no page can hold

using paper::ascent;
using paper::leading;

} // namespace

Flow::Flow(DrawnPages &inPages, RunningHead inHead)
    : pages(inPages)
    , head(std::move(inHead))
    , bottom(inPages.height() - footerHeight)
{}

void Flow::nextPage()
{
    pages.newPage();
    top = y = head ? head(pages) : 0;
}

void Flow::need(qreal height)
{
    if (height > left() && !atTop())
        nextPage();
}

void Flow::section(const QString &title, qreal following, const QString &aside)
{
    const paper::Style quiet = paper::label.sized(84);
    constexpr int mostLines = 3;
    const qreal room = width() - pages.widthOf(title, paper::section) - paper::columnGap;
    const bool isBeside = pages.widthOf(aside, quiet) <= room; // of a longer language it stands below
    const auto lines = isBeside ? 0 : pages.wrapped(aside, quiet, width(), mostLines).size();
    const qreal own = leading(paper::section) + 6 + static_cast<qreal>(lines) * leading(quiet);
    const qreal page = bottom - runningHeadRoom;
    need(paper::sectionGap + own + (own + following > page ? firstRows : following));
    space(paper::sectionGap);
    const qreal baseline = y + ascent(paper::section);
    pages.text({0, baseline}, title, paper::section);
    y += leading(paper::section) + 6;
    if (isBeside)
        pages.textWithin({width(), baseline}, room, aside, quiet, Align::Right);
    else
        paragraph(aside, quiet, mostLines);
}

void Flow::paragraph(const QString &text, const paper::Style &style, int mostLines, qreal indent)
{
    for (const QString &line : pages.wrapped(text, style, width() - indent, mostLines)) {
        need(leading(style));
        pages.text({indent, y + ascent(style)}, line, style);
        y += leading(style);
    }
}

void Flow::finish(const QString &footer)
{
    for (std::size_t page = 0; page < pages.pageCount(); ++page) {
        pages.onPage(page);
        pages.rule(pages.height() - 15, 0, width());
        const QString number = wording::pageOf(page + 1, pages.pageCount());
        const qreal baseline = pages.height() - 2;
        pages.textWithin({0, baseline}, width() - 90, footer, paper::footer, Align::Left);
        pages.text({width(), baseline}, number, paper::footer, Align::Right);
    }
}

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
    constexpr int smallest = 80;
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

    const qreal height = 12 + leading(paper::label) + 3 + leading(style) + leading(paper::label) + 11;
    flow.need(height * qreal((figures.size() + columns - 1) / columns));
    flow.pages.rule(flow.y, 0, flow.width());
    for (qsizetype index = 0; index < figures.size(); ++index) {
        const Fact &figure = figures[index];
        const qreal x = qreal(index % columns) * (each() + gap);
        qreal y = flow.y + 12;
        flow.pages.textWithin({x, y + ascent(paper::label)}, each(), figure.label, paper::label, Align::Left);
        y += leading(paper::label) + 3;
        flow.pages.textWithin({x, y + ascent(style)}, each(), figure.value, style, Align::Left);
        y += leading(style);
        flow.pages.textWithin({x, y + ascent(paper::label)}, each(), figure.aside, paper::label, Align::Left);
        if (index % columns == columns - 1 || index + 1 == figures.size()) {
            flow.y += height;
            flow.pages.rule(flow.y, 0, flow.width());
        }
    }
}

namespace {

constexpr qreal stepIndent = 18, stepGap = 4;

QList<QStringList> wrappedSteps(const Flow &flow, const QStringList &steps)
{
    constexpr int mostLines = 20;
    QList<QStringList> wrapped;
    for (const QString &step : steps)
        wrapped.append(flow.pages.wrapped(step, paper::body, flow.width() - stepIndent, mostLines));
    return wrapped;
}

} // namespace

qreal heightOfSteps(const Flow &flow, const QStringList &steps)
{
    qreal height = 0;
    for (const QStringList &lines : wrappedSteps(flow, steps))
        height += leading(paper::body) * qreal(lines.size()) + stepGap;
    return height;
}

void drawSteps(Flow &flow, const QStringList &steps)
{
    const QList<QStringList> wrapped = wrappedSteps(flow, steps);
    for (qsizetype index = 0; index < wrapped.size(); ++index) {
        qreal height = leading(paper::body) * qreal(wrapped[index].size());
        if (index + 2 == wrapped.size()) // the last one never stands alone on a page
            height += stepGap + leading(paper::body) * qreal(wrapped[index + 1].size());
        flow.need(height);
        flow.pages.text({0, flow.y + ascent(paper::body)}, QString::number(index + 1),
                        paper::bodyStrong.in(paper::accent));
        for (const QString &line : wrapped[index]) {
            flow.pages.text({stepIndent, flow.y + ascent(paper::body)}, line, paper::body);
            flow.y += leading(paper::body);
        }
        flow.y += stepGap;
    }
}

void drawNotice(Flow &flow, const QString &sentence, const QString &aside, QRgb colour)
{
    constexpr qreal indent = 10;
    const QStringList main = flow.pages.wrapped(sentence, paper::bodyStrong, flow.width() - indent, 4);
    const QStringList more =
        aside.isEmpty() ? QStringList() : flow.pages.wrapped(aside, paper::body, flow.width() - indent, 6);
    const qreal height = leading(paper::body) * qreal(main.size() + more.size()) + 4;
    flow.need(height);
    flow.pages.fill(QRectF(0, flow.y, 2.5, height), colour);
    qreal y = flow.y + 2;
    for (const QString &line : main) {
        flow.pages.text({indent, y + ascent(paper::body)}, line, paper::bodyStrong.in(colour));
        y += leading(paper::body);
    }
    for (const QString &line : more) {
        flow.pages.text({indent, y + ascent(paper::body)}, line, paper::body);
        y += leading(paper::body);
    }
    flow.y += height;
}

} // namespace dealdesk::quotes
