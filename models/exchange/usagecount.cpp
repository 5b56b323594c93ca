#include "customernames.h"
#include "jsonreader.h"
#include "usagefile.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace dealdesk::exchange {

namespace {

/// Takes the place of what says the same deployment and month, and keeps its order.
template<typename Part>
void takeParts(std::vector<Part> &all, std::vector<Part> later)
{
    for (Part &part : later) {
        const auto same = std::ranges::find_if(all, [&part](const Part &other) {
            return other.deployment == part.deployment && other.month == part.month;
        });
        if (same == all.end())
            all.push_back(std::move(part));
        else
            *same = std::move(part);
    }
}

} // namespace

void takeIn(UsageFile &all, UsageFile later)
{
    takeParts(all.readings, std::move(later.readings));
    takeParts(all.others, std::move(later.others));
}

CountedUsage countUsage(const UsageFile &usage, const std::vector<pricing::Customer> &customers)
{
    return countUsage(usage, CustomerNames(customers), customers.size());
}

CountedUsage countUsage(const UsageFile &usage, const CustomerNames &names, std::size_t customers)
{
    CountedUsage counted;
    counted.used.resize(customers);
    std::unordered_map<std::string, std::size_t> unknown; // by compared name
    std::int64_t rows = 0, projects = 0;
    for (const UsageReading &reading : usage.readings) {
        counted.inactive += reading.inactive;
        rows += reading.rows;
        std::unordered_map<std::size_t, std::unordered_set<std::string_view>> known; // of each customer here
        for (const UsageName &name : reading.names) {
            const auto &fits = names.fitting(name.compared);
            if (fits.size() == 1) {
                known[fits.front()].insert(name.projects.begin(), name.projects.end());
                continue;
            }
            const auto [at, isNew] = unknown.try_emplace(name.compared, counted.unknown.size());
            if (isNew)
                counted.unknown.push_back({name.written, 0, fits});
            counted.unknown[at->second].used += static_cast<std::int64_t>(name.projects.size());
            projects += static_cast<std::int64_t>(name.projects.size());
        }
        for (const auto &[customer, his] : known) {
            counted.used[customer] += static_cast<std::int64_t>(his.size());
            projects += static_cast<std::int64_t>(his.size());
        }
    }
    counted.repeated = rows - projects;
    for (const OtherMonthRows &other : usage.others)
        counted.otherMonth += other.rows;
    return counted;
}

std::vector<Problem> namesOfTwo(const UsageFile &usage, const std::vector<pricing::Customer> &customers)
{
    const CustomerNames names(customers);
    const auto called = [&](std::size_t index) {
        return exchange::quoted(customers[index].name) + " (" + customers[index].id.text + ')';
    };
    std::vector<Problem> problems;
    for (const UsageReading &reading : usage.readings)
        for (const UsageName &name : reading.names)
            if (const auto &fits = names.fitting(name.compared); fits.size() > 1 && problems.size() < mostProblems)
                problems.push_back({{},
                                    ProblemCode::NameOfTwoCustomers,
                                    {exchange::quoted(name.written), called(fits[0]), called(fits[1])},
                                    {.line = name.line}});
    return problems;
}

} // namespace dealdesk::exchange
