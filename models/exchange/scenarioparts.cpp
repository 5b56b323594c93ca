#include "scenarioparts.h"

#include "fileweight.h"
#include "guidance/pricebooks.h"
#include "jsondiagnosis.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

struct AuthorizationTarget : Target<ResaleAuthorization> {
    ProblemCode otherCurrency;
};
using FileField = JsonReader::Field<AuthorizationTarget>;

/// Its prices are of the whole's currency; a file may say so.
void readOwnCurrency(JsonReader &r, const Place &at, Element value, AuthorizationTarget &target)
{
    std::string_view code;
    if (value.get(code) != simdjson::SUCCESS || code != r.currency)
        r.report(at, target.otherCurrency, {quoted(r.currency), found(value)});
}

constexpr auto authorizationFields = [] {
    constexpr auto described = jsonFieldsOf<ResaleAuthorization, AuthorizationTarget>();
    std::array<FileField, described.size() + 1> all{};
    *std::ranges::copy(described, all.begin()).out = {"currency", FileField::Optional, readOwnCurrency};
    return all;
}();

void fillSourcesOf(ResaleAuthorization &authorization, Element bands, std::string_view currency)
{
    simdjson::dom::array rows;
    if (bands.get(rows) != simdjson::SUCCESS)
        return;
    std::vector<bool> isSaid;
    for (const Element row : rows)
        isSaid.push_back(row["source"].error() == simdjson::SUCCESS);
    fillSources(authorization, currency, isSaid);
}

tl::unexpected<Problem> wrong(ProblemCode code, std::vector<ProblemValue> values = {})
{
    return tl::unexpected(Problem{{}, code, std::move(values)});
}

} // namespace

tl::expected<Element, Problem> parseFile(simdjson::dom::parser &parser, std::string_view json)
{
    if (json.size() > largestFile)
        return wrong(ProblemCode::FileTooLarge);
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (json.starts_with(byteOrderMark))
        json.remove_prefix(byteOrderMark.size());
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return wrong(ProblemCode::FileEmpty);
    if (json.starts_with("\xFF\xFE") || json.starts_with("\xFE\xFF"))
        return wrong(ProblemCode::FileUtf16);
    if (auto problem = tooHeavy(json))
        return tl::unexpected(std::move(*problem));

    auto error = parser.allocate(json.size(), deepestNesting + 1);
    Element root;
    if (!error)
        error = parser.parse(json.data(), json.size()).get(root);
    if (error == simdjson::DEPTH_ERROR)
        return wrong(ProblemCode::TooDeep, {asCount(deepestNesting)});
    if (error)
        return tl::unexpected(diagnose(json));
    return root;
}

void readExactly(JsonReader &r, const Place &at, Element value, std::string_view text)
{
    std::string_view is;
    if (value.get(is) != simdjson::SUCCESS || is != text)
        r.report(at, ProblemCode::NoneOf, {quoted(text), found(value)});
}

void readVersion(JsonReader &r, const Place &at, Element value)
{
    std::int64_t version = 0;
    if (value.get(version) != simdjson::SUCCESS || version != 1)
        r.report(at, ProblemCode::NoneOf, {std::int64_t{1}, found(value)});
}

std::optional<Problem> tooManyRows(Element root, const char *list, std::size_t most)
{
    simdjson::dom::array rows;
    if (root[list].get(rows) == simdjson::SUCCESS && rows.size() > most)
        return tooMany(std::string("/") + list, most);
    return std::nullopt;
}

void readAuthorizations(JsonReader &r, const Place &at, Element value, ProblemCode otherCurrency, bool mayBeEmpty,
                        std::vector<ResaleAuthorization> &out)
{
    const References references; // an authorization refers to nothing
    TextSet none;                // listings may have several
    r.rows(at, value, mayBeEmpty, [&](const Place &place, Element each, std::size_t) {
        ResaleAuthorization &authorization = out.emplace_back();
        AuthorizationTarget target{{authorization, {references, none}}, otherCurrency};
        r.object(place, each, Thing::Authorization, authorizationFields, target);
        if (Element bands; each["bands"].get(bands) == simdjson::SUCCESS)
            fillSourcesOf(authorization, bands, r.currency);
    });
}

void fillSources(ResaleAuthorization &authorization, std::string_view currency, const std::vector<bool> &isSaid)
{
    ResaleAuthorization shipped = authorization;
    guidance::markProvenance(shipped, currency);
    const std::size_t count = std::min(isSaid.size(), authorization.bands.size());
    for (std::size_t band = 0; band < count; ++band)
        if (!isSaid[band])
            authorization.bands[band].provenance = shipped.bands[band].provenance;
}

} // namespace dealdesk::exchange
