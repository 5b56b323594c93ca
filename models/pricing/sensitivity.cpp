#include "sensitivity.h"

#include "dealfigures.h"
#include "ranges.h"
#include "rounding.h"
#include "unknown.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

// The ranges of scenario files.

/// Moves values one way by one step.
struct InputMover {
    int direction;
    const SensitivitySteps &steps;

    std::int64_t factor(Percent step) const { return basisPointsInWhole + direction * step.basisPoints; }
    std::int64_t scaled(std::int64_t value, Percent step, std::int64_t least, std::int64_t most) const
    {
        const Wide moved = nearestQuotient(Wide{value} * factor(step), basisPointsInWhole);
        return static_cast<std::int64_t>(std::clamp<Wide>(moved, least, most));
    }
    Percent shifted(Percent value, Percent step, std::int64_t most = basisPointsInWhole) const
    {
        return Percent{std::clamp<std::int64_t>(value.basisPoints + direction * step.basisPoints, 0, most)};
    }

    void price(ResalePrice &price) const
    {
        const std::int64_t by = factor(steps.price);
        if (auto *unit = std::get_if<UnitPrice>(&price)) {
            unit->perTenant.minor = scaled(unit->perTenant.minor, steps.price, 0, largestPrice.minor);
        } else if (auto *total = std::get_if<MonthlyTotal>(&price)) {
            total->perMonth.minor = scaled(total->perMonth.minor, steps.price, 0, largestPrice.minor);
        } else if (auto *markup = std::get_if<Markup>(&price)) {
            // The price is wholesale × (1 + markup).
            const std::int64_t now = basisPointsInWhole + markup->onWholesale.basisPoints;
            const std::int64_t moved = nearest(now * by, basisPointsInWhole) - basisPointsInWhole;
            markup->onWholesale.basisPoints = std::clamp<std::int64_t>(moved, 0, largestMarkup.basisPoints);
        } else if (by > 0) {
            // The price is wholesale ÷ (1 − margin).
            auto &margin = std::get<TargetMargin>(price).ofResale;
            const std::int64_t kept = nearest((basisPointsInWhole - margin.basisPoints) * basisPointsInWhole, by);
            margin.basisPoints = basisPointsInWhole - std::clamp<std::int64_t>(kept, 1, basisPointsInWhole);
        }
    }

    void deal(Deal &deal, SensitiveInput input) const
    {
        switch (input) {
        case SensitiveInput::Tenants:
            for (TenantStep &step : deal.tenants)
                step.count = static_cast<int>(scaled(step.count, steps.tenants, 1, mostTenants));
            break;
        case SensitiveInput::Price: price(deal.price); break;
        case SensitiveInput::WholesalePrice:
            if (deal.negotiatedPrice)
                deal.negotiatedPrice->minor =
                    scaled(deal.negotiatedPrice->minor, steps.wholesalePrice, 0, largestPrice.minor);
            break;
        case SensitiveInput::MarketplaceFee:
            deal.marketplaceFee = shifted(deal.marketplaceFee, steps.marketplaceFee);
            break;
        case SensitiveInput::StartMonth:
            deal.startMonth = std::clamp(deal.startMonth + direction * steps.startMonths, 0, lastStartMonth);
            break;
        case SensitiveInput::Probability: deal.probability = shifted(deal.probability, steps.probability); break;
        case SensitiveInput::CommitmentDiscount:
        case SensitiveInput::ExistingTenants: break;
        }
    }

    void authorization(ResaleAuthorization &authorization, SensitiveInput input) const
    {
        if (input == SensitiveInput::WholesalePrice)
            for (VolumeBand &band : authorization.bands)
                if (band.price)
                    band.price->minor = scaled(band.price->minor, steps.wholesalePrice, 1, largestPrice.minor);
        if (input == SensitiveInput::CommitmentDiscount)
            for (Percent &discount : authorization.commitmentDiscounts)
                if (discount > Percent{0}) // where none is stated there is none to move
                    discount = shifted(discount, steps.commitmentDiscount);
        if (input == SensitiveInput::ExistingTenants)
            authorization.existingTenants =
                static_cast<int>(scaled(authorization.existingTenants, steps.existingTenants, 0, mostExistingTenants));
    }
};

