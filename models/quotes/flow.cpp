#include "flow.h"

#include "wording/pages/quotewords.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

constexpr qreal footerHeight = 22;
constexpr qreal runningHeadRoom = 40; ///< what the taller running head takes
constexpr qreal firstRows = 40;       ///< of a list that no page can hold
constexpr int mostAsideLines = 3;
constexpr paper::Style asideStyle = paper::label.sized(84);

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
    last.reset();
    top = y = head ? head(pages) : 0;
}

void Flow::need(qreal height)
{
    if (height <= left() || atTop())
        return;
    const bool isBare = last && pages.itemCount() == last->after;
    const Heading heading = isBare ? *last : Heading();
    if (isBare)
        pages.takeBack(heading.before, heading.parts);
    nextPage();
    if (isBare) {
        drawHeading(heading);
        last.reset(); // no page has more room
    }
}

void Flow::section(const QString &title, qreal following, const QString &aside)
{
    const auto lines = isBeside(title, aside) ? 0 : pages.wrapped(aside, asideStyle, width(), mostAsideLines).size();
    const qreal own = leading(paper::section) + 6 + static_cast<qreal>(lines) * leading(asideStyle);
    const qreal page = bottom - runningHeadRoom;
    need(paper::sectionGap + own + (own + following > page ? firstRows : following));
    const bool isFirst = atTop(); // and stays: on the next page there is no more room
    space(paper::sectionGap);
    drawHeading({title, aside});
    if (isFirst)
        last.reset();
}

bool Flow::isBeside(const QString &title, const QString &aside) const
{
    return pages.widthOf(aside, asideStyle) <= width() - pages.widthOf(title, paper::section) - paper::columnGap;
}

/// Of a longer language the aside stands below.
void Flow::drawHeading(Heading heading)
{
    heading.before = pages.itemCount();
    heading.parts = pages.marks().size();
    pages.mark(heading.title, y);
    const qreal baseline = y + ascent(paper::section);
    pages.text({0, baseline}, heading.title, paper::section.in(pages.colours.heading));
    y += leading(paper::section) + 6;
    if (isBeside(heading.title, heading.aside))
        pages.text({width(), baseline}, heading.aside, asideStyle, Align::Right);
    else
        paragraph(heading.aside, asideStyle, mostAsideLines);
    heading.after = pages.itemCount();
    last = heading;
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
        const bool holdsNext = (index == 0 && wrapped.size() > 1) || index + 2 == wrapped.size();
        if (holdsNext) // neither the first nor the last stands alone on a page
            height += stepGap + leading(paper::body) * qreal(wrapped[index + 1].size());
        flow.need(height);
        flow.pages.text({0, flow.y + ascent(paper::body)}, QString::number(index + 1),
                        paper::bodyStrong.in(flow.pages.colours.accent));
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
