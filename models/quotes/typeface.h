// The font of the documents. It comes with the program, so that they look the same on every computer.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace dealdesk::quotes {

/// Its family, loaded when it is first asked for; empty where it cannot be.
const QString &paperFamily();

/// The fonts for a line, in their order: the documents' own, then those that stand in for letters that it has not. A
/// line of Japanese or Korean has Han letters of its own shapes, and one with emoji has them of one font.
QStringList familiesFor(const QString &line);

/// The letters of a plain line for which neither this font nor one that stands in for it has a glyph: each would be an
/// empty box, or nothing. Empty where all can be drawn.
QString lettersWithoutGlyph(const QString &line, const QFont &font);

/// What to install for them, as the end of a sentence: "a font for Chinese, Japanese and Korean (…)".
QString fontFor(const QString &letters);

} // namespace dealdesk::quotes
