// What is said of the numbers of quotes and of the firm's time zone, in the settings.
#pragma once

#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

QString timeZoneHelp();
QString noSuchTimeZone();
QString prefixWrong(std::int64_t most, const Language &language);
QString digitsWrong(int most);
QString numbersLookSo(const QString &example); ///< "Such as Q-2027-0001"
QString changeQuoteNumbers();                  ///< the sentence of an undo
QString changeTimeZone();
QString quoteMailHelp();
QString quoteMailTooLong(std::int64_t most, const Language &language);
QString changeQuoteMail();

} // namespace dealdesk::wording
