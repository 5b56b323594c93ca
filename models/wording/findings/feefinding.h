// What a marketplace takes of a deal's private offers, who bears it, and the deal's net margin before and after.
#pragma once

#include "guidance/marketplaces.h"
#include "pricing/feeschedule.h"
#include "wording/figuretext.h"

#include <QStringList>

namespace dealdesk::wording {

/// A sentence or two each. `fees` are those of the deal's `offers`, by the schedules of `marketplaces`.
QStringList feeFindings(const pricing::Deal &deal, const std::vector<pricing::PrivateOffer> &offers,
                        const pricing::DealFees &fees, const guidance::Marketplaces &marketplaces,
                        const FigureText &figures);

} // namespace dealdesk::wording
