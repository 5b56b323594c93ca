// What the marketplaces allow: dated rows with their source (resources/knowledge/marketplaces.tsv). They move every few
// months, so they are data, and a user who knows otherwise has values of his own over them.
#pragma once

#include "knowledge.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dealdesk::guidance {

/// What a row's value may be.
enum class ValueShape : std::uint8_t {
    Rule,       ///< it holds, or the user lifts it
    Number,     ///< whole, from a least to a most
    Words,      ///< some of a set, or none
    Word,       ///< one of a set; shipped without where the sources disagree
    Currencies, ///< codes, or none
    Share,      ///< a percentage
    Fees,       ///< rows of contract value and rate (fees.h)
    Bearer,     ///< who bears a fee (fees.h)
    Identifier, ///< of a listing (listings.h); shipped without where none is published
};

/// Whose rules they are, and who confirms them.
enum class Where : std::uint8_t { Aws, Azure, Both };

struct MarketplaceFact {
    std::string_view id;
    ValueShape shape = ValueShape::Rule;
    std::string_view of;      ///< the words of its set; of a number the least and the most
    std::string_view shipped; ///< its value: words with blanks between
    std::string_view asOf;    ///< "2026-11"
    Where where = Where::Both;
    bool isDisputed = false; ///< the sources of the shipped value disagree
    std::string_view source;
    std::optional<OwnValue> own;     ///< rules in place of the shipped value
    std::optional<OwnValue> refused; ///< the user's own, which this version cannot read

    std::string_view value() const { return own ? std::string_view(own->value) : shipped; }
    /// To be confirmed, never a yes or a no. What the user knows himself is settled.
    bool isOpen() const { return isDisputed && !own; }
    /// An identifier that nobody has published, and that the user has not entered either.
    bool isUnpublished() const { return shape == ValueShape::Identifier && value().empty(); }
    /// A rule that does not hold, as the user knows.
    bool isLifted() const;
    int number() const;
    std::vector<std::string_view> words() const;
    bool has(std::string_view word) const; ///< among its words
};

/// Why a value is none for a row.
enum class ValueFault : std::uint8_t {
    Empty,
    NotANumber,
    OutOfRange, ///< of a number; of a contract value, which is at most pricing::largestPrice
    UnknownWord,
    Twice,
    NotACurrency,
    NotAShare,
    NotAFeeRow,
    NotFromZero, ///< the first row
    NotRising,   ///< the rows
    NotAnId,     ///< a blank, or too long
};
/// The first that holds; nothing: it will do.
std::optional<ValueFault> faultOf(const MarketplaceFact &fact, std::string_view value);

/// The shipped rows, and over them the user's own values.
class Marketplaces
{
public:
    explicit Marketplaces(const OwnValues &own = {});

    /// In the order of the file.
    std::span<const MarketplaceFact> facts() const { return all; }
    /// The one of this id, which is there.
    const MarketplaceFact &fact(std::string_view id) const;
    /// The same, or nothing.
    const MarketplaceFact *find(std::string_view id) const;

private:
    std::vector<MarketplaceFact> all;
};

extern const std::string_view marketplaceRows; ///< the file, as it was compiled in

} // namespace dealdesk::guidance
