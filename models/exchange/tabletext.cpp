#include "tabletext.h"

#include "csv.h"
#include "pricing/nametext.h"

#include <algorithm>
#include <array>

namespace dealdesk::exchange {

namespace {

void appendLetter(std::string &utf8, char32_t letter)
{
    const auto tail = [&](int shift) { utf8 += static_cast<char>(0x80 | (letter >> shift & 0x3F)); };
    if (letter < 0x80) {
        utf8 += static_cast<char>(letter);
    } else if (letter < 0x800) {
        utf8 += static_cast<char>(0xC0 | letter >> 6);
        tail(0);
    } else if (letter < 0x10000) {
        utf8 += static_cast<char>(0xE0 | letter >> 12);
        tail(6);
        tail(0);
    } else {
        utf8 += static_cast<char>(0xF0 | letter >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

/// Nothing where it is broken: half a unit, half a pair.
std::optional<std::string> fromUtf16(std::string_view bytes, bool isBigEndian)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(isBigEndian ? first << 8 | second : second << 8 | first);
    };
    const auto isHigh = [](char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; };
    const auto isLow = [](char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; };
    std::string utf8;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t letter = unitAt(at);
        if (isLow(letter))
            return std::nullopt;
        if (isHigh(letter)) {
            at += 2;
            if (at >= bytes.size() || !isLow(unitAt(at)))
                return std::nullopt;
            letter = 0x10000 + ((letter - 0xD800) << 10) + (unitAt(at) - 0xDC00);
        }
        appendLetter(utf8, letter);
    }
    return utf8;
}

/// https://encoding.spec.whatwg.org/index-windows-1252.txt; nothing where a byte is no letter.
std::optional<std::string> fromWindows1252(std::string_view bytes)
{
    constexpr std::array<char32_t, 32> own{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    std::string utf8;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        const char32_t letter = byte >= 0x80 && byte < 0xA0 ? own[byte - 0x80U] : byte;
        if (letter == 0)
            return std::nullopt;
        appendLetter(utf8, letter);
    }
    return utf8;
}

/// In which the byte at `at` stands.
std::size_t lineAt(std::string_view bytes, std::size_t at)
{
    return 1 + static_cast<std::size_t>(std::ranges::count(bytes.substr(0, at), '\n'));
}

auto brokenIn(std::size_t line, ProblemCode code) { return tl::unexpected(Problem{{}, code, {}, {.line = line}}); }

/// The first line that is not UTF-8; nothing: all are.
std::optional<std::size_t> lineNotUtf8(std::string_view bytes)
{
    for (std::size_t line = 1; !bytes.empty(); ++line) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        if (!pricing::isUtf8(bytes.substr(0, end)))
            return line;
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return std::nullopt;
}

/// Whether a line holds letters beyond ASCII, and all are UTF-8: of Windows-1252 that would be chance.
bool hasLineOfUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        if (std::ranges::any_of(line, [](char c) { return static_cast<signed char>(c) < 0; }) && pricing::isUtf8(line))
            return true;
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return false;
}

} // namespace

tl::expected<TableText, Problem> readTableText(std::string_view bytes, std::optional<TableEncoding> said)
{
    const bool isMarked16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (said.value_or(TableEncoding::Utf8) == TableEncoding::Utf16 || (!said && isMarked16)) {
        auto text = fromUtf16(isMarked16 ? bytes.substr(2) : bytes, bytes.starts_with('\xFE'));
        if (!text)
            return brokenIn(1, ProblemCode::BrokenUtf16);
        if (const std::size_t nul = text->find('\0'); nul != text->npos)
            return brokenIn(lineAt(*text, nul), ProblemCode::NulInTable);
        return TableText{std::move(*text), TableEncoding::Utf16};
    }
    if (const std::size_t nul = bytes.find('\0'); nul != bytes.npos)
        return brokenIn(lineAt(bytes, nul), ProblemCode::NulInTable);
    if (bytes.starts_with(utf8Mark) && said != TableEncoding::Windows1252)
        bytes.remove_prefix(utf8Mark.size());
    const auto broken = said == TableEncoding::Windows1252 ? std::optional(std::size_t{1}) : lineNotUtf8(bytes);
    if (!broken)
        return TableText{std::string(bytes), TableEncoding::Utf8};
    if (said == TableEncoding::Utf8 || (!said && hasLineOfUtf8(bytes)))
        return brokenIn(*broken, ProblemCode::TwoEncodings);
    if (auto text = fromWindows1252(bytes))
        return TableText{std::move(*text), TableEncoding::Windows1252};
    constexpr std::string_view noLetters("\x81\x8D\x8F\x90\x9D");
    return brokenIn(lineAt(bytes, bytes.find_first_of(noLetters)), ProblemCode::NoLetterOfWindows);
}

std::optional<TableText> tableText(std::string_view bytes)
{
    const auto in = [](std::optional<std::string> text, TableEncoding encoding) {
        return text ? std::optional(TableText{std::move(*text), encoding}) : std::nullopt;
    };
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return in(fromUtf16(bytes.substr(2), bytes.starts_with('\xFE')), TableEncoding::Utf16);
    if (bytes.starts_with(utf8Mark))
        bytes.remove_prefix(utf8Mark.size());
    if (pricing::isUtf8(bytes))
        return TableText{std::string(bytes), TableEncoding::Utf8};
    return in(fromWindows1252(bytes), TableEncoding::Windows1252);
}

} // namespace dealdesk::exchange
