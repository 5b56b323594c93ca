#include "dealspaste.h"

#include "customerchoice.h"
#include "entrytext.h"
#include "newdeal.h"
#include "pricedentry.h"

#include "exchange/comparedname.h"
#include "exchange/customernames.h"
#include "wording/figuretext.h"
#include "wording/pages/pastewords.h"
#include "wording/records/fieldfaults.h"

#include <algorithm>
#include <map>

namespace dealdesk::tables {

using namespace pricing;
using workspace::DealEdits;
using workspace::RowKey;

namespace {

std::optional<DealField> fieldIn(int column)
{
    return column == DealsTable::Included ? std::optional(DealField::Included) : DealsTable::fieldOf(column);
}

bool isEntered(int column) { return fieldIn(column).has_value(); }

/// Customers by what they are called; where two have one name, also as the table tells them apart.
class CalledCustomers
{
public:
    CalledCustomers(const Scenario &of, const wording::Language &in)
        : scenario(of)
        , language(in)
        , names(of.customers)
    {}

    /// Index; nothing: nobody is called so. A sentence where two are.
    Read<std::optional<std::size_t>> find(const QString &text)
    {
        const auto &fits = names.fitting(exchange::comparedName(wording::utf8(text)));
        if (fits.empty()) {
            const auto at = choices().indexOf(text.trimmed());
            return at < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(at));
        }
        if (fits.size() == 1)
            return std::optional(fits.front());
        return tl::unexpected(wording::severalCustomers(fits.size(), choices()[static_cast<qsizetype>(fits[0])],
                                                        choices()[static_cast<qsizetype>(fits[1])], language));
    }

private:
    const QStringList &choices()
    {
        if (!made)
            made = customerChoices(scenario, language);
        return *made;
    }

    const Scenario &scenario;
    const wording::Language &language;
    const exchange::CustomerNames names;
    std::optional<QStringList> made;
};

class Paster
{
public:
    Paster(const DealsTable &of, const DealEdits &in, const PasteTarget &to, const wording::Language &written)
        : table(of)
        , edits(in)
        , target(to)
        , language(written)
        , scenario(in.document().scenario())
        , customers(scenario, written)
    {}

    void change(RowKey key, const std::vector<std::string> &row, std::size_t number, const BlockColumns &columns)
    {
        const auto at = workspace::indexOf(edits.document().current().dealKeys, key);
        if (!at)
            return;
        Deal deal = scenario.deals[*at];
        bool isTouched = false;
        for (const std::size_t cell : inOrder(columns)) {
            const DealField field = *fieldIn(*columns[cell]);
            const QString text = wording::text(row[cell]);
            const auto after = entered(deal, field, text, isTouched ? std::nullopt : std::optional(key));
            if (!after) {
                refuse(number, cell, *columns[cell], text, after.error());
                continue;
            }
            deal = *after;
            isTouched = true;
            ++made.cells;
        }
        if (isTouched)
            made.deals.changed.push_back({key, std::move(deal)});
    }

    void add(const std::vector<std::string> &row, std::size_t number, const BlockColumns &columns)
    {
        DealEdits::Pasted::New added{newDeal(edits.document(), target.customer), {}};
        const std::size_t refusedBefore = made.refused.size();
        bool hasCustomer = !scenario.customers.empty(), isEmpty = true;
        for (const std::size_t cell : inOrder(columns)) {
            const QString text = wording::text(row[cell]);
            if (text.trimmed().isEmpty())
                continue;
            isEmpty = false;
            const DealField field = *fieldIn(*columns[cell]);
            if (field == DealField::Customer) {
                const auto name = newCustomer(text);
                if (!name)
                    refuse(number, cell, *columns[cell], text, name.error());
                else if (!name->empty())
                    added.customer = *name;
                hasCustomer = true;
                if (!name || !name->empty())
                    continue;
            }
            if (const auto after = entered(added.deal, field, text, std::nullopt))
                added.deal = *after;
            else
                refuse(number, cell, *columns[cell], text, after.error());
        }
        if (isEmpty)
            return;
        if (!hasCustomer)
            made.refused.push_back(
                {number, 0, table.titleOf(DealsTable::CustomerName), {}, wording::pastedDealNeedsCustomer()});
        if (made.refused.size() == refusedBefore)
            made.deals.added.push_back(std::move(added));
    }

    /// What was made, the refused cells as they stand in the block.
    DealsPaste take()
    {
        std::ranges::sort(made.refused, {}, [](const RefusedCell &cell) { return std::pair(cell.row, cell.column); });
        return std::move(made);
    }

    DealsPaste made;

private:
    /// A rule comes before its price and a term before what must lie in it.
    static std::vector<std::size_t> inOrder(const BlockColumns &columns)
    {
        std::vector<std::size_t> cells;
        for (std::size_t cell = 0; cell < columns.size(); ++cell)
            if (columns[cell])
                cells.push_back(cell);
        std::ranges::stable_sort(cells, {}, [&](std::size_t cell) {
            const int column = *columns[cell];
            return column == DealsTable::Term ? 0 : column == DealsTable::PriceRule ? 1 : 2;
        });
        return cells;
    }

    /// `first`: the deal that is there, while nothing else of it was pasted.
    tl::expected<Deal, QString> entered(const Deal &deal, DealField field, const QString &text,
                                        std::optional<RowKey> first)
    {
        if (field == DealField::Customer) {
            const auto found = customers.find(text);
            if (!found)
                return tl::unexpected(found.error());
            if (*found) {
                Deal after = deal;
                after.customer = scenario.customers[**found].id;
                return after;
            }
        }
        return first ? withPricedEntry(edits, *first, field, text, language)
                     : withEntry(deal, field, text, scenario, language);
    }

    /// The name of a customer who is not there yet; empty: he is.
    Read<std::string> newCustomer(const QString &text)
    {
        const auto found = customers.find(text);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return std::string();
        const auto name = readName(text, language);
        return name ? Read<std::string>(newNames.try_emplace(exchange::comparedName(*name), *name).first->second)
                    : name;
    }

    void refuse(std::size_t row, std::size_t cell, int column, const QString &found, const QString &why)
    {
        made.refused.push_back({row, cell + 1, table.titleOf(column), found, why});
    }

    const DealsTable &table;
    const DealEdits &edits;
    const PasteTarget &target;
    const wording::Language &language;
    const Scenario &scenario;
    CalledCustomers customers;
    std::map<std::string, std::string> newNames; ///< new customers: two ways to write one name are one
};

} // namespace

tl::expected<DealsPaste, QString> pasteInto(const DealsTable &table, const DealEdits &edits, const entry::Block &block,
                                            const PasteTarget &target, const wording::Language &language)
{
    Paster paster(table, edits, target, language);
    if (const auto titles = titlesIn(table, block, isEntered)) {
        for (std::size_t row = 1; row < block.size(); ++row)
            paster.add(block[row], row + 1, *titles);
        paster.made.leftOut = leftOutOf(block, *titles);
        return paster.take();
    }
    const auto columns = columnsFrom(table, block, target.columns, isEntered, language);
    if (!columns)
        return tl::unexpected(columns.error());
    if (block.size() == 1 && target.chosen.size() > 1) {
        for (const RowKey key : target.chosen)
            paster.change(key, block.front(), 1, *columns);
        return paster.take();
    }
    for (std::size_t row = 0; row < block.size(); ++row) {
        if (row < target.below.size())
            paster.change(target.below[row], block[row], row + 1, *columns);
        else
            paster.add(block[row], row + 1, *columns);
    }
    return paster.take();
}

} // namespace dealdesk::tables
