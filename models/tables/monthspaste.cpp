#include "monthspaste.h"

#include "schedulepaste.h"

#include "records/values.h"
#include "wording/pages/stepwords.h"

#include <algorithm>

namespace dealdesk::tables {

namespace {

ScheduleShape shapeOf(const RampTable &table, const wording::Language &language)
{
    const records::Count months = records::monthsWithin(table.deal()->term);
    const auto between = [&table](int low, int high) {
        if (low > high)
            return wording::noMonthLeftAfter(table.when(std::max(low - 1, 0)));
        return low == high ? wording::onlyMonthLeft(table.when(low))
                           : wording::stepBetween(table.when(low), table.when(high));
    };
    const auto readAnyMonth = [&table, &language, months, between](int column, const QString &text) -> Read<int> {
        if (column == RampTable::Month)
            return readCountEntry(text, months, language);
        const auto read = readMonth(text, language);
        if (!read)
            return tl::unexpected(read.error());
        const int month = read->index - table.startMonth().index;
        return month >= 0 && month <= months.most ? Read<int>(month) : tl::unexpected(between(0, months.most));
    };
    const auto readTenants = [&language](const QString &text) {
        return readCountEntry(text, records::tenantsOfStep, language).map([](int count) {
            return std::int64_t{count};
        });
    };
    return {table,
            RampTable::Month,
            RampTable::From,
            RampTable::Tenants,
            months.most,
            wording::pathBeginsInItsFirstMonth(),
            readAnyMonth,
            readTenants,
            [&table](int month) { return table.when(month); },
            between};
}

ScheduleShape shapeOf(const InstalmentsTable &table, const wording::Language &language)
{
    const records::Count months = records::monthsWithin(table.term());
    const auto readAmount = [&table, &language](const QString &text) {
        return table.readAmount(text, language).map([](pricing::Money amount) { return amount.minor; });
    };
    const auto between = [&language](int low, int high) {
        return low > high ? wording::noMonthLeft() : wording::instalmentBetween(low, high, language);
    };
    return {table,
            InstalmentsTable::Month,
            std::nullopt,
            InstalmentsTable::Amount,
            months.most,
            {},
            [&language, months](int, const QString &text) { return readCountEntry(text, months, language); },
            readAmount,
            [&table](int month) { return table.when(month); },
            between};
}

} // namespace

tl::expected<CellsPaste, QString> pasteSteps(RampTable &table, const entry::Block &block, const CellsTarget &target,
                                             const wording::Language &writtenIn)
{
    if (!table.canEdit())
        return tl::unexpected(table.deal() ? wording::viewingOnly() : QString());
    Schedule now;
    for (const pricing::TenantStep &step : table.deal()->tenants)
        now.push_back({step.month, step.count});
    const ScheduleShape shape = shapeOf(table, writtenIn);
    return pasteSchedule(shape, now, block, target, writtenIn).map([&table](SchedulePaste &&made) {
        if (made.after)
            made.paste.take = [&table, after = *made.after] {
                Ramp ramp;
                for (const ScheduleRow &row : after)
                    ramp.push_back({row.month, static_cast<int>(row.value)});
                table.enter(ramp, wording::pasteSteps(wording::text(table.deal()->name)));
            };
        return std::move(made.paste);
    });
}

tl::expected<CellsPaste, QString> pasteInstalments(InstalmentsTable &table, const entry::Block &block,
                                                   const CellsTarget &target, const wording::Language &writtenIn)
{
    if (!table.canEdit())
        return tl::unexpected(table.isCustom() ? wording::viewingOnly() : QString());
    Schedule now;
    for (const pricing::Instalment &each : table.instalments())
        now.push_back({each.month, each.amount.minor});
    const ScheduleShape shape = shapeOf(table, writtenIn);
    return pasteSchedule(shape, now, block, target, writtenIn).map([&table](SchedulePaste &&made) {
        if (made.after)
            made.paste.take = [&table, after = *made.after] {
                std::vector<pricing::Instalment> instalments;
                for (const ScheduleRow &row : after)
                    instalments.push_back({row.month, pricing::Money{row.value}});
                table.replace(instalments);
            };
        return std::move(made.paste);
    });
}

} // namespace dealdesk::tables
