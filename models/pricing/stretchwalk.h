// Two pricings of one deal are compared month by month; this walks the months of one, stretch by stretch.
#pragma once

#include "evaluation.h"

#include <span>

namespace dealdesk::pricing {

/// Walks a deal's months, stretch by stretch.
class StretchWalk
{
public:
    explicit StretchWalk(std::span<const Stretch> of)
        : stretches(of)
    {}

    bool atEnd() const { return index == stretches.size(); }
    const MonthFigures &figures() const { return stretches[index].figures; }
    int stretchEnd() const { return stretches[index].firstMonth + stretches[index].months; }
    void advanceTo(int month)
    {
        if (month >= stretchEnd())
            ++index;
    }

private:
    std::span<const Stretch> stretches;
    std::size_t index = 0;
};

} // namespace dealdesk::pricing
