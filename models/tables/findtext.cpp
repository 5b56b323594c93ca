#include "findtext.h"

#include "wording/foldedwords.h"

namespace dealdesk::tables {

namespace {

constexpr bool isPlain(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Whether what stands before is no letter and no digit. `text` is valid UTF-8.
bool beginsWord(std::string_view text, std::size_t at)
{
    if (at == 0)
        return true;
    std::size_t before = at - 1;
    if (isPlain(text[before]))
        return !isLetterOrDigit(text[before]);
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80)
        --before;
    const auto letter = QString::fromUtf8(text.data() + before, static_cast<qsizetype>(at - before)).toUcs4();
    return letter.isEmpty() || !QChar::isLetterOrNumber(letter.back());
}

bool hasWordWith(std::string_view name, std::string_view beginning, std::size_t from)
{
    for (std::size_t at = from; at != std::string_view::npos; at = name.find(beginning, at + 1))
        if (beginsWord(name, at))
            return true;
    return false;
}

} // namespace

FindWords::FindWords(const QString &text)
{
    for (const QString &word : QString::fromStdString(wording::folded(text)).simplified().split(QLatin1Char(' '))) {
        if (word.isEmpty())
            continue;
        if (words.size() < most)
            words.push_back(word.toStdString());
        else
            words.back() += ' ' + word.toStdString();
    }
    for (const std::string &word : words)
        whole += (whole.empty() ? "" : " ") + word;
}

FindWords::Mask FindWords::allIn(std::string_view folded) const
{
    Mask in = 0;
    for (std::size_t word = 0; word < words.size(); ++word)
        if (folded.find(words[word]) != std::string_view::npos)
            in |= Mask{1} << word;
    return in;
}

std::optional<FindMatch> FindWords::match(std::string_view name, std::string_view whose, Mask inOwners) const
{
    if (name.starts_with(whole))
        return name.size() == whole.size() ? FindMatch::Whole : FindMatch::Begins;
    FindMatch how = FindMatch::WordBegin;
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (const std::size_t at = name.find(words[word]); at != std::string_view::npos) {
            if (how == FindMatch::WordBegin && !hasWordWith(name, words[word], at))
                how = FindMatch::Inside;
        } else if ((inOwners >> word & 1) != 0 ||
                   (!whose.empty() && whose.find(words[word]) != std::string_view::npos)) {
            how = FindMatch::Whose;
        } else {
            return std::nullopt;
        }
    }
    return how;
}

} // namespace dealdesk::tables
