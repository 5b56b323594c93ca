#include "differences.h"

#include "authorization.h"
#include "customer.h"
#include "deal.h"
#include "decimaltext.h"
#include "settings.h"
#include "values.h"

#include "pricing/currencies.h"
#include "pricing/matchrows.h"
#include "pricing/samerows.h"

#include <algorithm>

namespace dealdesk::records {

using namespace pricing;

namespace {

using Places = RowMatch::Places;
using Scenarios = std::span<const Scenario *const>;

/// What names a scenario, tells which row it is, or is compared with another field.
template<typename Description>
constexpr bool isCompared(const Description &field)
{
    if constexpr (std::is_same_v<decltype(field.kind), Id> || std::is_same_v<decltype(field.kind), Rows<VolumeBand>>)
        return false;
    const Field id = field.id;
    return id != SettingsField::Name && id != AuthorizationField::Listing && id != BandField::From &&
           id != BandField::Negotiated;
}

/// An amount is its number, in thousandths: 84 yen and 84.00 dollars are alike but for the currency, which is compared
/// by itself, and 84.32 dollars are not 8,432 yen.
struct Numbers {
    int digits;

    Wide of(Money money) const { return Wide{money.minor} * minorUnitsInOne(3 - digits); }

    template<typename Kind, typename Value>
    const Value &operator()(Kind, const Value &value) const
    {
        return value;
    }
    Wide operator()(Amount, Money money) const { return of(money); }
    std::optional<Wide> operator()(Amount, const std::optional<Money> &money) const
    {
        return money ? std::optional(of(*money)) : std::nullopt;
    }
    std::pair<std::size_t, Wide> operator()(Price, const ResalePrice &price) const
    {
        const auto number = [this](const auto &rule) -> Wide {
            if constexpr (std::is_same_v<decltype(rangeOf(rule)), Amount>)
                return of(valueOf(rule));
            else
                return valueOf(rule).basisPoints;
        };
        return {price.index(), std::visit(number, price)};
    }
    std::vector<std::pair<int, Wide>> operator()(Instalments, const std::vector<Instalment> &instalments) const
    {
        std::vector<std::pair<int, Wide>> numbers;
        for (const Instalment &instalment : instalments)
            numbers.emplace_back(instalment.month, of(instalment.amount));
        return numbers;
    }
};

class Collector
{
public:
    explicit Collector(Scenarios all)
        : scenarios(all)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            numbers[i].digits = minorDigits(all[i]->settings.currency);
    }

    /// `read(scenario index)` is what is compared, where the row is there.
    template<typename Read>
    void compare(const Places &at, Listing listing, Field field, Read read)
    {
        std::size_t first = scenarios.size();
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            if (at[i] < 0)
                continue;
            if (first == scenarios.size())
                first = i;
            else if (!(read(i) == read(first)))
                return found.push_back({field, listing, at, authorization});
        }
    }
    /// Each field by itself, but for those that `other(id)` has compared. `rowAt(scenario index)` is the row.
    template<typename Record, typename RowAt, typename Other>
    void compareFields(const Places &at, Listing listing, RowAt rowAt, Other other)
    {
        forEachField<Record>([&](const auto &leaf) {
            if (isCompared(leaf.field) && !other(leaf.field.id))
                compare(at, listing, leaf.field.id, [&](std::size_t i) -> decltype(auto) {
                    return numbers[i](leaf.field.kind, leaf.in(rowAt(i)));
                });
        });
    }
    template<typename Record, typename RowAt>
    void compareFields(const Places &at, Listing listing, RowAt rowAt)
    {
        compareFields<Record>(at, listing, rowAt, [](auto) { return false; });
    }
    void presence(const Places &at, Listing listing, RecordKind record)
    {
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            if (at[i] < 0)
                return found.push_back({record, listing, at, authorization});
        }
    }

    Scenarios scenarios;
    std::array<Numbers, mostCompared> numbers{};
    Places authorization{-1, -1, -1, -1}; ///< while one is compared
    std::vector<InputDifference> found;
};

void compareSettings(Collector &collect)
{
    Places here{-1, -1, -1, -1};
    for (std::size_t i = 0; i < collect.scenarios.size(); ++i)
        here[i] = 0;
    collect.compareFields<ScenarioSettings>(
        here, Listing::Asm, [&](std::size_t i) -> const auto & { return collect.scenarios[i]->settings; });
}

