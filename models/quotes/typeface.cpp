#include "typeface.h"

#include "wording/findings/quotability.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

static void loadFonts() { Q_INIT_RESOURCE(fonts); } // not within a namespace

namespace dealdesk::quotes {

namespace {

/// Laid out as it is drawn, in one line: with the fonts that stand in, with letters that join.
bool allDrawn(const QString &line, const QFont &font)
{
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::ranges::none_of(runs, [](const QGlyphRun &run) {
        const bool boxes = run.rawFont().pixelSize() <= 0; // of no font: where none knows the script, Qt draws boxes
        return boxes || run.glyphIndexes().contains(0u);
    });
}

bool isAscii(const QString &line)
{
    return std::ranges::all_of(line, [](QChar letter) { return letter.unicode() < 0x7F; });
}

} // namespace

const QString &paperFamily()
{
    static const QString family = [] {
        loadFonts();
        QString name;
        for (const auto &file :
             {QStringLiteral(":/fonts/Roboto-Regular.ttf"), QStringLiteral(":/fonts/Roboto-Medium.ttf")}) {
            const QStringList families =
                QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
            if (families.isEmpty())
                return QString();
            if (name.isEmpty())
                name = families.first();
        }
        return name;
    }();
    return family;
}

QStringList familiesFor(const QString &line)
{
    QStringList families{paperFamily()};
    if (isAscii(line))
        return families;
    constexpr uint firstPictures = 0x1F000;
    QString eastAsian = QStringLiteral("SC");
    bool hasPictures = false;
    for (const uint letter : line.toUcs4()) {
        const auto script = QChar::script(letter);
        if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
            eastAsian = QStringLiteral("JP");
        else if (script == QChar::Script_Hangul && eastAsian != QLatin1String("JP"))
            eastAsian = QStringLiteral("KR");
        hasPictures = hasPictures || letter >= firstPictures;
    }
    families += {QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"), QStringLiteral("Noto Sans Hebrew")};
    if (hasPictures)
        families.append(QStringLiteral("Noto Color Emoji"));
    // Letters of Arabic join: this one's are found again as what was typed, those of others are not.
    families.append(QStringLiteral("DejaVu Sans"));
    families.append(QStringLiteral("Noto Sans CJK ") + eastAsian);
    return families;
}

QString lettersWithoutGlyph(const QString &line, const QFont &font)
{
    if (isAscii(line) || allDrawn(line, font)) // the font of the documents has all of ASCII
        return {};
    QString missing;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0; from = to, to = letters.toNextBoundary()) {
        const QString letter = line.sliced(from, to - from);
        if (!missing.contains(letter) && !allDrawn(letter, font))
            missing += letter;
    }
    return missing.isEmpty() ? line : missing;
}

QString fontFor(const QString &letters)
{
    const auto any = [codes = letters.toUcs4()](auto of) { return std::ranges::any_of(codes, of); };
    const bool eastAsian = any([](uint letter) {
        const auto script = QChar::script(letter);
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
               script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
    });
    if (eastAsian)
        return wording::eastAsianFont();
    if (any([](uint letter) { return QChar::category(letter) == QChar::Symbol_Other; }))
        return wording::symbolFont();
    return wording::anyFont();
}

} // namespace dealdesk::quotes
