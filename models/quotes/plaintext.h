// Names and notes are other people's text: shown as they are, but never able to break a line, a page or a reading
// direction.
#pragma once

#include <QString>
#include <Qt>

namespace dealdesk::quotes {

/// One line of text: control characters and line breaks become spaces, invisible direction and format characters go
/// (those that join letters or emoji stay), lone surrogates become U+FFFD, runs of spaces become one.
QString plainLine(const QString &text);

/// Of a paragraph: that of its first letter that has one (Unicode Standard Annex 9, rules P2 and P3).
Qt::LayoutDirection directionOf(const QString &paragraph);

/// Safe as a file name on every system, without its ending: at most `most` UTF-16 units and 180 bytes of UTF-8; empty
/// where nothing is left.
QString fileNamePart(const QString &text, int most);

/// "ARR by month (internal)": the same with a mark that no length of the name cuts off, 120 UTF-16 units in all.
QString internalFileName(const QString &name, const QString &mark);

} // namespace dealdesk::quotes