void compareBands(Collector &collect, Listing listing)
{
    const Places &authorizations = collect.authorization;
    const auto bandsOf = [&](std::size_t i) -> const std::vector<VolumeBand> & {
        return collect.scenarios[i]->authorizations[static_cast<std::size_t>(authorizations[i])].bands;
    };
    std::vector<int> starts;
    for (std::size_t i = 0; i < collect.scenarios.size(); ++i) {
        if (authorizations[i] >= 0)
            for (const VolumeBand &band : bandsOf(i))
                starts.push_back(band.from);
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const int from : starts) {
        Places at{-1, -1, -1, -1};
        bool absent = false; // where there is an authorization, but no such band
        for (std::size_t i = 0; i < collect.scenarios.size(); ++i) {
            if (authorizations[i] < 0)
                continue;
            const auto band = std::ranges::find(bandsOf(i), from, &VolumeBand::from);
            at[i] = band == bandsOf(i).end() ? -1 : static_cast<int>(band - bandsOf(i).begin());
            absent = absent || at[i] < 0;
        }
        if (absent)
            collect.presence(at, listing, RecordKind::Band);
        const auto band = [&](std::size_t i) -> const VolumeBand & {
            return bandsOf(i)[static_cast<std::size_t>(at[i])];
        };
        collect.compareFields<VolumeBand>(at, listing, band, [&](BandField field) {
            if (field == BandField::Price)
                collect.compare(at, listing, field, [&](std::size_t i) {
                    return std::pair(collect.numbers[i](Amount{}, band(i).price), band(i).negotiated);
                });
            return field == BandField::Price;
        });
    }
}

/// Of one listing no two have one first day, so days tell them apart in each scenario, and put them in order.
std::vector<Places> sameAuthorizations(Scenarios scenarios, Listing listing)
{
    std::vector<std::vector<int>> rows(scenarios.size());
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        for (std::size_t at = 0; at < scenarios[i]->authorizations.size(); ++at)
            if (scenarios[i]->authorizations[at].listing == listing)
                rows[i].push_back(static_cast<int>(at));
    const auto of = [&](std::size_t i, int row) -> const ResaleAuthorization & {
        return scenarios[i]->authorizations[static_cast<std::size_t>(rows[i][static_cast<std::size_t>(row)])];
    };
    const auto dayOf = [&](std::size_t i, int row) {
        const auto &from = of(i, row).from;
        return from ? dateText(*from) : std::string();
    };
    using Key = RowMatch::Key;
    RowMatch match(
        scenarios.size(), [&](std::size_t i) { return rows[i].size(); },
        [&](std::size_t i, int row) {
            return Key{dayOf(i, row), of(i, row).number};
        });
    match.by([&](std::size_t i, int row) { // without a number it is no other's
        const std::string &number = of(i, row).number;
        return number.empty() ? Key{{}, std::to_string(i)} : Key{number, {}};
    });
    match.by([&](std::size_t i, int row) { return Key{dayOf(i, row), of(i, row).name}; });
    match.by([&](std::size_t i, int row) { return Key{dayOf(i, row), {}}; });
    match.by([](std::size_t, int) { return Key{}; });
    std::vector<Places> same = match.rows();
    for (Places &places : same)
        for (std::size_t i = 0; i < scenarios.size(); ++i)
            if (places[i] >= 0)
                places[i] = rows[i][static_cast<std::size_t>(places[i])];
    return same;
}

void compareAuthorizations(Collector &collect)
{
    for (int number = 0; number < listingCount; ++number) {
        const auto listing = static_cast<Listing>(number);
        for (const Places &at : sameAuthorizations(collect.scenarios, listing)) {
            collect.authorization = at;
            collect.presence(at, listing, RecordKind::Authorization);
            collect.compareFields<ResaleAuthorization>(
                at, listing, [&](std::size_t i) -> const auto & {
                    return collect.scenarios[i]->authorizations[static_cast<std::size_t>(at[i])];
                });
            compareBands(collect, listing);
        }
    }
    collect.authorization.fill(-1);
}

void compareDeals(Collector &collect, const SameCustomers &customers, std::span<const std::int64_t> families)
{
    for (const Places &at : sameDeals(collect.scenarios, customers, families)) {
        collect.presence(at, Listing::Asm, RecordKind::Deal);
        const auto dealAt = [&](std::size_t i) -> const Deal & {
            return collect.scenarios[i]->deals[static_cast<std::size_t>(at[i])];
        };
        collect.compareFields<Deal>(at, Listing::Asm, dealAt, [&](DealField field) {
            if (field == DealField::Customer)
                collect.compare(at, Listing::Asm, field,
                                [&](std::size_t i) { return customers.identityOf(i, dealAt(i)); });
            else if (field == DealField::Start)
                collect.compare(at, Listing::Asm, field, [&](std::size_t i) {
                    return collect.scenarios[i]->settings.start.plus(dealAt(i).startMonth);
                });
            else
                return false;
            return true;
        });
    }
}

void compareCustomers(Collector &collect, const SameCustomers &customers)
{
    for (const Places &at : customers.rows()) {
        collect.presence(at, Listing::Asm, RecordKind::Customer);
        collect.compareFields<Customer>(
            at, Listing::Asm, [&](std::size_t i) -> const auto & {
                return collect.scenarios[i]->customers[static_cast<std::size_t>(at[i])];
            });
    }
}

} // namespace

std::vector<InputDifference> inputDifferences(Scenarios scenarios, std::span<const std::int64_t> families)
{
    Collector collect(scenarios.first(std::min(scenarios.size(), mostCompared)));
    compareSettings(collect);
    compareAuthorizations(collect);
    const SameCustomers customers(collect.scenarios);
    compareDeals(collect, customers, families);
    compareCustomers(collect, customers);
    return std::move(collect.found);
}

} // namespace dealdesk::records
