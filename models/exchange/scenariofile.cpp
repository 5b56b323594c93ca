#include "scenariofile.h"

#include "pricing/termprices.h"
#include "scenarioparts.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

struct Whole : Target<ScenarioSettings> {
    Scenario &scenario;
};
using FileField = JsonReader::Field<Whole>;

void readAuthorizationsOf(JsonReader &r, const Place &at, Element value, Whole &whole)
{
    readAuthorizations(r, at, value, ProblemCode::NotScenariosCurrency, true, whole.scenario.authorizations);
}

void readCustomers(JsonReader &r, const Place &at, Element value, Whole &whole)
{
    TextSet ids;
    r.rows(at, value, true, [&](const Place &place, Element each, std::size_t) {
        readRecord(r, place, each, Thing::Customer, whole.scenario.customers.emplace_back(),
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
    TextSet ids, offers;
    std::vector<Deal> &deals = whole.scenario.deals;
    simdjson::dom::array array;
    if (value.get(array) == simdjson::SUCCESS) {
        deals.reserve(array.size());
        ids.reserve(array.size());
    }
    r.rows(at, value, true, [&](const Place &place, Element each, std::size_t) {
        Around around{whole.around.references, ids, termOf(each)};
        around.offers = &offers;
        readRecord(r, place, each, Thing::Deal, deals.emplace_back(), around);
    });
}

constexpr std::array<FileField, 3> headFields{{
    {"format", FileField::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readExactly(r, at, value, "dealdesk-scenario"); }},
    {"version", FileField::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readVersion(r, at, value); }},
    {"shared", FileField::Optional,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readExactly(r, at, value, sharedWithoutWholesale); }},
}};
constexpr auto settingsFields = jsonFieldsOf<ScenarioSettings, Whole>();
constexpr std::array<FileField, 3> listFields{{
    {"authorizations", FileField::Required, readAuthorizationsOf},
    {"customers", FileField::Required, readCustomers},
    {"deals", FileField::Required, readDeals},
}};
constexpr auto scenarioFields = [] {
    std::array<FileField, headFields.size() + settingsFields.size() + listFields.size()> all{};
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

/// Adds what a file that says so must not hold, of the values that were read rightly.
void addWholesale(const Scenario &scenario, std::vector<Problem> &problems)
{
    const std::vector<Problem> ofReading = problems;
    const auto isRead = [&](const std::string &pointer) { return !concern(ofReading, pointer); };
    const auto add = [&](const std::string &pointer, ProblemCode code) {
        if (problems.size() < mostProblems)
            problems.push_back({pointer, code, {}});
    };
    if (scenario.settings.marginFloor)
        add("/marginFloor", ProblemCode::WholesaleNotNull);
    if (scenario.settings.dealSizeFloor)
        add("/dealSizeFloor", ProblemCode::WholesaleNotNull);
    for (std::size_t at = 0; at < scenario.authorizations.size(); ++at) {
        const std::string bands = "/authorizations/" + std::to_string(at) + "/bands";
        const auto &is = scenario.authorizations[at].bands;
        if (is.size() > 1 ||
            (is.size() == 1 && ((is.front().from != 1 && isRead(bands + "/0/from")) || is.front().price)))
            add(bands, ProblemCode::WholesaleBands);
        const std::string discounts = "/authorizations/" + std::to_string(at) + "/commitmentDiscounts";
        const auto isSome = [](Percent each) { return each != Percent{}; };
        if (std::ranges::any_of(scenario.authorizations[at].commitmentDiscounts, isSome) && isRead(discounts))
            add(discounts, ProblemCode::WholesaleDiscounts);
    }
    for (std::size_t at = 0; at < scenario.deals.size(); ++at) {
        const std::string deal = "/deals/" + std::to_string(at);
        if (isMadeOfWholesale(scenario.deals[at].price) && isRead(deal + "/price/rule"))
            add(deal + "/price/rule", ProblemCode::WholesalePrice);
        if (scenario.deals[at].negotiatedPrice)
            add(deal + "/negotiatedPrice", ProblemCode::WholesaleNotNull);
    }
}

/// Of a file without wholesale: discounts that it does not say are none, not the usual ones.
void leaveOutDiscounts(Element root, std::vector<ResaleAuthorization> &authorizations)
{
    simdjson::dom::array rows;
    if (root["authorizations"].get(rows) != simdjson::SUCCESS)
        return;
    auto authorization = authorizations.begin();
    for (const Element row : rows) {
        if (authorization == authorizations.end())
            return;
        if (row["commitmentDiscounts"].error() == simdjson::NO_SUCH_FIELD)
            authorization->commitmentDiscounts = {};
        ++authorization;
    }
}

bool isMarked(Element root)
{
    std::string_view mark;
    return root["shared"].get(mark) == simdjson::SUCCESS && mark == sharedWithoutWholesale;
}

tl::unexpected<std::vector<Problem>> wrong(Problem problem) { return tl::unexpected(std::vector{std::move(problem)}); }

} // namespace

tl::expected<Scenario, std::vector<Problem>> readScenario(std::string_view json)
{
    simdjson::dom::parser parser(largestFile);
    const auto parsed = parseFile(parser, json);
    if (!parsed)
        return wrong(parsed.error());
    const Element root = *parsed;
    for (const auto &[list, most] : {std::pair("authorizations", mostAuthorizations),
                                     std::pair("customers", mostCustomers), std::pair("deals", mostDeals)})
        if (auto problem = tooManyRows(root, list, most))
            return wrong(std::move(*problem));
    JsonReader reader;
    if (std::string_view code; root["currency"].get(code) == simdjson::SUCCESS)
        reader.currency = code;
    Scenario scenario;
    References references;
    gather(root, "customers", "id", references.customers);
    gather(root, "authorizations", "listing", references.listings);
    TextSet none; // settings have no id
    Whole target{{scenario.settings, {references, none}}, scenario};
    reader.object({}, root, Thing::Scenario, scenarioFields, target);
    // What the fields did not say is said here, so that a rule for a workspace is one for a file, too.
    addFaults(scenario, reader.problems);
    if (isMarked(root)) {
        leaveOutDiscounts(root, scenario.authorizations);
        addWholesale(scenario, reader.problems);
    }
    if (!reader.problems.empty())
        return tl::unexpected(std::move(reader.problems));
    return scenario;
}

} // namespace dealdesk::exchange
