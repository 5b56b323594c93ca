// The deal desk's figures as tables.
#pragma once

#include "grid.h"
#include "internalsummary.h"
#include "table.h"
#include "wording/figuretext.h"

namespace dealdesk::quotes {

/// A band of another authorization is another one, whatever its name.
bool isSameBand(const pricing::MonthFigures &one, const pricing::MonthFigures &other);

Table stretchTable(const InternalSummary &summary, const wording::FigureText &figures);
Table stepTable(const InternalSummary &summary, const wording::FigureText &figures);
Table termTable(const InternalSummary &summary, const wording::FigureText &figures);
Grid payoutGrid(const InternalSummary &summary, const wording::FigureText &figures);

} // namespace dealdesk::quotes
