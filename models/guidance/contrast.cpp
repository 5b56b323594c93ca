#include "contrast.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace dealdesk::guidance {

namespace {

/// As WCAG defines it, 0 to 1.
std::optional<double> relativeLuminance(std::string_view colour)
{
    constexpr std::array weights{0.2126, 0.7152, 0.0722};
    if (colour.size() != 7 || colour.front() != '#')
        return std::nullopt;
    double luminance = 0;
    for (std::size_t part = 0; part < weights.size(); ++part) {
        const std::string_view hex = colour.substr(1 + 2 * part, 2);
        int value = 0;
        const auto [end, fault] = std::from_chars(hex.data(), hex.data() + hex.size(), value, 16);
        if (fault != std::errc() || end != hex.data() + hex.size())
            return std::nullopt;
        const double share = value / 255.0;
        luminance += weights[part] * (share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4));
    }
    return luminance;
}

} // namespace

int contrastOf(std::string_view text, std::string_view ground)
{
    const auto one = relativeLuminance(text), other = relativeLuminance(ground);
    if (!one || !other)
        return 0;
    const double ratio = (std::max(*one, *other) + 0.05) / (std::min(*one, *other) + 0.05);
    return static_cast<int>(std::floor(ratio * 100 + 1e-9));
}

} // namespace dealdesk::guidance
