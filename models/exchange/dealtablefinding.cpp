#include "dealtablefinding.h"

#include "csv.h"
#include "dealcells.h"
#include "records/asciitext.h"

#include <algorithm>

namespace dealdesk::exchange {

namespace {

/// Letters and digits alone, small; what is beyond ASCII as it is.
std::string bare(std::string_view title)
{
    std::string text;
    for (const char each : title) {
        const char letter = records::lowered(each);
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || static_cast<signed char>(each) < 0)
            text += letter;
    }
    return text;
}

/// Of a column, beside its own name.
constexpr std::pair<std::string_view, std::string_view> otherNames[]{{"customer", "customername"},
                                                                     {"customer", "client"},
                                                                     {"customer", "account"},
                                                                     {"customer", "company"},
                                                                     {"deal", "dealname"},
                                                                     {"deal", "opportunity"},
                                                                     {"deal", "name"},
                                                                     {"listing", "product"},
                                                                     {"startMonth", "start"},
                                                                     {"startMonth", "firstmonth"},
                                                                     {"startMonth", "startdate"},
                                                                     {"termMonths", "term"},
                                                                     {"termMonths", "months"},
                                                                     {"termMonths", "termmonths"},
                                                                     {"tenants", "tenantcount"},
                                                                     {"tenants", "seats"},
                                                                     {"tenants", "quantity"},
                                                                     {"priceRule", "rule"},
                                                                     {"priceRule", "pricing"},
                                                                     {"price", "priceentered"},
                                                                     {"price", "value"},
                                                                     {"probability", "winprobability"},
                                                                     {"poNumber", "po"},
                                                                     {"poNumber", "purchaseorder"},
                                                                     {"status", "stage"},
                                                                     {"notes", "note"},
                                                                     {"notes", "comments"},
                                                                     {"billing", "billingschedule"},
                                                                     {"marketplaceFee", "fee"},
                                                                     {"atEnd", "renewal"}};

const DealColumn *columnNamed(std::string_view title)
{
    const std::string name = bare(title);
    const auto &all = columnsOfDeals();
    const auto own = std::ranges::find_if(all, [&](const DealColumn &column) { return bare(column.name) == name; });
    if (own != all.end())
        return &*own;
    for (const auto &[column, other] : otherNames)
        if (other == name)
            return dealColumnOf(column);
    return nullptr;
}

} // namespace

FoundColumns foundColumns(std::string_view csv)
{
    FoundColumns found;
    CsvReader reader(csv);
    if (!reader.next())
        return found;
    for (const std::string &cell : reader.cells()) {
        const std::string title(withoutBlanks(cell));
        const DealColumn *column = columnNamed(title);
        if (!column || !found.titles.emplace(column->name, title).second)
            found.unknown.push_back(title);
    }
    for (const DealColumn &column : columnsOfDeals())
        if (column.isRequired && !found.titles.contains(std::string(column.name)))
            found.missing.emplace_back(column.name);
    return found;
}

std::vector<WrittenNumbers> waysToRead(std::string_view csv, const pricing::Scenario &into, const DealTableStyle &style)
{
    std::vector<WrittenNumbers> ways;
    std::vector<std::vector<pricing::Deal>> outcomes;
    for (std::size_t number = 0; number < writtenNumberNames.size(); ++number) {
        DealTableStyle other = style;
        other.numbers = static_cast<WrittenNumbers>(number);
        other.skipBad = false;
        auto read = readDealTable(csv, into, other);
        if (!read || std::ranges::find(outcomes, read->deals) != outcomes.end())
            continue;
        outcomes.push_back(std::move(read->deals));
        ways.push_back(other.numbers);
    }
    return ways;
}

} // namespace dealdesk::exchange
