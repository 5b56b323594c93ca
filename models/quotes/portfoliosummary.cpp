#include "portfoliosummary.h"

#include "pricing/authorizations.h"
#include "pricing/customers.h"
#include "pricing/evaluate.h"
#include "pricing/unknown.h"
#include "wording/authorizationnames.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/findings/forecastfinding.h"
#include "wording/flagwords.h"
#include "wording/lists.h"
#include "wording/pages/portfoliowords.h"
#include "wording/whyunknown.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace dealdesk::quotes {
namespace {

using pricing::Flag;
using wording::text;
using Weight = PortfolioSummary::Weight;

constexpr std::size_t mostNamed = 4; ///< deals by name in a risk; each is in the table of deals, too

constexpr std::array riskFlags{Flag::BelowWholesale,     Flag::BelowMarginFloor,      Flag::NoBand,
                               Flag::NoListPrice,        Flag::NoNegotiatedPrice,     Flag::NegotiatedNeedsMultiYear,
                               Flag::PlatformFeeMissing, Flag::CustomScheduleMismatch};

bool isGrave(Flag flag) { return flag != Flag::BelowMarginFloor; }

/// Gathers what is read of the scenario; the pages know nothing but the summary.
class PortfolioReading
{
public:
    PortfolioReading(const pricing::Scenario &of, const pricing::Evaluation &figuresOf, PortfolioSummary &into)
        : scenario(of)
        , evaluation(figuresOf)
        , summary(into)
        , customers(of.customers)
        , figures(into.language, text(of.settings.currency))
    {}

    void read()
    {
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal)
            (evaluation.deals[deal].included ? summary.deals : summary.excluded).append(dealOf(deal));
        sums();
        bands();
        flagged();
        uncovered();
        illustrative();
        concentration();
    }

private:
    QString dealName(std::size_t deal) const { return wording::nameInSentence(text(scenario.deals[deal].name)); }

    PortfolioSummary::Deal dealOf(std::size_t index) const
    {
        const pricing::Deal &deal = scenario.deals[index];
        const pricing::DealFigures &of = evaluation.deals[index];
        QStringList remarks;
        for (const Flag flag : of.flags.list())
            if (flag != Flag::FullWhiteLabelRecommended)
                remarks.append(wording::title(flag));
        return {text(customers.of(deal.customer).name),
                text(deal.name),
                wording::name(deal.listing),
                wording::name(deal.route),
                deal.term,
                deal.tenants.empty() ? 0 : deal.tenants.front().count,
                of,
                wording::listed(remarks)};
    }

    void sums()
    {
        std::vector<std::size_t> all(scenario.deals.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        summary.totals = pricing::totalsOf(evaluation, all);
        summary.known = evaluation.known;
        summary.marginOf = pricing::marginOverHorizon(scenario, evaluation);
        summary.hasFees = summary.known.totalNetMargin != summary.known.totalMargin;
        using pricing::ForecastFigure;
        const auto lacking = [&](std::initializer_list<ForecastFigure> of) {
            return pricing::unknownDeals(scenario, evaluation, std::span(of.begin(), of.size()));
        };
        const auto titled = [&](const QString &finding, ForecastFigure figure) {
            return wording::withNote(finding,
                                     wording::withoutDeals(lacking({figure}), scenario.settings, summary.language));
        };
        summary.arrFinding = titled(wording::arrFinding(summary.known, figures), ForecastFigure::Arr);
        summary.marginFinding = titled(wording::marginFinding(summary.known, figures), ForecastFigure::Margin);
        const auto unknown = lacking(
            {ForecastFigure::Arr, ForecastFigure::Wholesale, ForecastFigure::Margin, ForecastFigure::NetMargin});
        if (unknown.empty())
            return;
        summary.without = wording::without(unknown.size(), summary.language);
        summary.missing = wording::missingFor(scenario, unknown, summary.language);
    }

    void bands()
    {
        std::optional<pricing::Listing> before;
        for (const pricing::BandRun &run : pricing::bandRuns(scenario, evaluation)) {
            const auto *authorization = pricing::authorizationOf(scenario, run);
            QString band;
            if (authorization && run.band >= 0)
                band = wording::bandUnder(text(authorization->bands[static_cast<std::size_t>(run.band)].name),
                                          wording::calledAmong(scenario, *authorization, summary.language));
            summary.bands.append({wording::name(run.listing), band, scenario.settings.start.plus(run.first),
                                  scenario.settings.start.plus(run.last), run.totalAtFirst, run.totalAtLast,
                                  before != run.listing});
            before = run.listing;
        }
    }

    QString named(std::span<const std::size_t> deals, const QString &todo) const
    {
        QStringList names;
        for (const std::size_t deal : deals.first(std::min(mostNamed, deals.size())))
            names.append(dealName(deal));
        const auto more = std::ssize(deals) - names.size();
        return QStringList{wording::namedDeals(names, more, summary.language), todo}.join(QLatin1Char(' '));
    }

    void add(const QString &risk, std::span<const std::size_t> deals, const QString &todo, Weight weight)
    {
        if (!deals.empty())
            summary.risks.append(
                {wording::riskOfDeals(risk, std::ssize(deals), summary.language), named(deals, todo), weight});
    }

    template<typename Has>
    std::vector<std::size_t> dealsThat(Has has) const
    {
        std::vector<std::size_t> deals;
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal)
            if (evaluation.deals[deal].included && has(deal))
                deals.push_back(deal);
        return deals;
    }

