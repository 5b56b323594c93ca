#include "windowplace.h"

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr QSize frame(8, 40); // a title bar and borders: the window system tells theirs only when the window stands

} // namespace

QSize fittingSize(QSize wanted, QSize available) { return wanted.boundedTo(available - frame); }

QRect broughtOnto(const QList<QRect> &screens, QRect window)
{
    if (screens.isEmpty())
        return window;
    const auto shared = [&](const QRect &screen) {
        const QRect both = screen.intersected(window);
        return qint64{both.width()} * both.height();
    };
    const QRect screen = *std::ranges::max_element(screens, {}, shared);
    if (screen.contains(window))
        return window;
    window.setSize(fittingSize(window.size(), screen.size()));
    const int left = std::clamp(window.left(), screen.left(), screen.right() + 1 - window.width());
    const int top = std::clamp(window.top(), screen.top() + frame.height(), screen.bottom() + 1 - window.height());
    window.moveTo(left, top);
    return window;
}

} // namespace dealdesk::ui
