#include "scenariofile.h"

#include "fileweight.h"
#include "jsondiagnosis.h"
#include "pricing/currencies.h"
#include "scenarioparts.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

using PartnerField = JsonReader::Field<Partner>;
constexpr std::array<PartnerField, 3> partnerFields{{
    {"name", PartnerField::Required,
     [](JsonReader &r, const Place &at, Element value, Partner &p) { r.name(at, value, p.name); }},
    {"cppoEnrolled", PartnerField::Optional,
     [](JsonReader &r, const Place &at, Element value, Partner &p) { r.boolean(at, value, p.cppoEnrolled); }},
    {"cspEnrolled", PartnerField::Optional,
     [](JsonReader &r, const Place &at, Element value, Partner &p) { r.boolean(at, value, p.cspEnrolled); }},
}};

/// "2027-01", years 1900 to 2999.
std::optional<YearMonth> monthOf(std::string_view text)
{
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : -10'000; };
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const int year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    const int month = digit(5) * 10 + digit(6);
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return std::nullopt;
    return YearMonth::of(year, month);
}

struct Whole {
    Scenario &scenario;
    const References &references;
};
using Field = JsonReader::Field<Whole>;

void readExactly(JsonReader &r, const Place &at, Element value, std::string_view text)
{
    std::string_view is;
    if (value.get(is) != simdjson::SUCCESS || is != text)
        r.report(at, "must be " + quoted(text) + ", found " + found(value));
}

constexpr std::array<Field, 14> scenarioFields{{
    {"format", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readExactly(r, at, value, "dealdesk-scenario"); }},
    {"version", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) {
         std::int64_t version = 0;
         if (value.get(version) != simdjson::SUCCESS || version != 1)
             r.report(at, "must be 1, found " + found(value));
     }},
    {"name", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &w) { r.name(at, value, w.scenario.settings.name); }},
    {"currency", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         std::string_view code;
         if (value.get(code) == simdjson::SUCCESS && isCurrency(code))
             w.scenario.settings.currency = code;
         else
             r.report(at, "must be a currency of ISO 4217 (list of " + std::string(currencyListDate) +
                              "), such as \"USD\", found " + found(value));
     }},
    {"start", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         std::string_view text;
         const auto month = value.get(text) == simdjson::SUCCESS ? monthOf(text) : std::nullopt;
         if (month)
             w.scenario.settings.start = *month;
         else
             r.report(at, "must be a month from \"1900-01\" to \"2999-12\", found " + found(value));
     }},
    {"horizonMonths", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         r.integer(at, value, 1, mostHorizonMonths, w.scenario.settings.horizonMonths);
     }},
    {"bandPolicy", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         r.choice(at, value, bandPolicyChoices, w.scenario.settings.bandPolicy);
     }},
    {"payoutDays", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         r.integer(at, value, 0, mostPayoutDays, w.scenario.settings.payoutDays);
     }},
    {"marginFloor", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         Percent floor;
         if (!value.is_null() && r.percent(at, value, largestShare, floor))
             w.scenario.settings.marginFloor = floor;
     }},
    {"dealSizeFloor", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         r.amountOrNull(at, value, w.scenario.settings.dealSizeFloor);
     }},
    {"partner", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         r.object(at, value, "the partner", partnerFields, w.scenario.settings.partner);
     }},
    {"authorizations", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         readAuthorizations(r, at, value, w.scenario.authorizations);
     }},
    {"customers", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         readCustomers(r, at, value, w.scenario.customers);
     }},
    {"deals", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &w) {
         readDeals(r, at, value, w.references, w.scenario.deals);
     }},
}};

void gather(Element root, const char *list, const char *field, TextSet &into)
{
    simdjson::dom::array rows;
    if (root[list].get(rows) != simdjson::SUCCESS)
        return;
    for (const Element row : rows)
        if (std::string_view text; row[field].get(text) == simdjson::SUCCESS)
            into.insert(text);
}

tl::unexpected<std::vector<Problem>> wrong(Problem problem) { return tl::unexpected(std::vector{std::move(problem)}); }

std::string nesting() { return "is nested more than " + std::to_string(deepestNesting) + " deep"; }

} // namespace

tl::expected<Scenario, std::vector<Problem>> readScenario(std::string_view json)
{
    if (json.size() > largestFile)
        return wrong({{}, tooLarge});
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (json.starts_with(byteOrderMark))
        json.remove_prefix(byteOrderMark.size());
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return wrong({{}, "the file is empty"});
    if (json.starts_with("\xFF\xFE") || json.starts_with("\xFE\xFF"))
        return wrong({{}, "the file is UTF-16; save it as UTF-8"});

    if (auto problem = tooHeavy(json))
        return wrong(std::move(*problem));

    simdjson::dom::parser parser(largestFile);
    auto error = parser.allocate(json.size(), deepestNesting + 1);
    Element root;
    if (!error)
        error = parser.parse(json.data(), json.size()).get(root);
    if (error == simdjson::DEPTH_ERROR)
        return wrong({{}, nesting()});
    if (error)
        return wrong(diagnose(json, simdjson::error_message(error)));

    for (const auto &[list, most] : {std::pair("customers", mostCustomers), std::pair("deals", mostDeals)})
        if (simdjson::dom::array rows; root[list].get(rows) == simdjson::SUCCESS && rows.size() > most)
            return wrong({std::string("/") + list, tooMany(most, list)});
    JsonReader reader;
    Scenario scenario;
    References references;
    gather(root, "customers", "id", references.customers);
    gather(root, "authorizations", "listing", references.listings);
    Whole target{scenario, references};
    reader.object({}, root, "a scenario", scenarioFields, target);
    if (!reader.problems.empty())
        return tl::unexpected(std::move(reader.problems));
    // What the fields did not say is said here, so that a rule for a workspace is one for a file, too.
    if (auto problems = problemsOf(scenario); !problems.empty())
        return tl::unexpected(std::move(problems));
    return scenario;
}

} // namespace dealdesk::exchange
