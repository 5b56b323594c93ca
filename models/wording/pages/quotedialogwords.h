// What the dialogs of a quote and of an internal summary say and ask.
#pragma once

#include "wording/language.h"

#include <cstdint>

namespace dealdesk::wording {
QString endsBeforeItBegins(const QString &first);
QString forYourOwnDesk();
QString forTheCustomer();
QString subjectHelp(const QString &deal);
QString subjectTooLong(std::int64_t most, const Language &language);
/// Where it needs a reason and has none.
QString validAfterItsAuthorization(const QString &authorization, const QString &until);
QString reasonIsKept();
QString reasonTooLong(std::int64_t most, const Language &language);
QString quoteNeedsANumber();
QString numberTooLong(std::int64_t most, const Language &language);
QString sayWhereToWrite();
QString noSuchFolder(const QString &folder);
QString besideQuotesTitle();
QString besideQuotes(const QString &folder);
QString replaceTheFileTitle();

// In the customer's currency
QString enterTheCurrency();
QString currencyIsTheScenarios(const QString &currency);
QString rateHelp(const QString &from, const QString &to); ///< `to` may be empty: not chosen yet
QString enterTheRate(const Language &language);
QString rateSourceHelp();
QString rateNeedsASource();
QString rateSourceTooLong(std::int64_t most, const Language &language);

// Notices
QString writtenTo(const QString &what, const QString &path);
QString priceIsIllustrative();
QString priceIsOfWhatIf();
QString quoteNumbered(const QString &number);

} // namespace dealdesk::wording
