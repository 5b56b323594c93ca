// Scenarios side by side: the figures by which they are compared, and how far each is from the base.
#pragma once

#include "evaluation.h"

#include <array>
#include <optional>
#include <variant>

namespace dealdesk::pricing {

inline constexpr std::size_t mostCompared = 4;

enum class ComparedFigure : std::uint8_t {
    TotalBilled,
    TotalWholesale,
    TotalMargin,
    MarginPercent, ///< of the total billed
    TotalNetMargin,
    WeightedArr,
    FirstArr, ///< of the horizon's first month
    LastArr,
    PeakArr, ///< the highest month's; unknown where any month's is
    LastTenants,
};
inline constexpr std::array comparedFigures{ComparedFigure::TotalBilled,    ComparedFigure::TotalWholesale,
                                            ComparedFigure::TotalMargin,    ComparedFigure::MarginPercent,
                                            ComparedFigure::TotalNetMargin, ComparedFigure::WeightedArr,
                                            ComparedFigure::FirstArr,       ComparedFigure::LastArr,
                                            ComparedFigure::PeakArr,        ComparedFigure::LastTenants};

struct TenantCount {
    std::int64_t count = 0;
    friend auto operator<=>(const TenantCount &, const TenantCount &) = default;
};

/// An amount, a share (its difference is in percentage points), or tenants.
using FigureValue = std::variant<Money, Percent, TenantCount>;

/// Nothing where it is unknown, or the horizon has no month.
std::optional<FigureValue> figureOf(const Portfolio &portfolio, ComparedFigure figure);

/// value − base. Nothing where one of them is unknown or the result does not fit in 64 bits. Both are the same figure.
std::optional<FigureValue> difference(const std::optional<FigureValue> &value, const std::optional<FigureValue> &base);
std::optional<Money> difference(const std::optional<Money> &value, const std::optional<Money> &base);

/// -1, 0 or 1.
int signOf(const FigureValue &difference);

/// More is better of everything but wholesale, of which neither more nor less is.
constexpr bool moreIsBetter(ComparedFigure figure) { return figure != ComparedFigure::TotalWholesale; }

} // namespace dealdesk::pricing
