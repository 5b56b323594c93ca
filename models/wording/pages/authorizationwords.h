// What the price books' page says.
#pragma once

#include "wording/language.h"

#include <QString>

#include <cstdint>

namespace dealdesk::wording {

// Bands
QString noCountIsLeft();
QString howToEditBands();
QString bandFollowsFromTenants();

// What-ifs
QString pricesHoldHereAlone();
QString supposeAuthorization(const QString &listing);
QString useAuthorizationAgain(const QString &listing);
QString useYourFirmAgain();
QString bookHoldsHereAlone(const QString &authorization);
QString bookStandsAlone();

// Books
QString usedSoNotRemoved(std::int64_t deals, const Language &language);
QString enterOrTry();
QString enterAuthorization();
QString noBookHere(const QString &listing);
QString noBookYet(const QString &listing);
QString dealsCannotBePriced(std::int64_t deals, const Language &language);
QString enterBandsOrTry();
QString enterBands();
QString figuresAreIllustrative();
QString removeBook(const QString &listing);

} // namespace dealdesk::wording
