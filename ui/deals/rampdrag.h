// The ramp chart under the pointer: what is within its reach, and a step that is dragged.
#pragma once

#include "rampscale.h"

namespace dealdesk::ui {

/// The step whose point is within reach; -1: none.
int handleAt(const tables::Ramp &ramp, const RampScale &scale, const QPointF &at);
/// That, else the one whose line the pointer is on; -1: none.
int stepAt(const tables::Ramp &ramp, const RampScale &scale, const QPointF &at);

class RampDrag
{
public:
    RampDrag(const RampPicture &picture, const RampScale &scale, std::size_t step, const QPointF &from);

    /// Sideways the step goes by whole months, up and down in round numbers, and a band's beginning draws it near.
    /// Nothing before the pointer has gone far enough to mean it.
    std::optional<tables::Ramp> to(const QPointF &at);

private:
    std::int64_t tenantsAt(double y, int month) const;

    const RampPicture &picture;
    const RampScale &scale;
    std::size_t step;
    QPointF from;
    bool moved = false;
};

} // namespace dealdesk::ui
