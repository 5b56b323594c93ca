// What prices at scale find, in a sentence.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::ui {

/// "5,000 tenants bring $5,050,200 ARR, 10 bring $12,480". Rows by rising counts.
QString scaleFinding(const std::vector<pricing::ScaleRow> &rows, const wording::FigureText &figures);

} // namespace dealdesk::ui
