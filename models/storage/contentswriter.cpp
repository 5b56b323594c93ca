#include "contentswriter.h"

#include "pricing/offers.h"
#include "pricing/ranges.h"
#include "records/faults.h"
#include "records/settings.h"

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
        throw Problem{Problem::Cause::OutOfRange, details::value(*wrong, name)};
}

/// What hangs on the scenario's first month, too.
void requireFittingEnd(const ScenarioEntry &entry, const pricing::Deal &deal)
{
    const auto &end = deal.paperwork->offerEnd;
    if (end && pricing::monthOf(*end) != pricing::lastMonthOf(entry.scenario.settings.start, deal))
        throw Problem{Problem::Cause::OutOfRange,
                      details::value({records::DealField::OfferEnd, records::FaultKind::OutOfRange}, deal.name)};
}

void requireCount(const ScenarioEntry &entry)
{
    if (entry.scenario.deals.size() > pricing::mostDeals)
        throw Problem{Problem::Cause::BeyondLimits, details::of(Detail::Of::TooManyDeals)};
}

void requireCount(const Facts &facts)
{
    if (facts.customers.size() > pricing::mostCustomers)
        throw Problem{Problem::Cause::BeyondLimits, details::of(Detail::Of::TooManyCustomers)};
}

} // namespace

ContentsWriter::ContentsWriter(const Connection &connection)
    : ledgers(connection)
    , partner(connection, ledgers)
    , scenarios(connection, ledgers)
    , authorizations(connection, ledgers)
    , customers(connection, ledgers)
    , uses(connection, ledgers)
    , deals(connection, ledgers)
    , quotes(connection, ledgers)
    , documents(connection)
    , knowledge(connection, ledgers, RowKind::Knowledge)
    , firm(connection, ledgers, RowKind::Firm)
    , brandings(connection, ledgers)
    , usage(connection, ledgers)
    , payouts(connection, ledgers)
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
    for (const QuoteDocument &document : change.documents)
        documents.save(document.quote, document.bytes);
    ledgers.write();
}

void ContentsWriter::writeAll(const Contents &contents, const Progress &progress)
{
    Pace pace(progress);
    for (const ScenarioEntry &entry : contents.scenarios)
        pace.expect(std::ssize(entry.dealKeys));
    const Facts &facts = contents.facts;
    requireCount(facts);
    save(facts.partner);
    for (const AuthorizationFact &fact : facts.authorizations)
        save(fact);
    for (std::size_t row = 0; row < facts.customers.size(); ++row)
        save(facts.customerKeys[row], facts.customers[row]);
    for (const auto &[id, value] : facts.knowledge)
        knowledge.save(id, value);
    for (const auto &[name, value] : facts.firm)
        firm.save(name, value);
    for (const auto &[owner, branding] : facts.brandings)
        brandings.save(owner, branding);
    for (const auto &[name, record] : facts.usage)
        usage.save(name, record);
    for (const auto &[name, record] : facts.payouts)
        payouts.save(name, record);
    for (const ScenarioEntry &entry : contents.scenarios)
        writeEntry(entry, pace);
    for (const QuoteRecord &quote : contents.quotes)
        quotes.save(quote);
    for (const auto &[name, value] : contents.view)
        views.save(name, value);
    ledgers.write();
}

void ContentsWriter::writeSettings(const Contents &contents, const RowRef &ref)
{
    const ScenarioEntry *entry = find(contents, ref.scenario);
    Pace untold({});
    if (!entry)
        scenarios.removeAll(ref.scenario);
    else if (scenarios.present(ref.scenario))
        saveSettings(*entry);
    else
        writeEntry(*entry, untold);
}

void ContentsWriter::writeRow(const Contents &contents, const RowRef &ref)
{
    if (ref.kind == RowKind::View) {
        const auto found = contents.view.find(ref.name);
        if (found == contents.view.end())
            views.remove(ref.name);
        else
            views.save(found->first, found->second);
        return;
    }
    if (ref.kind == RowKind::Quote) {
        const auto found = std::ranges::lower_bound(contents.quotes, ref.row, {}, &QuoteRecord::key);
        if (found == contents.quotes.end() || found->key != ref.row) {
            documents.remove(ref.row);
            quotes.remove(ref.row);
        } else {
            quotes.save(*found);
        }
        return;
    }
    if (ref.scenario.value == 0)
        writeFact(contents.facts, ref);
    else if (const ScenarioEntry *entry = find(contents, ref.scenario)) // else it went with its scenario
        writeOwn(*entry, ref);
}

template<typename Rows, typename Values>
void ContentsWriter::writeNamed(Rows &rows, const Values &values, const std::string &name)
{
    if (const auto own = values.find(name); own != values.end())
        rows.save(name, own->second);
    else
        rows.remove(name);
}

