#include "dealorder.h"

#include "pricing/keyhash.h"
#include "wording/figuretext.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>

namespace dealdesk::tables {

namespace {

using Keys = std::vector<std::optional<qint64>>; ///< by row; nothing: unknown

/// Texts as their places in the user's order. Each text is compared once: a hundred thousand deals have few customers,
/// routes and listings.
class Ranks
{
public:
    void add(const std::optional<QString> &text)
    {
        if (!text)
            return added.push_back(std::nullopt);
        const auto known = places.constFind(*text);
        added.push_back(known != places.cend() ? *known : texts.size());
        if (known == places.cend()) {
            places.insert(*text, texts.size());
            texts.push_back(*text);
        }
    }

    Keys values() const
    {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(texts.size());
        for (const QString &text : texts)
            keys.push_back(collator.sortKey(text));
        std::vector<std::size_t> sorted(texts.size());
        std::iota(sorted.begin(), sorted.end(), std::size_t{0});
        std::ranges::sort(sorted, [&](auto left, auto right) { return keys[left].compare(keys[right]) < 0; });
        std::vector<qint64> rank(texts.size());
        for (std::size_t i = 1; i < sorted.size(); ++i)
            rank[sorted[i]] = rank[sorted[i - 1]] + (keys[sorted[i - 1]].compare(keys[sorted[i]]) == 0 ? 0 : 1);
        Keys result;
        result.reserve(added.size());
        for (const auto &text : added)
            result.push_back(text ? std::optional(rank[*text]) : std::nullopt);
        return result;
    }

private:
    QHash<QString, std::size_t> places; // with a seed, which std::hash of a QString has not
    std::vector<QString> texts;
    std::vector<std::optional<std::size_t>> added; ///< index into `texts`
};

Keys customerRanks(const std::vector<int> &rows, const DealsTable &deals, const workspace::Document &document)
{
    std::unordered_map<std::string_view, QString, pricing::KeyHash> names;
    for (const pricing::Customer &customer : document.scenario().customers)
        names.try_emplace(customer.id.text, wording::text(customer.name));
    Ranks ranks;
    for (const int row : rows) {
        const auto deal = deals.dealAt(row);
        const auto name = deal ? names.find(document.scenario().deals[*deal].customer.text) : names.end();
        ranks.add(name != names.end() ? std::optional(name->second) : std::nullopt);
    }
    return ranks.values();
}

/// A number for each row; their order is that of the column's values.
Keys keysOf(const std::vector<int> &rows, const DealsTable &deals, const workspace::Document &document, int column)
{
    if (column == DealsTable::CustomerName)
        return customerRanks(rows, deals, document);
    Ranks texts;
    Keys numbers;
    numbers.reserve(rows.size());
    bool areTexts = false;
    for (const int row : rows) {
        const QVariant value = deals.index(row, column).data(SortRole);
        if (value.typeId() == QMetaType::QString) {
            areTexts = true;
            texts.add(value.toString());
        } else {
            texts.add(std::nullopt);
            numbers.push_back(value.isValid() ? std::optional(value.toLongLong()) : std::nullopt);
        }
    }
    return areTexts ? texts.values() : numbers;
}

} // namespace

void sortRows(std::vector<int> &rows, const DealsTable &deals, const workspace::Document &document, int column,
              Qt::SortOrder order)
{
    const Keys keys = keysOf(rows, deals, document, column);
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto unknown =
        std::stable_partition(places.begin(), places.end(), [&](std::size_t at) { return keys[at].has_value(); });
    const auto key = [&](std::size_t place) { return *keys[place]; };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(places.begin(), unknown, std::ranges::less{}, key);
    else
        std::ranges::stable_sort(places.begin(), unknown, std::ranges::greater{}, key);
    std::vector<int> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t place : places)
        sorted.push_back(rows[place]);
    rows = std::move(sorted);
}

} // namespace dealdesk::tables
