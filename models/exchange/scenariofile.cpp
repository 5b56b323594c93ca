#include "scenariofile.h"

#include "fieldreader.h"
#include "fileweight.h"
#include "guidance/pricebooks.h"
#include "jsondiagnosis.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

struct Whole : Target<ScenarioSettings> {
    Scenario &scenario;
};
using Field = JsonReader::Field<Whole>;

void readExactly(JsonReader &r, const Place &at, Element value, std::string_view text)
{
    std::string_view is;
    if (value.get(is) != simdjson::SUCCESS || is != text)
        r.report(at, "must be " + quoted(text) + ", found " + found(value));
}

void readVersion(JsonReader &r, const Place &at, Element value)
{
    std::int64_t version = 0;
    if (value.get(version) != simdjson::SUCCESS || version != 1)
        r.report(at, "must be 1, found " + found(value));
}

void readAuthorizations(JsonReader &r, const Place &at, Element value, Whole &whole)
{
    TextSet listings;
    r.rows(at, value, true, [&](const Place &place, Element each, std::size_t) {
        ResaleAuthorization &authorization = whole.scenario.authorizations.emplace_back();
        readRecord(r, place, each, "an authorization", authorization, {whole.around.references, listings});
        guidance::markProvenance(authorization, r.currency);
    });
}

void readCustomers(JsonReader &r, const Place &at, Element value, Whole &whole)
{
    TextSet ids;
    r.rows(at, value, true, [&](const Place &place, Element each, std::size_t) {
        readRecord(r, place, each, "a customer", whole.scenario.customers.emplace_back(),
                   {whole.around.references, ids});
    });
}

/// Tenant steps and instalments are within the term, which may stand behind them.
CommitmentTerm termOf(Element deal)
{
    std::int64_t months = 0;
    if (deal["termMonths"].get(months) == simdjson::SUCCESS)
        for (const CommitmentTerm term : allTerms)
            if (months == monthsOf(term))
                return term;
    return CommitmentTerm::ThreeYears;
}

void readDeals(JsonReader &r, const Place &at, Element value, Whole &whole)
{
    TextSet ids;
    std::vector<Deal> &deals = whole.scenario.deals;
    simdjson::dom::array array;
    if (value.get(array) == simdjson::SUCCESS) {
        deals.reserve(array.size());
        ids.reserve(array.size());
    }
    r.rows(at, value, true, [&](const Place &place, Element each, std::size_t) {
        readRecord(r, place, each, "a deal", deals.emplace_back(), {whole.around.references, ids, termOf(each)});
    });
}

constexpr std::array<Field, 2> headFields{{
    {"format", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readExactly(r, at, value, "dealdesk-scenario"); }},
    {"version", Field::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readVersion(r, at, value); }},
}};
constexpr auto settingsFields = jsonFieldsOf<ScenarioSettings, Whole>();
constexpr std::array<Field, 3> listFields{{
    {"authorizations", Field::Required, readAuthorizations},
    {"customers", Field::Required, readCustomers},
    {"deals", Field::Required, readDeals},
}};
constexpr auto scenarioFields = [] {
    std::array<Field, headFields.size() + settingsFields.size() + listFields.size()> all{};
    auto next = std::ranges::copy(headFields, all.begin()).out;
    next = std::ranges::copy(settingsFields, next).out;
    std::ranges::copy(listFields, next);
    return all;
}();

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
    if (std::string_view code; root["currency"].get(code) == simdjson::SUCCESS)
        reader.currency = code;
    Scenario scenario;
    References references;
    gather(root, "customers", "id", references.customers);
    gather(root, "authorizations", "listing", references.listings);
    TextSet none; // settings have no id
    Whole target{{scenario.settings, {references, none}}, scenario};
    reader.object({}, root, "a scenario", scenarioFields, target);
    if (!reader.problems.empty())
        return tl::unexpected(std::move(reader.problems));
    // What the fields did not say is said here, so that a rule for a workspace is one for a file, too.
    if (auto problems = problemsOf(scenario); !problems.empty())
        return tl::unexpected(std::move(problems));
    return scenario;
}

} // namespace dealdesk::exchange
