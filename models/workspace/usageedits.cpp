#include "usageedits.h"

#include "quoteregister.h"

#include "exchange/blanks.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"

#include <algorithm>

namespace dealdesk::workspace {

namespace {

RowRef usageRef(const std::string &name) { return {RowKind::Usage, {}, {}, QString::fromStdString(name)}; }

std::int64_t otherMonths(const exchange::UsageFile &usage, const std::string &deployment)
{
    std::int64_t rows = 0;
    for (const exchange::OtherMonthRows &other : usage.others)
        rows += other.deployment == deployment ? other.rows : 0;
    return rows;
}

/// The lines are the file's, which is not kept.
exchange::UsageReading withoutLines(exchange::UsageReading reading)
{
    for (exchange::UsageName &name : reading.names)
        name.line = 0;
    return reading;
}

/// But for the day on which it was read.
bool isTheSameFile(const UsageRecord &known, UsageRecord again)
{
    again.readOn = known.readOn;
    return again == known;
}

} // namespace

void UsageEdits::take(pricing::Listing listing, const std::vector<Arrived> &files, const QString &text)
{
    UsageRecords arrived; // the last file holds
    for (const Arrived &file : files)
        for (const exchange::UsageReading &reading : file.usage.readings) {
            UsageRecord record{listing,
                               withoutLines(reading),
                               otherMonths(file.usage, reading.deployment),
                               file.name,
                               sha256Of(file.bytes).toHex().toStdString(),
                               file.readOn};
            arrived.insert_or_assign(usageName(record), std::move(record));
        }
    std::vector<RowEdit> edits;
    for (auto &[name, record] : arrived) {
        const auto now = facts().usage.find(name);
        if (now != facts().usage.end() && isTheSameFile(now->second, record))
            continue;
        const std::optional<Row> before = now == facts().usage.end() ? std::nullopt : std::optional<Row>(now->second);
        edits.push_back({usageRef(name), before, std::move(record)});
    }
    push(text, std::move(edits));
}

void UsageEdits::forget(pricing::Listing listing, pricing::YearMonth month, const QString &text)
{
    std::vector<RowEdit> edits;
    for (const auto &[name, record] : facts().usage)
        if (record.listing == listing && record.reading.month == month)
            edits.push_back({usageRef(name), record, std::nullopt});
    push(text, std::move(edits));
}

bool UsageEdits::callHim(RowKey customer, const std::string &name, const QString &text)
{
    const auto index = indexOf(facts().customerKeys, customer);
    const std::string alias = exchange::withSingleBlanks(name);
    if (!index || pricing::faultOfName(alias))
        return false;
    pricing::Customer after = facts().customers[*index];
    if (after.aliases.size() >= pricing::mostAliases)
        return false;
    if (std::ranges::find(after.aliases, alias) != after.aliases.end())
        return true;
    after.aliases.push_back(alias);
    push(text, {{factRef(RowKind::Customer, customer), facts().customers[*index], after}});
    return true;
}

pricing::Deal raisedTo(const pricing::Deal &deal, int month, int tenants)
{
    pricing::Deal raised = deal;
    auto &steps = raised.tenants;
    std::erase_if(steps, [&](const pricing::TenantStep &step) { return step.month >= month && step.count <= tenants; });
    const auto at = std::ranges::find_if(steps, [&](const auto &step) { return step.month >= month; });
    if (at == steps.end() || at->month > month)
        steps.insert(at, {month, tenants});
    return raised;
}

} // namespace dealdesk::workspace
