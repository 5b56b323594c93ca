#include "rampscale.h"

#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr double topRoom = 20;
constexpr double roomAbove = 0.12, roomBelow = 0.18; // decades

double decadesOf(double tenants) { return std::log10(std::max(1.0, tenants)); }

} // namespace

RampScale::RampScale(const RampPicture &picture)
    : term(monthsOf(picture.term))
{
    const auto totals = totalsWith(picture.ramp, picture.beside);
    const double most = static_cast<double>(*std::ranges::max_element(totals));
    const double least = std::ranges::min_element(picture.ramp, {}, &TenantStep::count)->count;
    std::optional<double> next; // where a band begins
    for (const tables::RampBook &book : picture.books)
        for (const VolumeBand &band : book.authorization.bands)
            if (band.from > most && (!next || band.from < *next))
                next = band.from;
    const double top = next.value_or(most * 1.5);
    low = std::max(-roomBelow, decadesOf(least) - 2 * roomBelow);
    high = std::max(low + 1, decadesOf(top) + roomAbove);
}

void RampScale::setRoom(const QRectF &whole) { area = whole.adjusted(leftRoom, topRoom, -rightRoom, -chart::axisRow); }

double RampScale::yOf(double tenants) const
{
    return area.bottom() - (decadesOf(tenants) - low) / (high - low) * area.height();
}

double RampScale::tenantsAt(double y) const
{
    return std::pow(10, low + (area.bottom() - y) / area.height() * (high - low));
}

} // namespace dealdesk::ui
