// The page on the format of scenario files says of each field what its description says: a page that has gone stale
// fails here, with the lines that it should have. The links of all pages lead to something.
#include "pricing/currencies.h"
#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/decimaltext.h"
#include "records/settings.h"
#include "records/values.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace dealdesk::tests {

using namespace pricing;
using namespace records;

namespace {

std::string number(std::size_t whole) { return groupedText(static_cast<std::int64_t>(whole)); }

// What a field may be, as the page says it.
std::string valuesOf(Text range)
{
    return "text of " + std::string(range.least > 0 ? "1 to " : "up to ") + number(range.most) + " characters";
}
std::string valuesOf(Lines range) { return "text of several lines, up to " + number(range.most) + " characters"; }
std::string valuesOf(Digits range) { return number(range.count) + " digits, as text"; }
std::string valuesOf(Tick)
{
    return "a day, a row's id and perhaps a note of up to " + number(longestTickNote) +
           " characters, a blank between them";
}
std::string valuesOf(AmountInCurrency) { return "an amount with its currency, such as `\"USD 250000.00\"`"; }
template<typename Each>
std::string valuesOf(const Several<Each> &range)
{
    return "list of up to " + number(range.most) + ", none twice: " + valuesOf(range.each);
}
std::string valuesOf(Id) { return "text of 1 to " + number(longestName) + " characters, unique in its list"; }
std::string valuesOf(Reference) { return "the `id` of a customer"; }
std::string valuesOf(Currency) { return "a code of ISO 4217, such as `\"USD\"`"; }
std::string valuesOf(Flag) { return "true, false"; }
std::string valuesOf(Count range)
{
    return groupedText(std::int64_t{range.least}) + " to " + groupedText(std::int64_t{range.most});
}
template<typename Enum>
std::string valuesOf(Choice<Enum>)
{
    std::string words;
    for (const auto &[word, value] : wordsOf<Enum>)
        words += (words.empty() ? "" : ", ") + std::string(word);
    return words;
}
std::string valuesOf(Amount range)
{
    return std::string("amount, ") + (range.least > Money{0} ? "above 0" : "from 0") + " to " +
           groupedText(largestPrice, 2);
}
std::string valuesOf(Share range) { return "percentage, 0 to " + records::decimalText(range.most); }
std::string valuesOf(Month)
{
    return "month, `\"" + monthText(YearMonth::of(firstYear, 1)) + "\"` to `\"" +
           monthText(YearMonth::of(lastYear, 12)) + "\"`";
}
std::string valuesOf(Day)
{
    return "day, `\"" + dateText(YearMonth::of(firstYear, 1).firstDay()) + "\"` to `\"" +
           dateText(lastDayOf(YearMonth::of(lastYear, 12))) + "\"`";
}
std::string valuesOf(Term) { return "12, 24, 36"; }
std::string valuesOf(Steps)
{
    return "list of `{\"month\", \"count\"}`: months rising from 0 within the term, counts " + valuesOf(tenantsOfStep);
}
std::string valuesOf(Instalments)
{
    return "list of `{\"month\", \"amount\"}`: months rising within the term, amounts above 0; of a custom schedule "
           "only, and there it must be";
}
std::string valuesOf(Price)
{
    std::string rules;
    for (const std::string_view rule : priceRuleWords)
        rules += (rules.empty() ? "" : ", ") + std::string(rule);
    return "`{\"rule\", \"value\"}`: " + rules + "; a markup is up to " + records::decimalText(largestMarkup) +
           ", a margin up to " + records::decimalText(largestMargin);
}
template<typename Part>
std::string valuesOf(const Object<Part> &)
{
    return "object, below";
}
template<typename Row>
std::string valuesOf(Rows<Row>)
{
    const std::size_t most = std::is_same_v<Row, OfferRecord> ? mostOffers : mostBands;
    return "list of up to " + number(most) + ", below";
}

template<typename Kind>
constexpr bool isObject = false;
template<typename Part>
constexpr bool isObject<Object<Part>> = true;

template<typename Value>
constexpr bool isOptional = false;
template<typename Value>
constexpr bool isOptional<std::optional<Value>> = true;

/// What holds where a field is left out.
template<typename Value>
std::string defaultOf(const Value &value)
{
    if constexpr (std::is_same_v<Value, bool>)
        return value ? "true" : "false";
    else if constexpr (std::is_same_v<Value, int>)
        return std::to_string(value);
    else if constexpr (std::is_same_v<Value, Percent>)
        return records::decimalText(value);
    else if constexpr (std::is_same_v<Value, CommitmentTerm>)
        return std::to_string(monthsOf(value));
    else if constexpr (std::is_enum_v<Value>)
        return wordOf(value).empty() ? "null" : std::string(wordOf(value));
    else if constexpr (isOptional<Value>)
        return value ? defaultOf(*value) : "null";
    else
        return "empty";
}

template<typename Record>
std::vector<std::string> rowsOf()
{
    const Record made{};
    std::vector<std::string> rows;
    const auto add = [&](const auto &field) {
        if (field.inFile == InFile::Never)
            return;
        std::string without = "required";
        if (field.inFile != InFile::Required)
            without = isObject<std::remove_cvref_t<decltype(field.kind)>> ? "below"
                                                                          : defaultOf(std::invoke(field.member, made));
        const bool mayBeNull = field.inFile == InFile::Required &&
                               isOptional<std::remove_cvref_t<decltype(std::invoke(field.member, made))>>;
        rows.push_back("| `" + std::string(field.file) + "` | " + valuesOf(field.kind) +
                       (mayBeNull ? ", or null" : "") + " | " + without + " |");
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, fields<Record>);
    return rows;
}

struct Section {
    const char *title;
    std::vector<std::string> rows;
};

std::vector<Section> sections()
{
    return {{"## The scenario", rowsOf<ScenarioSettings>()},
            {"### `partner`", rowsOf<Partner>()},
            {"## `authorizations`", rowsOf<ResaleAuthorization>()},
            {"### `commitmentDiscounts`", rowsOf<Discounts>()},
            {"### `bands`", rowsOf<VolumeBand>()},
            {"### `azurePricing`", rowsOf<AzurePrice>()},
            {"## `customers`", rowsOf<Customer>()},
            {"## `deals`", rowsOf<Deal>()},
            {"### `billing`", rowsOf<Billing>()},
            {"### `whiteLabel`", rowsOf<WhiteLabel>()},
            {"### `offers`", rowsOf<OfferRecord>()}};
}

std::string pageOf()
{
    std::ifstream file(DEALDESK_TESTS_DIR "/../docs/scenario-format.md");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The rows of the section's table, in the page's order.
std::vector<std::string> rowsIn(const std::string &page, const std::string &title)
{
    std::istringstream lines(page);
    std::vector<std::string> rows;
    bool isThere = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("##"))
            isThere = line == title;
        else if (isThere && line.starts_with("| `"))
            rows.push_back(line);
    }
    return rows;
}

