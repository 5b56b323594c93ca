// Reading JSON with every problem named by its place. A place is a chain on the stack: its text is built only for a
// problem.
#pragma once

#include "pricing/keyhash.h"
#include "records/choices.h"
#include "records/kinds.h"
#include "scenariofile.h"

#include <array>
#include <optional>
#include <simdjson.h>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dealdesk::exchange {

using Element = simdjson::dom::element;
using TextSet = std::unordered_set<std::string_view, pricing::KeyHash>;

class Place
{
public:
    Place() = default;
    Place(const Place &above, std::string_view field)
        : parent(&above)
        , name(field)
    {}
    Place(const Place &above, std::size_t row)
        : parent(&above)
        , index(row)
        , isRow(true)
    {}
    std::string pointer() const;

private:
    const Place *parent = nullptr;
    std::string_view name;
    std::size_t index = 0;
    bool isRow = false;
};

/// What a problem says was found: short, on one line, safe to print.
ProblemValue found(Element element);
std::string printable(std::string_view text);    ///< at most 60 characters, control characters escaped
std::string quoted(std::string_view text);       ///< printable, between quotation marks
std::string pointerToken(std::string_view name); ///< a field's part of a JSON pointer, with its '/'

class JsonReader
{
public:
    std::vector<Problem> problems;
    /// Of all amounts; set before any is read, wherever in the file it stands.
    std::string_view currency;

    bool full() const { return problems.size() >= mostProblems; }
    void report(const Place &place, ProblemCode code, std::vector<ProblemValue> values = {});

    /// An id: what a name may be, and not among `taken`, where it goes. `element` must outlive `taken`.
    bool uniqueId(const Place &place, Element element, TextSet &taken, std::string &out);
    /// Without control characters.
    bool text(const Place &place, Element element, std::string &out);
    /// One line of this length.
    bool line(const Place &place, Element element, records::Text range, std::string &out);
    bool boolean(const Place &place, Element element, bool &out);
    bool integer(const Place &place, Element element, int least, int most, int &out);
    bool amount(const Place &place, Element element, records::Amount range, pricing::Money &out);
    bool percent(const Place &place, Element element, pricing::Percent largest, pricing::Percent &out);

    /// By its word in files (records/choices.h).
    template<typename Enum>
    bool choice(const Place &place, Element element, Enum &out);
    /// Of a value that is none of these words.
    void reportChoice(const Place &place, Element element, std::span<const std::string_view> words);

    /// Calls read(place, element, row) for each element of an array.
    template<typename Read>
    void rows(const Place &place, Element element, bool mayBeEmpty, Read read);

    /// A field of a kind of object: how its value goes into a `Target`.
    template<typename Target>
    struct Field {
        std::string_view name;
        enum Need : bool { Optional, Required } need;
        void (*read)(JsonReader &reader, const Place &place, Element value, Target &target);
    };
    /// Reads the fields in file order and reports those that are unknown, repeated or missing.
    template<typename Target, std::size_t count>
    void object(const Place &place, Element element, Thing what, const std::array<Field<Target>, count> &fields,
                Target &target);

private:
    /// `Kind` says what a decimal of it must be (jsonreader.cpp).
    template<typename Kind>
    bool decimal(const Place &place, Element element, const Kind &kind, std::int64_t &out);
};

template<typename Enum>
bool JsonReader::choice(const Place &place, Element element, Enum &out)
{
    constexpr auto &words = records::wordsOf<Enum>;
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        for (const auto &[word, value] : words)
            if (word == text) {
                out = value;
                return true;
            }
    std::array<std::string_view, words.size()> names;
    for (std::size_t index = 0; index < words.size(); ++index)
        names[index] = words[index].first;
    reportChoice(place, element, names);
    return false;
}

template<typename Read>
void JsonReader::rows(const Place &place, Element element, bool mayBeEmpty, Read read)
{
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS)
        return report(place, ProblemCode::NotAList, {found(element)});
    std::size_t row = 0;
    for (const Element each : array) {
        if (full())
            return;
        read(Place(place, row), each, row);
        ++row;
    }
    if (row == 0 && !mayBeEmpty)
        report(place, ProblemCode::Empty);
}

template<typename Target, std::size_t count>
void JsonReader::object(const Place &place, Element element, Thing what, const std::array<Field<Target>, count> &fields,
                        Target &target)
{
    static_assert(count <= 64);
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return report(place, ProblemCode::NotAnObject, {found(element)});
    std::uint64_t seen = 0;
    std::size_t expected = 0; // files mostly hold the fields in the table's order
    for (const auto &[key, value] : object) {
        if (full())
            return;
        std::size_t index = expected;
        if (index >= count || fields[index].name != key)
            for (index = 0; index < count && fields[index].name != key;)
                ++index;
        const Place at(place, key);
        if (index == count) {
            report(at, ProblemCode::UnknownField, {what});
            continue;
        }
        expected = index + 1;
        if (seen & (std::uint64_t{1} << index)) {
            report(at, ProblemCode::Twice);
            continue;
        }
        seen |= std::uint64_t{1} << index;
        fields[index].read(*this, at, value, target);
    }
    for (std::size_t index = 0; index < count; ++index)
        if (fields[index].need == Field<Target>::Required && !(seen & (std::uint64_t{1} << index)))
            report(Place(place, fields[index].name), ProblemCode::Missing);
}

} // namespace dealdesk::exchange
