#include "customerspaste.h"

#include "customerentry.h"
#include "entrytext.h"
#include "exchange/comparedname.h"
#include "exchange/customernames.h"
#include "wording/pages/pastewords.h"
#include "wording/records/fieldfaults.h"

#include <algorithm>
#include <map>
#include <utility>

namespace dealdesk::tables {

using pricing::Customer;

namespace {

bool isEnteredFact(int column) { return CustomersTable::fieldOf(column).has_value(); }

std::string compared(const std::string &name) { return exchange::comparedName(name); }

/// A customer as he will be.
struct PastedCustomer {
    Customer after;
    std::string before;       ///< his name; empty: he is new
    std::size_t row = 0;      ///< in the block, index
    std::size_t nameCell = 0; ///< in the block, the first is 1; 0: his name stays
    std::int64_t cells = 0;   ///< taken
    bool isNew = false, isLeftOut = false;
};

class CustomersPaste
{
public:
    CustomersPaste(const CustomersTable &of, const workspace::Document &document, const entry::Block &pasted,
                   const BlockColumns &over, const wording::Language &written)
        : table(of)
        , block(pasted)
        , columns(over)
        , language(written)
        , customers(document.scenario().customers)
        , names(customers)
        , keys(document.current().customerKeys)
    {
        settings.settings = document.scenario().settings;
        for (const Customer &each : customers)
            now.push_back({each, each.name});
    }

    /// `isKnown`: the name only says who he is.
    void paste(std::size_t row, std::size_t at, bool isKnown = false)
    {
        const std::vector<std::string> &cells = block[row];
        const bool isNew = at >= now.size();
        if (isNew && std::ranges::all_of(cells, &std::string::empty))
            return;
        PastedCustomer one = isNew ? PastedCustomer{.isNew = true} : now[at];
        one.row = row;
        const std::size_t refusedBefore = made.refused.size();
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            if (columns[cell] && (isNew || !isKnown || *columns[cell] != CustomersTable::Name))
                enter(one, cell);
        if (!isNew) {
            now[at] = std::move(one);
            return;
        }
        if (one.after.name.empty() && made.refused.size() == refusedBefore)
            refuse(row, 0, CustomersTable::Name, {}, readName({}, language).error());
        if (made.refused.size() == refusedBefore)
            added.push_back(std::move(one));
    }

    /// Index of the customer that a name means, or one that is not there; nothing: it means several.
    std::optional<std::size_t> named(std::size_t row, std::size_t cell)
    {
        const auto &fits = names.fitting(compared(block[row][cell]));
        if (fits.size() < 2)
            return fits.empty() ? now.size() : fits.front();
        refuse(row, cell + 1, CustomersTable::Name, wording::text(block[row][cell]),
               wording::severalCustomers(fits.size(), wording::text(customers[fits[0]].name),
                                         wording::text(customers[fits[1]].name), language));
        return std::nullopt;
    }

    CellsPaste take(workspace::FactEdits &edits)
    {
        keepNamesApart();
        std::vector<workspace::FactEdits::Changed> changed;
        std::vector<Customer> fresh;
        for (std::size_t at = 0; at < now.size(); ++at) {
            made.cells += now[at].cells;
            if (now[at].after != customers[at])
                changed.push_back({keys[at], std::move(now[at].after)});
        }
        for (PastedCustomer &each : added)
            if (!each.isLeftOut)
                fresh.push_back(std::move(each.after));
        made.added = std::ssize(fresh);
        if (!changed.empty() || !fresh.empty())
            made.take = [&edits, changed = std::move(changed), fresh = std::move(fresh)] {
                edits.takeCustomers(changed, fresh, wording::pasteBlock());
            };
        return std::move(made);
    }

