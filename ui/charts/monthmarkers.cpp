#include "monthmarkers.h"

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr double beside = 4; // between a marker and its label
constexpr double apart = 12; // between two labels of a lane

class Lanes
{
public:
    explicit Lanes(int most)
        : ends(static_cast<std::size_t>(most))
    {}

    /// The first lane in which it stands free of the labels before it; -1: none.
    int take(double left, double width)
    {
        for (std::size_t lane = 0; lane < ends.size(); ++lane) {
            const bool isFree = std::ranges::none_of(ends[lane], [&](const Span &span) {
                return left < span.right + apart && span.left < left + width + apart;
            });
            if (isFree) {
                ends[lane].push_back({left, left + width});
                used = std::max(used, static_cast<int>(lane) + 1);
                return static_cast<int>(lane);
            }
        }
        return -1;
    }
    int used = 0;

private:
    struct Span {
        double left, right;
    };
    std::vector<std::vector<Span>> ends;
};

} // namespace

MarkerLayout placeMarkers(const std::vector<MonthMarker> &markers, const std::function<double(int)> &xOf,
                          const std::function<double(const QString &)> &widthOf, double left, double right,
                          int mostLanes)
{
    MarkerLayout layout;
    qsizetype forms = 0;
    for (const MonthMarker &marker : markers)
        forms = std::max(forms, marker.texts.size());
    for (qsizetype form = 0; form < forms; ++form) {
        layout = {};
        Lanes lanes(mostLanes);
        bool allPlaced = true;
        for (const MonthMarker &marker : markers) {
            const QString text = marker.texts.value(std::min(form, marker.texts.size() - 1));
            PlacedMarker placed;
            placed.x = xOf(marker.month);
            placed.width = widthOf(text);
            placed.left = placed.x + beside;
            if (placed.left + placed.width > right)
                placed.left = std::max(left, placed.x - beside - placed.width);
            placed.lane = lanes.take(placed.left, placed.width);
            if (placed.lane >= 0)
                placed.text = text;
            allPlaced = allPlaced && placed.lane >= 0;
            layout.markers.push_back(std::move(placed));
        }
        layout.lanes = lanes.used;
        if (allPlaced)
            break;
    }
    return layout;
}

} // namespace dealdesk::ui
