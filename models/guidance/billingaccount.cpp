#include "billingaccount.h"

#include "rowwords.h"

#include "records/decimaltext.h"

#include <algorithm>

namespace dealdesk::guidance {

namespace {

bool isGuid(std::string_view text)
{
    constexpr std::string_view shape = "00000000-0000-0000-0000-000000000000";
    return std::ranges::equal(text, shape, [](char found, char wanted) {
        const bool isHex =
            (found >= '0' && found <= '9') || (found >= 'a' && found <= 'f') || (found >= 'A' && found <= 'F');
        return wanted == '-' ? found == '-' : isHex;
    });
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool looksLikeBillingAccount(std::string_view text)
{
    if (isDigits(text))
        return true;
    const std::string_view account = takeTo(text, ':'), owner = takeTo(text, '_');
    return isGuid(account) && isGuid(owner) && records::readDay(text);
}

} // namespace dealdesk::guidance
