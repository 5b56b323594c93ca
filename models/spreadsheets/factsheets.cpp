#include "sheets.h"

#include "guidance/glossary.h"
#include "records/decimaltext.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/glossarywords.h"

#include <algorithm>
#include <array>

namespace dealdesk::spreadsheets {

using namespace pricing;
using guidance::Term;
using wording::WorkbookColumn;
using wording::WorkbookSheet;

namespace {

/// What is the partner's own.
bool isPartners(Term term)
{
    constexpr std::array partners{
        Term::Wholesale,   Term::Margin,         Term::NetMargin,          Term::Markup,
        Term::MarginFloor, Term::VolumeBand,     Term::CommitmentDiscount, Term::Negotiated,
        Term::Payout,      Term::MarketplaceFee, Term::CustomerAdjustment, Term::Authorization};
    return std::ranges::find(partners, term) != partners.end();
}

/// Of the terms of the trade those that a customer meets, and whose words name nothing that is the partner's.
std::vector<Term> termsForEverybody()
{
    std::vector<Term> all;
    for (const Term term : {Term::Tenant, Term::PrivateOffer, Term::Listing, Term::Cppo, Term::Mpo, Term::Direct,
                            Term::Instalment, Term::Arr, Term::Mrr, Term::Tcv, Term::Onboarding, Term::Renewal}) {
        const auto words = wording::glossaryWords(term);
        if (std::ranges::none_of(wording::termsNamedIn(words.title + QLatin1Char(' ') + words.text), isPartners))
            all.push_back(term);
    }
    return all;
}

class Assumptions
{
public:
    explicit Assumptions(Making &of)
        : making(of)
        , sheet(of.book.add(wording::sheetName(WorkbookSheet::Assumptions)))
    {}

    void add();

private:
    void line(const QString &name, const QString &value)
    {
        sheet.text(row, 0, name);
        sheet.text(row++, 1, value);
    }
    void authorizations();

    Making &making;
    Sheet sheet;
    std::size_t row = firstRow;
};

void Assumptions::add()
{
    using enum wording::WorkbookSetting;
    const wording::Language &language = making.language;
    const ResaleBook &resale = making.resale;
    const auto name = [](wording::WorkbookSetting of) { return wording::settingTitle(of); };
    line(name(Partner), wording::text(resale.partner));
    line(name(Currency), wording::text(resale.currency));
    line(name(FirstMonth), language.month(resale.start));
    line(name(Horizon), language.count(resale.horizonMonths));
    if (making.internal) {
        const ScenarioSettings &settings = making.internal->settings;
        line(name(BandPolicy), wording::name(settings.bandPolicy));
        line(name(PayoutDays), language.count(settings.payoutDays));
        line(name(MarginFloor), language.percent(settings.marginFloor));
        line(name(Rounding), wording::howAmountsAreRounded());
    }
    const std::size_t settings = row - firstRow;
    if (making.internal)
        authorizations();
    std::vector<Column> columns = titled({WorkbookColumn::Assumption, WorkbookColumn::Value}, 2);
    columns[0].width = columns[1].width = 34;
    sheet.table(headRow, columns, settings);
    sheet.printArea(row, making.internal ? 5 : 1);
}

void Assumptions::authorizations()
{
    const auto columns = titled({WorkbookColumn::Listing, WorkbookColumn::Authorization, WorkbookColumn::Band,
                                 WorkbookColumn::BandFrom, WorkbookColumn::BandPrice, WorkbookColumn::Source},
                                3);
    ++row;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        sheet.text(row, at, columns[at].title, columns[at].isOfNumbers ? Look::HeadOfNumbers : Look::Head);
        if (at > 1)
            sheet.width(at, 18);
    }
    ++row;
    for (const ResaleAuthorization &authorization : making.internal->authorizations)
        for (const VolumeBand &band : authorization.bands) {
            sheet.text(row, 0, wording::name(authorization.listing));
            sheet.text(row, 1, authorization.name);
            sheet.text(row, 2, band.name);
            sheet.count(row, 3, band.from);
            sheet.money(row, 4, band.price);
            sheet.text(row, 5, wording::name(band.provenance));
            ++row;
        }
}

} // namespace

void addAssumptions(Making &making) { Assumptions(making).add(); }

void addGlossary(Making &making)
{
    std::vector<Term> terms = making.internal ? std::vector<Term>() : termsForEverybody();
    for (int number = 0; making.internal && number < guidance::termCount; ++number)
        terms.push_back(static_cast<Term>(number));
    Sheet sheet = making.book.add(wording::sheetName(WorkbookSheet::Glossary));
    auto columns = titled({WorkbookColumn::Term, WorkbookColumn::Meaning, WorkbookColumn::Source}, 3);
    columns[1].width = 90;
    columns[2].width = 40;
    if (!making.internal) // it names the partner's pages
        columns.pop_back();
    sheet.table(headRow, columns, terms.size(), 1);
    for (std::size_t at = 0; at < terms.size(); ++at) {
        const auto words = wording::glossaryWords(terms[at]);
        sheet.text(firstRow + at, 0, words.title, Look::Wrapped);
        sheet.text(firstRow + at, 1, words.text, Look::Wrapped);
        if (making.internal)
            sheet.text(firstRow + at, 2, wording::glossarySource(terms[at], making.language), Look::Wrapped);
    }
}

} // namespace dealdesk::spreadsheets
