#include "pricebookfile.h"

#include "pricebooktable.h"
#include "scenarioparts.h"

namespace dealdesk::exchange {

using namespace pricing;

namespace {

constexpr std::string_view priceBookFormat = "dealdesk-price-book", scenarioFormat = "dealdesk-scenario";

struct Whole {
    PriceBooks &books;
};
using FileField = JsonReader::Field<Whole>;

constexpr std::array<FileField, 4> fields{{
    {"format", FileField::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readExactly(r, at, value, priceBookFormat); }},
    {"version", FileField::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &) { readVersion(r, at, value); }},
    {"currency", FileField::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &whole) {
         const References references;
         TextSet none;
         readValue(r, at, value, records::Currency{}, whole.books.currency, {references, none});
     }},
    {"authorizations", FileField::Required,
     [](JsonReader &r, const Place &at, Element value, Whole &whole) {
         readAuthorizations(r, at, value, ProblemCode::NotFilesCurrency, false, whole.books.authorizations);
     }},
}};

tl::unexpected<std::vector<Problem>> onlyProblem(Problem problem)
{
    return tl::unexpected(std::vector{std::move(problem)});
}

bool isOfFormat(Element root, std::string_view format)
{
    std::string_view is;
    return root["format"].get(is) == simdjson::SUCCESS && is == format;
}

/// Where a field that is left out says nothing; others are left out to say that there is none.
std::vector<std::set<records::Field>> unsaidOf(Element root)
{
    using enum records::AuthorizationField;
    std::vector<std::set<records::Field>> unsaid;
    for (const Element each : root["authorizations"].get_array()) {
        std::set<records::Field> &of = unsaid.emplace_back();
        const auto isLeftOut = [&](const char *key) { return each[key].error() != simdjson::SUCCESS; };
        if (isLeftOut("commitmentDiscounts"))
            of.insert({Discount12, Discount24, Discount36});
        if (isLeftOut("existingTenants"))
            of.insert(ExistingTenants);
        if (isLeftOut("kind"))
            of.insert(Kind);
    }
    return unsaid;
}

ReadPriceBooks readJson(std::string_view json)
{
    simdjson::dom::parser parser(largestFile);
    const auto root = parseFile(parser, json);
    if (!root)
        return onlyProblem(root.error());
    if (isOfFormat(*root, scenarioFormat) && (*root)["shared"].error() == simdjson::SUCCESS)
        return onlyProblem({"/shared", ProblemCode::NoPriceBooksInside, {}});
    if (isOfFormat(*root, scenarioFormat))
        return readScenario(json).map([&](Scenario &&scenario) {
            return PriceBooks{std::move(scenario.settings.currency), std::move(scenario.authorizations),
                              unsaidOf(*root)};
        });
    if (auto problem = tooManyRows(*root, "authorizations", mostAuthorizations))
        return onlyProblem(std::move(*problem));
    JsonReader reader;
    if (std::string_view code; (*root)["currency"].get(code) == simdjson::SUCCESS)
        reader.currency = code;
    PriceBooks books;
    Whole whole{books};
    reader.object({}, *root, Thing::PriceBooks, fields, whole);
    addFaults(scenarioOf(books), reader.problems);
    if (!reader.problems.empty())
        return tl::unexpected(std::move(reader.problems));
    books.unsaid = unsaidOf(*root);
    return books;
}

} // namespace

bool isJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != text.npos && (text[first] == '{' || text[first] == '[');
}

ReadPriceBooks readPriceBooks(std::string_view text, std::optional<WrittenNumbers> numbers)
{
    return isJson(text) ? readJson(text) : readPriceBookTable(text, numbers);
}

Scenario scenarioOf(const PriceBooks &books)
{
    Scenario scenario;
    scenario.settings.name = scenario.settings.partner.name = "price books";
    scenario.settings.start = YearMonth::of(firstYear, 1);
    scenario.settings.currency = books.currency;
    scenario.authorizations = books.authorizations;
    return scenario;
}

std::vector<Problem> problemsOf(const PriceBooks &books)
{
    auto problems = problemsOf(scenarioOf(books));
    if (books.authorizations.empty())
        problems.push_back({"/authorizations", ProblemCode::Empty, {}});
    return problems;
}

std::string writePriceBooks(const PriceBooks &books)
{
    JsonText json(books.currency);
    json.beginObject();
    json.member("format", priceBookFormat);
    json.member("version", 1);
    json.member("currency", books.currency);
    json.key("authorizations");
    writeAuthorizations(json, books.currency, books.authorizations);
    json.endObject();
    return json.take();
}

} // namespace dealdesk::exchange
