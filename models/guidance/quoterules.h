// How the firm numbers its quotes, and where its days end: rows of its own (firm.h).
#pragma once

#include "firm.h"

namespace dealdesk::guidance {

inline constexpr std::string_view quoteRulesPrefix = "quote-"; ///< of all but the time zone
inline constexpr std::string_view quotePrefixRow = "quote-number/prefix";
inline constexpr std::string_view quoteYearRow = "quote-number/year";     ///< "yes" or "no"
inline constexpr std::string_view quoteDigitsRow = "quote-number/digits"; ///< "4"
inline constexpr std::string_view timeZoneRow = "time-zone";              ///< "America/New_York", of the IANA's list

inline constexpr std::size_t longestQuotePrefix = 20; ///< in code points
inline constexpr int mostQuoteDigits = 9;

struct QuoteNumbering {
    std::string prefix = "Q-";
    bool withYear = true; ///< of issue, behind the prefix; counting begins anew with it
    int digits = 4;       ///< at least
    friend bool operator==(const QuoteNumbering &, const QuoteNumbering &) = default;
};
/// What another version wrote and this one cannot read is as the program has it.
QuoteNumbering quoteNumberingOf(const FirmRows &rows);
/// What stands before the count: "Q-2027-".
std::string quoteNumberStart(const QuoteNumbering &numbering, int year);

/// Whether a text may be a prefix: one line, printed as it is.
bool isQuotePrefix(std::string_view text);

/// The firm's own text of the mail with a quote in this language (BCP 47): "quote-mail/pt-BR".
std::string quoteMailRow(std::string_view language);
inline constexpr std::size_t longestQuoteMail = 4'000; ///< in code points

/// Empty: as the computer has it.
std::string timeZoneOf(const FirmRows &rows);

} // namespace dealdesk::guidance
