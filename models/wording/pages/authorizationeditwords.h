// Edits of a price book: their names in Undo, and why one is not done, read beside the bands.
#pragma once

#include "wording/language.h"

#include <QStringList>

namespace dealdesk::wording {

QString chooseTheBandToRemove();
QString theLastBandStays();
QString onlyTheLastIsNegotiated();
QString newBandNeedsItsStart();
QString startTooLow(int before, const QString &band, const QString &found, const Language &language);
QString startTooHigh(int after, const QString &band, const QString &found, const Language &language);
QString bandPriceAboveZero();
QString chooseSource(const QStringList &sources);

QString removeBand(const QString &band);
QString renameBand(const QString &band, const QString &to);
QString changeStart(const QString &band);
QString changeWholesale(const QString &band);
QString markNegotiated(const QString &band, bool on);
QString markSource(const QString &band, const QString &source);

// Names that a new book begins with.
QString bandNumber(int number);
QString authorizationOf(const QString &listing);

} // namespace dealdesk::wording
