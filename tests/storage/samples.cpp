#include "samples.h"

#include <algorithm>
#include <array>
#include <random>

namespace dealdesk::storage::testing {

using namespace pricing;
using namespace workspace;

namespace {

class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : engine(seed)
    {}
    /// 0 to `sides` - 1. Not std::uniform_int_distribution: its values differ between libraries.
    std::int64_t roll(std::int64_t sides)
    {
        return static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(sides));
    }
    int between(int least, int most) { return least + static_cast<int>(roll(most - least + 1)); }
    bool coin() { return roll(2) == 0; }
    Money money(std::int64_t least = 0)
    {
        // Often the ends of the range.
        const std::array<std::int64_t, 4> values{least, 100'000'000'000, 8'432, least + roll(10'000'000)};
        return {values[static_cast<std::size_t>(roll(4))]};
    }
    std::optional<Money> maybeMoney(std::int64_t least = 0)
    {
        return coin() ? std::optional{money(least)} : std::nullopt;
    }
    Percent percent(std::int64_t most = 10'000) { return {coin() ? roll(most + 1) : most}; }
    std::string text()
    {
        static const std::vector<std::string> texts{"",
                                                    "Rollout",
                                                    "Straße 東京 🚀",
                                                    "Robert'); DROP TABLE deals;--",
                                                    "\xEF\xBB\xBFstarts with a byte order mark",
                                                    "\xEF\xBF\xBEstarts with a turned byte order mark",
                                                    std::string("with\0null", 9),
                                                    "\xff\xfe no UTF-8 \xc0",
                                                    "<img src=\"file:///etc/passwd\">",
                                                    "=HYPERLINK(\"x\")",
                                                    "../../CON",
                                                    "\u202Ebidi",
                                                    "line\nbreak\ttab\r",
                                                    std::string(300, 'W'),
                                                    std::string(6'000, 'x')};
        return texts[static_cast<std::size_t>(roll(static_cast<std::int64_t>(texts.size())))];
    }

private:
    std::mt19937_64 engine;
};

VolumeBand band(Dice &dice, int from)
{
    return {dice.text(), from, dice.maybeMoney(1), false, static_cast<Provenance>(dice.roll(4))};
}

ResaleAuthorization authorization(Dice &dice, Listing listing)
{
    ResaleAuthorization made{
        listing, dice.text(), dice.between(0, 1'000'000), {dice.percent(), dice.percent(), dice.percent()}, {}};
    int from = dice.between(1, 20);
    for (int bands = dice.between(0, 6); bands > 0; --bands, from += dice.between(1, 1'000))
        made.bands.push_back(band(dice, from));
    if (!made.bands.empty())
        made.bands.back().negotiated = dice.coin();
    return made;
}

Customer customer(Dice &dice, int number)
{
    return {{"c" + std::to_string(number)},
            dice.text(),
            static_cast<Cloud>(dice.roll(4)),
            dice.coin(),
            dice.coin(),
            static_cast<InvoicePreference>(dice.roll(3)),
            dice.coin(),
            dice.coin(),
            static_cast<PurchasingVehicle>(dice.roll(4))};
}

ResalePrice price(Dice &dice)
{
    switch (dice.roll(4)) {
    case 0: return UnitPrice{dice.money()};
    case 1: return Markup{dice.percent(100'000)};
    case 2: return TargetMargin{dice.percent(9'999)};
    default: return MonthlyTotal{dice.money()};
    }
}

Deal deal(Dice &dice, std::int64_t number)
{
    Deal made;
    made.id = {"d" + std::to_string(number)};
    made.name = dice.text();
    made.customer = {"c" + std::to_string(dice.between(1, 6))};
    made.listing = static_cast<Listing>(dice.roll(3));
    made.route = static_cast<Route>(dice.roll(3));
    made.included = dice.coin();
    made.startMonth = dice.between(0, 119);
    made.term = allTerms[static_cast<std::size_t>(dice.roll(3))];
    made.atEnd = static_cast<AtEnd>(dice.roll(2));
    made.tenants.front().count = dice.between(1, 1'000'000);
    for (int month = 0; (month += dice.between(1, 12)) < monthsOf(made.term);)
        made.tenants.push_back({month, dice.between(1, 1'000'000)});
    made.price = price(dice);
    made.negotiatedPrice = dice.maybeMoney();
    made.billing.schedule = static_cast<BillingSchedule>(dice.roll(5));
    if (made.billing.schedule == BillingSchedule::Custom)
        for (int month = 0; month < monthsOf(made.term); month += dice.between(1, 12))
            made.billing.instalments.push_back({month, dice.money(1)});
    made.marketplaceFee = dice.percent();
    made.whiteLabel = {static_cast<WhiteLabelTier>(dice.roll(2)), dice.maybeMoney()};
    made.probability = dice.percent();
    return made;
}

ScenarioSettings settings(Dice &dice)
{
    ScenarioSettings made;
    made.name = dice.text();
    made.currency = dice.coin() ? "USD" : "EUR";
    made.start = YearMonth::of(dice.between(2020, 2040), dice.between(1, 12));
    made.horizonMonths = dice.between(1, 120);
    made.bandPolicy = static_cast<BandPolicy>(dice.roll(2));
    made.payoutDays = dice.between(0, 365);
    if (dice.coin())
        made.marginFloor = dice.percent();
    made.dealSizeFloor = dice.maybeMoney();
    made.partner = {dice.text(), dice.coin(), dice.coin()};
    return made;
}

QuoteRecord quote(Dice &dice, std::int64_t key)
{
    QuoteRecord made;
    made.key = {key};
    made.number = QStringLiteral("Q-2027-%1").arg(key, 4, 10, QChar(u'0'));
    made.scenario = {dice.between(1, 4)};
    made.deal = {"d" + std::to_string(dice.between(1, 40))};
    made.dealName = QStringLiteral("Rollout \u202E 東京");
    made.customerName = dice.coin() ? QStringLiteral("\uFEFFMarked") : QStringLiteral("Example <b>Corp</b>");
    made.currency = QStringLiteral("USD");
    made.total = dice.money();
    made.issued = dice.coin() ? QDate(2027, dice.between(1, 12), 17) : QDate();
    made.validUntil = QDate(2028, 2, 29);
    made.file = QStringLiteral("/home/partner/Angebote/Q 1.pdf");
    return made;
}

ScenarioEntry entry(Dice &dice, std::int64_t key, int deals)
{
    ScenarioEntry made;
    made.key = {key};
    made.scenario.settings = settings(dice);
    for (int listing = 0; listing < listingCount; ++listing)
        if (dice.roll(4) != 0)
            made.scenario.authorizations.push_back(authorization(dice, static_cast<Listing>(listing)));
    std::int64_t row = 0;
    for (int i = 1; i <= 6; ++i) {
        made.customerKeys.push_back({row += dice.between(1, 5)});
        made.scenario.customers.push_back(customer(dice, i));
    }
    for (int i = 0; i < deals; ++i) {
        made.dealKeys.push_back({row += dice.between(1, 5)});
        made.scenario.deals.push_back(deal(dice, row));
    }
    return made;
}

std::int64_t lastRow(const ScenarioEntry &scenario)
{
    std::int64_t last = 0;
    for (const auto *keys : {&scenario.dealKeys, &scenario.customerKeys})
        if (!keys->empty())
            last = std::max(last, keys->back().value);
    return last;
}

RowRef addDeal(ScenarioEntry &scenario, Dice &dice)
{
    const RowKey key{lastRow(scenario) + 1};
    scenario.dealKeys.push_back(key);
    scenario.scenario.deals.push_back(deal(dice, key.value));
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

Change scenarioAdded(Contents &contents, Dice &dice)
{
    contents.scenarios.push_back(entry(dice, contents.scenarios.back().key.value + 1, 4));
    const ScenarioEntry &added = contents.scenarios.back();
    Change change{{{RowKind::Settings, added.key, {}, {}}}, true};
    for (const auto &row : added.scenario.authorizations)
        change.rows.push_back({RowKind::Authorization, added.key, {static_cast<int>(row.listing)}, {}});
    for (const RowKey key : added.customerKeys)
        change.rows.push_back({RowKind::Customer, added.key, key, {}});
    for (const RowKey key : added.dealKeys)
        change.rows.push_back({RowKind::Deal, added.key, key, {}});
    return change;
}

} // namespace

Contents richContents(std::uint64_t seed, int deals)
{
    Dice dice(seed);
    Contents contents;
    for (int key = 1; key <= 3; ++key)
        contents.scenarios.push_back(entry(dice, key * 2, deals));
    for (int key = 1; key <= 5; ++key)
        contents.quotes.push_back(quote(dice, key * 3));
    contents.view[QStringLiteral("window")] = QByteArray("\0\1\2geometry", 11);
    contents.view[QStringLiteral("columns/東京")] = QByteArray("");
    return contents;
}

Contents fixtureContents()
{
    ScenarioEntry first;
    first.key = {1};
    auto &scenario = first.scenario;
    scenario.settings.name = "Worked example";
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.settings.marginFloor = Percent{1'000};
    scenario.settings.partner = {"Northwind Security", true, false};
    scenario.authorizations = {{Listing::Asm,
                                "Worked example (illustrative)",
                                0,
                                {Percent{0}, Percent{1'000}, Percent{1'500}},
                                {{"Pilot", 1, Money{10'196}, false, Provenance::Derived},
                                 {"Band 1", 25, Money{9'300}, false, Provenance::Assumed},
                                 {"Band 2", 100, Money{8'432}, false, Provenance::Published},
                                 {"Band 3", 500, Money{8'340}, false, Provenance::Assumed},
                                 {"Band 4", 1'200, std::nullopt, true, Provenance::Mine}}}};
    scenario.customers = {{{"c1"}, "Example Corp", Cloud::Aws, true, false, InvoicePreference::Aws, false, false, {}}};
    Deal rollout;
    rollout.id = {"d1"};
    rollout.name = "Rollout";
    rollout.customer = {"c1"};
    rollout.tenants = {{0, 100}, {12, 250}};
    rollout.price = MonthlyTotal{Money{880'000}};
    Deal pilot = rollout;
    pilot.id = {"d2"};
    pilot.name = "Pilot, custom schedule";
    pilot.price = TargetMargin{Percent{2'250}};
    pilot.billing = {BillingSchedule::Custom, {{0, Money{100'000}}, {6, Money{250'050}}}};
    pilot.negotiatedPrice = Money{7'014};
    pilot.whiteLabel = {WhiteLabelTier::Full, Money{50'000}};
    scenario.deals = {rollout, pilot};
    first.customerKeys = {{1}};
    first.dealKeys = {{2}, {3}};
    Contents contents;
    contents.scenarios = {first};
    contents.quotes = {{{1},
                        QStringLiteral("Q-2027-0001"),
                        {1},
                        {"d1"},
                        QStringLiteral("Rollout"),
                        QStringLiteral("Example Corp"),
                        QStringLiteral("USD"),
                        Money{31'680'000},
                        QDate(2027, 1, 15),
                        QDate(2027, 2, 14),
                        QStringLiteral("Q-2027-0001.pdf")}};
    contents.view[QStringLiteral("window")] = "state";
    return contents;
}

Contents manyDeals(int deals)
{
    Contents contents = fixtureContents();
    ScenarioEntry &first = contents.scenarios.front();
    const Deal rollout = first.scenario.deals.front();
    first.scenario.deals.clear();
    first.dealKeys.clear();
    for (int i = 0; i < deals; ++i) {
        Deal next = rollout;
        next.id.text = "d" + std::to_string(i + 1);
        next.name = "Rollout number " + std::to_string(i + 1);
        next.startMonth = i % 36;
        next.tenants = {{0, i % 500 + 1}, {12, i % 500 + 100}};
        first.scenario.deals.push_back(std::move(next));
        first.dealKeys.push_back({i + 2});
    }
    return contents;
}

Change applyEdit(Contents &contents, std::uint64_t number)
{
    Dice dice(number * 7'919 + 1);
    auto &scenario =
        contents.scenarios[static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(contents.scenarios.size())))];
    auto &deals = scenario.scenario.deals;
    switch (dice.roll(12)) {
    case 0: return {{addDeal(scenario, dice)}, true};
    case 1:
        if (deals.size() > 3)
            return {{removeDeal(scenario, dice), removeDeal(scenario, dice)}, true};
        break;
    case 2: scenario.scenario.settings = settings(dice); return {{{RowKind::Settings, scenario.key, {}, {}}}, false};
    case 3: {
        const auto listing = static_cast<Listing>(dice.roll(3));
        auto &rows = scenario.scenario.authorizations;
        const auto at = std::ranges::lower_bound(rows, listing, {}, &ResaleAuthorization::listing);
        if (at != rows.end() && at->listing == listing && dice.coin())
            rows.erase(at);
        else if (at != rows.end() && at->listing == listing)
            *at = authorization(dice, listing);
        else
            rows.insert(at, authorization(dice, listing));
        return {{{RowKind::Authorization, scenario.key, {static_cast<int>(listing)}, {}}}, true};
    }
    case 4: {
        const auto at = static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(scenario.customerKeys.size())));
        scenario.scenario.customers[at] = customer(dice, static_cast<int>(at) + 1);
        return {{{RowKind::Customer, scenario.key, scenario.customerKeys[at], {}}}, false};
    }
    case 5:
        contents.quotes.push_back(quote(dice, contents.quotes.empty() ? 1 : contents.quotes.back().key.value + 1));
        return {{{RowKind::Quote, {}, contents.quotes.back().key, {}}}, true};
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
        return {{addDeal(scenario, dice)}, true};
    const auto at = static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(deals.size())));
    deals[at] = deal(dice, scenario.dealKeys[at].value);
    return {{{RowKind::Deal, scenario.key, scenario.dealKeys[at], {}}}, false};
}

} // namespace dealdesk::storage::testing