    void flagged()
    {
        for (const Flag flag : riskFlags)
            add(wording::title(flag),
                dealsThat([&](std::size_t deal) { return evaluation.deals[deal].flags.has(flag); }),
                wording::whatToDo(flag), isGrave(flag) ? Weight::Grave : Weight::Caution);
    }

    void uncovered()
    {
        const auto all = pricing::uncoveredPrices(scenario, evaluation);
        if (all.empty())
            return;
        QStringList lines;
        for (const pricing::UncoveredPrice &each : std::span(all).first(std::min(mostNamed, all.size())))
            lines.append(wording::uncoveredPrice(dealName(each.deal), each, summary.language));
        const QString which = wording::namedDeals(lines, std::ssize(all) - lines.size(), summary.language);
        summary.risks.append(
            {wording::riskOfDeals(wording::withoutAuthorizationLater(), std::ssize(all), summary.language),
             QStringList{which, wording::whatToDoUncovered()}.join(QLatin1Char(' ')), Weight::Caution});
    }

    void illustrative()
    {
        const auto deals =
            dealsThat([&](std::size_t deal) { return pricing::restsOnIllustrative(scenario, deal, evaluation); });
        summary.illustrative = !deals.empty();
        add(wording::restsOnExamplePrices(), deals, wording::whatToDoIllustrative(), Weight::Caution);
    }

    /// Always said: from which share on it is a risk, the meeting knows.
    void concentration()
    {
        const auto of = pricing::largestCustomer(scenario, evaluation);
        if (!of)
            return;
        const QString name = of->customer < scenario.customers.size()
                                 ? wording::nameInSentence(text(scenario.customers[of->customer].name))
                                 : wording::nobody();
        summary.risks.append(
            {wording::largestCustomer(name, *of, scenario.settings.start.plus(of->month), summary.language),
             wording::largestCustomerOf(*of, figures), Weight::Note});
    }

    const pricing::Scenario &scenario;
    const pricing::Evaluation &evaluation;
    PortfolioSummary &summary;
    const pricing::CustomerIndex customers;
    const wording::FigureText figures;
};

} // namespace

PortfolioSummary portfolioSummary(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                                  const wording::Language &language, const QDate &made, const QString &whatIf)
{
    PortfolioSummary summary(language);
    summary.made = made;
    summary.scenario = text(scenario.settings.name);
    summary.partner = text(scenario.settings.partner.name);
    summary.currency = text(scenario.settings.currency);
    summary.start = scenario.settings.start;
    summary.horizon = scenario.settings.horizonMonths;
    summary.whatIf = whatIf;
    PortfolioReading(scenario, evaluation, summary).read();
    return summary;
}

} // namespace dealdesk::quotes
