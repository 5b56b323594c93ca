#include "cli_table.h"

#include "cli_columns.h"

#include "exchange/spoken.h"
#include "guidance/names.h"
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace dealdesk::cli {

using namespace pricing;

namespace {

constexpr std::string_view illustrative =
    "rests on an illustrative price book, not on prices of your own authorization\n";

std::string shown(const std::optional<Percent> &percent)
{
    return percent ? records::percentText(*percent) + " %" : std::string(unknown);
}
std::string shown(std::int64_t count) { return records::groupedText(count); }
std::string bandName(const ResaleAuthorization *authorization, int band)
{
    return authorization && band >= 0 ? authorization->bands[static_cast<std::size_t>(band)].name
                                      : std::string(unknown);
}

std::string flagTitles(FlagSet flags)
{
    std::string text;
    for (const Flag flag : flags.list())
        text += (text.empty() ? "" : "; ") + std::string(exchange::title(flag));
    return text;
}

std::string dealsTable(const Scenario &scenario, const Evaluation &evaluation)
{
    const Amounts amount(scenario.settings.currency);
    Table table(3);
    table.row({"Deal", "Listing", "Band", "Term", "Tenants", "Wholesale unit", "Unit", "Billed", "Margin", "Margin %",
               "ARR", "TCV", "Total margin", "Total %"});
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const Deal &deal = scenario.deals[index];
        const DealFigures &figures = evaluation.deals[index];
        const std::string listing(guidance::id(deal.listing));
        if (!figures.included) {
            table.row({deal.id.text, listing, "not included"});
            continue;
        }
        const MonthFigures &first = evaluation.firstMonth(index);
        table.row({deal.id.text, listing, bandName(authorizationOf(scenario, first), first.band),
                   std::to_string(monthsOf(deal.term)), shown(first.tenants), amount(first.wholesaleUnit),
                   amount(figures.unit), amount(first.billed), amount(first.margin), shown(figures.marginPercent),
                   amount(figures.arr), amount(figures.tcv), amount(figures.totalMargin),
                   shown(figures.totalMarginPercent)});
    }
    return table.text();
}

std::string notes(const Scenario &scenario, const Evaluation &evaluation)
{
    std::string text;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const std::string &id = scenario.deals[index].id.text;
        if (!evaluation.deals[index].flags.empty())
            text += id + ": " + flagTitles(evaluation.deals[index].flags) + '\n';
        if (restsOnIllustrative(scenario, index, evaluation))
            text += id + ": " + std::string(illustrative);
    }
    return text.empty() ? text : text + '\n';
}

std::string monthsTable(const Scenario &scenario, const Portfolio &portfolio)
{
    const Amounts amount(scenario.settings.currency);
    Table table(1);
    const auto listings = authorizedListings(scenario);
    std::vector<std::string> head{"Month", "Tenants"};
    for (const Listing listing : listings) {
        head.push_back(std::string(guidance::id(listing)) + " total");
        head.emplace_back("band");
    }
    for (const auto *name : {"MRR", "ARR", "Wholesale", "Margin", "Net margin", "Payout"})
        head.emplace_back(name);
    table.row(head);
    for (const PortfolioMonth &month : portfolio.months) {
        std::vector<std::string> cells{records::monthText(month.month), shown(month.tenants)};
        for (const Listing listing : listings) {
            const ListingMonth &of = month.listings[static_cast<std::size_t>(listing)];
            cells.push_back(shown(of.total));
            cells.push_back(bandName(authorizationOf(scenario, of), of.band));
        }
        for (const auto &money : {month.mrr, month.arr, month.wholesale, month.margin, month.netMargin, month.payout})
            cells.push_back(amount(money));
        table.row(std::move(cells));
    }
    return table.text();
}

std::string totalsTable(const Portfolio &portfolio, const Amounts &amount)
{
    Table table(1);
    table.row({"Billed over the horizon", amount(portfolio.totalBilled)});
    table.row({"Wholesale", amount(portfolio.totalWholesale)});
    table.row({"Margin", amount(portfolio.totalMargin)});
    table.row({"Net margin", amount(portfolio.totalNetMargin)});
    table.row({"ARR weighted by probability", amount(portfolio.weightedArr)});
    return table.text();
}

} // namespace

