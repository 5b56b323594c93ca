#include "dice.h"
#include "samples.h"

#include "records/customer.h"
#include "workspace/quoteregister.h"
#include "workspace/rowedit.h"

#include <algorithm>

namespace dealdesk::storage::testing {

using namespace pricing;
using namespace workspace;

namespace {

std::int64_t lastRow(const Contents &contents, const ScenarioEntry &scenario)
{
    std::int64_t last = 0;
    for (const auto *keys : {&scenario.dealKeys, &contents.facts.customerKeys})
        if (!keys->empty())
            last = std::max(last, keys->back().value);
    return last;
}

/// A deal of a customer that the scenario rests on.
Deal dealIn(const Contents &contents, const ScenarioEntry &scenario, Dice &dice, std::int64_t number)
{
    Deal made = deal(dice, number);
    auto use = scenario.uses.begin();
    std::advance(use, dice.roll(static_cast<std::int64_t>(scenario.uses.size())));
    made.customer = contents.facts.customers[*indexOf(contents.facts.customerKeys, use->first)].id;
    return made;
}

RowRef addDeal(const Contents &contents, ScenarioEntry &scenario, Dice &dice)
{
    const RowKey key{lastRow(contents, scenario) + 1};
    scenario.dealKeys.push_back(key);
    scenario.scenario.deals.push_back(dealIn(contents, scenario, dice, key.value));
    return {RowKind::Deal, scenario.key, key, {}};
}

RowRef removeDeal(ScenarioEntry &scenario, Dice &dice)
{
    const std::int64_t at = dice.roll(static_cast<std::int64_t>(scenario.dealKeys.size()));
    const RowKey key = scenario.dealKeys[static_cast<std::size_t>(at)];
    scenario.dealKeys.erase(scenario.dealKeys.begin() + at);
    scenario.scenario.deals.erase(scenario.scenario.deals.begin() + at);
    return {RowKind::Deal, scenario.key, key, {}};
}

/// As a document adds one: with what it brought the facts.
Change scenarioAdded(Contents &contents, Dice &dice)
{
    const std::int64_t key = contents.scenarios.back().key.value + 1;
    std::int64_t row = 1'000'000 + lastRow(contents, contents.scenarios.front());
    Adopted adopted = adopt(contents.facts, {key}, whole(dice, key, 4).scenario, [&row] { return RowKey{++row}; });
    std::vector<RowEdit> edits;
    for (std::size_t at = 0; at < adopted.customers.size(); ++at)
        edits.push_back({{RowKind::Customer, {}, adopted.customerKeys[at], {}}, {}, adopted.customers[at]});
    for (const AuthorizationFact &fact : adopted.authorizations)
        edits.push_back({{RowKind::Authorization, {}, fact.key, {}}, {}, fact});
    edits.push_back({{RowKind::Settings, {key}, {}, {}}, {}, std::move(adopted.entry)});
    return workspace::apply(contents, edits);
}

/// One of the facts, in the same days.
Change factChanged(Contents &contents, Dice &dice)
{
    const auto &facts = contents.facts.authorizations;
    const AuthorizationFact &fact = facts[static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(facts.size())))];
    AuthorizationFact after{fact.key, fact.currency, authorization(dice, fact.authorization.listing)};
    after.authorization.from = fact.authorization.from;
    after.authorization.until = fact.authorization.until;
    after.authorization.kind = fact.authorization.kind;
    return workspace::apply(contents, {{{RowKind::Authorization, {}, fact.key, {}}, {}, after}});
}

