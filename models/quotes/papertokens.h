// Colours and sizes of the printed page.
#pragma once

#include "palette.h"

#include <QRgb>

namespace dealdesk::quotes::paper {

constexpr QRgb opaque(palette::Colour colour) { return 0xFFu << 24 | colour; }

inline constexpr QRgb ink = opaque(palette::light.text);
inline constexpr QRgb quiet = opaque(palette::light.quiet);
inline constexpr QRgb hairline = opaque(palette::light.line);
inline constexpr QRgb strongLine = opaque(palette::strongRule);
inline constexpr QRgb accent = opaque(palette::light.accent);
inline constexpr QRgb caution = opaque(palette::light.caution);
inline constexpr QRgb bad = opaque(palette::light.bad);
inline constexpr QRgb white = opaque(palette::light.surface);
inline constexpr QRgb seriesBilled = opaque(palette::light.billed);
inline constexpr QRgb seriesMargin = opaque(palette::light.margin);
inline constexpr QRgb marginText = opaque(palette::light.good); ///< the margin series as small text: darker, to be read

/// How a run of text looks. Sizes are in tenths of a point.
struct Style {
    int size = 92;
    QRgb colour = ink;
    bool medium = false;

    constexpr Style in(QRgb other) const { return {size, other, medium}; }
    constexpr Style sized(int other) const { return {other, colour, medium}; }
    constexpr Style strong() const { return {size, colour, true}; }
};

inline constexpr Style body{92, ink, false};
inline constexpr Style bodyStrong{92, ink, true};
inline constexpr Style bodyQuiet{92, quiet, false};
inline constexpr Style label{78, quiet, false};
inline constexpr Style section{112, ink, true};
inline constexpr Style headline{190, ink, true};
inline constexpr Style letterhead{170, ink, true};
inline constexpr Style title{170, quiet, false};
inline constexpr Style recipient{130, ink, true};
inline constexpr Style footer{76, quiet, false};

/// From baseline to baseline, in points.
constexpr double leading(const Style &style) { return style.size * 0.1 * 1.34; }
/// From the top of a line box to its baseline, in points.
constexpr double ascent(const Style &style) { return style.size * 0.1 * 1.0; }

inline constexpr double sectionGap = 22; ///< points above a section
inline constexpr double columnGap = 16;  ///< points between columns

} // namespace dealdesk::quotes::paper
