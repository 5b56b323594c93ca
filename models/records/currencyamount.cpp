#include "currencyamount.h"

#include "decimaltext.h"
#include "values.h"

#include "pricing/currencies.h"

namespace dealdesk::records {

using namespace pricing;

namespace {

constexpr std::size_t codeLength = 3;

} // namespace

bool isInRange(AmountInCurrency, const CurrencyAmount &value)
{
    return isCurrency(value.currency) && isInRange(anAmount, value.amount);
}

std::string textOf(const CurrencyAmount &amount)
{
    return amount.currency + ' ' + decimalText(amount.amount, minorDigits(amount.currency));
}

std::optional<CurrencyAmount> currencyAmountFrom(std::string_view text)
{
    const std::string_view code = text.substr(0, codeLength);
    if (!isCurrency(code) || text.size() <= codeLength || text[codeLength] != ' ')
        return std::nullopt;
    const auto amount = readAmount(text.substr(codeLength + 1), minorDigits(code));
    if (!amount || !isInRange(anAmount, *amount))
        return std::nullopt;
    return CurrencyAmount{std::string(code), *amount};
}

} // namespace dealdesk::records