/// Of a fact, or of what the scenario supposes in place of a listing's.
Change authorizationChanged(Contents &contents, const ScenarioEntry &scenario, Dice &dice)
{
    if (!contents.facts.authorizations.empty() && dice.coin())
        return factChanged(contents, dice);
    const auto listing = static_cast<Listing>(dice.roll(3));
    std::optional<Row> after;
    if (dice.coin()) {
        AuthorizationWhatIf whatIf;
        std::int64_t key = 2'000'000 + dice.roll(1'000);
        if (dice.coin())
            for (ResaleAuthorization &each : authorizationsOverTime(dice, listing))
                whatIf.authorizations.push_back({{++key * listingCount + static_cast<int>(listing)}, std::move(each)});
        after = std::move(whatIf);
    }
    const RowRef ref{RowKind::AuthorizationWhatIf, scenario.key, {static_cast<int>(listing)}, {}};
    return workspace::apply(contents, {{ref, {}, after}});
}

/// Of the firm, or of one who may be no customer: the owner is a name.
Change brandingChanged(Contents &contents, Dice &dice)
{
    const std::int64_t owner = dice.roll(3);
    const RowRef ref{
        RowKind::Branding, {}, {}, owner == 0 ? QStringLiteral("firm") : QStringLiteral("customer/%1").arg(owner)};
    return workspace::apply(contents, {{ref, {}, dice.coin() ? std::optional<Row>(branding(dice)) : std::nullopt}});
}

/// What usage files said: read again, or forgotten.
Change usageChanged(Contents &contents, Dice &dice)
{
    UsageRecord record = usage(dice, dice.roll(5));
    const RowRef ref{RowKind::Usage, {}, {}, QString::fromStdString(usageName(record))};
    return workspace::apply(contents, {{ref, {}, dice.coin() ? std::optional<Row>(std::move(record)) : std::nullopt}});
}

/// What a marketplace's report said: read again, or forgotten.
Change payoutsChanged(Contents &contents, Dice &dice)
{
    PayoutRecord record = payoutReport(dice, dice.roll(5));
    const RowRef ref{RowKind::PayoutReport, {}, {}, QString::fromStdString(payoutName(record))};
    return workspace::apply(contents, {{ref, {}, dice.coin() ? std::optional<Row>(std::move(record)) : std::nullopt}});
}

/// What the user knows otherwise of the marketplaces, or what the firm keeps.
Change knowledgeChanged(Contents &contents, Dice &dice)
{
    if (dice.roll(3) == 0)
        return dice.coin()   ? brandingChanged(contents, dice)
               : dice.coin() ? usageChanged(contents, dice)
                             : payoutsChanged(contents, dice);
    const RowRef ref{
        dice.coin() ? RowKind::Knowledge : RowKind::Firm, {}, {}, QStringLiteral("row %1").arg(dice.roll(5))};
    return workspace::apply(
        contents,
        {{ref, {}, dice.coin() ? std::optional<Row>(guidance::OwnValue{dice.text(), dice.text()}) : std::nullopt}});
}

Change customerChanged(Contents &contents, const ScenarioEntry &scenario, Dice &dice)
{
    Facts &facts = contents.facts;
    const auto at = static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(facts.customers.size())));
    Customer other = customer(dice, 1);
    if (scenario.uses.contains(facts.customerKeys[at]) && dice.coin()) {
        const CustomerUse use{dice.coin() ? std::optional(records::routeFactsOf(other)) : std::nullopt};
        return workspace::apply(contents,
                                {{{RowKind::CustomerUse, scenario.key, facts.customerKeys[at], {}}, {}, use}});
    }
    other.id = facts.customers[at].id;
    return workspace::apply(contents, {{{RowKind::Customer, {}, facts.customerKeys[at], {}}, {}, other}});
}

Change settingsChanged(Contents &contents, ScenarioEntry &scenario, Dice &dice)
{
    ScenarioSettings after = settings(dice);
    if (dice.coin())
        return workspace::apply(contents, {{{RowKind::Settings, scenario.key, {}, {}}, {}, after}});
    if (dice.coin())
        return workspace::apply(contents, {{{RowKind::Partner, {}, {}, {}}, {}, after.partner}});
    return workspace::apply(contents, {{{RowKind::PartnerWhatIf, scenario.key, {}, {}},
                                        {},
                                        dice.coin() ? std::optional<Row>(after.partner) : std::nullopt}});
}

} // namespace

Change applyEdit(Contents &contents, std::uint64_t number)
{
    Dice dice(number * 7'919 + 1);
    auto &scenario =
        contents.scenarios[static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(contents.scenarios.size())))];
    auto &deals = scenario.scenario.deals;
    switch (dice.roll(13)) {
    case 0: return {{addDeal(contents, scenario, dice)}, true};
    case 1:
        if (deals.size() > 3)
            return {{removeDeal(scenario, dice), removeDeal(scenario, dice)}, true};
        break;
    case 2: return settingsChanged(contents, scenario, dice);
    case 3: return authorizationChanged(contents, scenario, dice);
    case 4: return customerChanged(contents, scenario, dice);
    case 8: return knowledgeChanged(contents, dice);
    case 5:
        contents.quotes.push_back(quote(dice, contents.quotes.empty() ? 1 : contents.quotes.back().key.value + 1));
        {
            QuoteRecord &issued = contents.quotes.back();
            const QByteArray document = documentOf(static_cast<std::uint64_t>(issued.key.value));
            issued.sha256 = sha256Of(document);
            return {{{RowKind::Quote, {}, issued.key, {}}}, true, {{issued.key, document}}};
        }
    case 6: {
        const auto name = QStringLiteral("splitter %1").arg(dice.roll(3));
        if (contents.view.contains(name) && dice.coin())
            contents.view.erase(name);
        else
            contents.view[name] = QByteArray::number(static_cast<qlonglong>(number));
        return {{{RowKind::View, {}, {}, name}}, false};
    }
    case 7:
        if (contents.scenarios.size() < 5)
            return scenarioAdded(contents, dice);
        {
            const ScenarioKey key = scenario.key;
            contents.scenarios.erase(contents.scenarios.begin() + (&scenario - contents.scenarios.data()));
            return {{{RowKind::Settings, key, {}, {}}}, true};
        }
    default: break;
    }
    if (deals.empty())
        return {{addDeal(contents, scenario, dice)}, true};
    const auto at = static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(deals.size())));
    deals[at] = dealIn(contents, scenario, dice, scenario.dealKeys[at].value);
    return {{{RowKind::Deal, scenario.key, scenario.dealKeys[at], {}}}, false};
}

Change renameAllDeals(Contents &contents)
{
    ScenarioEntry &scenario = contents.scenarios.front();
    Change change;
    for (std::size_t at = 0; at < scenario.dealKeys.size(); ++at) {
        scenario.scenario.deals[at].name += ", renamed";
        change.rows.push_back({RowKind::Deal, scenario.key, scenario.dealKeys[at], {}});
    }
    return change;
}

} // namespace dealdesk::storage::testing
