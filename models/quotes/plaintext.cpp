#include "plaintext.h"

#include <QList>

#include <array>

namespace dealdesk::quotes {
namespace {

constexpr char32_t joiner = 0x200D;    ///< builds emoji and ligatures
constexpr char32_t nonJoiner = 0x200C; ///< separates letters in Persian
constexpr int mostBytes = 180;         ///< of a name: 255 on most systems, with room for its ending and a mark
constexpr int mostMarksInARow = 4;     ///< more combining marks than any language stacks run over the lines above

enum class Fate { Keep, Drop, Space };

Fate fateOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: return Fate::Space;
    case QChar::Other_Format: return letter == joiner || letter == nonJoiner ? Fate::Keep : Fate::Drop;
    default: return Fate::Keep;
    }
}

bool isMark(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Most text is: printable ASCII and single spaces within.
bool isPlainAlready(const QString &text)
{
    QChar before = QLatin1Char(' ');
    for (const QChar letter : text) {
        if (letter < QLatin1Char(' ') || letter > QLatin1Char('~') ||
            (letter == QLatin1Char(' ') && before == QLatin1Char(' ')))
            return false;
        before = letter;
    }
    return before != QLatin1Char(' ');
}

/// Names that Windows keeps for devices, whatever ending follows.
bool isReserved(const QString &name)
{
    const QString stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    static const std::array devices{QStringLiteral("CON"),    QStringLiteral("PRN"),    QStringLiteral("AUX"),
                                    QStringLiteral("NUL"),    QStringLiteral("CLOCK$"), QStringLiteral("CONIN$"),
                                    QStringLiteral("CONOUT$")};
    for (const QString &device : devices)
        if (stem == device)
            return true;
    return stem.size() == 4 && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"))) &&
           stem.back().isDigit();
}

} // namespace

QString plainLine(const QString &text)
{
    if (isPlainAlready(text))
        return text;
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (const char32_t letter : text.toUcs4()) {
        if (letter == QChar::ReplacementCharacter || (letter >= 0xD800 && letter <= 0xDFFF)) {
            out += QChar(QChar::ReplacementCharacter);
            continue;
        }
        marks = isMark(letter) ? marks + 1 : 0;
        const Fate fate = marks > mostMarksInARow ? Fate::Drop : fateOf(letter);
        if (fate == Fate::Space && letter != QChar::Nbsp && letter != 0x202F) {
            if (!out.isEmpty() && out.back() != QLatin1Char(' '))
                out += QLatin1Char(' ');
        } else if (fate != Fate::Drop) {
            out += QChar::fromUcs4(letter);
        }
    }
    while (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

Qt::LayoutDirection directionOf(const QString &paragraph)
{
    return paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QString fileNamePart(const QString &text, int most)
{
    QString out;
    for (const QChar letter : plainLine(text)) {
        const bool forbidden = QStringLiteral("/\\:*?\"<>|").contains(letter);
        out += forbidden ? QLatin1Char(' ') : letter;
    }
    out = out.simplified();
    while (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char(' ')))
        out.remove(0, 1);
    out.truncate(most);
    while (!out.isEmpty() && (out.back().isHighSurrogate() || out.toUtf8().size() > mostBytes))
        out.chop(1);
    while (out.endsWith(QLatin1Char('.')) || out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return isReserved(out) ? QLatin1Char('_') + out.left(most - 1) : out;
}

QString internalFileName(const QString &name, const QString &mark)
{
    constexpr int longest = 120;
    const QString tail = QStringLiteral("(%1)").arg(mark);
    return (fileNamePart(name, longest - int(tail.size()) - 1) + QLatin1Char(' ') + tail).trimmed();
}

} // namespace dealdesk::quotes
