// The font of the documents. It comes with the program, so that they look the same on every computer.
#pragma once

#include <QFont>
#include <QString>

namespace dealdesk::quotes {

/// Its family, loaded when it is first asked for; empty where it cannot be.
const QString &paperFamily();

/// The letters of a plain line for which neither this font nor one that stands in for it has a glyph: each would be an
/// empty box, or nothing. Empty where all can be drawn.
QString lettersWithoutGlyph(const QString &line, const QFont &font);

/// What to install for them, as the end of a sentence: "a font for Chinese, Japanese and Korean (…)".
QString fontFor(const QString &letters);

} // namespace dealdesk::quotes
