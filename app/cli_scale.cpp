#include "cli.h"
#include "cli_arguments.h"
#include "cli_files.h"
#include "cli_table.h"

#include "exchange/evaluationfile.h"
#include "guidance/names.h"
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "pricing/ranges.h"
#include "records/decimaltext.h"
#include "records/values.h"

#include <charconv>
#include <limits>

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

std::optional<std::size_t> ruleOf(const std::string &word)
{
    const auto rule = std::ranges::find(records::priceRuleWords, word);
    if (rule != records::priceRuleWords.end())
        return static_cast<std::size_t>(rule - records::priceRuleWords.begin());
    complain("--rule must be unit, markup, margin or monthlyTotal, found \"" + word + '"');
    return std::nullopt;
}

const char *decimalsOf(int digits)
{
    return digits == 0   ? " without decimals"
           : digits == 2 ? " with at most two decimals"
                         : " with at most three decimals";
}

/// The ranges are those of scenario files; amounts are in the scenario's currency.
std::optional<ResalePrice> priceOf(std::size_t rule, const std::string &value, int digits)
{
    ResalePrice price = records::pricesByRule[rule];
    std::string range;
    const bool isRight = std::visit(
        [&](auto &of) {
            auto &into = records::valueOf(of);
            const auto kind = records::rangeOf(of);
            if constexpr (std::is_same_v<std::decay_t<decltype(into)>, Money>) {
                range = records::groupedText(largestPrice, digits) + decimalsOf(digits);
                const auto amount = records::readAmount(value, digits);
                into = amount.value_or(Money{});
                return amount && records::isInRange(kind, *amount);
            } else {
                range = records::decimalText(kind.most) + decimalsOf(2);
                const auto points = records::readHundredths(value);
                into = Percent{points.value_or(0)};
                return points && records::isInRange(kind, into);
            }
        },
        price);
    if (isRight)
        return price;
    complain("--value must be a decimal from 0 to " + range + ", found \"" + value + '"');
    return std::nullopt;
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
    const auto rule = ruleOf(arguments->has("--rule") ? arguments->value("--rule") : "markup");
    if (!rule)
        return WrongInput;

    const std::string &file = arguments->files.front();
    const auto scenario = openScenario(file);
    if (!scenario)
        return scenario.error();
    const std::string &currency = scenario->settings.currency;
    const int digits = minorDigits(currency);
    const auto price = arguments->has("--value") ? priceOf(*rule, arguments->value("--value"), digits)
                                                 : std::optional<ResalePrice>(Markup{});
    if (!price)
        return WrongInput;
    const ResaleAuthorization *authorization = authorizationFor(*scenario, *listing);
    if (!authorization)
        return complainOf(file, "has no authorization for " + std::string(guidance::id(*listing)));
    try {
        return print(arguments->has("--table") ? scaleTable(currency, *authorization, *term, *price, *counts)
                                               : exchange::scaleJson(currency, *authorization, *term, *price, *counts));
    } catch (const AmountOverflow &) {
        constexpr Money largest{std::numeric_limits<std::int64_t>::max()};
        return complainOf(file, "a row is beyond the largest amount that can be counted, " +
                                    records::groupedText(largest, digits));
    }
}

} // namespace dealdesk::cli
