// Colours and sizes of the printed page: the only place that names them.
#pragma once

#include <QRgb>

namespace dealdesk::quotes::paper {

inline constexpr QRgb ink = 0xFF1B1F24;
inline constexpr QRgb quiet = 0xFF57606A;
inline constexpr QRgb hairline = 0xFFDDE2E8;
inline constexpr QRgb strongLine = 0xFF9AA4B0;
inline constexpr QRgb accent = 0xFF0B5CAD;
inline constexpr QRgb caution = 0xFFB45309;
inline constexpr QRgb bad = 0xFFB42318;
inline constexpr QRgb white = 0xFFFFFFFF;
inline constexpr QRgb seriesBilled = 0xFF0072B2;
inline constexpr QRgb seriesMargin = 0xFF009E73;
inline constexpr QRgb marginText = 0xFF067A55; ///< the margin series as small text: darker, to be read

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
