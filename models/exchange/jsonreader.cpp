#include "jsonreader.h"

#include "decimalkinds.h"
#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "records/decimaltext.h"

#include <algorithm>

namespace dealdesk::exchange {

using pricing::Money;
using pricing::Percent;
using records::readAmount;

namespace {

constexpr std::size_t longestFound = 60; ///< characters

bool isControl(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7F)
        return true;
    // U+0080 to U+009F
    return byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

std::string escaped(unsigned code)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text = "\\u00";
    text += hex[code / 16];
    text += hex[code % 16];
    return text;
}

constexpr bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

} // namespace

std::string printable(std::string_view text)
{
    std::string out;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (characters == longestFound)
            return out + "…";
        std::size_t next = at + 1;
        while (next < text.size() && continues(text[next]))
            ++next;
        if (isControl(text, at))
            out += escaped(static_cast<unsigned char>(text[next - 1]));
        else
            out += text.substr(at, next - at);
        ++characters;
        at = next;
    }
    return out;
}

std::string quoted(std::string_view text) { return '"' + printable(text) + '"'; }

ProblemValue found(Element element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::ARRAY: return Thing::List;
    case simdjson::dom::element_type::OBJECT: return Thing::Object;
    case simdjson::dom::element_type::STRING: return quoted(element.get_string().value_unsafe());
    default: return printable(simdjson::minify(element));
    }
}

std::string pointerToken(std::string_view name)
{
    std::string token = "/";
    for (const char c : printable(name)) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

std::string Place::pointer() const
{
    if (!parent)
        return {};
    return parent->pointer() + (isRow ? '/' + std::to_string(index) : pointerToken(name));
}

void JsonReader::report(const Place &place, ProblemCode code, std::vector<ProblemValue> values)
{
    if (!full())
        problems.push_back({place.pointer(), code, std::move(values)});
}

bool JsonReader::text(const Place &place, Element element, std::string &out)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS) {
        report(place, ProblemCode::NotAText, {found(element)});
        return false;
    }
    if (pricing::hasControlCharacter(text)) {
        report(place, ProblemCode::ControlCharactersFound, {found(element)});
        return false;
    }
    out = text;
    return true;
}

bool JsonReader::line(const Place &place, Element element, records::Text range, std::string &out)
{
    using pricing::NameFault;
    if (!text(place, element, out))
        return false;
    const auto fault = pricing::faultOfText(out, range.least, range.most);
    if (fault == NameFault::Empty)
        report(place, ProblemCode::Empty);
    else if (fault == NameFault::TooLong)
        report(place, ProblemCode::TooLongFound, {asCount(range.most), asCount(pricing::codePoints(out))});
    return !fault;
}

bool JsonReader::uniqueId(const Place &place, Element element, TextSet &taken, std::string &out)
{
    if (!line(place, element, records::aName, out))
        return false;
    const bool isNew = taken.insert(element.get_string().value_unsafe()).second;
    if (!isNew)
        report(place, ProblemCode::NotUniqueFound, {found(element)});
    return isNew;
}

bool JsonReader::boolean(const Place &place, Element element, bool &out)
{
    if (element.get(out) == simdjson::SUCCESS)
        return true;
    report(place, ProblemCode::NotTrueOrFalse, {found(element)});
    return false;
}

bool JsonReader::integer(const Place &place, Element element, int least, int most, int &out)
{
    std::int64_t value = 0;
    if (element.get(value) == simdjson::SUCCESS && value >= least && value <= most) {
        out = static_cast<int>(value);
        return true;
    }
    const bool whole = element.is<std::int64_t>() || element.is<std::uint64_t>();
    if (whole)
        report(place, ProblemCode::OutOfRangeFound, {std::int64_t{least}, std::int64_t{most}, found(element)});
    else
        report(place, ProblemCode::NotAWholeNumber, {found(element)});
    return false;
}

template<typename Kind>
bool JsonReader::decimal(const Place &place, Element element, const Kind &kind, std::int64_t &out)
{
    std::int64_t whole = 0;
    std::string_view text;
    std::optional<std::int64_t> value;
    if (element.get(text) == simdjson::SUCCESS) {
        value = kind.read(text);
        if (!value) {
            report(place, kind.misshapen(), kind.shapeValues(found(element)));
            return false;
        }
    } else if (element.get(whole) == simdjson::SUCCESS) {
        // Out of range either way, and safe to multiply.
        value = std::clamp(whole, std::int64_t{-1}, kind.most + 1) * pricing::minorUnitsInOne(kind.places);
    } else if (element.is<std::uint64_t>()) {
        value = kind.most + 1;
    } else {
        report(place, element.is_double() ? ProblemCode::DecimalAsNumber : ProblemCode::NotADecimal,
               {kind.example(), found(element)});
        return false;
    }
    if (*value < kind.least || *value > kind.most) {
        report(place, ProblemCode::OutOfRangeFound, {kind.leastText(), kind.mostText(), found(element)});
        return false;
    }
    out = *value;
    return true;
}

bool JsonReader::amount(const Place &place, Element element, records::Amount range, Money &out)
{
    return decimal(place, element, AmountKind{currency, pricing::minorDigits(currency), range.least.minor}, out.minor);
}

bool JsonReader::percent(const Place &place, Element element, Percent largest, Percent &out)
{
    return decimal(place, element, PercentKind{largest.basisPoints}, out.basisPoints);
}

void JsonReader::reportChoice(const Place &place, Element element, std::span<const std::string_view> words)
{
    report(place, ProblemCode::NoneOf, {AnyOf{{words.begin(), words.end()}}, found(element)});
}

} // namespace dealdesk::exchange