std::string evaluationTable(const Scenario &scenario, const Evaluation &evaluation)
{
    return scenario.settings.name + " (" + scenario.settings.currency + ")\n\n" + dealsTable(scenario, evaluation) +
           '\n' + notes(scenario, evaluation) + monthsTable(scenario, evaluation.portfolio) + '\n' +
           totalsTable(evaluation.portfolio, Amounts(scenario.settings.currency));
}

std::string termsTable(const Scenario &scenario, std::size_t deal)
{
    const Amounts amount(scenario.settings.currency);
    Table table(2);
    table.row({"Term", "Band", "Wholesale unit", "Unit", "Billed", "Margin", "Margin %", "ARR", "TCV", "Total margin",
               "Total %"});
    std::string flags;
    for (const TermFigures &row : compareTerms(scenario, deal)) {
        const std::string term = std::to_string(monthsOf(row.term)) + " months";
        const DealFigures &figures = row.figures;
        table.row({term, bandName(authorizationOf(scenario, row.first), row.first.band),
                   amount(row.first.wholesaleUnit), amount(figures.unit), amount(row.first.billed),
                   amount(row.first.margin), shown(figures.marginPercent), amount(figures.arr), amount(figures.tcv),
                   amount(figures.totalMargin), shown(figures.totalMarginPercent)});
        if (!figures.flags.empty())
            flags += term + ": " + flagTitles(figures.flags) + '\n';
    }
    const Scenario counted = asIfIncluded(scenario, deal);
    if (restsOnIllustrative(counted, deal, evaluate(counted)))
        flags += scenario.deals[deal].id.text + ": " + std::string(illustrative);
    if (!scenario.deals[deal].included)
        flags += scenario.deals[deal].id.text + ": not included in the scenario; these are its figures if it were\n";
    return table.text() + (flags.empty() ? "" : '\n' + flags);
}

std::string scaleTable(std::string_view currency, const ResaleAuthorization &authorization, CommitmentTerm term,
                       const ResalePrice &price, const std::vector<int> &counts)
{
    const Amounts amount(currency);
    Table table(0);
    table.row({"Tenants", "Band", "Wholesale unit", "Unit", "ARR", "Margin a year"});
    bool isIllustrative = false;
    for (const ScaleRow &row : priceAtScale(authorization, term, price, counts)) {
        table.row({shown(row.tenants), bandName(&authorization, row.band), amount(row.wholesaleUnit), amount(row.unit),
                   amount(row.arr), amount(row.margin)});
        if (row.wholesaleUnit)
            isIllustrative |= authorization.bands[static_cast<std::size_t>(row.band)].provenance != Provenance::Mine;
    }
    return table.text() + (isIllustrative ? '\n' + authorization.name + ": " + std::string(illustrative) : "");
}

std::string simulationTable(const Scenario &scenario, const Simulation &simulation)
{
    const Amounts amount(scenario.settings.currency);
    Table figures(1);
    figures.row({"", "Mean", "± (standard error)", "P10", "P50", "P90"});
    const auto row = [&](const std::string &name, const Distribution &of) {
        figures.row({name, amount(of.mean), amount(of.standardError), amount(of.p10), amount(of.p50), amount(of.p90)});
    };
    row("ARR in the last month", simulation.arr);
    row("Margin over the horizon", simulation.margin);

    const Percent unpriced{std::llround(simulation.unpricedProbability * basisPointsInWhole)};
    std::string text = scenario.settings.name + " (" + scenario.settings.currency + "), " + shown(simulation.trials) +
                       " trials\n\n" + figures.text();
    if (simulation.unpriced > 0)
        text += "\nLeft out, for a price is unknown: " + shown(simulation.unpriced) + " (" +
                records::percentText(unpriced) + " %)\n";
    const auto isIllustrative = [](const ResaleAuthorization &authorization) {
        return std::ranges::any_of(authorization.bands,
                                   [](const VolumeBand &band) { return band.provenance != Provenance::Mine; });
    };
    if (const auto authorization = std::ranges::find_if(scenario.authorizations, isIllustrative);
        authorization != scenario.authorizations.end())
        text += '\n' + authorization->name + ": " + std::string(illustrative);
    constexpr std::size_t mostShown = 10;
    Table movers(1);
    movers.row({"Won rather than lost, it moves the mean", "Margin", "ARR"});
    for (const Mover &mover : std::span(simulation.movers).first(std::min(mostShown, simulation.movers.size())))
        movers.row({scenario.deals[mover.deal].id.text, amount(mover.margin), amount(mover.arr)});
    return simulation.movers.empty() ? text : text + '\n' + movers.text();
}

} // namespace dealdesk::cli
