#include "paragraphs.h"

#include "plaintext.h"

#include <algorithm>

namespace dealdesk::quotes {

namespace {

using paper::ascent;
using paper::leading;

constexpr int mostParagraphLines = 1'000; ///< more than the longest text takes
constexpr qreal paragraphGap = 2.5, blankGap = 7;

QStringList linesOf(const Flow &flow, const QString &paragraph, const paper::Style &style)
{
    return flow.pages.wrapped(paragraph, style, flow.width(), mostParagraphLines);
}

void drawParagraph(Flow &flow, const QString &paragraph, const paper::Style &style)
{
    const QStringList lines = linesOf(flow, paragraph, style);
    const Qt::LayoutDirection direction = directionOf(paragraph);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        // The first two stay together, and the last two.
        const bool holdsNext = lines.size() > 1 && (index == 0 || index + 2 == lines.size());
        const bool holdsThree = lines.size() == 3 && index == 0;
        flow.need(leading(style) * (holdsThree ? 3 : holdsNext ? 2 : 1));
        const bool fromRight = direction == Qt::RightToLeft;
        flow.pages.text({fromRight ? flow.width() : 0, flow.y + ascent(style)}, lines[index], style,
                        fromRight ? Align::Right : Align::Left, direction);
        flow.y += leading(style);
    }
}

} // namespace

QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : text.split(QLatin1Char('\n')))
        paragraphs.append(plainLine(line));
    while (!paragraphs.isEmpty() && paragraphs.back().isEmpty())
        paragraphs.removeLast();
    while (!paragraphs.isEmpty() && paragraphs.front().isEmpty())
        paragraphs.removeFirst();
    return paragraphs;
}

void drawParagraphs(Flow &flow, const QString &text, const paper::Style &style)
{
    for (const QString &paragraph : paragraphsOf(text)) {
        if (paragraph.isEmpty()) {
            flow.space(blankGap);
            continue;
        }
        drawParagraph(flow, paragraph, style);
        flow.space(paragraphGap);
    }
}

qreal heightOfFirstLines(const Flow &flow, const QString &text, const paper::Style &style)
{
    constexpr qsizetype first = 3;
    qsizetype lines = 0;
    for (const QString &paragraph : paragraphsOf(text)) {
        if (!paragraph.isEmpty())
            lines += linesOf(flow, paragraph, style).size();
        if (lines >= first)
            break;
    }
    return static_cast<qreal>(std::min(lines, first)) * leading(style) + 2 * paragraphGap;
}

} // namespace dealdesk::quotes
