#include "dealdefaults.h"

#include "names.h"
#include "rowwords.h"

#include "pricing/currencies.h"
#include "records/choices.h"
#include "records/decimaltext.h"
#include "records/values.h"

namespace dealdesk::guidance {

using namespace pricing;

namespace {

std::string_view valueOf(const FirmRows &rows, std::string_view name)
{
    const auto found = rows.find(name);
    return found == rows.end() ? std::string_view() : std::string_view(found->second.value);
}

std::optional<CommitmentTerm> termIn(std::string_view text)
{
    for (const CommitmentTerm term : allTerms)
        if (text == std::to_string(monthsOf(term)))
            return term;
    return std::nullopt;
}

std::optional<Route> routeIn(std::string_view text)
{
    for (const Route route : records::valuesOf<Route>)
        if (text == id(route))
            return route;
    return std::nullopt;
}

std::optional<Percent> percentIn(std::string_view text, records::Share range)
{
    const auto hundredths = records::readHundredths(text);
    const bool isRight = hundredths && records::isInRange(range, Percent{*hundredths});
    return isRight ? std::optional(Percent{*hundredths}) : std::nullopt;
}

/// "85.00 USD"
std::optional<Money> amountIn(std::string_view text, records::Amount range, std::string &currency)
{
    const std::string_view number = takeTo(text, ' ');
    if (!isCurrency(text))
        return std::nullopt;
    const auto money = records::readAmount(number, minorDigits(std::string(text)));
    if (!money || !records::isInRange(range, *money))
        return std::nullopt;
    currency = text;
    return money;
}

std::optional<std::size_t> ruleIn(std::string_view text)
{
    const auto &words = records::priceRuleWords;
    const auto found = std::ranges::find(words, text);
    return found == words.end() ? std::nullopt : std::optional<std::size_t>(found - words.begin());
}

void readPrice(std::string_view text, DealDefaults &into)
{
    ResalePrice price = records::pricesByRule.at(*into.rule);
    const bool isRead = std::visit(
        [&](auto &rule) {
            auto &value = records::valueOf(rule);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Percent>) {
                const auto read = percentIn(text, records::rangeOf(rule));
                value = read.value_or(value);
                return read.has_value();
            } else {
                const auto read = amountIn(text, records::rangeOf(rule), into.currency);
                value = read.value_or(value);
                return read.has_value();
            }
        },
        price);
    if (isRead)
        into.price = price;
}

} // namespace

std::string newFeeRow(Route route) { return "new-deal/fee/" + std::string(id(route)); }

DealDefaults dealDefaultsOf(const FirmRows &rows)
{
    DealDefaults read;
    read.term = termIn(valueOf(rows, newTermRow));
    read.route = routeIn(valueOf(rows, newRouteRow));
    read.rule = ruleIn(valueOf(rows, newRuleRow));
    if (read.rule)
        readPrice(valueOf(rows, newPriceRow), read);
    for (const Route route : records::valuesOf<Route>)
        read.fees.at(static_cast<std::size_t>(route)) = percentIn(valueOf(rows, newFeeRow(route)), records::Share{});
    return read;
}

std::string priceText(const ResalePrice &price, const std::string &currency)
{
    return std::visit(
        [&](const auto &rule) -> std::string {
            const auto &value = records::valueOf(rule);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Percent>)
                return records::decimalText(value);
            else
                return records::decimalText(value, minorDigits(currency)) + ' ' + currency;
        },
        price);
}

void beginWith(Deal &deal, const DealDefaults &defaults, std::string_view currency)
{
    deal.term = defaults.term.value_or(deal.term);
    deal.route = defaults.route.value_or(deal.route);
    if (defaults.isPriceIn(currency))
        deal.price = *defaults.price;
    if (const auto fee = defaults.fees.at(static_cast<std::size_t>(deal.route)))
        deal.marketplaceFee = *fee;
}

} // namespace dealdesk::guidance
