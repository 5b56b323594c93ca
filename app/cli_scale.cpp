#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"
#include "cli_table.h"

#include "exchange/evaluationfile.h"
#include "guidance/words.h"
#include "pricing/ranges.h"
#include "records/decimaltext.h"

#include <charconv>

namespace dealdesk::cli {

using namespace pricing;

namespace {

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

std::optional<Listing> listingOf(std::string_view id)
{
    for (int index = 0; index < listingCount; ++index)
        if (const auto listing = static_cast<Listing>(index); guidance::id(listing) == id)
            return listing;
    complain("--listing must be asm, sat or support-hub, found \"" + std::string(id) + '"');
    return std::nullopt;
}

std::optional<CommitmentTerm> termOf(std::string_view text)
{
    for (const CommitmentTerm term : allTerms)
        if (text == std::to_string(monthsOf(term)))
            return term;
    complain("--term must be 12, 24 or 36, found \"" + std::string(text) + '"');
    return std::nullopt;
}

/// "10,100,1200"
std::optional<std::vector<int>> countsOf(std::string_view text)
{
    std::vector<int> counts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const auto count = wholeNumber(text.substr(begin, end - begin), 1, mostTenants);
        if (!count) {
            complain("--tenants must be counts from 1 to " + records::groupedText(std::int64_t{mostTenants}) +
                     " with commas between, such as 10,100,1200, found \"" + std::string(text) + '"');
            return std::nullopt;
        }
        counts.push_back(*count);
        begin = end + 1;
    }
    return counts;
}

/// The ranges are those of scenario files.
std::optional<ResalePrice> priceOf(const std::string &rule, const std::string &value)
{
    const bool isPercent = rule == "markup" || rule == "margin";
    if (!isPercent && rule != "unit" && rule != "monthlyTotal") {
        complain("--rule must be unit, markup, margin or monthlyTotal, found \"" + rule + '"');
        return std::nullopt;
    }
    const std::int64_t most = rule == "markup"   ? largestMarkup.basisPoints
                              : rule == "margin" ? largestMargin.basisPoints
                                                 : largestPrice.minor;
    const auto hundredths = records::readHundredths(value);
    if (!hundredths || *hundredths > most) {
        const std::string range = isPercent ? records::decimalText(Percent{most}) : records::groupedText(Money{most});
        complain("--value must be a decimal from 0 to " + range + " with at most two decimals, found \"" + value + '"');
        return std::nullopt;
    }
    if (rule == "unit")
        return UnitPrice{Money{*hundredths}};
    if (rule == "monthlyTotal")
        return MonthlyTotal{Money{*hundredths}};
    if (rule == "markup")
        return Markup{Percent{*hundredths}};
    return TargetMargin{Percent{*hundredths}};
}

} // namespace

int scaleCommand(Words words)
{
    const CommandLine line{"scale", {"FILE"}, {"--listing", "--term", "--tenants", "--rule", "--value"}, {"--table"}};
    const auto arguments = readArguments(line, words);
    if (!arguments)
        return WrongInput;
    for (const auto option : {"--listing", "--term", "--tenants"})
        if (!arguments->required(option, "scale"))
            return WrongInput;
    if (arguments->has("--rule") != arguments->has("--value")) {
        complain("--rule and --value go together; see dealdesk-cli scale --help");
        return WrongInput;
    }
    const auto listing = listingOf(arguments->value("--listing"));
    const auto term = listing ? termOf(arguments->value("--term")) : std::nullopt;
    const auto counts = term ? countsOf(arguments->value("--tenants")) : std::nullopt;
    if (!counts)
        return WrongInput;
    const auto price = arguments->has("--rule") ? priceOf(arguments->value("--rule"), arguments->value("--value"))
                                                : std::optional<ResalePrice>(Markup{});
    if (!price)
        return WrongInput;

    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    const ResaleAuthorization *authorization = authorizationFor(*scenario, *listing);
    if (!authorization)
        return complainOf(file, "has no authorization for " + std::string(guidance::id(*listing)));
    try {
        return print(arguments->has("--table") ? scaleTable(*authorization, *term, *price, *counts)
                                               : exchange::scaleJson(*authorization, *term, *price, *counts));
    } catch (const AmountOverflow &) {
        return complainOf(file, "a row is beyond the largest amount that can be counted, 92,233,720,368,547,758.07");
    }
}

} // namespace dealdesk::cli
