#include "dealorder.h"

#include "wording/figuretext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace dealdesk::tables {

namespace {

/// Texts as their places in the user's order. Each text is compared once: a hundred thousand deals have few customers,
/// routes and listings.
class Ranks
{
public:
    void add(const QString &text)
    {
        const auto [at, isNew] = places.try_emplace(text, texts.size());
        if (isNew)
            texts.push_back(text);
        added.push_back(at->second);
    }

    std::vector<qint64> values() const
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
        std::vector<qint64> result;
        result.reserve(added.size());
        for (const std::size_t text : added)
            result.push_back(rank[text]);
        return result;
    }

private:
    std::unordered_map<QString, std::size_t> places;
    std::vector<QString> texts;
    std::vector<std::size_t> added; ///< index into `texts`
};

std::vector<qint64> customerRanks(const std::vector<int> &rows, const DealsTable &deals,
                                  const workspace::Document &document)
{
    std::unordered_map<std::string_view, QString> names;
    for (const pricing::Customer &customer : document.scenario().customers)
        names.try_emplace(customer.id.text, wording::text(customer.name));
    Ranks ranks;
    for (const int row : rows) {
        const auto deal = deals.dealAt(row);
        ranks.add(deal ? names[document.scenario().deals[*deal].customer.text] : QString());
    }
    return ranks.values();
}

/// A number for each row; their order is that of the column's values.
std::vector<qint64> keysOf(const std::vector<int> &rows, const DealsTable &deals, const workspace::Document &document,
                           int column)
{
    if (column == DealsTable::CustomerName)
        return customerRanks(rows, deals, document);
    const auto value = [&](int row) { return deals.index(row, column).data(SortRole); };
    if (!rows.empty() && value(rows.front()).typeId() == QMetaType::QString) {
        Ranks ranks;
        for (const int row : rows)
            ranks.add(value(row).toString());
        return ranks.values();
    }
    std::vector<qint64> numbers;
    numbers.reserve(rows.size());
    for (const int row : rows)
        numbers.push_back(value(row).toLongLong());
    return numbers;
}

} // namespace

void sortRows(std::vector<int> &rows, const DealsTable &deals, const workspace::Document &document, int column,
              Qt::SortOrder order)
{
    const std::vector<qint64> keys = keysOf(rows, deals, document, column);
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto key = [&](std::size_t place) { return keys[place]; };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(places, std::ranges::less{}, key);
    else
        std::ranges::stable_sort(places, std::ranges::greater{}, key);
    std::vector<int> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t place : places)
        sorted.push_back(rows[place]);
    rows = std::move(sorted);
}

} // namespace dealdesk::tables
