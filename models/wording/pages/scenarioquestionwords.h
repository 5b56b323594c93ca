// What the what-if page says of prices at scale, of inputs that move and of simulated deals.
#pragma once

#include "wording/language.h"

#include <QString>

#include <cstdint>

namespace dealdesk::wording {

// Prices at scale
QString noPriceBookYet();
QString countsHelp();
QString bookIsIllustrative();
QString tenantsBring(std::int64_t tenants, const QString &amount, const Language &language);
QString noArrAtTheseCounts();
QString amountAt(const QString &amount, const QString &tenants);

// Inputs that move one at a time
QString stepsHelp();
QString nothingToCompareYet();
QString nothingToCompareWith();
QString ownInputsMove(const QString &figure);
QString everyInputMoves(const QString &figure);
QString notKnownSeeFlags(const QString &figure);
QString noInputMovesIt();

// Its chart
QString inputAndStep(const QString &input, const QString &step);
QString amountAndChange(const QString &amount, const QString &change);
QString figureNow(const QString &amount);
QString notKnownAt(const QString &step);
QString stepBrings(const QString &step, const QString &change);

// Simulated deals
QString targetHelp();
QString seedHelp();
QString inTheLastMonth();
QString overTheHorizon();
QString thatManyAreUncertain(std::int64_t deals, const Language &language);
QString tooManyToCount(std::int64_t deals, std::int64_t most, const Language &language);
QString addDealsFirst();
QString noDealIsUncertain();
QString simulatingAgain();
QString simulating();
QString cancelledAgain();
QString cancelledWithoutFigures();
QString cancelled();
QString notEnoughMemory();
QString simulationNotStarted();
QString probabilityByAmount(const QString &figure);
QString shareOfTrialsByAmount(const QString &figure);
QString everyTrialUnpriced();
QString percentileAt(const QString &percent, const QString &amount);
QString targetAt(const QString &amount);
QString amountsFrom(const QString &from, const QString &below);

/// Above the price per tenant by volume. `authorization`: by which, where the listing has several; else empty.
QString costsAtScale(const QString &authorization);

} // namespace dealdesk::wording
