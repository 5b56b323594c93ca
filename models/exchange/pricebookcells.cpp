#include "pricebookcells.h"

#include "cellreader.h"
#include "csv.h"
#include "pricebooktable.h"
#include "pricing/currencies.h"
#include "records/choices.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <map>

namespace dealdesk::exchange {

using namespace pricing;
using records::AuthorizationField;
using records::BandField;
using records::Field;

namespace {

/// Where the name in a file is not one for a column.
std::optional<std::string_view> ownName(Field field)
{
    if (field == AuthorizationField::Name)
        return "authorization";
    if (field == AuthorizationField::AzurePrice)
        return "azurePricing";
    if (field == AuthorizationField::AzureDiscount)
        return "azureDiscount";
    if (field == BandField::Name)
        return "band";
    if (field == BandField::From)
        return "bandFrom";
    return std::nullopt;
}

template<typename Leaf>
std::string nameOf(const Leaf &leaf)
{
    if (const auto own = ownName(leaf.field.id))
        return std::string(*own);
    const bool isDiscount = leaf.object == "commitmentDiscounts";
    return (isDiscount ? "discount" : "") + std::string(leaf.field.file);
}

template<typename Record>
void addColumns(std::vector<PriceBookColumn> &columns)
{
    records::forEachField<Record>([&](const auto &leaf) {
        const bool isInObject = !leaf.object.empty();
        if (Field(leaf.field.id) != records::RecordKind::Band && leaf.field.inFile != records::InFile::Never)
            columns.push_back(
                {nameOf(leaf), leaf.field.id, leaf.field.inFile == records::InFile::Required && !isInObject});
    });
}

/// As a person reads them; what a description adds comes behind.
constexpr std::array<std::string_view, 16> order{
    "listing",    "authorization", "number", "kind",     "from",  "until",      "existingTenants", "discount12",
    "discount24", "discount36",    "band",   "bandFrom", "price", "negotiated", "source",          "currency"};

class Written
{
public:
    explicit Written(int currencyDigits)
        : digits(currencyDigits)
    {}
    std::string operator()(records::Text, const std::string &text) const { return guarded(text); }
    std::string operator()(records::Lines, const std::string &text) const { return guarded(text); }
    std::string operator()(records::Digits, const std::string &text) const { return text; }
    std::string operator()(records::Flag, bool flag) const { return flag ? "yes" : "no"; }
    std::string operator()(records::Count, int count) const { return std::to_string(count); }
    /// With one zero more where three decimals could be taken for a group of a larger number.
    std::string operator()(records::Amount, Money money) const
    {
        const std::string text = records::decimalText(money, digits);
        return mayBeGroup(text) ? text + '0' : text;
    }
    std::string operator()(records::Share, Percent share) const { return records::decimalText(share); }
    std::string operator()(records::Day, Date day) const { return records::dateText(day); }
    template<typename Enum>
    std::string operator()(records::Choice<Enum>, Enum choice) const
    {
        return std::string(records::wordOf(choice));
    }
    template<typename Each>
    std::string operator()(const records::Several<Each> &, const std::vector<std::string> &texts) const
    {
        std::string all;
        for (const std::string &text : texts)
            all += (all.empty() ? "" : " ") + text;
        return all;
    }
    template<typename Kind, typename Known>
    std::string operator()(Kind kind, const std::optional<Known> &known) const
    {
        return known ? (*this)(kind, *known) : std::string();
    }
    std::string operator()(records::Rows<VolumeBand>, const std::vector<VolumeBand> &) const { return {}; }

private:
    int digits;
};

template<typename Record>
std::string writtenOf(const Record &record, Field field, int digits)
{
    std::string text;
    records::withField<Record>(field,
                               [&](const auto &leaf) { text = Written(digits)(leaf.field.kind, leaf.in(record)); });
    return text;
}

} // namespace

const std::vector<PriceBookColumn> &columnsOfPriceBooks()
{
    static const auto columns = [] {
        std::vector<PriceBookColumn> all{{"currency", std::nullopt, true}};
        addColumns<ResaleAuthorization>(all);
        addColumns<VolumeBand>(all);
        const auto place = [](const PriceBookColumn &column) { return std::ranges::find(order, column.name); };
        std::ranges::stable_sort(all, {}, place);
        return all;
    }();
    return columns;
}

std::string cellOf(const ResaleAuthorization &authorization, Field field, int digits)
{
    return writtenOf(authorization, field, digits);
}

std::string cellOf(const VolumeBand &band, Field field, int digits) { return writtenOf(band, field, digits); }

const std::vector<std::string> &priceBookColumns()
{
    static const auto names = [] {
        std::vector<std::string> all;
        for (const PriceBookColumn &column : columnsOfPriceBooks())
            all.push_back(column.name);
        return all;
    }();
    return names;
}

std::string defaultsOf(const PriceBooks &books)
{
    using enum AuthorizationField;
    static const std::map<Field, std::string_view> defaults{{Kind, "as the dates tell"},
                                                            {From, "from ever"},
                                                            {Until, "without an end"},
                                                            {ExistingTenants, "0"},
                                                            {Discount12, "0"},
                                                            {Discount24, "10"},
                                                            {Discount36, "15"},
                                                            {BandField::Negotiated, "no"},
                                                            {BandField::Source, "a shipped book's own, else mine"}};
    std::set<Field> unsaid;
    for (const auto &each : books.unsaid)
        unsaid.insert(each.begin(), each.end());
    std::string text;
    for (const PriceBookColumn &column : columnsOfPriceBooks())
        if (column.field && unsaid.contains(*column.field) && defaults.contains(*column.field))
            text += (text.empty() ? "" : "; ") + column.name + ": " + std::string(defaults.at(*column.field));
    return text;
}

std::string writePriceBookTable(const PriceBooks &books)
{
    std::string text(utf8Mark);
    const auto line = [&](auto cell) {
        const auto &columns = columnsOfPriceBooks();
        for (std::size_t at = 0; at < columns.size(); ++at)
            text += (at > 0 ? "," : "") + csvField(cell(columns[at]));
        text += "\r\n";
    };
    const int digits = minorDigits(books.currency);
    line([](const PriceBookColumn &column) { return column.name; });
    for (const ResaleAuthorization &authorization : books.authorizations)
        for (const VolumeBand &band : authorization.bands)
            line([&](const PriceBookColumn &column) {
                if (!column.field)
                    return books.currency;
                return column.field->record() == records::RecordKind::Band
                           ? cellOf(band, *column.field, digits)
                           : cellOf(authorization, *column.field, digits);
            });
    return text;
}

} // namespace dealdesk::exchange
