#include "nametext.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// The code point at the front and its length in bytes; length 0: no valid UTF-8 begins there.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;
};

CodePoint front(std::string_view utf8)
{
    const auto lead = static_cast<unsigned char>(utf8.front());
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || utf8.size() < length)
        return {};
    char32_t value = lead & (0x7Fu >> length);
    for (std::size_t at = 1; at < length; ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if ((byte & 0xC0) != 0x80)
            return {};
        value = value << 6 | (byte & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least[length] || value > 0x10FFFF || surrogate)
        return {};
    return {value, length};
}

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const CodePoint each = front(text);
        if (each.length == 0)
            return false;
        text.remove_prefix(each.length);
    }
    return true;
}

bool hasControlCharacter(std::string_view utf8)
{
    while (!utf8.empty()) {
        const CodePoint each = front(utf8);
        if (each.length > 0 && isControl(each.value))
            return true;
        utf8.remove_prefix(std::max<std::size_t>(each.length, 1));
    }
    return false;
}

std::size_t codePoints(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

std::optional<NameFault> faultOfName(std::string_view utf8) { return faultOfText(utf8, 1, longestName); }

std::optional<NameFault> faultOfText(std::string_view utf8, std::size_t least, std::size_t most)
{
    if (utf8.size() < least)
        return NameFault::Empty;
    if (!isUtf8(utf8))
        return NameFault::NotUtf8;
    if (hasControlCharacter(utf8))
        return NameFault::ControlCharacter;
    if (codePoints(utf8) > most)
        return NameFault::TooLong;
    return std::nullopt;
}

std::optional<NameFault> faultOfLines(std::string_view utf8, std::size_t most)
{
    if (!isUtf8(utf8))
        return NameFault::NotUtf8;
    for (std::size_t begin = 0; begin <= utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
        if (hasControlCharacter(utf8.substr(begin, end - begin)))
            return NameFault::ControlCharacter;
        begin = end + 1;
    }
    return codePoints(utf8) > most ? std::optional(NameFault::TooLong) : std::nullopt;
}

} // namespace dealdesk::pricing
