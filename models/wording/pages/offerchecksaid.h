// What is said of a check of a deal's offers, in two files: of the offers as they are planned, and of those that were
// made.
#pragma once

#include "guidance/offercheckcase.h"
#include "wording/figuretext.h"
#include "wording/told.h"

namespace dealdesk::wording {

struct OfferCheckSaid : guidance::OfferCheckCase {
    const FigureText &figures;

    QString most() const { return figures.count(mostNumber()); }
    QString madeName() const { return nameInSentence(text(made().id)); }
};

Told plannedOffersTold(const OfferCheckSaid &of);
Told madeOffersTold(const OfferCheckSaid &of);

} // namespace dealdesk::wording
