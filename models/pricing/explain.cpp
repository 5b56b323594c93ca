#include "explain.h"

#include "authorizations.h"
#include "bands.h"
#include "relationship.h"

namespace dealdesk::pricing {

namespace {

template<typename Value>
StepValue valueOf(const std::optional<Value> &value)
{
    return value ? StepValue{*value} : StepValue{Unknown{}};
}

StepValue count(std::int64_t value) { return value; }

/// Writes the steps behind one deal's figures. Each method ends with the step whose result is the figure.
class Explanation
{
public:
    Explanation(const Scenario &scenario, std::size_t index, const Evaluation &is)
        : whole(scenario)
        , evaluation(is)
        , deal(scenario.deals[index])
        , figures(is.deals[index])
        , term(is.termStretches(index))
        , first(term.front().figures)
        , last(term.back().figures)
        , authorization(authorizationOf(scenario, first))
    {}

    std::vector<Step> steps;

    void wholesaleUnit()
    {
        const std::int64_t total = listingTotal(whole, evaluation, deal.listing, deal.startMonth);
        const std::int64_t existing = authorization ? authorization->existingTenants : 0;
        step(StepKind::RelationshipTotal, count(total), count(existing), count(first.tenants),
             count(total - existing - first.tenants));
        const auto price = wholesalePrice(authorization, first.band, deal.term, deal.negotiatedPrice);
        if (!authorization || first.band < 0) {
            if (authorization)
                step(StepKind::Band, Unknown{}, count(total), count(authorization->bands.front().from));
            return noPrice(price.why);
        }
        const VolumeBand &row = authorization->bands[static_cast<std::size_t>(first.band)];
        stepOf(row, StepKind::Band, row.name, count(total), count(row.from));
        if (!price.unit)
            return noPrice(price.why);
        if (row.negotiated && deal.negotiatedPrice)
            return step(StepKind::NegotiatedByDeal, *price.unit);
        if (row.negotiated)
            return stepOf(row, StepKind::NegotiatedByBand, *price.unit, row.name);
        stepOf(row, StepKind::ListPrice, *row.price, row.name);
        step(StepKind::Discount, *price.unit, *row.price, authorization->discount(deal.term),
             count(monthsOf(deal.term)));
    }

    void unit()
    {
        const StepValue wholesale = valueOf(first.wholesaleUnit);
        if (const auto *total = std::get_if<MonthlyTotal>(&deal.price))
            return step(StepKind::MonthlyTotalEntered, Unknown{}, total->perMonth);
        if (std::holds_alternative<UnitPrice>(deal.price))
            return step(StepKind::UnitEntered, valueOf(figures.unit));
        wholesaleUnit();
        if (const auto *markup = std::get_if<Markup>(&deal.price))
            step(StepKind::UnitByMarkup, valueOf(figures.unit), wholesale, markup->onWholesale);
        else
            step(StepKind::UnitByMargin, valueOf(figures.unit), wholesale, std::get<TargetMargin>(deal.price).ofResale);
    }

    void billed(const MonthFigures &month)
    {
        if (std::holds_alternative<MonthlyTotal>(deal.price))
            return step(StepKind::MonthlyTotalEntered, valueOf(month.billed));
        unit();
        step(StepKind::Billed, valueOf(month.billed), valueOf(figures.unit), count(month.tenants));
    }

    void wholesale()
    {
        wholesaleUnit();
        step(StepKind::Wholesale, valueOf(first.wholesale), valueOf(first.wholesaleUnit), count(first.tenants));
    }

    void margin()
    {
        wholesale();
        // A price that follows from the wholesale unit would tell its steps twice.
        const auto known = steps.size();
        billed(first);
        if (std::holds_alternative<Markup>(deal.price) || std::holds_alternative<TargetMargin>(deal.price))
            steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(known), steps.end() - 2);
        step(StepKind::Margin, valueOf(first.margin), valueOf(first.billed), valueOf(first.wholesale));
    }

    void marketplaceFee()
    {
        step(StepKind::MarketplaceFee, valueOf(first.marketplaceFee), valueOf(first.billed), deal.marketplaceFee);
    }

    void platformFee()
    {
        if (first.platformFee)
            step(StepKind::PlatformFee, *first.platformFee);
        else
            step(StepKind::PlatformFee, Unknown{}, Flag::PlatformFeeMissing);
    }

