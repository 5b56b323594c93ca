// The colours of screen and paper: the only place that names one. 0xRRGGBB, opaque.
#pragma once

#include <cstdint>

namespace dealdesk::palette {

using Colour = std::uint32_t;

struct Palette {
    Colour window, surface, line, text, quiet, accent, onAccent, selection, hover;
    Colour good, caution, bad;
    Colour goodGround, cautionGround, badGround; ///< behind a short text in that tone
    // One meaning, one colour, in every chart, table and document.
    Colour billed, wholesale, margin, payout;
    Colour secondScenario, thirdScenario, fourthScenario; ///< beside a base in the text's colour
};

/// Also that of paper.
inline constexpr Palette light{
    .window = 0xF6F7F9,
    .surface = 0xFFFFFF,
    .line = 0xDDE2E8,
    .text = 0x1B1F24,
    .quiet = 0x57606A,
    .accent = 0x0B5CAD,
    .onAccent = 0xFFFFFF,
    .selection = 0xDCEAF8,
    .hover = 0xEEF2F6,
    .good = 0x067A55,
    .caution = 0xB45309,
    .bad = 0xB42318,
    .goodGround = 0xE6F5EF,
    .cautionGround = 0xFDF3E3,
    .badGround = 0xFDECEA,
    .billed = 0x0072B2,
    .wholesale = 0x9AA4B0,
    .margin = 0x009E73,
    .payout = 0xE69F00,
    .secondScenario = 0xC8500A,
    .thirdScenario = 0x8B3C8F,
    .fourthScenario = 0x2A86A0,
};

inline constexpr Palette dark{
    .window = 0x14171B,
    .surface = 0x1C2026,
    .line = 0x2E343C,
    .text = 0xE6E9ED,
    .quiet = 0x9AA4B0,
    .accent = 0x6CB2F5,
    .onAccent = 0x0D1117,
    .selection = 0x23394F,
    .hover = 0x262C34,
    .good = 0x4CC38A,
    .caution = 0xF2A65A,
    .bad = 0xFF8A80,
    .goodGround = 0x17302A,
    .cautionGround = 0x33291B,
    .badGround = 0x3A2224,
    .billed = 0x0072B2,
    .wholesale = 0x9AA4B0,
    .margin = 0x009E73,
    .payout = 0xE69F00,
    .secondScenario = 0xF28C4E,
    .thirdScenario = 0xD58FD6,
    .fourthScenario = 0x6FC7DE,
};

inline constexpr Colour strongRule = 0x9AA4B0; ///< a line that closes a table, on paper

} // namespace dealdesk::palette
