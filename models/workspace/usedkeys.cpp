#include "usedkeys.h"

#include <algorithm>
#include <charconv>

namespace dealdesk::workspace {

namespace {

constexpr qlonglong mostUsed = 1LL << 62; ///< with room for the next

/// Of "d7" 7; of ids that other programs gave, and that a number of ours never reaches, 0.
std::int64_t numberIn(const std::string &id)
{
    constexpr std::size_t mostDigits = 15;
    std::int64_t number = 0;
    if (id.size() < 2 || id.size() > mostDigits + 1)
        return 0;
    const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    return error == std::errc() && end == id.data() + id.size() ? std::max<std::int64_t>(number, 0) : 0;
}

} // namespace

UsedKeys::UsedKeys(const Contents &contents)
{
    const auto kept = contents.view.find(viewKey);
    const QList<QByteArray> used = (kept == contents.view.end() ? QByteArray() : kept->second).split(' ');
    lastRow = std::clamp(used.value(0).toLongLong(), 0LL, mostUsed);
    lastScenario = std::clamp(used.value(1).toLongLong(), 0LL, mostUsed);
    for (const ScenarioEntry &entry : contents.scenarios) {
        lastScenario = std::max(lastScenario, entry.key.value);
        if (!entry.dealKeys.empty())
            lastRow = std::max(lastRow, entry.dealKeys.back().value);
        for (const auto &[listing, whatIf] : entry.authorizations)
            for (const KeyedAuthorization &each : whatIf.authorizations)
                lastRow = std::max(lastRow, each.key.value);
        note(entry.scenario);
    }
    const Facts &facts = contents.facts;
    if (!facts.customerKeys.empty())
        lastRow = std::max(lastRow, facts.customerKeys.back().value);
    if (!facts.authorizations.empty())
        lastRow = std::max(lastRow, facts.authorizations.back().key.value);
    for (const QuoteRecord &quote :
         contents.quotes) { // a quote may speak of a scenario or a deal that is gone: theirs are not free either
        lastRow = std::max({lastRow, quote.key.value, numberIn(quote.deal.text)});
        lastScenario = std::max(lastScenario, quote.scenario.value);
    }
}

void UsedKeys::note(const pricing::Scenario &scenario)
{
    for (const pricing::Deal &deal : scenario.deals)
        lastRow = std::max(lastRow, numberIn(deal.id.text));
    for (const pricing::Customer &customer : scenario.customers)
        lastRow = std::max(lastRow, numberIn(customer.id.text));
}

QByteArray UsedKeys::asText() const
{
    return QByteArray::number(static_cast<qlonglong>(lastRow)) + ' ' +
           QByteArray::number(static_cast<qlonglong>(lastScenario));
}

} // namespace dealdesk::workspace
