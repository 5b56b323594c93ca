#include "pseudolanguage.h"

#include <QRegularExpression>

namespace dealdesk::test {

namespace {

const QString latin = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
const QString greek = QStringLiteral("αβςδεφγηιξκλμνοπθρστυϋωχψζ");
const QString cyrillic = QStringLiteral("абцдефгхийклмнопярстувжъыз");

QChar in(const QString &alphabet, QChar letter)
{
    const qsizetype at = latin.indexOf(letter.toLower());
    if (at < 0)
        return letter;
    return letter.isUpper() ? alphabet[at].toUpper() : alphabet[at];
}

/// What stands in a text and is not for a translator.
const QRegularExpression &kept()
{
    static const QRegularExpression places(QStringLiteral("%L?[0-9]+|%L?n|%%|\\(\\*\\.[^)]*\\)"));
    return places;
}

} // namespace

QString pseudo(const QString &text)
{
    QString longer;
    const auto add = [&longer](QStringView letters) {
        for (const QChar letter : letters) {
            longer += in(greek, letter);
            if (QStringView(u"aeiouAEIOU").contains(letter) && (longer.size() < 2 || longer[longer.size() - 2] != u'&'))
                longer += in(greek, letter.toLower());
        }
    };
    qsizetype from = 0;
    for (auto found = kept().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch place = found.next();
        add(QStringView(text).sliced(from, place.capturedStart() - from));
        longer += place.captured();
        from = place.capturedEnd();
    }
    add(QStringView(text).sliced(from));
    return u'⟦' + longer + u'⟧';
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    // Of Qt's own words those of keys are read back from what they are called.
    return qstrcmp(context, "QShortcut") == 0 || !source || !*source ? QString() : pseudo(QString::fromUtf8(source));
}

std::string inCyrillic(const std::string &name)
{
    QString letters = QString::fromStdString(name);
    for (QChar &letter : letters)
        letter = in(cyrillic, letter);
    return letters.toStdString();
}

QString untranslatedIn(QString text)
{
    static const QRegularExpression allowed(QStringLiteral(
        "\\b(USD|EUR|JPY|GBP|AUD|INR|CAD)\\b"                      // currencies
        "|\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b" // of the months' own names
        "|[0-9][KMBT]\\b"                                          // on an axis
        "|^Q-$|\\bQ-?[0-9]{4}-[0-9]+\\b|\\bS-[0-9]+\\b"            // numbers of quotes
        "|\\b(Ctrl|Shift|Alt|Meta)\\+(?=.)"                        // keys, as they are labelled
        "|\\bF[0-9]{1,2}\\b|(?<=\\+)([A-Z]|Del|F[0-9]+)\\b"
        "|\\b(Tab|Esc|Del|Ins|Home|End|Page|PgUp|PgDown|Return|Enter|Left|Right|Up|Down|Space|Backspace)\\b"
        "|\\bHailBytes( ASM| SAT| Support Hub)?\\b|\\bAWS CPPO\\b|\\bAzure MPO\\b" // products, programs
        "|gophish-phishing-(simulator)?|^simulator(?=⟧)|prodview-\\w+|lcmcon[0-9]+|hardened_ubuntu_\\w+|\\bstandard-"
        "v2\\b"                                                                           // listings
        "|\\bQt( Charts)?\\b|SQLite|simdjson|JSON for Modern C\\+\\+|tl::expected|Roboto" // libraries
        "|L?GPL-3|Apache-2.0|\\bMIT\\b|CC0-1.0|[KM]iB\\b"
        "|[^\\s⟦⟧“”]*\\.(dealdesk|pdf|csv|svg|png|json)\\b")); // names of files
    static const QRegularExpression word(QStringLiteral("[A-Za-z][^\\s⟦⟧]*"));
    return word.match(text.remove(allowed)).captured();
}

} // namespace dealdesk::test
