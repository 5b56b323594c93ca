#include "recount.h"

#include "authorization.h"
#include "customer.h"
#include "deal.h"
#include "settings.h"
#include "values.h"

#include "pricing/currencies.h"

#include <algorithm>

namespace dealdesk::records {

using namespace pricing;

namespace {

/// One overload for each kind of field that holds amounts; the others hold none.
class Recounting
{
public:
    Recounting(std::vector<Fault> &into, int before, int after, Misfits what)
        : lost(into)
        , digitsBefore(before)
        , digitsAfter(after)
        , misfits(what)
    {}

    template<typename Record>
    void record(Record &record, std::size_t at)
    {
        row = at;
        forEachField<Record>([&](const auto &leaf) { value(leaf.field.id, leaf.field.kind, leaf.in(record)); });
    }

private:
    template<typename Kind, typename Value>
    void value(Field, Kind, Value &)
    {}
    void value(Field field, Amount range, Money &money) { amount(field, range, money, part); }
    void value(Field field, Amount range, std::optional<Money> &money)
    {
        if (money)
            amount(field, range, *money, part);
    }
    void value(Field field, Price, ResalePrice &price)
    {
        std::visit([&](auto &rule) { value(field, rangeOf(rule), valueOf(rule)); }, price);
    }
    void value(Field field, Instalments, std::vector<Instalment> &instalments)
    {
        for (std::size_t at = 0; at < instalments.size(); ++at)
            amount(field, instalmentAmount, instalments[at].amount, at);
    }
    void value(Field, Rows<VolumeBand>, std::vector<VolumeBand> &bands)
    {
        for (part = 0; part < bands.size(); ++part)
            record(bands[part], row);
        part = 0;
    }
    void amount(Field field, Amount range, Money &money, std::size_t at)
    {
        const auto after = sameNumber(money, digitsBefore, digitsAfter);
        // What fits no 64 bits has no decimals too many.
        if (!after)
            lost.push_back({field, digitsAfter < digitsBefore ? FaultKind::TooFine : FaultKind::OutOfRange, row, at});
        else if (!isInRange(range, *after))
            lost.push_back({field, FaultKind::OutOfRange, row, at});
        else
            money = *after;
        if (misfits == Misfits::Rounded && (!after || !isInRange(range, *after)))
            money = nearest(range, money);
    }
    /// Amounts are never below zero.
    Money nearest(Amount range, Money money) const
    {
        const Wide before = minorUnitsInOne(digitsBefore), after = minorUnitsInOne(digitsAfter);
        const Wide whole = (2 * Wide{money.minor} * after + before) / (2 * before);
        return {static_cast<std::int64_t>(std::clamp(whole, Wide{range.least.minor}, Wide{largestPrice.minor}))};
    }

    std::vector<Fault> &lost;
    int digitsBefore, digitsAfter;
    Misfits misfits;
    std::size_t row = 0, part = 0;
};

} // namespace

Recounted recounted(Scenario scenario, int digitsBefore, int digitsAfter, Misfits misfits)
{
    Recounted result{std::move(scenario), {}};
    Recounting recount(result.lost, digitsBefore, digitsAfter, misfits);
    const auto all = [&](auto &records) {
        for (std::size_t at = 0; at < records.size(); ++at)
            recount.record(records[at], at);
    };
    recount.record(result.scenario.settings, 0);
    all(result.scenario.authorizations);
    all(result.scenario.customers);
    all(result.scenario.deals);
    for (Deal &deal : result.scenario.deals)
        deal.paperwork.tidy();
    return result;
}

} // namespace dealdesk::records