    void netMargin()
    {
        margin();
        marketplaceFee();
        platformFee();
        step(StepKind::NetMargin, valueOf(first.netMargin), valueOf(first.margin), valueOf(first.marketplaceFee),
             valueOf(first.platformFee));
    }

    void marginPercent(const std::optional<Money> &part, const std::optional<Money> &of,
                       const std::optional<Percent> &percent)
    {
        step(StepKind::MarginPercent, valueOf(percent), valueOf(part), valueOf(of));
    }

    void annualized(const MonthFigures &month, const std::optional<Money> &year)
    {
        billed(month);
        step(StepKind::Annualized, valueOf(year), valueOf(month.billed));
    }

    /// Runs of equal amounts, then their sum.
    void total(std::optional<Money> MonthFigures::*amount, const std::optional<Money> &sum)
    {
        for (std::size_t index = 0; index < term.size();) {
            const auto &each = term[index].figures.*amount;
            int months = 0;
            for (; index < term.size() && term[index].figures.*amount == each; ++index)
                months += term[index].months;
            const auto product = each ? narrowed(Wide{each->minor} * months) : std::nullopt;
            step(StepKind::TermPart, valueOf(product), count(months), valueOf(each));
        }
        step(StepKind::TermTotal, valueOf(sum), count(monthsOf(deal.term)));
    }

    void explain(Figure figure)
    {
        switch (figure) {
        case Figure::WholesaleUnit: return wholesaleUnit();
        case Figure::Unit: return unit();
        case Figure::Billed: return billed(first);
        case Figure::Wholesale: return wholesale();
        case Figure::Margin: return margin();
        case Figure::MarginPercent: margin(); return marginPercent(first.margin, first.billed, figures.marginPercent);
        case Figure::MarketplaceFee: billed(first); return marketplaceFee();
        case Figure::PlatformFee: return platformFee();
        case Figure::NetMargin: return netMargin();
        case Figure::Arr: return annualized(first, figures.arr);
        case Figure::ExitArr: return annualized(last, figures.exitArr);
        case Figure::Tcv: return total(&MonthFigures::billed, figures.tcv);
        case Figure::Acv:
            total(&MonthFigures::billed, figures.tcv);
            return step(StepKind::Acv, valueOf(figures.acv), valueOf(figures.tcv), count(monthsOf(deal.term)));
        case Figure::TotalWholesale: return total(&MonthFigures::wholesale, figures.totalWholesale);
        case Figure::TotalMargin: return total(&MonthFigures::margin, figures.totalMargin);
        case Figure::TotalNetMargin: return total(&MonthFigures::netMargin, figures.totalNetMargin);
        case Figure::TotalMarginPercent:
            total(&MonthFigures::billed, figures.tcv);
            total(&MonthFigures::margin, figures.totalMargin);
            return marginPercent(figures.totalMargin, figures.tcv, figures.totalMarginPercent);
        }
    }

private:
    /// The inputs one by one: an initializer list of them would be copied.
    void step(StepKind kind, StepValue result, auto... inputs)
    {
        Step &added = steps.emplace_back();
        added.kind = kind;
        (added.inputs.push_back(std::move(inputs)), ...);
        added.result = std::move(result);
    }

    /// A step that takes a figure of a band row, with where that comes from.
    void stepOf(const VolumeBand &row, StepKind kind, StepValue result, auto... inputs)
    {
        step(kind, std::move(result), std::move(inputs)...);
        steps.back().provenance = row.provenance;
    }

    void noPrice(FlagSet why) { step(StepKind::NoPrice, Unknown{}, why.list().front()); }

    const Scenario &whole;
    const Evaluation &evaluation;
    const Deal &deal;
    const DealFigures &figures;
    std::span<const Stretch> term;
    const MonthFigures &first;
    const MonthFigures &last;
    const ResaleAuthorization *authorization;
};

} // namespace

std::vector<Step> explain(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation, Figure figure)
{
    if (!evaluation.deals[deal].included)
        return {};
    Explanation explanation(scenario, deal, evaluation);
    explanation.explain(figure);
    return std::move(explanation.steps);
}

} // namespace dealdesk::pricing
