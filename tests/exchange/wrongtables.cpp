#include "wrongtables.h"

#include "exchange/pricebooktable.h"
#include "pricing/ranges.h"

namespace dealdesk::tests {

/// Without the mark, with \n: two bands of one listing.
const std::string goodTable = "listing,authorization,number,kind,from,until,existingTenants,discount12,discount24,"
                              "discount36,band,bandFrom,price,negotiated,source,currency,buyerAccounts,paymentPlan,"
                              "azurePricing,azureDiscount,note,document\n"
                              "asm,Book,RA-1,until,2027-01-01,2027-12-31,0,0,10,15,Pilot,1,101.90,no,mine,USD,"
                              "123456789012,publisher,discount,20,,\n"
                              "asm,Book,RA-1,until,2027-01-01,2027-12-31,0,0,10,15,Band 4,1200,,yes,mine,USD,"
                              "123456789012,publisher,discount,20,,\n";

namespace {

struct Change {
    const char *rule;
    std::string from, to; ///< the first place of it
    std::vector<std::string> lines;
};

std::string changed(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

std::vector<WrongTable> changedTables(const std::vector<Change> &changes)
{
    std::vector<WrongTable> tables;
    for (const Change &row : changes)
        tables.push_back({row.rule, changed(goodTable, row.from, row.to), row.lines});
    return tables;
}

void add(std::vector<WrongTable> &to, std::vector<WrongTable> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string accounts(std::size_t count)
{
    std::string all;
    for (std::size_t each = 0; each < count; ++each)
        all += (all.empty() ? "" : " ") + std::to_string(100'000'000'000 + each);
    return all;
}

std::vector<WrongTable> wrongTitles()
{
    std::string known;
    for (const std::string &name : exchange::priceBookColumns())
        known += (known.empty() ? "" : ", ") + name;
    return changedTables({
        {"an unknown column",
         ",kind,",
         ",sort,",
         {"row 1: \"sort\" is not a column of price books; they are " + known}},
        {"a column twice", ",kind,", ",number,", {"row 1, column number: is there twice"}},
        {"a missing column",
         "price,",
         "kinds,",
         {"row 1: \"kinds\" is not a column of price books; they are " + known, "row 1, column price: is missing"}},
        {"a row that is short", ",20,,\n", ",20,\n", {"row 2: must have as many cells as the first row, 22, found 21"}},
        {"a row that is long",
         ",20,,\n",
         ",20,,,\n",
         {"row 2: must have as many cells as the first row, 22, found 23"}},
    });
}

} // namespace

std::string replacedEverywhere(std::string text, const std::string &from, const std::string &to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

std::vector<WrongTable> wrongCells()
{
    auto tables = changedTables({
        {"a listing",
         "asm,Book",
         "edr,Book",
         {"row 2, column listing: must be asm, sat or support-hub, found \"edr\""}},
        {"no listing", "asm,Book", ",Book", {"row 2, column listing: must be asm, sat or support-hub, found \"\""}},
        {"a kind",
         ",until,2027-01-01",
         ",limited,2027-01-01",
         {"row 2, column kind: must be single-use, until or open-ended, found \"limited\""}},
        {"a date as a spreadsheet rewrites it",
         "2027-01-01",
         "1/1/2027",
         {"row 2, column from: must be a day from 1900-01-01 to 2999-12-31, written like 2027-01-31, found "
          "\"1/1/2027\""}},
        {"a day that is not",
         "2027-12-31",
         "2027-02-30",
         {"row 2, column until: must be a day from 1900-01-01 to 2999-12-31, written like 2027-01-31, found "
          "\"2027-02-30\""}},
        {"existing tenants",
         "2027-12-31,0,",
         "2027-12-31,-1,",
         {"row 2, column existingTenants: must be a whole number from 0 to 1,000,000,000, found \"-1\""}},
        {"a discount",
         ",0,10,15,Pilot",
         ",0,101,15,Pilot",
         {"row 2, column discount24: must be 0 to 100, found \"101\""}},
        {"two discounts of three",
         ",0,10,15,Pilot",
         ",0,,15,Pilot",
         {"row 2, column discount24: must not be empty where another discount is given"}},
        {"the first tenants of a band",
         ",Pilot,1,",
         ",Pilot,1.5,",
         {"row 2, column bandFrom: must be a whole number from 1 to 1,000,000,000, found \"1.5\""}},
        {"none",
         ",Pilot,1,",
         ",Pilot,,",
         {"row 2, column bandFrom: must be a whole number from 1 to 1,000,000,000, found \"\""}},
        {"yes or no", ",no,", ",net,", {"row 2, column negotiated: must be yes or no, found \"net\""}},
        {"a source",
         ",mine,",
         ",me,",
         {"row 2, column source: must be mine, published, derived or assumed, found \"me\""}},
        {"a currency",
         ",USD,",
         ",usd,",
         {"row 2, column currency: must be a currency of ISO 4217 (list of 2026-01-01), such as USD, found \"usd\""}},
        {"an account as a spreadsheet cuts it",
         "123456789012",
         "1.23457E+11",
         {"row 2, column buyerAccounts: must be accounts of 12 digits with blanks between; a spreadsheet may have cut "
          "them, found \"1.23457E+11\""}},
        {"a payment plan",
         ",publisher,",
         ",theirs,",
         {"row 2, column paymentPlan: must be publisher or partner, found \"theirs\""}},
        {"several of a row",
         "asm,Book,RA-1,until,2027-01-01",
         "edr,Book,RA-1,until,soon",
         {"row 2, column listing: must be asm, sat or support-hub, found \"edr\"",
          "row 2, column from: must be a day from 1900-01-01 to 2999-12-31, written like 2027-01-31, found \"soon\""}},
    });
    const auto inCurrency = [](const std::string &code, const std::string &price) {
        return changed(replacedEverywhere(goodTable, "USD", code), "101.90", price);
    };
    add(tables,
        {{"yen are whole",
          inCurrency("JPY", "101.90"),
          {"row 2, column price: must be a whole number, for JPY has no decimals, written like 1234, found "
           "\"101.90\""}},
         {"yen, or a thousand of them",
          inCurrency("JPY", "1.019"),
          {"row 2, column price: must be a whole number, for JPY has no decimals: three may be a group of a larger "
           "number, found \"1.019\""}},
         {"dinars have three decimals",
          inCurrency("KWD", "1.0191"),
          {"row 2, column price: must be a decimal with at most three decimals, written like 1234.56, found "
           "\"1.0191\""}},
         {"three decimals where there are two",
          inCurrency("USD", "1.019"),
          {"row 2, column price: must be a decimal with at most two decimals: three may be a group of a larger number, "
           "found \"1.019\""}},
         {"no number",
          inCurrency("USD", "much"),
          {"row 2, column price: must be a decimal with at most two decimals, written like 1234.56, found \"much\""}},
         {"a thousand or a fraction",
          inCurrency("KWD", "1.250"),
          {"row 2, column price: \"1.250\" may be a thousand or a fraction: say how the numbers are written, or write "
           "\"1.2500\""}}});
    return tables;
}

std::vector<WrongTable> wrongRows()
{
    auto tables = changedTables({
        {"rows of one authorization agree",
         ",Band 4,1200,,yes,mine,USD,123456789012,publisher",
         ",Band 4,1200,,yes,mine,USD,123456789012,partner",
         {"row 3, column paymentPlan: must be \"publisher\" as in row 2, for it is of the same authorization, found "
          "\"partner\""}},
        {"also where the first says nothing",
         ",20,,\n",
         ",20,Note,\n",
         {"row 3, column note: must be \"Note\" as in row 2, for it is of the same authorization, found \"\""}},
        {"or says something where the first does not",
         ",Band 4,1200,,yes,mine,USD,123456789012,publisher,discount,20,,",
         ",Band 4,1200,,yes,mine,USD,123456789012,publisher,discount,20,Note,",
         {"row 3, column note: must be empty as in row 2, for it is of the same authorization, found \"Note\""}},
        {"bands rise",
         ",Band 4,1200,",
         ",Band 4,1,",
         {"row 3, column bandFrom: must rise from row to row, found \"1\""}},
        {"the negotiated one is the last",
         ",no,",
         ",yes,",
         {"row 2, column negotiated: must be true on the last row only, found \"yes\""}},
        {"a band has a name", ",Pilot,", ",,", {"row 2, column band: must not be empty, found \"\""}},
        {"a name has its length",
         "Pilot",
         std::string(201, 'x'),
         {"row 2, column band: must have at most 200 characters, found \"" + std::string(60, 'x') + "…\""}},
        {"a name is one line",
         "Pilot",
         "\"Pi\nlot\"",
         {"row 2, column band: must not hold control characters, found \"Pi\\u000alot\""}},
        {"one currency",
         ",yes,mine,USD",
         ",yes,mine,EUR",
         {"row 3, column currency: must be USD as in row 2, for a file has one currency, found \"EUR\""}},
    });
    const auto everywhere = [](const std::string &from, const std::string &to) {
        return replacedEverywhere(goodTable, from, to);
    };
    add(tables,
        {{"an end is said, and a kind that has none",
          everywhere("RA-1,until,", "RA-1,open-ended,"),
          {"row 2, column kind: must be until or single-use, for it has an end, found \"open-ended\""}},
         {"a kind with an end, and none is said",
          everywhere("2027-12-31", ""),
          {"row 2, column kind: must be open-ended or single-use, for it has no end, found \"until\""}},
         {"the last day is not before the first",
          everywhere("2027-12-31", "2026-12-31"),
          {"row 2, column until: must not be before its first day, 2027-01-01, found 2026-12-31"}},
         {"an Azure price that is no discount has none",
          everywhere("discount,20", "absolute,20"),
          {"row 2, column azureDiscount: must be left out where the price is no discount, found \"20\""}},
         {"one that is has one",
          everywhere("discount,20", "discount,"),
          {"row 2, column azureDiscount: must not be empty, found \"\""}},
         {"an account once",
          everywhere("123456789012", "123456789012 123456789012"),
          {"row 2, column buyerAccounts: must be unique, found \"123456789012 123456789012\""}},
         {"no more accounts than an offer takes",
          everywhere("123456789012", accounts(pricing::mostBuyerAccounts + 1)),
          {"row 2, column buyerAccounts: must have at most 25 rows, found \"" + accounts(5).substr(0, 60) + "…\""}},
         {"days of another authorization",
          goodTable + "asm,Next,,,2027-12-31,,0,0,10,15,P,1,5,no,mine,USD,,,,,,\n",
          {"row 4, column from: must not have days of another authorization of this listing, that of row 2"}},
         {"days of another authorization, whatever another listing has",
          goodTable + "sat,Last,,,2027-01-01,2027-06-30,0,0,10,15,P,1,5,no,mine,USD,,,,,,\n" +
              "sat,Next,,,2027-06-30,2027-12-31,0,0,10,15,P,1,5,no,mine,USD,,,,,,\n",
          {"row 5, column from: must not have days of another authorization of this listing, that of row 4"}}});
    return tables;
}

std::vector<WrongTable> wrongFiles()
{
    auto tables = wrongTitles();
    const auto pilot = [](const std::string &to) { return changed(goodTable, "Pilot", to); };
    add(tables, {{"nothing", "", {"the file is empty"}},
                 {"blanks", "\xEF\xBB\xBF \r\n", {"the file is empty"}},
                 {"UTF-16", "\xFF\xFEl", {"the file is UTF-16; save it as UTF-8"}},
                 {"no UTF-8", pilot("P\xE9lot"), {"the file is not UTF-8; save it as CSV UTF-8"}},
                 {"titles alone", goodTable.substr(0, goodTable.find('\n')), {"the file holds no band"}},
                 {"a quotation mark is open", pilot("\"Pilot"), {"line 2: has a quotation mark that is never closed"}},
                 {"letters behind one", pilot("\"Pi\"lot"), {"line 2: has letters behind a closing quotation mark"}},
                 {"one in a cell",
                  pilot("Pi\"lot"),
                  {"line 2: has a quotation mark within a cell; a cell that holds one stands in quotation marks, and "
                   "the mark is doubled"}},
                 {"too many cells", std::string(2'000, ','), {"line 1: must have at most 1,000 cells"}}});
    return tables;
}

} // namespace dealdesk::tests
