// What a deal's white label says: what each tier brings, when full is recommended, what is not published.
#pragma once

#include "guidance/whitelabel.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

QString whiteLabelWords(std::string_view row);   ///< by its id
QString tierTitle(pricing::WhiteLabelTier tier); ///< "Light: in every deployment, without a fee"
QString whiteLabelSource(const guidance::WhiteLabelRow &row, const Language &language);
/// Which tier the deal has, and whether full is recommended for its tenants (pricing::recommendsFullWhiteLabel).
QString whiteLabelAdvice(bool isRecommended, pricing::WhiteLabelTier tier);
QString quotasIntro();    ///< above the quotas
QString quotasNeedFull(); ///< they are entered, but the tier is light
QString scanRateHelp();
QString limitHelp();
QString domainHelp();

} // namespace dealdesk::wording