std::string joined(const std::vector<std::string> &rows)
{
    std::string all;
    for (const std::string &row : rows)
        all += row + '\n';
    return all;
}

} // namespace

TEST(FormatPage, saysOfEachFieldWhatItsDescriptionSays)
{
    const std::string page = pageOf();
    for (const Section &section : sections())
        EXPECT_EQ(joined(rowsIn(page, section.title)), joined(section.rows)) << section.title;
}

TEST(FormatPage, aRowThatHasGoneStaleIsNoticed)
{
    std::string page = pageOf();
    const std::string row = rowsOf<Deal>().back();
    ASSERT_NE(page.find(row), page.npos);
    page.erase(page.find(row), row.size());
    EXPECT_NE(joined(rowsIn(page, "## `deals`")), joined(rowsOf<Deal>()));
}

TEST(Pages, linkToFilesThatAreThere)
{
    const std::filesystem::path root = DEALDESK_TESTS_DIR "/..";
    const std::regex link(R"(\]\(([^)#:]+)[)#])"); // no address
    int links = 0;
    for (const char *page :
         {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "tests/README.md", "docs/scenario-format.md",
          "docs/price-books.md", "docs/branding.md", "docs/deal-tables.md"}) {
        std::ifstream file(root / page);
        const std::string text(std::istreambuf_iterator<char>(file), {});
        EXPECT_FALSE(text.empty()) << page;
        for (std::sregex_iterator at(text.begin(), text.end(), link), end; at != end; ++at, ++links)
            EXPECT_TRUE(exists((root / page).parent_path() / (*at)[1].str())) << page << ": " << (*at)[1];
    }
    EXPECT_GE(links, 5);
}

} // namespace dealdesk::tests
