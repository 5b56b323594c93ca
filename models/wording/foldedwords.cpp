#include "foldedwords.h"

#include <array>
#include <utility>

namespace dealdesk::wording {

namespace {

/// Letters that Unicode does not take apart and that people type without.
constexpr std::array<std::pair<char16_t, const char *>, 13> plainLetters{{{u'ß', "ss"},
                                                                          {u'æ', "ae"},
                                                                          {u'œ', "oe"},
                                                                          {u'ø', "o"},
                                                                          {u'đ', "d"},
                                                                          {u'ð', "d"},
                                                                          {u'ħ', "h"},
                                                                          {u'ı', "i"},
                                                                          {u'ĸ', "k"},
                                                                          {u'ł', "l"},
                                                                          {u'ŋ', "n"},
                                                                          {u'ŧ', "t"},
                                                                          {u'þ', "th"}}};

/// Accents and vowel points, but no mark that makes another letter of Kana or of an Indian script.
bool isAccent(QChar c)
{
    constexpr unsigned char nukta = 7, virama = 9;
    const unsigned char combines = c.combiningClass();
    return c.category() == QChar::Mark_NonSpacing && combines != 0 && (combines < nukta || combines > virama);
}

} // namespace

std::string folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (isAccent(c))
            continue;
        const char *instead = nullptr;
        for (const auto &[letter, ascii] : plainLetters)
            if (c == letter)
                instead = ascii;
        if (instead)
            plain += QLatin1String(instead);
        else
            plain += c;
    }
    return plain.toStdString();
}

std::string foldedWord(std::string_view utf8)
{
    return folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace dealdesk::wording
