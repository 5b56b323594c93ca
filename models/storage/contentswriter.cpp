#include "contentswriter.h"

#include "words.h"

#include "pricing/ranges.h"
#include "records/faults.h"
#include "wording/faultwords.h"
#include "wording/fieldwords.h"

#include <algorithm>

namespace dealdesk::storage {

using namespace workspace;

namespace {

/// What could not be read again is not written. What an earlier version took stays.
template<typename Value>
void require(const Value &value, const std::string &name)
{
    const auto faults = records::faultsOf(value);
    const auto wrong = std::ranges::find_if_not(faults, records::mayBeFromEarlier);
    if (wrong != faults.end())
        throw Problem{Problem::Cause::OutOfRange,
                      words::outOfRange(wording::wordsOf(wrong->field).inSentence, wording::nameOf(*wrong), name)};
}

void requireCounts(const ScenarioEntry &entry)
{
    if (entry.scenario.deals.size() > pricing::mostDeals)
        throw Problem{Problem::Cause::BeyondLimits, words::tooManyDeals()};
    if (entry.scenario.customers.size() > pricing::mostCustomers)
        throw Problem{Problem::Cause::BeyondLimits, words::tooManyCustomers()};
}

} // namespace

ContentsWriter::ContentsWriter(const Connection &connection)
    : ledgers(connection)
    , scenarios(connection, ledgers)
    , authorizations(connection, ledgers)
    , customers(connection, ledgers)
    , deals(connection, ledgers)
    , quotes(connection, ledgers)
    , views(connection, ledgers)
{}

void ContentsWriter::write(const Contents &contents, const Change &change)
{
    // Scenarios first: the other rows need theirs.
    for (const RowRef &ref : change.rows)
        if (ref.kind == RowKind::Settings)
            writeSettings(contents, ref);
    for (const RowRef &ref : change.rows)
        if (ref.kind != RowKind::Settings)
            writeRow(contents, ref);
    ledgers.write();
}

void ContentsWriter::writeAll(const Contents &contents)
{
    for (const ScenarioEntry &entry : contents.scenarios)
        writeEntry(entry);
    for (const QuoteRecord &quote : contents.quotes)
        quotes.save(quote);
    for (const auto &[name, value] : contents.view)
        views.save(name, value);
    ledgers.write();
}

void ContentsWriter::writeSettings(const Contents &contents, const RowRef &ref)
{
    const ScenarioEntry *entry = find(contents, ref.scenario);
    if (!entry)
        scenarios.removeAll(ref.scenario);
    else if (scenarios.present(ref.scenario))
        save(entry->key, entry->scenario.settings);
    else
        writeEntry(*entry);
}

void ContentsWriter::writeRow(const Contents &contents, const RowRef &ref)
{
    if (ref.kind == RowKind::View) {
        const auto found = contents.view.find(ref.viewKey);
        if (found == contents.view.end())
            views.remove(ref.viewKey);
        else
            views.save(found->first, found->second);
        return;
    }
    if (ref.kind == RowKind::Quote) {
        const auto found = std::ranges::lower_bound(contents.quotes, ref.row, {}, &QuoteRecord::key);
        if (found == contents.quotes.end() || found->key != ref.row)
            quotes.remove(ref.row);
        else
            quotes.save(*found);
        return;
    }
    const ScenarioEntry *entry = find(contents, ref.scenario);
    if (!entry)
        return; // went with its scenario
    requireCounts(*entry);
    if (ref.kind == RowKind::Authorization) {
        save(entry->key, entry->scenario.authorizations);
    } else if (ref.kind == RowKind::Customer) {
        if (const auto index = indexOf(entry->customerKeys, ref.row))
            save(entry->key, ref.row, entry->scenario.customers[*index]);
        else
            customers.remove(entry->key, ref.row);
    } else if (ref.kind == RowKind::Deal) {
        if (const auto index = indexOf(entry->dealKeys, ref.row))
            save(entry->key, ref.row, entry->scenario.deals[*index]);
        else
            deals.remove(entry->key, ref.row);
    }
}

void ContentsWriter::writeEntry(const ScenarioEntry &entry)
{
    requireCounts(entry);
    save(entry.key, entry.scenario.settings);
    save(entry.key, entry.scenario.authorizations);
    for (std::size_t i = 0; i < entry.customerKeys.size(); ++i)
        save(entry.key, entry.customerKeys[i], entry.scenario.customers[i]);
    for (std::size_t i = 0; i < entry.dealKeys.size(); ++i)
        save(entry.key, entry.dealKeys[i], entry.scenario.deals[i]);
}

void ContentsWriter::save(ScenarioKey scenario, const pricing::ScenarioSettings &settings)
{
    require(settings, settings.name);
    scenarios.save(scenario, settings);
}

void ContentsWriter::save(ScenarioKey scenario, const std::vector<pricing::ResaleAuthorization> &list)
{
    for (const auto &authorization : list)
        require(authorization, authorization.name);
    authorizations.saveAll(scenario, list);
}

void ContentsWriter::save(ScenarioKey scenario, RowKey key, const pricing::Customer &customer)
{
    require(customer, customer.name);
    customers.save(scenario, key, customer);
}

void ContentsWriter::save(ScenarioKey scenario, RowKey key, const pricing::Deal &deal)
{
    require(deal, deal.name);
    deals.save(scenario, key, deal);
}

} // namespace dealdesk::storage
