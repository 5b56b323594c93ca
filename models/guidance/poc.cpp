#include "poc.h"

#include "rowwords.h"

#include "pricing/ranges.h"

#include <charconv>

namespace dealdesk::guidance {

using namespace pricing;

int daysOf(PocOption option)
{
    switch (option) {
    case PocOption::None: return 0;
    case PocOption::FourteenDays: return 14;
    case PocOption::ThirtyDays: return 30;
    }
    return 0;
}

std::optional<Date> pocEnd(const Paperwork &paperwork)
{
    const int days = daysOf(paperwork.pocOption);
    if (days == 0 || !paperwork.pocStart)
        return std::nullopt;
    return plusDays(*paperwork.pocStart, days - 1);
}

std::array<Gate, 3> gatesOf(const Paperwork &paperwork)
{
    return {{{10, paperwork.gate10}, {100, paperwork.gate100}, {1'200, paperwork.gate1200}}};
}

tl::expected<GatePath, GateFault> gatePath(const Deal &deal, YearMonth scenarioStart)
{
    const auto gates = gatesOf(*deal.paperwork);
    if (!gates.front().by)
        return tl::unexpected(GateFault::NoFirstGate);
    if (const auto end = pocEnd(*deal.paperwork); end && *gates.front().by < *end)
        return tl::unexpected(GateFault::BeforePocEnd);
    const YearMonth start = monthOf(*gates.front().by);
    GatePath path;
    path.startMonth = start.index - scenarioStart.index;
    if (path.startMonth < 0)
        return tl::unexpected(GateFault::BeforeScenario);
    if (path.startMonth > lastStartMonth)
        return tl::unexpected(GateFault::TooLate);
    int before = -1;
    for (const Gate &gate : gates) {
        if (!gate.by)
            continue;
        const int month = monthOf(*gate.by).index - start.index;
        if (month <= before)
            return tl::unexpected(GateFault::NotRising);
        before = month;
        if (month < monthsOf(deal.term))
            path.steps.push_back({month, gate.tenants});
        else
            path.leavesOut = true;
    }
    return path;
}

std::string rowOf(PocList list)
{
    switch (list) {
    case PocList::Questions: return "poc/questions";
    case PocList::Deliverables14: return "poc/deliverables-14";
    case PocList::Deliverables30: return "poc/deliverables-30";
    }
    return {};
}

std::vector<std::string> pocItems(const FirmRows &rows, PocList list)
{
    std::vector<std::string> items;
    const auto row = rows.find(rowOf(list));
    std::string_view text = row == rows.end() ? std::string_view() : std::string_view(row->second.value);
    while (!text.empty())
        if (const std::string_view line = takeTo(text, '\n'); line.find_first_not_of(" \t") != line.npos)
            items.emplace_back(line);
    return items;
}

std::optional<PocList> deliverablesOf(PocOption option)
{
    switch (option) {
    case PocOption::None: break;
    case PocOption::FourteenDays: return PocList::Deliverables14;
    case PocOption::ThirtyDays: return PocList::Deliverables30;
    }
    return std::nullopt;
}

std::string pocTickId(PocList list, std::string_view item)
{
    // FNV-1a: ids must be the same on every computer, and a deal has few of them.
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : rowOf(list) + '\n' + std::string(item))
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16).ptr;
    return "poc-" + std::string(digits.data(), end);
}

} // namespace dealdesk::guidance
