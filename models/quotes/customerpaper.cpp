#include "customerpaper.h"

#include "paragraphs.h"

#include "wording/pages/quotewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerPaper)
};

using paper::ascent;
using paper::leading;

constexpr QSizeF logoBox{170, 44}; ///< points
constexpr paper::Style ownText = paper::body.sized(84);
constexpr paper::Style firmBelowLogo = paper::recipient;
constexpr qreal signatureRow = 25;
constexpr int mostNameLines = 8; ///< of 200 wide letters

/// Of a logo in its box; never larger than it is, a point for a pixel.
QSizeF sizeOf(const QImage &logo)
{
    const QSizeF own = logo.size();
    const qreal scale = std::min({1.0, logoBox.width() / own.width(), logoBox.height() / own.height()});
    return own * scale;
}

/// Made for a dark header: most of what is seen of it is nearly white, and the paper shows through around that.
bool vanishesOnPaper(const QImage &logo)
{
    constexpr int nearlyWhite = 225, sample = 64; // a few pixels stand for all
    const QImage few = logo.scaled(sample, sample, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_ARGB32);
    qint64 seen = 0, white = 0, all = 0;
    for (int y = 0; y < few.height(); ++y)
        for (int x = 0; x < few.width(); ++x) {
            const QRgb pixel = few.pixel(x, y);
            all += 255;
            seen += qAlpha(pixel);
            white += qGray(pixel) > nearlyWhite ? qAlpha(pixel) : 0;
        }
    return 10 * seen < 9 * all && 2 * white > seen;
}

/// Answers where it ends.
qreal drawLogo(Flow &flow, const QImage &logo)
{
    constexpr qreal around = 7;
    const QSizeF size = sizeOf(logo);
    if (!vanishesOnPaper(logo)) {
        flow.pages.image({QPointF(0, flow.y), size}, logo);
        return flow.y + size.height();
    }
    const QRectF ground(0, flow.y, size.width() + 2 * around, size.height() + 2 * around);
    flow.pages.fill(ground, flow.pages.colours.accent);
    flow.pages.image({ground.topLeft() + QPointF(around, around), size}, logo);
    return ground.bottom();
}

/// One behind the other, as many lines as it takes.
void putJoined(Flow &flow, const QStringList &parts)
{
    if (parts.isEmpty())
        return;
    for (const QString &line : flow.pages.wrapped(parts.join(QStringLiteral(" · ")), paper::label, flow.width(), 4)) {
        flow.pages.text({0, flow.y + ascent(paper::label)}, line, paper::label);
        flow.y += leading(paper::label);
    }
}

/// The partner's own name where the firm calls itself otherwise, then its address.
QStringList addressOf(const PaperHead &head)
{
    QStringList lines;
    if (firmOf(head.letterhead, head.partner) != head.partner)
        lines.append(head.partner);
    for (const QString &line : paragraphsOf(head.letterhead.address))
        if (!line.isEmpty())
            lines.append(line);
    return lines;
}

QStringList supportOf(const Letterhead &letterhead)
{
    QStringList parts{letterhead.supportUrl, letterhead.contactEmail};
    parts.removeAll(QString());
    return parts;
}

struct Signer {
    QString name;
    qreal from, width;
};

qreal heightOfName(const Flow &flow, const Signer &signer)
{
    return qreal(flow.pages.wrapped(signer.name, paper::bodyStrong, signer.width, mostNameLines).size()) *
           leading(paper::bodyStrong);
}

