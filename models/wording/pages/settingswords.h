// What the settings' page says and asks.
#pragma once

#include "wording/language.h"

#include <cstdint>

namespace dealdesk::wording {

// Changes
QString changeSetting(const QString &field);
QString changeFact(const QString &name);
QString dealAndMonth(const QString &deal, const QString &month);
QString startsMoveDeals(const QString &first, const QString &last, const QString &deals);
QString currencyCannotHave(const QString &currency, const QString &amounts);
QString nothingIsConverted(const QString &from, const QString &to);
QString keepTheNumbers(const QString &currency);
QString convertAtARate(const QString &from, const QString &to);
QString amountsAreConverted(const QString &to);
QString authorizationsAreNotConverted(const QString &to);
QString authorizationsTakeOver(const QString &to, const QString &listings);
QString noAuthorizationIn(const QString &to, const QString &listings);
QString supposedAuthorizationsGo();
QString rateOfTheChange(const QString &from, const QString &to);
QString cannotBeConverted(const QString &to, const QString &amounts);
QString convertedTo(const QString &to); ///< for undo

// Help below its fields
QString startHelp();
QString horizonHelp(std::int64_t least, std::int64_t most, const Language &language);
QString payoutHelp();
QString marginFloorHelp();
QString dealSizeFloorHelp();
QString currencyHelp();
QString firmHelp();
QString enrolmentHelp();
QString lockedPolicyHelp();
QString floatingPolicyHelp();
QString writingHelp();
QString ownNumbersHelp(); ///< where they are as the language
QString ownDatesHelp();   ///< where days and months in figures are settled by nothing
QString writtenSo(const QString &number, const QString &date);

} // namespace dealdesk::wording
