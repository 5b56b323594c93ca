#include "books.h"

#include "pricing/dealfigures.h"
#include "pricing/offers.h"

#include <algorithm>
#include <map>

namespace dealdesk::spreadsheets {

using namespace pricing;

namespace {

std::vector<ResaleMonth> monthsOf(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    const Deal &of = scenario.deals[deal];
    const YearMonth start = scenario.settings.start.plus(of.startMonth);
    const int term = pricing::monthsOf(of.term);
    std::vector<ResaleMonth> months;
    for (const Stretch &stretch : evaluation.allStretches(deal))
        for (int number = stretch.firstMonth; number < stretch.firstMonth + stretch.months; ++number) {
            const bool isInitial = number < term;
            if (!isInitial && of.startMonth + number >= scenario.settings.horizonMonths)
                return months; // of a renewal what the portfolio counts
            months.push_back({start.plus(number), number, number % term == 0, isInitial, stretch.figures.tenants,
                              unitOf(of.price, stretch.figures), stretch.figures.billed});
        }
    return months;
}

ResaleDeal dealOf(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    const Deal &of = scenario.deals[deal];
    const DealFigures &figures = evaluation.deals[deal];
    ResaleDeal row;
    row.name = of.name;
    row.listing = of.listing;
    row.route = of.route;
    row.included = of.included;
    row.start = scenario.settings.start.plus(of.startMonth);
    row.term = of.term;
    row.probability = of.probability;
    if (const auto *unit = std::get_if<UnitPrice>(&of.price))
        row.unitEntered = unit->perTenant;
    if (const auto *total = std::get_if<MonthlyTotal>(&of.price))
        row.totalEntered = total->perMonth;
    if (of.included) {
        row.arr = figures.arr;
        row.tcv = figures.tcv;
        row.weightedArr = weightedArr(of, row.arr);
        row.months = monthsOf(scenario, deal, evaluation);
    }
    return row;
}

std::string entryText(const std::optional<PortalEntry> &entry)
{
    if (!entry || entry->none)
        return {};
    Wide digits = entry->typed.value.digits;
    std::string text;
    for (int at = 0; digits > 0 || at <= entry->typed.value.decimals; ++at, digits /= 10) {
        if (at == entry->typed.value.decimals && at > 0)
            text += '.';
        text += static_cast<char>('0' + static_cast<int>(digits % 10));
    }
    std::ranges::reverse(text);
    return text;
}

/// Offers and terms of both books, in one walk.
void addOffersAndTerms(const Scenario &scenario, const Evaluation &evaluation, InternalBook &book)
{
    std::size_t compared = 0;
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        if (!scenario.deals[deal].included)
            continue;
        for (const PrivateOffer &offer : offersOf(scenario, deal, evaluation)) {
            book.resale.offers.push_back(
                {deal, offer.kind == OfferKind::New, offer.start, offer.end, offer.days, offer.tenants, offer.price});
            book.offers.push_back({offer.wholesale, entryText(offer.entry)});
        }
        if (++compared > mostComparedDeals)
            continue;
        for (const TermFigures &term : compareTerms(scenario, deal)) {
            book.resale.terms.push_back(
                {deal, term.term, term.figures.unit, term.first.billed, term.figures.arr, term.figures.tcv});
            book.terms.push_back({term.first.wholesaleUnit, term.first.margin, term.figures.totalMargin});
        }
    }
}

InternalDeal internalDealOf(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation,
                            std::size_t months)
{
    const Deal &of = scenario.deals[deal];
    const DealFigures &figures = evaluation.deals[deal];
    InternalDeal row;
    row.price = of.price;
    row.feeRate = of.marketplaceFee;
    row.isFullWhiteLabel = of.whiteLabel.tier == WhiteLabelTier::Full;
    row.platformFee = of.whiteLabel.monthlyFee;
    if (!of.included)
        return row;
    const MonthFigures &first = evaluation.firstMonth(deal);
    row.wholesale = first.wholesale;
    row.margin = first.margin;
    row.totalWholesale = figures.totalWholesale;
    row.totalMargin = figures.totalMargin;
    row.totalNetMargin = figures.totalNetMargin;
    row.marginPercent = figures.marginPercent;
    row.totalMarginPercent = figures.totalMarginPercent;
    for (const Stretch &stretch : evaluation.allStretches(deal))
        for (int number = 0; number < stretch.months && row.months.size() < months; ++number) {
            const MonthFigures &month = stretch.figures;
            std::string band;
            if (month.authorization >= 0 && month.band >= 0)
                band = scenario.authorizations[static_cast<std::size_t>(month.authorization)]
                           .bands[static_cast<std::size_t>(month.band)]
                           .name;
            row.months.push_back({std::move(band), month.wholesaleUnit, month.wholesale, month.margin,
                                  month.marketplaceFee, month.platformFee, month.netMargin});
        }
    return row;
}

} // namespace

std::size_t rowsOfMonths(const ResaleBook &book)
{
    std::size_t rows = 0;
    for (const ResaleDeal &deal : book.deals)
        rows += deal.months.size();
    return rows;
}

InternalBook internalBookOf(const Scenario &scenario, const Evaluation &evaluation)
{
    InternalBook book;
    ResaleBook &resale = book.resale;
    resale.scenario = scenario.settings.name;
    resale.partner = scenario.settings.partner.name;
    resale.currency = scenario.settings.currency;
    resale.start = scenario.settings.start;
    resale.horizonMonths = scenario.settings.horizonMonths;
    std::map<std::string_view, std::string_view> customers;
    for (const Customer &customer : scenario.customers)
        customers.emplace(customer.id.text, customer.name);
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        resale.deals.push_back(dealOf(scenario, deal, evaluation));
        if (const auto name = customers.find(scenario.deals[deal].customer.text); name != customers.end())
            resale.deals.back().customer = name->second;
        book.deals.push_back(internalDealOf(scenario, deal, evaluation, resale.deals.back().months.size()));
    }
    for (const PortfolioMonth &month : evaluation.portfolio.months) {
        resale.months.push_back({month.month, month.tenants, month.mrr, month.arr});
        book.months.push_back({month.wholesale, month.margin, month.netMargin, month.payout});
    }
    addOffersAndTerms(scenario, evaluation, book);
    book.settings = scenario.settings;
    book.authorizations = scenario.authorizations;
    return book;
}

ResaleBook resaleBookOf(const Scenario &scenario, const Evaluation &evaluation)
{
    return internalBookOf(scenario, evaluation).resale;
}

} // namespace dealdesk::spreadsheets
