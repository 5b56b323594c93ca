#include "roworder.h"

#include "pricing/keyhash.h"

#include <QCollator>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace dealdesk::tables {

namespace {

using exchange::CellValue;

/// Texts as their places in the user's order. Each text is compared once: a hundred thousand deals have few customers,
/// routes and listings.
class Ranks
{
public:
    explicit Ranks(const std::vector<CellValue> &values)
    {
        for (const CellValue &value : values)
            if (const auto *text = std::get_if<std::string>(&value))
                places.try_emplace(*text, 0);
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<std::pair<QCollatorSortKey, std::int64_t *>> keys;
        keys.reserve(places.size());
        for (auto &[text, place] : places)
            keys.emplace_back(collator.sortKey(wording::text(text)), &place);
        std::ranges::sort(keys,
                          [](const auto &left, const auto &right) { return left.first.compare(right.first) < 0; });
        for (std::size_t at = 1; at < keys.size(); ++at)
            *keys[at].second = *keys[at - 1].second + (keys[at - 1].first.compare(keys[at].first) == 0 ? 0 : 1);
    }
    std::int64_t of(const std::string &text) const { return places.find(text)->second; }

private:
    std::unordered_map<std::string_view, std::int64_t, pricing::KeyHash> places;
};

/// What is of one kind stands together.
struct Key {
    std::size_t kind;
    std::int64_t place; ///< among those of its kind
    friend auto operator<=>(const Key &, const Key &) = default;
};

struct Place {
    const Ranks &texts;

    std::int64_t operator()(std::monostate) const { return 0; }
    std::int64_t operator()(const std::string &text) const { return texts.of(text); }
    std::int64_t operator()(std::int64_t count) const { return count; }
    std::int64_t operator()(const exchange::Amount &amount) const { return amount.money.minor; }
    std::int64_t operator()(pricing::Percent percent) const { return percent.basisPoints; }
    std::int64_t operator()(exchange::Points points) const { return points.hundredths.basisPoints; }
    std::int64_t operator()(pricing::YearMonth month) const { return month.index; }
    std::int64_t operator()(pricing::Date date) const { return std::chrono::sys_days{date}.time_since_epoch().count(); }
    std::int64_t operator()(bool yes) const { return yes; }
};

} // namespace

void sortRows(std::vector<int> &rows, const GuardedTable &table, int column, Qt::SortOrder order)
{
    const std::vector<CellValue> values = table.orderedBy(column, rows);
    const Ranks ranks(values);
    std::vector<std::pair<Key, int>> known;
    std::vector<int> unknown;
    known.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (isUnknown(values[at]))
            unknown.push_back(rows[at]);
        else
            known.emplace_back(Key{values[at].index(), std::visit(Place{ranks}, values[at])}, rows[at]);
    }
    const auto key = [](const auto &each) { return each.first; };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(known, std::ranges::less{}, key);
    else
        std::ranges::stable_sort(known, std::ranges::greater{}, key);
    std::ranges::copy(unknown, std::ranges::transform(known, rows.begin(), &std::pair<Key, int>::second).out);
}

} // namespace dealdesk::tables
