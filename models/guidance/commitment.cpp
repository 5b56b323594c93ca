#include "commitment.h"

#include "routeadvisor.h"

#include <algorithm>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

bool hasUnknownBilling(const Evaluation &evaluation, std::size_t deal)
{
    return std::ranges::any_of(evaluation.allStretches(deal), [](const Stretch &each) { return !each.figures.billed; });
}

void compare(CommitmentNote &note, const Scenario &scenario, const Evaluation &evaluation)
{
    std::optional<Money> left = note.told->amount.amount;
    for (const BilledYear &each : billedYears(scenario, evaluation, note.deals, note.told->asOf, note.told->until)) {
        CommitmentYear &year = note.years.emplace_back(CommitmentYear{each.year, each.billed, {}, {}});
        if (left && each.billed) {
            year.beyond = Money{std::max(std::int64_t{0}, each.billed->minor - left->minor)};
            left = Money{std::max(std::int64_t{0}, left->minor - each.billed->minor)};
        } else {
            left.reset();
        }
        year.left = left;
    }
    note.left = left;
}

} // namespace

Route routeOf(Commitment commitment) { return commitment == Commitment::Edp ? Route::Cppo : Route::Mpo; }

std::optional<CommitmentLeft> commitmentLeft(const Customer &customer, Commitment of)
{
    const bool isEdp = of == Commitment::Edp;
    const auto &amount = isEdp ? customer.edpLeft : customer.maccLeft;
    if (!amount)
        return std::nullopt;
    return CommitmentLeft{*amount, customer.commitmentAsOf, isEdp ? customer.edpUntil : customer.maccUntil};
}

CommitmentNote commitmentNote(const Scenario &scenario, const Evaluation *evaluation, std::size_t index, Commitment of)
{
    const Customer &customer = scenario.customers[index];
    CommitmentNote note;
    note.of = of;
    note.told = commitmentLeft(customer, of);
    for (const std::size_t deal : openDealsOf(scenario, customer.id))
        if (scenario.deals[deal].route == routeOf(of))
            note.deals.push_back(deal);
    note.inAdvance = std::ranges::any_of(note.deals, [&](std::size_t deal) {
        return scenario.deals[deal].billing.schedule != BillingSchedule::Monthly;
    });
    if (evaluation)
        note.unpriced = static_cast<std::size_t>(
            std::ranges::count_if(note.deals, [&](std::size_t deal) { return hasUnknownBilling(*evaluation, deal); }));
    const bool hasOne = of == Commitment::Edp ? customer.edpRemaining : customer.maccRemaining;
    if (!note.told)
        note.state = hasOne ? CommitmentState::AmountUnknown : CommitmentState::None;
    else if (note.told->amount.currency != scenario.settings.currency)
        note.state = CommitmentState::OtherCurrency;
    else if (!evaluation)
        note.state = CommitmentState::NoFigures;
    else
        note.state = CommitmentState::Compared;
    if (note.state == CommitmentState::Compared)
        compare(note, scenario, *evaluation);
    return note;
}

} // namespace dealdesk::guidance
