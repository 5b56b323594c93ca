// Fills pages from top to bottom: what does not fit goes to the next page, under its running head.
#pragma once

#include "drawnpages.h"

#include <functional>
#include <optional>

namespace dealdesk::quotes {

class Flow
{
public:
    /// Draws what stands at the top of each page after the first, and answers where the content goes on.
    using RunningHead = std::function<qreal(DrawnPages &)>;

    Flow(DrawnPages &pages, RunningHead head);

    DrawnPages &pages;
    qreal y = 0; ///< the next free line box's top

    qreal width() const { return pages.width(); }
    qreal left() const { return bottom - y; } ///< what is left of this page
    bool atTop() const { return y <= top; }

    void need(qreal height); ///< goes on to the next page unless so much is left; never leaves a page empty
    void nextPage();
    void space(qreal height) { y = atTop() ? y : y + height; }

    /// Title and what follows it, on one page where a page can hold that; else its first row with the title, however
    /// tall that is: a title goes on with what does not fit below it.
    void section(const QString &title, qreal following, const QString &aside = {});
    /// A paragraph, line by line over pages.
    void paragraph(const QString &text, const paper::Style &style, int mostLines, qreal indent = 0);

    /// "Page n of m" and the quote's number under every page.
    void finish(const QString &footer);

private:
    struct Heading {
        QString title, aside;
        std::size_t before = 0, after = 0, parts = 0; ///< what was drawn on its page, and what was marked before
    };
    void drawHeading(Heading heading);
    bool isBeside(const QString &title, const QString &aside) const;

    RunningHead head;
    std::optional<Heading> last; ///< below which there may be nothing yet
    qreal top = 0;
    qreal bottom;
};

/// A small quiet label with its value under it.
struct Fact {
    QString label;
    QString value;
    QString aside; ///< quiet, under the value
};
void drawFacts(Flow &flow, const QList<Fact> &facts, int columns);

/// Pairs of label and value at the page's right, from the flow's place on; answers where they end. Those without a
/// value are left out.
qreal drawMetadata(Flow &flow, const QList<std::pair<QString, QString>> &pairs);
inline constexpr qreal metadataWidth = 176;

/// A row of large figures between two hairlines; in two rows where they are too long for one.
void drawHeadlines(Flow &flow, const QList<Fact> &figures);

/// Numbered sentences.
void drawSteps(Flow &flow, const QStringList &steps);
qreal heightOfSteps(const Flow &flow, const QStringList &steps);

/// One sentence that must be seen, behind a bar of its colour.
void drawNotice(Flow &flow, const QString &sentence, const QString &aside, QRgb colour);

} // namespace dealdesk::quotes
