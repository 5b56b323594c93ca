#include "rampdrag.h"

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;
using tables::Ramp;

namespace {

constexpr double takeRadius = 9;   // around a step's point
constexpr double takeBeside = 6;   // above and below its line
constexpr double snapDistance = 6; // to where a band begins
constexpr double dragBegins = 4;

/// With two digits that count: a pixel of a decade is no exact number.
double roundTenants(double tenants)
{
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(1.0, tenants))) - 1));
    return std::round(tenants / unit) * unit;
}

} // namespace

int handleAt(const Ramp &ramp, const RampScale &scale, const QPointF &at)
{
    int found = -1;
    double nearest = takeRadius;
    for (std::size_t step = 0; step < ramp.size(); ++step) {
        const QPointF away = scale.pointOf(ramp[step]) - at;
        if (const double distance = std::hypot(away.x(), away.y()); distance <= nearest) {
            nearest = distance;
            found = static_cast<int>(step);
        }
    }
    return found;
}

int stepAt(const Ramp &ramp, const RampScale &scale, const QPointF &at)
{
    if (const int found = handleAt(ramp, scale, at);
        found >= 0 || at.x() < scale.xOf(0) || at.x() > scale.xOf(scale.months()))
        return found;
    const std::size_t under = stepIn(ramp, static_cast<int>(scale.monthAt(at.x())));
    return std::abs(scale.pointOf(ramp[under]).y() - at.y()) <= takeBeside ? static_cast<int>(under) : -1;
}

RampDrag::RampDrag(const RampPicture &of, const RampScale &on, std::size_t which, const QPointF &at)
    : picture(of)
    , scale(on)
    , step(which)
    , from(at)
{}

std::optional<Ramp> RampDrag::to(const QPointF &at)
{
    const QPointF by = at - from;
    moved = moved || std::hypot(by.x(), by.y()) >= dragBegins;
    if (!moved)
        return std::nullopt;
    const TenantStep &before = picture.ramp[step];
    const int months = static_cast<int>(std::lround(by.x() / (scale.plot().width() / scale.months())));
    Ramp after = tables::withMonth(picture.ramp, step, before.month + months, picture.term);
    if (std::abs(by.y()) < dragBegins)
        return after;
    const std::int64_t tenants = tenantsAt(scale.yOf(before.count) + by.y(), after[step].month);
    return tables::withTenants(std::move(after), step, tenants);
}

std::int64_t RampDrag::tenantsAt(double y, int month) const
{
    if (const auto *book = tables::bookIn(picture.books, month))
        for (const BandStart &start : bandStarts(*book, picture.beside[static_cast<std::size_t>(month)]))
            if (std::abs(scale.yOf(start.tenants) - y) <= snapDistance)
                return start.tenants;
    return std::llround(roundTenants(std::min<double>(mostTenants, scale.tenantsAt(y))));
}

} // namespace dealdesk::ui