void drawSigner(Flow &flow, const Signer &signer, qreal rows)
{
    qreal y = flow.y;
    for (const QString &line : flow.pages.wrapped(signer.name, paper::bodyStrong, signer.width, mostNameLines)) {
        flow.pages.text({signer.from, y + ascent(paper::bodyStrong)}, line, paper::bodyStrong);
        y += leading(paper::bodyStrong);
    }
    const QStringList labels{Words::tr("Signature"), Words::tr("Name"), Words::tr("Title"), Words::tr("Date")};
    qreal wide = 0;
    for (const QString &label : labels)
        wide = std::max(wide, flow.pages.widthOf(label, paper::label));
    wide = std::min(wide, signer.width * 0.4);
    qreal line = flow.y + rows;
    for (const QString &label : labels) {
        line += signatureRow;
        flow.pages.textWithin({signer.from, line - 1}, wide, label, paper::label, Align::Left);
        flow.pages.rule(line, signer.from + wide + 8, signer.from + signer.width, paper::strongLine);
    }
}

} // namespace

QString firmOf(const Letterhead &letterhead, const QString &partner)
{
    return letterhead.firm.isEmpty() ? partner : letterhead.firm;
}

QString firmOf(const CustomerQuote &quote) { return firmOf(quote.details.letterhead, quote.partner); }

void drawLetterhead(Flow &flow, const CustomerQuote &quote)
{
    drawLetterhead(flow, {Words::tr("Quote"), quote.partner, quote.details.letterhead});
}

void drawLetterhead(Flow &flow, const PaperHead &head)
{
    DrawnPages &pages = flow.pages;
    const Letterhead &letterhead = head.letterhead;
    const QString firm = firmOf(letterhead, head.partner);
    const qreal titleWidth = pages.widthOf(head.title, paper::title);
    pages.text({flow.width(), flow.y + ascent(paper::title)}, head.title, paper::title, Align::Right);
    const QImage logo = logoOf(letterhead);
    if (!logo.isNull()) {
        flow.y = std::max(drawLogo(flow, logo), flow.y + leading(paper::title)) + 8;
    }
    paper::Style style = logo.isNull() ? paper::letterhead : firmBelowLogo;
    const qreal width = flow.width() - titleWidth - 2 * paper::columnGap;
    QStringList name = pages.wrapped(firm, style, width, 12);
    if (name.size() > 2) { // a very long name is set smaller before it is shortened
        style = paper::bodyStrong;
        name = pages.wrapped(firm, style, width, mostNameLines);
    }
    for (const QString &line : name) {
        pages.text({0, flow.y + ascent(style)}, line, style);
        flow.y += leading(style);
    }
    putJoined(flow, addressOf(head));
    putJoined(flow, supportOf(letterhead));
    flow.y += 5;
    pages.rule(flow.y, 0, flow.width(), pages.colours.accent, 1.6);
    flow.y += 20;
}

void drawClosing(Flow &flow, const CustomerQuote &quote)
{
    const QString &closing = quote.details.letterhead.closing;
    if (paragraphsOf(closing).isEmpty())
        return;
    flow.need(12 + heightOfFirstLines(flow, closing, paper::body));
    flow.space(12);
    drawParagraphs(flow, closing, paper::body);
}

void drawTerms(Flow &flow, const CustomerQuote &quote)
{
    const QString &terms = quote.details.letterhead.terms;
    if (paragraphsOf(terms).isEmpty())
        return;
    flow.section(Words::tr("Terms"), heightOfFirstLines(flow, terms, ownText));
    drawParagraphs(flow, terms, ownText);
}

void drawSignatures(Flow &flow, const CustomerQuote &quote)
{
    if (!quote.details.letterhead.signatures)
        return;
    const qreal gap = 2 * paper::columnGap, half = (flow.width() - gap) / 2;
    const Signer firm{wording::signsFor(quote.partner), 0, half},
        customer{wording::signsFor(quote.customer), half + gap, half};
    const qreal names = std::max(heightOfName(flow, firm), heightOfName(flow, customer));
    const qreal height = names + 4 * signatureRow + 4;
    flow.section(Words::tr("Signatures"), height);
    drawSigner(flow, firm, names);
    drawSigner(flow, customer, names);
    flow.y += height;
}

} // namespace dealdesk::quotes
