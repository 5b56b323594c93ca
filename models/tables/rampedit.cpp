#include "rampedit.h"

#include "pricing/authorizations.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

constexpr int usualMonths = 6; // from the last step to a new one
constexpr int countStep = 10;

std::vector<BandStart> startsIn(int month, const RampBooks &books, const std::vector<std::int64_t> &beside)
{
    const ResaleAuthorization *authorization = bookIn(books, month);
    return authorization ? bandStarts(*authorization, beside[static_cast<std::size_t>(month)])
                         : std::vector<BandStart>();
}

int counted(std::int64_t tenants) { return static_cast<int>(std::clamp<std::int64_t>(tenants, 1, mostTenants)); }

} // namespace

RampBooks booksOver(const Scenario &scenario, const Deal &deal)
{
    RampBooks books;
    const ResaleAuthorization *before = nullptr;
    for (int month = 0; month < monthsOf(deal.term); ++month) {
        const auto *now = authorizationIn(scenario, deal.listing, deal.startMonth + month);
        if (now && now != before)
            books.push_back({month, *now});
        before = now;
    }
    return books;
}

const ResaleAuthorization *bookIn(const RampBooks &books, int month)
{
    const ResaleAuthorization *found = nullptr;
    for (const RampBook &book : books)
        if (book.month <= month)
            found = &book.authorization;
    return found;
}

MonthRange monthsFor(const Ramp &ramp, std::size_t step, CommitmentTerm term)
{
    if (step == 0)
        return {0, 0};
    return {ramp[step - 1].month + 1, step + 1 < ramp.size() ? ramp[step + 1].month - 1 : monthsOf(term) - 1};
}

Ramp withMonth(Ramp ramp, std::size_t step, int month, CommitmentTerm term)
{
    const MonthRange range = monthsFor(ramp, step, term);
    ramp[step].month = std::clamp(month, range.first, range.last);
    return ramp;
}

Ramp withTenants(Ramp ramp, std::size_t step, std::int64_t tenants)
{
    ramp[step].count = counted(tenants);
    return ramp;
}

std::optional<AddedStep> withStepAfter(const Ramp &ramp, std::size_t step, CommitmentTerm term, const RampBooks &books,
                                       const std::vector<std::int64_t> &beside)
{
    const TenantStep &before = ramp[step];
    const bool last = step + 1 == ramp.size();
    const int end = last ? monthsOf(term) : ramp[step + 1].month;
    if (before.month + 1 >= end)
        return std::nullopt;
    TenantStep added;
    if (last) {
        added.month = std::min(before.month + usualMonths, end - 1);
        added.count = counted(2 * std::int64_t{before.count});
        for (const BandStart &start : startsIn(added.month, books, beside)) {
            if (start.tenants > before.count) {
                added.count = start.tenants;
                break;
            }
        }
    } else {
        added.month = (before.month + end) / 2;
        added.count = counted((std::int64_t{before.count} + ramp[step + 1].count) / 2);
    }
    AddedStep answer{ramp, step + 1};
    answer.ramp.insert(answer.ramp.begin() + static_cast<std::ptrdiff_t>(step + 1), added);
    return answer;
}

Ramp withoutStep(Ramp ramp, std::size_t step)
{
    if (step > 0)
        ramp.erase(ramp.begin() + static_cast<std::ptrdiff_t>(step));
    return ramp;
}

NextCount nextBandStart(const Ramp &ramp, std::size_t step, bool up, const RampBooks &books,
                        const std::vector<std::int64_t> &beside)
{
    const int now = ramp[step].count;
    std::optional<int> found; // the first one above, the last one below
    for (const BandStart &start : startsIn(ramp[step].month, books, beside)) {
        if (up ? start.tenants > now && !found : start.tenants < now)
            found = start.tenants;
    }
    if (found)
        return {*found, true};
    return {counted(std::int64_t{now} + (up ? countStep : -countStep)), false};
}

} // namespace dealdesk::tables
