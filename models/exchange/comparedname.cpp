#include "comparedname.h"

#include "blanks.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace dealdesk::exchange {

namespace {

/// Which most names are: nothing to compose, and a letter is a byte.
bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string comparedAscii(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    std::string name;
    for (const char c : text) {
        if (!blank(c))
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
    }
    if (name.ends_with(' '))
        name.pop_back();
    return name;
}

icu::UnicodeString composed(const icu::UnicodeString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(error);
    icu::UnicodeString name = nfc ? nfc->normalize(text, error) : text;
    return U_SUCCESS(error) ? name : text;
}

} // namespace

std::string comparedName(std::string_view utf8)
{
    if (isAscii(utf8))
        return comparedAscii(utf8);
    icu::UnicodeString name = composed(icu::UnicodeString::fromUTF8(withSingleBlanks(utf8)));
    name.foldCase(U_FOLD_CASE_DEFAULT);
    std::string result;
    composed(name).toUTF8String(result);
    return result;
}

} // namespace dealdesk::exchange
