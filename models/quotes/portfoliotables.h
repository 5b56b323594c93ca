// The tables of the review of all deals.
#pragma once

#include "portfoliosummary.h"
#include "table.h"
#include "wording/figuretext.h"

namespace dealdesk::quotes {

Table bandTable(const PortfolioSummary &summary, const wording::FigureText &figures);
Table dealTable(const PortfolioSummary &summary, const wording::FigureText &figures); ///< with their totals
Table excludedTable(const PortfolioSummary &summary, const wording::FigureText &figures);

} // namespace dealdesk::quotes
