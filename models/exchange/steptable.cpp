#include "steptable.h"

#include "comparedname.h"
#include "customernames.h"
#include "jsonreader.h"
#include "records/decimaltext.h"
#include "records/values.h"
#include "tablerowreading.h"

#include <map>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

class StepTableReading : TableRowReading
{
public:
    StepTableReading(std::string_view text, const Scenario &scenario, const DealTableStyle &how)
        : TableRowReading(TableOf::Steps, text, how, scenario.settings.currency)
        , into(scenario)
        , known(scenario.customers)
    {
        for (std::size_t deal = 0; deal < into.deals.size(); ++deal)
            ofCustomer[into.deals[deal].customer.text].push_back(deal);
    }

    tl::expected<ReadSteps, std::vector<Problem>> read()
    {
        const auto whole = readRows([this] { readRow(); });
        if (!whole)
            return tl::unexpected(whole.error());
        settle(found.leftOut);
        found.isStopped = !*whole;
        for (const std::size_t deal : order)
            found.ramps.push_back(rampOf(deal));
        return std::move(found);
    }

private:
    struct Said {
        int tenants;
        std::size_t row;
    };

    void readRow()
    {
        settle(found.leftOut); // of a row with other cells than the titles
        for (const TableColumn &column : columnsOf(TableOf::Steps))
            if (column.isRequired && cell(column.name).empty())
                report(column.name, {{}, ProblemCode::Empty, {}});
        const auto tenants = readerOf("tenants")(records::tenantsOfStep, cell("tenants"));
        if (!tenants && !cell("tenants").empty())
            report("tenants", tenants.error());
        const auto deal = cell("customer").empty() ? std::nullopt : dealOfRow();
        const auto month = deal && !cell("month").empty() ? monthOf(into.deals[*deal]) : std::nullopt;
        if (month && tenants) {
            const auto [at, isNew] = said[*deal].try_emplace(*month, Said{*tenants, csv.rowNumber()});
            if (!isNew)
                report("month",
                       {{}, ProblemCode::MonthTwice, {asCount(at->second.row), exchange::quoted(cell("month"))}});
            else if (said[*deal].size() == 1)
                order.push_back(*deal);
        }
        settle(found.leftOut);
    }

    std::optional<std::size_t> dealOfRow()
    {
        const std::string_view called = withoutGuard(cell("customer"));
        const auto &fits = known.fitting(comparedName(called));
        if (fits.size() != 1) {
            const auto name = [&](std::size_t fit) { return exchange::quoted(into.customers[fits[fit]].name); };
            report("customer",
                   fits.empty()
                       ? Problem{{}, ProblemCode::NoCustomerCalled, {exchange::quoted(called)}}
                       : Problem{{}, ProblemCode::FitsTwoCustomers, {exchange::quoted(called), name(0), name(1)}});
            return std::nullopt;
        }
        const std::string name = comparedName(withoutGuard(cell("deal")));
        std::vector<std::size_t> deals = ofCustomer[into.customers[fits.front()].id.text];
        if (!name.empty())
            std::erase_if(deals, [&](std::size_t deal) { return comparedName(into.deals[deal].name) != name; });
        if (!cell("listing").empty()) {
            const auto listing = readerOf("listing")(records::Choice<Listing>{}, cell("listing"));
            if (!listing) {
                report("listing", listing.error());
                return std::nullopt;
            }
            std::erase_if(deals, [&](std::size_t deal) { return into.deals[deal].listing != *listing; });
        }
        if (deals.size() == 1)
            return deals.front();
        const std::string_view column = has("deal") ? "deal" : "customer";
        report(column, deals.empty() ? Problem{{}, ProblemCode::NoDealCalled, {exchange::quoted(cell("deal"))}}
                                     : Problem{{}, ProblemCode::SeveralDeals, {asCount(deals.size())}});
        return std::nullopt;
    }

    /// Of the deal, from 0.
    std::optional<int> monthOf(const Deal &deal)
    {
        const auto month = peoplesMonth(cell("month"), styleOf("month").dates);
        const YearMonth first = into.settings.start.plus(deal.startMonth);
        const int last = monthsOf(deal.term) - 1;
        if (month && *month >= first && *month <= first.plus(last))
            return month->index - first.index;
        report("month",
               {{},
                ProblemCode::MonthNotOfTerm,
                {records::monthText(first), records::monthText(first.plus(last)), exchange::quoted(cell("month"))}});
        return std::nullopt;
    }

    ReadRamp rampOf(std::size_t deal) const
    {
        ReadRamp ramp{deal, {}, {}};
        const auto &months = said.at(deal);
        for (const TenantStep &step : into.deals[deal].tenants)
            if (step.month < months.begin()->first)
                ramp.steps.push_back(step);
        for (const auto &[month, step] : months) {
            ramp.steps.push_back({month, step.tenants});
            ramp.rows.push_back(step.row);
        }
        std::ranges::sort(ramp.rows);
        return ramp;
    }

    const Scenario &into;
    const CustomerNames known;
    std::map<std::string_view, std::vector<std::size_t>> ofCustomer;
    std::map<std::size_t, std::map<int, Said>> said; ///< by deal and its month
    std::vector<std::size_t> order;
    ReadSteps found;
};

} // namespace

tl::expected<ReadSteps, std::vector<Problem>> readStepTable(std::string_view csv, const Scenario &into,
                                                            const DealTableStyle &style)
{
    return StepTableReading(csv, into, style).read();
}

} // namespace dealdesk::exchange
