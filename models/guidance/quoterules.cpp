#include "quoterules.h"

#include "rowwords.h"

#include "pricing/nametext.h"

namespace dealdesk::guidance {

namespace {

const OwnValue *rowNamed(const FirmRows &rows, std::string_view name)
{
    const auto found = rows.find(name);
    return found == rows.end() ? nullptr : &found->second;
}

} // namespace

bool isQuotePrefix(std::string_view text)
{
    const bool hasBlankEnds = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    return !hasBlankEnds && !pricing::faultOfText(text, 0, longestQuotePrefix);
}

QuoteNumbering quoteNumberingOf(const FirmRows &rows)
{
    QuoteNumbering read;
    if (const OwnValue *prefix = rowNamed(rows, quotePrefixRow); prefix && isQuotePrefix(prefix->value))
        read.prefix = prefix->value;
    if (const OwnValue *year = rowNamed(rows, quoteYearRow))
        read.withYear = year->value != "no";
    if (const OwnValue *digits = rowNamed(rows, quoteDigitsRow))
        if (const auto count = numberIn(digits->value); count && *count >= 1 && *count <= mostQuoteDigits)
            read.digits = *count;
    return read;
}

std::string quoteNumberStart(const QuoteNumbering &numbering, int year)
{
    return numbering.prefix + (numbering.withYear ? std::to_string(year) + '-' : std::string());
}

std::string quoteMailRow(std::string_view language) { return "quote-mail/" + std::string(language); }

std::string timeZoneOf(const FirmRows &rows)
{
    const OwnValue *zone = rowNamed(rows, timeZoneRow);
    return zone ? zone->value : std::string();
}

} // namespace dealdesk::guidance