    CellsPaste made;

private:
    void enter(PastedCustomer &one, std::size_t cell)
    {
        const CustomerField field = *CustomersTable::fieldOf(*columns[cell]);
        const QString text = wording::text(block[one.row][cell]);
        if (one.isNew && text.trimmed().isEmpty() && field != CustomerField::Name)
            return;
        auto entered = field == CustomerField::Name ? withName(one.after, text)
                                                    : withEntry(one.after, field, text, settings, language);
        if (!entered)
            return refuse(one.row, cell + 1, *columns[cell], text, entered.error());
        if (field == CustomerField::Name)
            one.nameCell = cell + 1;
        one.after = std::move(*entered);
        ++one.cells;
    }

    Read<Customer> withName(Customer customer, const QString &text) const
    {
        const auto name = readName(text, language);
        if (!name)
            return tl::unexpected(name.error());
        customer.name = *name;
        return customer;
    }

    /// Names are looked at together, so that all may move. Of two that come to have one name, the one whose name
    /// stays has it, else the first in the block; the other's is refused, which may be what a third one needed.
    void keepNamesApart()
    {
        std::map<std::string, int> called;
        for (const auto *list : {&now, &added})
            for (const PastedCustomer &each : *list)
                ++called[compared(each.after.name)];
        bool isAnyRefused = true;
        while (std::exchange(isAnyRefused, false))
            for (auto *list : {&added, &now})
                for (auto each = list->rbegin(); each != list->rend(); ++each)
                    if (int &has = called[compared(each->after.name)];
                        has > 1 && each->nameCell > 0 && compared(each->before) != compared(each->after.name)) {
                        --has;
                        refuse(each->row, each->nameCell, CustomersTable::Name, wording::text(each->after.name),
                               wording::nameIsTaken());
                        each->after.name = each->before;
                        each->nameCell = 0;
                        each->isLeftOut = each->isNew;
                        --each->cells;
                        if (!each->isNew)
                            ++called[compared(each->before)];
                        isAnyRefused = true;
                    }
        std::ranges::sort(made.refused, {}, [](const RefusedCell &cell) { return std::pair(cell.row, cell.column); });
    }

    void refuse(std::size_t row, std::size_t cell, int column, const QString &found, const QString &why)
    {
        made.refused.push_back({row + 1, cell, table.titleOf(column), found, why});
    }

    const CustomersTable &table;
    const entry::Block &block;
    const BlockColumns &columns;
    const wording::Language &language;
    const std::vector<Customer> &customers;
    const exchange::CustomerNames names;
    const std::vector<workspace::RowKey> &keys;
    pricing::Scenario settings; ///< for its currency: its customers are not asked
    std::vector<PastedCustomer> now, added;
};

} // namespace

tl::expected<CellsPaste, QString> pasteCustomers(const CustomersTable &table, workspace::FactEdits &edits,
                                                 const entry::Block &block, const CellsTarget &target,
                                                 const wording::Language &writtenIn)
{
    if (!edits.mayEdit())
        return tl::unexpected(QString());
    if (const auto titles = titlesIn(table, block, isEnteredFact)) {
        const auto name = std::ranges::find(*titles, std::optional<int>(CustomersTable::Name));
        if (name == titles->end())
            return tl::unexpected(wording::pastedCustomersNeedNames());
        CustomersPaste paste(table, edits.document(), block, *titles, writtenIn);
        for (std::size_t row = 1; row < block.size(); ++row)
            if (const auto at = paste.named(row, static_cast<std::size_t>(name - titles->begin())))
                paste.paste(row, *at, true);
        paste.made.leftOut = leftOutOf(block, *titles);
        return paste.take(edits);
    }
    const auto columns = columnsFrom(table, block, target.columns, isEnteredFact, writtenIn);
    if (!columns)
        return tl::unexpected(columns.error());
    CustomersPaste paste(table, edits.document(), block, *columns, writtenIn);
    for (const PlacedRow &placed : placedRows(block, target))
        paste.paste(placed.inBlock, static_cast<std::size_t>(placed.row));
    return paste.take(edits);
}

} // namespace dealdesk::tables
