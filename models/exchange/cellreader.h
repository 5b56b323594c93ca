// How a record's fields are read from the cells of a table: one function for each kind of field, as fieldreader.h has
// them for JSON.
#pragma once

#include "peoplescells.h"
#include "problem.h"
#include "records/choices.h"
#include "records/kinds.h"

#include "pricing/calendar.h"

#include <tl/expected.hpp>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::exchange {

/// The value of a cell's text, or what is wrong with it, without its place.
template<typename Value>
using ReadCell = tl::expected<Value, Problem>;

Problem noneOf(std::span<const std::string_view> words, std::string_view found);
/// The code of the same that says what the cell holds; nothing: it does, or nothing is held.
std::optional<ProblemCode> sayingFound(ProblemCode code);
std::string_view withoutBlanks(std::string_view text); ///< at its ends
/// "1.230" is a thousand to some and a fraction to others.
bool mayBeGroup(std::string_view plain);
/// Which of the words a person means; nothing: none.
std::optional<std::size_t> meantOf(std::span<const std::string_view> words, std::string_view cell);

class CellReader
{
public:
    CellReader(WrittenNumbers written, std::string_view ofCurrency)
        : CellReader(CellStyle{.numbers = written}, ofCurrency)
    {}
    CellReader(const CellStyle &written, std::string_view ofCurrency)
        : style(written)
        , currency(ofCurrency)
    {}

    ReadCell<std::string> operator()(records::Text, std::string_view cell) const;
    ReadCell<std::string> operator()(records::Lines, std::string_view cell) const;
    ReadCell<std::vector<std::string>> operator()(const records::Several<records::Digits> &kind,
                                                  std::string_view cell) const;
    ReadCell<bool> operator()(records::Flag, std::string_view cell) const;
    ReadCell<int> operator()(records::Count range, std::string_view cell) const;
    ReadCell<pricing::Money> operator()(records::Amount range, std::string_view cell) const;
    ReadCell<pricing::Percent> operator()(records::Share range, std::string_view cell) const;
    ReadCell<pricing::Date> operator()(records::Day range, std::string_view cell) const;
    template<typename Enum>
    ReadCell<Enum> operator()(records::Choice<Enum>, std::string_view cell) const
    {
        constexpr auto &words = records::wordsOf<Enum>;
        std::array<std::string_view, words.size()> names;
        for (std::size_t index = 0; index < words.size(); ++index) {
            if (words[index].first == withoutBlanks(cell))
                return words[index].second;
            names[index] = words[index].first;
        }
        if (const auto index = style.isPeoples ? meantOf(names, cell) : std::nullopt)
            return words[*index].second;
        return tl::unexpected(noneOf(names, cell));
    }

private:
    template<typename Kind>
    ReadCell<std::int64_t> decimal(const Kind &kind, std::string_view cell, std::string plain) const;
    Problem mayBeGroupOf(int places, std::string_view cell) const;
    Problem misshapen(int places, std::string_view cell) const;

    /// The digits and the point of a number that is written in this style; empty: it is not.
    std::string plainOf(std::string_view cell) const;

    CellStyle style;
    std::string_view currency;
};

} // namespace dealdesk::exchange
