// Where the ramp chart's things stand: months from left to right, tenants in decades from below.
#pragma once

#include "ramppicture.h"

#include <QRectF>

namespace dealdesk::ui {

class RampScale
{
public:
    RampScale() = default;
    /// From the fewest tenants to the first band above the most, so that a step can be dragged there. It has no room
    /// yet.
    explicit RampScale(const RampPicture &picture);

    static constexpr double leftRoom = 50, rightRoom = 64; ///< around the plot, for names and numbers
    void setRoom(const QRectF &whole);                     ///< the whole chart, in its pixels
    const QRectF &plot() const { return area; }
    int months() const { return term; }
    double xOf(double month) const { return area.left() + month / term * area.width(); }
    double yOf(double tenants) const;
    double monthAt(double x) const { return (x - area.left()) / area.width() * term; }
    double tenantsAt(double y) const;
    QPointF pointOf(const pricing::TenantStep &step) const { return {xOf(step.month), yOf(step.count)}; }

private:
    QRectF area;
    int term = 1;
    double low = 0, high = 1; ///< decades
};

} // namespace dealdesk::ui
