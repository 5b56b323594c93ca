// The look in one place: the colours of quotes/palette.h, and sizes, which nobody else names.
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>

class QApplication;
class QPalette;

namespace dealdesk::ui {

enum class Scheme { Light, Dark };

struct Theme {
    QColor window, surface, line, text, quiet, accent, onAccent, selection, hover;
    QColor good, caution, bad;
    QColor goodGround, cautionGround, badGround; ///< behind a short text in that tone
    // One meaning, one colour, in every chart, table and document.
    QColor billed, wholesale, margin, payout;
    QColor secondScenario, thirdScenario, fourthScenario; ///< beside a base in the text's colour
};

/// The theme in force. Read it when painting; do not keep it.
const Theme &theme();
Scheme scheme();
/// Sets palette, fonts and style sheet of the whole program.
void applyTheme(QApplication &app, Scheme scheme);
/// Dark where the system's palette is dark.
Scheme systemScheme(const QPalette &palette);

/// Spacing in steps of 4 px: inside groups, between them, at and within page edges.
namespace space {
inline constexpr int inside = 8;
inline constexpr int row = 12; ///< between the rows of a page
inline constexpr int between = 16;
inline constexpr int edge = 24;
inline constexpr QMargins page{edge, between, edge, between};
inline constexpr QMargins tabbedPage{edge, inside, edge, between}; ///< one that begins with tabs
} // namespace space

inline constexpr int tableRowHeight = 28;

enum class Type { Label, Body, BodyStrong, Section, Headline };
/// Sizes 11, 13, 15 and 22 px; digits are tabular in the font that is chosen.
QFont fontOf(Type type);

} // namespace dealdesk::ui
