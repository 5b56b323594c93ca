// A second evaluator, to compare with: the portfolio as plain sums over the deals of referencedeals.h.
#pragma once

#include "referencedeals.h"

#include <map>

namespace dealdesk::tests::reference {

struct PortfolioMonth {
    Wide tenants = 0;
    std::map<Listing, std::pair<Wide, int>> listings; ///< total and band
    Amount mrr, arr, wholesale, margin, net, payout;
};
struct Result {
    std::vector<DealResult> deals;
    std::vector<PortfolioMonth> months;
    Amount weightedArr, totalBilled, totalWholesale, totalMargin, totalNetMargin;
};

class Evaluator
{
public:
    explicit Evaluator(const Scenario &s)
        : scenario(s)
        , horizon(s.settings.horizonMonths)
        , deals(s)
    {}

    Result run()
    {
        std::optional<std::size_t> failed;
        for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
            result.deals.push_back(deals.evaluateDeal(scenario.deals[index]));
            if (DealEvaluator::dealTooLarge(result.deals.back()) &&
                (!failed || scenario.deals[index].id.text < scenario.deals[*failed].id.text))
                failed = index;
        }
        if (failed)
            throw TooLarge{*failed};
        portfolio();
        return std::move(result);
    }

private:
    const Scenario &scenario;
    const int horizon;
    const DealEvaluator deals;
    Result result;

    /// Sums a figure over the included deals; what is too large names the deal that adds most, by smaller id on a tie.
    template<typename Part>
    Amount sum(Part part, Wide factor = 1) const
    {
        Amount all = 0;
        std::optional<std::size_t> most;
        Wide mostSize = 0;
        for (std::size_t index = 0; index < result.deals.size(); ++index) {
            if (!result.deals[index].included)
                continue;
            const Amount each = part(scenario.deals[index], result.deals[index]);
            all = all + each;
            const Wide size = each ? (*each < 0 ? -*each : *each) : 0;
            if (!most || size > mostSize ||
                (size == mostSize && scenario.deals[index].id.text < scenario.deals[*most].id.text)) {
                most = index;
                mostSize = size;
            }
        }
        all = times(all, factor);
        if (tooLarge(all))
            throw TooLarge{*most};
        return all;
    }

    Amount sumOfMonth(int month, Amount Month::*figure, Wide factor = 1) const
    {
        return sum([&](const Deal &deal, const DealResult &out) { return at(deal, out, month, figure); }, factor);
    }

    static Amount at(const Deal &deal, const DealResult &out, int month, Amount Month::*figure)
    {
        const int own = month - deal.startMonth;
        if (own < 0 || own >= static_cast<int>(out.months.size()))
            return 0;
        return out.months[static_cast<std::size_t>(own)].*figure;
    }

    Amount sumOfHorizon(Amount Month::*figure) const
    {
        return sum([&](const Deal &deal, const DealResult &out) {
            Amount all = 0;
            for (int month = 0; month < horizon; ++month)
                all = all + at(deal, out, month, figure);
            return all;
        });
    }

    void portfolio()
    {
        for (int month = 0; month < horizon; ++month) {
            PortfolioMonth out;
            for (const Deal &deal : scenario.deals)
                if (deal.included)
                    out.tenants += DealEvaluator::tenants(deal, month - deal.startMonth);
            for (const auto &grant : scenario.authorizations)
                out.listings[grant.listing] = {deals.total(grant.listing, month), deals.band(grant.listing, month)};
            out.mrr = sumOfMonth(month, &Month::billed);
            out.arr = sumOfMonth(month, &Month::billed, 12);
            out.wholesale = sumOfMonth(month, &Month::wholesale);
            out.margin = sumOfMonth(month, &Month::margin);
            out.net = sumOfMonth(month, &Month::net);
            result.months.push_back(out);
        }
        for (int month = 0; month < horizon; ++month)
            result.months[static_cast<std::size_t>(month)].payout = sum([&](const Deal &, const DealResult &out) {
                const int index = scenario.settings.start.index + month;
                Amount all = 0;
                for (const Instalment &each : out.allInstalments)
                    if (each.paidYear * 12 + each.paidMonth - 1 == index)
                        all = all + each.payout;
                return all;
            });
        result.weightedArr = sum([](const Deal &deal, const DealResult &out) -> Amount {
            return out.arr ? Amount{roundHalfAway(*out.arr * deal.probability.basisPoints, 10'000)} : std::nullopt;
        });
        result.totalBilled = sumOfHorizon(&Month::billed);
        result.totalWholesale = sumOfHorizon(&Month::wholesale);
        result.totalMargin = sumOfHorizon(&Month::margin);
        result.totalNetMargin = sumOfHorizon(&Month::net);
    }
};

inline Result evaluate(const Scenario &scenario) { return Evaluator(scenario).run(); }

} // namespace dealdesk::tests::reference
