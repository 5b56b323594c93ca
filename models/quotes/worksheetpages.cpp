#include "pages.h"

#include "grid.h"
#include "wording/pages/offerwords.h"
#include "wording/pages/summarywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorksheetPages)
};

using guidance::Outcome;
using paper::ascent;
using paper::leading;

/// Draws the worksheet: the offers as the portal asks for them, then what is to be heeded.
class WorksheetPages
{
public:
    WorksheetPages(const OfferWorksheet &inSheet, DrawnPages &inPages)
        : worksheet(inSheet)
        , pages(inPages)
        , flow(pages, [this](DrawnPages &page) { return runningHead(page); })
    {}

    void draw()
    {
        flow.y = runningHead(pages);
        head();
        for (const wording::OfferBlock &offer : worksheet.sheet.offers)
            block(offer);
        checks();
        fees();
        flow.finish(wording::internalBanner());
    }

private:
    qreal runningHead(DrawnPages &page) const
    {
        page.fill(QRectF(0, 0, page.width(), 20), paper::bad);
        page.text({8, 13.2}, wording::internalBanner(), paper::label.sized(86).strong().in(paper::white));
        return 32;
    }

    static constexpr paper::Style valueStyle = paper::body.sized(84);
    static constexpr qreal valueAt = 96, typedAt = 250, noteAt = 322, gap = 6; ///< columns, in points
    static constexpr int mostTypedLines = 24;                                  ///< 255 of the widest letters take fewer

    void put(const QString &words, const paper::Style &style, int lines)
    {
        for (const QString &line : pages.wrapped(words, style, flow.width(), lines)) {
            flow.need(leading(style));
            pages.text({0, flow.y + ascent(style)}, line, style);
            flow.y += leading(style);
        }
    }

    void head()
    {
        put(wording::offerWorksheetOf(worksheet.language.date(worksheet.made)), paper::label, 1);
        flow.y += 2;
        put(worksheet.deal, paper::letterhead, 2);
        put(QStringLiteral("%1 · %2").arg(worksheet.customer, worksheet.route), paper::bodyQuiet, 2);
        for (const QString &note : worksheet.sheet.notes)
            put(note, paper::label, 3);
        flow.y += 6;
        if (worksheet.illustrative)
            notice(wording::wholesaleIllustrative(), {}, paper::caution);
        if (!worksheet.whatIf.isEmpty())
            notice(worksheet.whatIf, wording::restsOnTheWhatIf(), paper::caution);
    }

    void notice(const QString &sentence, const QString &aside, QRgb colour)
    {
        drawNotice(flow, sentence, aside, colour);
        flow.y += 6;
    }

    /// Denser than a table: one page holds them all.
    void row(const QString &name, const QString &value, const QString &typed, const QString &note)
    {
        const qreal noteWidth = flow.width() - noteAt;
        // What is to be typed as it is shown must be whole.
        const bool isTyped = typed.isEmpty();
        const QStringList values = isTyped ? pages.wrapped(value, valueStyle, noteAt - valueAt - gap, mostTypedLines)
                                           : pages.wrapped(value, valueStyle, typedAt - valueAt - gap, 3);
        const QStringList notes = note.isEmpty() ? QStringList() : pages.wrapped(note, paper::label, noteWidth, 4);
        const qreal height = std::max({leading(valueStyle), leading(valueStyle) * qreal(values.size()),
                                       leading(paper::label) * qreal(notes.size())}) +
                             2;
        flow.need(height);
        const qreal baseline = flow.y + 1 + ascent(valueStyle);
        pages.textWithin({0, baseline}, valueAt - gap, name, paper::label, Align::Left);
        for (qsizetype line = 0; line < values.size(); ++line)
            pages.text({valueAt, baseline + leading(valueStyle) * qreal(line)}, values[line], valueStyle.strong());
        pages.textWithin({typedAt, baseline}, noteAt - typedAt - gap, typed, valueStyle, Align::Left);
        for (qsizetype line = 0; line < notes.size(); ++line)
            pages.text({noteAt, baseline + leading(paper::label) * qreal(line)}, notes[line], paper::label);
        flow.y += height;
        pages.rule(flow.y, 0, flow.width());
    }
    void row(const wording::SheetRow &of)
    {
        const wording::SheetValue &value = of.values.front();
        row(of.label, value.shown, value.copy == value.shown ? QString() : value.copy, of.note);
    }

    void block(const wording::OfferBlock &offer)
    {
        flow.section(offer.title, 120);
        for (const wording::SheetRow &each : offer.rows)
            row(each);
        if (manyAlike(offer.instalments)) {
            const wording::SheetRow &first = offer.instalments.front();
            row(Words::tr("Instalments"),
                wording::instalmentsOf(worksheet.language.count(std::ssize(offer.instalments)),
                                       first.values.back().shown),
                first.values.back().copy,
                wording::instalmentsFromTo(first.values.front().shown, offer.instalments.back().values.front().shown));
        } else {
            instalments(offer);
        }
        flow.y += 4;
        if (!offer.doubleBilling.isEmpty())
            notice(offer.doubleBilling, {}, paper::caution);
    }

    /// So many that they would take the page, and all of one amount.
    static bool manyAlike(const std::vector<wording::SheetRow> &instalments)
    {
        constexpr std::size_t many = 6;
        return instalments.size() > many && std::ranges::all_of(instalments, [&](const wording::SheetRow &row) {
                   return row.values.back() == instalments.front().values.back();
               });
    }

    void instalments(const wording::OfferBlock &offer)
    {
        if (offer.instalments.empty())
            return;
        Grid grid{{Words::tr("Instalment on"), Words::tr("Amount")}, {Align::Left, Align::Right}, {}, 3};
        for (const wording::SheetRow &row : offer.instalments)
            grid.rows.append({row.values.front().shown, row.values.back().shown});
        flow.space(8);
        drawGrid(flow, grid);
    }

    void checks()
    {
        if (worksheet.sheet.checks.empty())
            return;
        flow.section(Words::tr("Checks"), 34);
        QStringList fine;
        for (const wording::SheetCheck &check : worksheet.sheet.checks) {
            if (check.outcome == Outcome::Ok) {
                fine.append(check.words.sentence);
                continue;
            }
            put(QStringLiteral("%1 (%2)").arg(check.words.sentence, wording::outcome(check.outcome)),
                valueStyle.in(check.outcome == Outcome::Fails ? paper::bad : paper::caution), 3);
            const QStringList more{check.words.todo, check.words.source};
            put(more.join(QLatin1Char(' ')).trimmed(), paper::label, 4);
            flow.y += 1;
        }
        if (!fine.isEmpty()) // what asks for nothing: as one paragraph, so that one page holds them all
            put(QStringLiteral("%1 (%2)").arg(fine.join(QLatin1Char(' ')), wording::outcome(Outcome::Ok)),
                paper::label.in(paper::marginText), 40);
    }

    void fees()
    {
        flow.section(Words::tr("Marketplace fees"), 34);
        put(worksheet.sheet.fees.join(QLatin1Char(' ')), paper::label, 8);
    }

    const OfferWorksheet &worksheet;
    DrawnPages &pages;
    Flow flow;
};

} // namespace

DrawnPages pagesOf(const OfferWorksheet &worksheet, QSizeF points)
{
    DrawnPages pages(points);
    WorksheetPages(worksheet, pages).draw();
    return pages;
}

QString titleOf(const OfferWorksheet &worksheet) { return wording::internalTitle({}, worksheet.deal); }

} // namespace dealdesk::quotes
