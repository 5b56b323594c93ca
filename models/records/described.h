// How a field is described, and how all fields of a record are walked. A record's description is a constant tuple with
// one entry for each of its members, in the order of its columns: what reads, writes, checks or compares records is
// driven by it, at compile time.
#pragma once

#include "field.h"
#include "kinds.h"

#include "pricing/apart.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <tuple>
#include <utility>

namespace dealdesk::records {

enum class InFile : std::uint8_t {
    Required,
    Optional, ///< may be left out; always written
    WhenSet,  ///< may be left out, and is written only where it is not empty
    Never,    ///< computed, so in no file
};

/// Where a plain text of a record appears beside what its pages place by hand.
enum class Appears : std::uint8_t {
    ByHand,
    AsDetail,           ///< after the own fields of the record's form and the own columns of its table
    AsDetailAndOnQuote, ///< and on the customer's quote, where there is one: the customer reads it
};

/// The member of a part that stands apart from its record: to people and files a field as any other.
template<typename Record, typename Part, typename Value>
struct Through {
    pricing::Apart<Part> Record::*apart;
    Value Part::*member;

    constexpr const Value &operator()(const Record &record) const { return (*(record.*apart)).*member; }
    constexpr Value &operator()(Record &record) const { return (record.*apart).edit().*member; }
    friend constexpr bool operator==(Through, Through) = default;
};
template<typename Record, typename Part, typename Value>
Through(pricing::Apart<Part> Record::*, Value Part::*) -> Through<Record, Part, Value>;

template<typename Which, typename Kind, typename Member>
struct Described {
    Which id;              ///< of an Object: any of its fields
    std::string_view file; ///< its name in scenario files
    InFile inFile;
    std::string_view column; ///< in its table of the workspace; of an Object: empty
    Kind kind;
    Member member; ///< std::invoke(member, record) is its value
    int since = 1; ///< the workspace's schema
    Appears appears = Appears::ByHand;
};
template<typename Which, typename Kind, typename Member>
Described(Which, std::string_view, InFile, std::string_view, Kind, Member, int = 1, Appears = {})
    -> Described<Which, Kind, Member>;

/// Of each kind of record and of each Object in one: a tuple of Described.
template<typename Record>
inline constexpr std::tuple<> fields;

/// A field at the end of its way from a record. `object`: the file's name of the Object that it is in, or empty.
template<typename Description, typename Reach>
struct Leaf {
    const Description &field;
    std::string_view object;
    Reach in; ///< in(record) is the value
};

namespace detail {

template<typename Visit, typename Id, typename Kind, typename Member, typename Reach>
constexpr void visitLeaves(Visit &visit, const Described<Id, Kind, Member> &field, std::string_view object, Reach reach)
{
    visit(Leaf<Described<Id, Kind, Member>, Reach>{field, object, reach});
}

template<typename Visit, typename Id, typename Part, typename Member, typename Reach>
constexpr void visitLeaves(Visit &visit, const Described<Id, Object<Part>, Member> &field, std::string_view,
                           Reach reach)
{
    const auto through = [&](const auto &inner) {
        visitLeaves(
            visit, inner, field.file,
            [&inner, reach ](auto &record) -> auto & { return std::invoke(inner.member, reach(record)); });
    };
    std::apply([&](const auto &...inner) { (through(inner), ...); }, fields<Part>);
}

} // namespace detail

/// Calls visit(Leaf) for each field, in the order of the members, through the Objects to what they hold.
template<typename Record, typename Visit>
constexpr void forEachField(Visit &&visit)
{
    const auto each = [&](const auto &field) {
        detail::visitLeaves(
            visit, field, {}, [&field](auto &record) -> auto & { return std::invoke(field.member, record); });
    };
    std::apply([&](const auto &...field) { (each(field), ...); }, fields<Record>);
}

/// Calls visit(Leaf) for the field of this id. Whether there is one.
template<typename Record, typename Visit>
constexpr bool withField(Field id, Visit &&visit)
{
    bool isThere = false;
    forEachField<Record>([&](const auto &leaf) {
        if (!isThere && Field(leaf.field.id) == id) {
            isThere = true;
            visit(leaf);
        }
    });
    return isThere;
}

/// Calls visit(Leaf) for each detail, in the order of the members. A detail is a text: no figure gets to a customer so.
template<typename Record, typename Visit>
constexpr void forEachDetail(Visit &&visit)
{
    forEachField<Record>([&](const auto &leaf) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, Text>)
            if (leaf.field.appears != Appears::ByHand)
                visit(leaf);
    });
}

template<typename Record>
constexpr int detailCount()
{
    int count = 0;
    forEachDetail<Record>([&](const auto &) { ++count; });
    return count;
}

/// The range of the record's field of this id; a `Kind` of no range where it is of another kind.
template<typename Kind, typename Record>
constexpr Kind kindOf(Field id)
{
    Kind kind{};
    withField<Record>(id, [&](const auto &leaf) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, Kind>)
            kind = leaf.field.kind;
    });
    return kind;
}

namespace detail {

struct Anything {
    template<typename T>
    operator T() const; // NOLINT(google-explicit-constructor): only counted with
};
template<typename Record, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>)
{
    return requires { Record{(static_cast<void>(I), Anything{})...}; };
}
/// How many members an aggregate has.
template<typename Record, std::size_t n = 0>
constexpr std::size_t membersOf()
{
    if constexpr (takes<Record>(std::make_index_sequence<n + 1>{}))
        return membersOf<Record, n + 1>();
    else
        return n;
}

template<typename Left, typename Right>
constexpr bool sameMember(const Left &left, const Right &right)
{
    if constexpr (std::is_same_v<Left, Right>)
        return left == right;
    else
        return false;
}

} // namespace detail

namespace detail {

template<typename Member>
struct PartOf {
    static constexpr std::size_t members = 0;
};
template<typename Record, typename Part, typename Value>
struct PartOf<Through<Record, Part, Value>> {
    static constexpr std::size_t members = membersOf<Part>();
};

} // namespace detail

/// Whether each member of a record, and of the part apart from it where it has one, has its description: as many as
/// there are, and none twice.
template<typename Record>
constexpr bool describesEachMember()
{
    constexpr std::size_t count = std::tuple_size_v<std::remove_cvref_t<decltype(fields<Record>)>>;
    constexpr std::size_t apart = std::apply(
        [](const auto &...one) {
            return std::max({std::size_t{0}, detail::PartOf<std::remove_cvref_t<decltype(one.member)>>::members...});
        },
        fields<Record>);
    if (count != detail::membersOf<Record>() + (apart > 0 ? apart - 1 : 0))
        return false;
    bool twice = false;
    const auto each = [&](const auto &one) {
        int same = 0;
        std::apply([&](const auto &...other) { ((same += detail::sameMember(one.member, other.member)), ...); },
                   fields<Record>);
        twice = twice || same != 1;
    };
    std::apply([&](const auto &...one) { (each(one), ...); }, fields<Record>);
    return !twice;
}

} // namespace dealdesk::records
