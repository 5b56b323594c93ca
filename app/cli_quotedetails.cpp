#include "cli_quotedetails.h"

#include "cli_files.h"
#include "language.h"

#include "pricing/currencies.h"
#include "pricing/ranges.h"
#include "quotes/plaintext.h"
#include "records/decimaltext.h"
#include "records/ratetext.h"
#include "wording/figuretext.h"

#include <algorithm>
#include <array>

namespace dealdesk::cli {

namespace {

constexpr int daysValid = 30;
constexpr std::array<std::string_view, 4> ofCurrency{"--currency", "--rate", "--rate-date", "--rate-source"};

bool isLine(const std::string &words, int longest)
{
    const QString text = wording::text(words);
    return !text.isEmpty() && text.size() <= longest && quotes::plainLine(text) == text;
}

bool wrong(const std::string &what)
{
    complain(what);
    return false;
}

std::string found(const Arguments &arguments, std::string_view option)
{
    return ", found \"" + arguments.value(option) + '"';
}

std::optional<pricing::Date> dateOf(const Arguments &arguments)
{
    const auto day = records::readDay(arguments.value("--rate-date"));
    const bool isInRange = day && int{day->year()} >= pricing::firstYear && int{day->year()} <= pricing::lastYear;
    return isInRange ? day : std::nullopt;
}

bool isCurrencyRight(const Arguments &arguments)
{
    const auto given = std::ranges::count_if(ofCurrency, [&](auto option) { return arguments.has(option); });
    if (given == 0)
        return true;
    for (const std::string_view option : ofCurrency)
        if (!arguments.has(option))
            return wrong("--currency, --rate, --rate-date and --rate-source say one thing together: " +
                         std::string(option) + " is missing");
    if (!pricing::isCurrency(arguments.value("--currency")))
        return wrong("--currency must be a code of ISO 4217 such as BRL" + found(arguments, "--currency"));
    if (!records::readRate(arguments.value("--rate")))
        return wrong("--rate must be a number above 0, at most 1,000,000,000, with at most 6 decimals" +
                     found(arguments, "--rate"));
    if (!dateOf(arguments))
        return wrong("--rate-date must be a day such as 2026-11-20" + found(arguments, "--rate-date"));
    return true;
}

std::optional<quotes::CustomersCurrency> currencyOf(const Arguments &arguments)
{
    if (!arguments.has("--currency"))
        return std::nullopt;
    return quotes::CustomersCurrency{
        wording::text(arguments.value("--currency")), *records::readRate(arguments.value("--rate")),
        wording::toQDate(*dateOf(arguments)), wording::text(arguments.value("--rate-source"))};
}

} // namespace

std::vector<std::string_view> valuesWith(std::vector<std::string_view> own)
{
    own.insert(own.end(), {"--number", "--subject", "--paper"});
    own.insert(own.end(), ofCurrency.begin(), ofCurrency.end());
    return own;
}

quotes::QuoteDetails detailsOf(const Arguments &arguments)
{
    const QDate today = QDate::currentDate();
    const auto paper = guidance::paperSizeOf(arguments.value("--paper"));
    quotes::QuoteDetails details{app::languageAtStart(),
                                 wording::text(arguments.value("--number")),
                                 today,
                                 today.addDays(daysValid),
                                 arguments.has("--options"),
                                 arguments.has("--one-price"),
                                 wording::text(arguments.value("--subject")),
                                 {},
                                 currencyOf(arguments)};
    details.paper = paper.value_or(quotes::usualPaper(app::languageAtStart()));
    return details;
}

bool areRight(const Arguments &arguments)
{
    for (const auto &[option, longest] :
         {std::pair{"--number", quotes::longestNumber}, std::pair{"--subject", quotes::longestSubject},
          std::pair{"--rate-source", quotes::longestRateSource}})
        if (arguments.has(option) && !isLine(arguments.value(option), longest))
            return wrong(std::string(option) + " must be one line of 1 to " + std::to_string(longest) + " characters");
    if (arguments.has("--one-price") && !arguments.has("--options"))
        return wrong("--one-price is for the terms that --options shows: give both, or neither");
    if (arguments.has("--internal") && arguments.has("--subject"))
        return wrong("--subject is for the customer's quote: an internal summary bears the deal's name");
    if (arguments.has("--paper") && !guidance::paperSizeOf(arguments.value("--paper")))
        return wrong("--paper must be letter or a4" + found(arguments, "--paper"));
    return isCurrencyRight(arguments);
}

bool takesCurrency(const quotes::QuoteDetails &details, const pricing::Scenario &scenario, std::size_t deal,
                   const std::string &file)
{
    if (!details.customersCurrency)
        return true;
    if (wording::utf8(details.customersCurrency->code) == scenario.settings.currency)
        return wrong("--currency is the customer's: " + scenario.settings.currency +
                     " is the scenario's own, and needs no rate");
    if (scenario.deals[deal].route == pricing::Route::Direct)
        return true;
    complainOf(file, "/deals/" + std::to_string(deal) +
                         "/route: --currency is for direct contracts: a marketplace bills in the authorization's "
                         "currency");
    return false;
}

} // namespace dealdesk::cli