void ContentsWriter::writeFact(const Facts &facts, const RowRef &ref)
{
    if (ref.kind == RowKind::Partner) {
        save(facts.partner);
    } else if (ref.kind == RowKind::Authorization) {
        const auto at = std::ranges::lower_bound(facts.authorizations, ref.row, {}, &AuthorizationFact::key);
        if (at != facts.authorizations.end() && at->key == ref.row)
            save(*at);
        else
            authorizations.remove(ref.row);
    } else if (ref.kind == RowKind::Knowledge) {
        writeNamed(knowledge, facts.knowledge, ref.name.toStdString());
    } else if (ref.kind == RowKind::Firm) {
        writeNamed(firm, facts.firm, ref.name.toStdString());
    } else if (ref.kind == RowKind::Branding) {
        writeNamed(brandings, facts.brandings, ref.name.toStdString());
    } else if (ref.kind == RowKind::Usage) {
        writeNamed(usage, facts.usage, ref.name.toStdString());
    } else if (ref.kind == RowKind::PayoutReport) {
        writeNamed(payouts, facts.payouts, ref.name.toStdString());
    } else if (ref.kind == RowKind::Customer) {
        requireCount(facts);
        if (const auto index = indexOf(facts.customerKeys, ref.row))
            save(ref.row, facts.customers[*index]);
        else
            customers.remove(ref.row);
    }
}

void ContentsWriter::writeOwn(const ScenarioEntry &entry, const RowRef &ref)
{
    if (ref.kind == RowKind::PartnerWhatIf) {
        saveSettings(entry);
    } else if (ref.kind == RowKind::AuthorizationWhatIf) {
        const auto listing = static_cast<pricing::Listing>(ref.row.value);
        const auto whatIf = entry.authorizations.find(listing);
        if (whatIf != entry.authorizations.end())
            save(entry, listing, whatIf->second);
        else
            authorizations.remove(entry.key, listing);
    } else if (ref.kind == RowKind::CustomerUse) {
        const auto use = entry.uses.find(ref.row);
        if (use != entry.uses.end())
            uses.save(entry.key, ref.row, use->second);
        else
            uses.remove(entry.key, ref.row);
    } else if (ref.kind == RowKind::Deal) {
        requireCount(entry);
        if (const auto index = indexOf(entry.dealKeys, ref.row))
            save(entry, ref.row, entry.scenario.deals[*index]);
        else
            deals.remove(entry.key, ref.row);
    }
}

void ContentsWriter::writeEntry(const ScenarioEntry &entry, Pace &pace)
{
    requireCount(entry);
    saveSettings(entry);
    for (const auto &[listing, whatIf] : entry.authorizations)
        save(entry, listing, whatIf);
    for (const auto &[customer, use] : entry.uses)
        uses.save(entry.key, customer, use);
    for (std::size_t i = 0; i < entry.dealKeys.size(); ++i) {
        save(entry, entry.dealKeys[i], entry.scenario.deals[i]);
        pace.step();
    }
}

void ContentsWriter::save(const pricing::Partner &value)
{
    pricing::ScenarioSettings settings; // whose faults know of the partner
    settings.partner = value;
    for (const records::Fault &fault : records::faultsOf(settings))
        if (fault.field == records::SettingsField::PartnerName && !records::mayBeFromEarlier(fault))
            throw Problem{Problem::Cause::OutOfRange, details::value(fault, value.name)};
    partner.save(value);
}

void ContentsWriter::saveSettings(const ScenarioEntry &entry)
{
    require(entry.scenario.settings, entry.scenario.settings.name);
    for (const pricing::Deal &deal : entry.scenario.deals)
        requireFittingEnd(entry, deal);
    scenarios.save(entry);
}

void ContentsWriter::save(const AuthorizationFact &fact)
{
    require(fact.authorization, fact.authorization.name);
    authorizations.save(fact);
}

void ContentsWriter::save(const ScenarioEntry &entry, pricing::Listing listing, const AuthorizationWhatIf &whatIf)
{
    for (const KeyedAuthorization &each : whatIf.authorizations)
        require(each.authorization, each.authorization.name);
    authorizations.save(entry.key, listing, entry.scenario.settings.currency, whatIf);
}

void ContentsWriter::save(RowKey key, const pricing::Customer &customer)
{
    require(customer, customer.name);
    customers.save(key, customer);
}

void ContentsWriter::save(const ScenarioEntry &entry, RowKey key, const pricing::Deal &deal)
{
    require(deal, deal.name);
    requireFittingEnd(entry, deal);
    deals.save(entry.key, key, deal);
}

} // namespace dealdesk::storage
