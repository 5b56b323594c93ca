// Amounts by month on paper, drawn as vectors: bars, with a round axis and the months under it.
#pragma once

#include "drawnpages.h"
#include "wording/figuretext.h"

#include <optional>
#include <vector>

namespace dealdesk::quotes {

inline constexpr qreal monthBarsHeight = 132;

struct MonthBars {
    QString title;                                     ///< what it shows, as a sentence
    QString what;                                      ///< of one bar: "ARR"
    pricing::YearMonth start;                          ///< of the first
    std::vector<std::optional<pricing::Money>> values; ///< one a month; nothing: not known, which has no bar
    QRgb fill{};
    QRgb labels{}; ///< of its own amounts: darker where the fill is too light to be read
};

/// From `top` over the page's width.
void drawMonthBars(DrawnPages &pages, qreal top, const MonthBars &bars, const wording::FigureText &figures);

/// Which months of so many are named under an axis that has room for `most` names: those that begin a quarter, a half
/// year or years where they would be too many.
std::vector<int> namedMonths(pricing::YearMonth start, int months, int most);

} // namespace dealdesk::quotes
