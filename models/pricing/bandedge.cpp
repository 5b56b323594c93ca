#include "bandedge.h"

#include "evaluate.h"
#include "stretchwalk.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// One deal, as it is priced now and then.
struct Priced {
    Wide before = 0, after = 0; ///< margin over the horizon
    bool known = true;          ///< both
    bool loses = false;         ///< a month's wholesale price
};

/// Both begin and end in the same months. Price is lost in any month that is priced, margin adds up to `horizon`, in
/// months of the deal.
Priced compare(std::span<const Stretch> now, std::span<const Stretch> then, int horizon)
{
    Priced priced;
    StretchWalk before(now), after(then);
    for (int month = 0; !before.atEnd() && !after.atEnd();) {
        const int next = std::min(before.stretchEnd(), after.stretchEnd());
        const MonthFigures &was = before.figures(), &is = after.figures();
        priced.loses = priced.loses || (was.wholesaleUnit && !is.wholesaleUnit);
        if (const int counted = std::min(next, horizon) - month; counted > 0) {
            priced.known = priced.known && was.margin && is.margin;
            priced.before += was.margin ? Wide{counted} * was.margin->minor : 0;
            priced.after += is.margin ? Wide{counted} * is.margin->minor : 0;
        }
        month = next;
        before.advanceTo(month);
        after.advanceTo(month);
    }
    return priced;
}

} // namespace

std::optional<CountEffect> effectOfCount(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal,
                                         int tenants)
try {
    Scenario changed = scenario;
    changed.deals[deal].tenants.front().count = tenants;
    const Evaluation then = evaluate(changed);
    CountEffect effect;
    Wide before = 0, after = 0;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        if (!scenario.deals[index].included)
            continue;
        const Priced priced = compare(evaluation.allStretches(index), then.allStretches(index),
                                      scenario.settings.horizonMonths - scenario.deals[index].startMonth);
        if (priced.loses)
            effect.losing.push_back(index);
        if (!priced.known) {
            ++effect.unknown;
            continue;
        }
        before += priced.before;
        after += priced.after;
    }
    const auto now = narrowed(before), with = narrowed(after);
    if (!now || !with)
        return std::nullopt;
    effect.before = *now;
    effect.after = *with;
    return effect;
} catch (const AmountOverflow &) {
    return std::nullopt;
}

} // namespace dealdesk::pricing
