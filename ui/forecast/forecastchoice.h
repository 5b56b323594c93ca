// What the forecast page shows: which view, split or not, and by what; its table by month, quarter or year. Kept with
// the window's other habits.
#pragma once

#include "pricing/periods.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace dealdesk::ui {

struct ForecastChoice {
    enum View { Money, Tenants, Cash, ViewCount };

    View view = Money;
    std::optional<pricing::GroupBy> split; ///< nothing: all together
    /// Of each view the figure that is split.
    std::array<pricing::ForecastFigure, ViewCount> figures{
        pricing::ForecastFigure::Arr, pricing::ForecastFigure::Tenants, pricing::ForecastFigure::Cash};

    pricing::PeriodLength length = pricing::PeriodLength::Month; ///< of the table

    pricing::ForecastFigure figure() const { return figures[view]; }

    QByteArray asText() const;
    /// What is not understood is left at its default.
    static ForecastChoice fromText(const QByteArray &text);

    friend bool operator==(const ForecastChoice &, const ForecastChoice &) = default;
};

/// The figures that a view can split, the first by default.
QList<pricing::ForecastFigure> figuresOf(ForecastChoice::View view);

} // namespace dealdesk::ui