/// The included deals without a wholesale price. Empty where that is all of them: then nothing is known.
std::vector<std::size_t> unpricedDeals(const Scenario &scenario, const Evaluation &evaluation)
{
    std::vector<std::size_t> unpriced;
    for (const UnknownDeal &each : unknownDeals(scenario, evaluation, ForecastFigure::Margin))
        unpriced.push_back(each.deal);
    const auto included = std::ranges::count(scenario.deals, true, &Deal::included);
    return std::ssize(unpriced) < included ? unpriced : std::vector<std::size_t>();
}

/// Of every deal but those, which are rising.
SensitiveFigures figuresWithout(const std::vector<std::size_t> &leftOut, const Scenario &scenario,
                                const Evaluation &evaluation)
{
    MonthSums sums(scenario.settings);
    PartialSum weighted;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const Deal &deal = scenario.deals[index];
        if (!deal.included || std::ranges::binary_search(leftOut, index))
            continue;
        const auto &arr = evaluation.deals[index].arr;
        sums.add(deal, evaluation.allStretches(index));
        const auto its = weightedArr(deal, arr);
        weighted += {its ? its->minor : 0, 1, arr ? 0 : 1};
    }
    HorizonSums read;
    sums.readInto(read);
    MonthSum total;
    for (const MonthSum &month : read.months)
        total += month;
    const auto whole = [](const PartialSum &sum) { return sum.isWhole() ? sum.known() : std::nullopt; };
    return {whole(total.margin()), whole(total.netMargin()), whole(read.months.back().billed().times(12)),
            whole(weighted)};
}

SensitiveFigures figuresOf(const Scenario &scenario, const Evaluation &evaluation,
                           const std::vector<std::size_t> &leftOut)
{
    if (!leftOut.empty())
        return figuresWithout(leftOut, scenario, evaluation);
    const Portfolio &portfolio = evaluation.portfolio;
    return {portfolio.totalMargin, portfolio.totalNetMargin, portfolio.months.back().arr, portfolio.weightedArr};
}

SensitiveFigures figuresOrUnknown(const Scenario &scenario, const std::vector<std::size_t> &leftOut)
{
    try {
        return figuresOf(scenario, evaluate(scenario), leftOut);
    } catch (const AmountOverflow &) {
        return {};
    }
}

} // namespace

Scenario withInputMoved(const Scenario &scenario, std::optional<std::size_t> deal, SensitiveInput input, int direction,
                        const SensitivitySteps &steps)
{
    Scenario moved = scenario;
    const InputMover mover{direction, steps};
    if (deal) {
        mover.deal(moved.deals[*deal], input);
        return moved;
    }
    for (Deal &each : moved.deals)
        if (each.included)
            mover.deal(each, input);
    for (ResaleAuthorization &authorization : moved.authorizations)
        mover.authorization(authorization, input);
    return moved;
}

std::optional<Money> spanOf(const SensitivityRow &row, const SensitiveFigures &now, SensitiveFigure figure)
{
    const auto &down = row.down.*figure, &is = now.*figure, &up = row.up.*figure;
    if (!down || !is || !up)
        return std::nullopt;
    const auto [least, most] = std::minmax({*down, *is, *up});
    return narrowed(Wide{most.minor} - least.minor);
}

Sensitivity sensitivity(const Scenario &scenario, std::optional<std::size_t> deal, SensitiveFigure by,
                        const SensitivitySteps &steps)
{
    Sensitivity answer;
    const Evaluation evaluation = evaluate(scenario);
    answer.leftOut = unpricedDeals(scenario, evaluation);
    answer.now = figuresOf(scenario, evaluation, answer.leftOut);
    for (int index = 0; index <= static_cast<int>(SensitiveInput::Probability); ++index) {
        SensitivityRow row{static_cast<SensitiveInput>(index), {}, {}};
        row.down = figuresOrUnknown(withInputMoved(scenario, deal, row.input, -1, steps), answer.leftOut);
        row.up = figuresOrUnknown(withInputMoved(scenario, deal, row.input, +1, steps), answer.leftOut);
        if (row.down.*by != answer.now.*by || row.up.*by != answer.now.*by)
            answer.rows.push_back(row);
    }
    const auto order = [&](const SensitivityRow &row) {
        const auto span = spanOf(row, answer.now, by);
        return span ? span->minor : -1;
    };
    std::ranges::stable_sort(answer.rows, std::ranges::greater{}, order);
    return answer;
}

} // namespace dealdesk::pricing
