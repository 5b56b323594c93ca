// A table of volume bands as a person pastes it from the publisher's letter: text of a mail, of a PDF, of a
// spreadsheet.
#pragma once

#include "numberentry.h"
#include "pricing/scenario.h"

#include <variant>
#include <vector>

namespace dealdesk::entry {

/// Why a line is no band; what is said of it: wording/bandtablewords.h.
struct BandLineFault {
    enum class Kind : std::uint8_t {
        NoColumns,   ///< with single blanks nobody can tell where the tenants begin and where the price
        TwoReadings, ///< they may begin in two places: `found` or `other`
        NoTenants,   ///< no cell says from how many tenants
        Tenants,     ///< `found` is said of tenants, and `number` what is wrong with it
        TurnedRange, ///< `found` ends before it begins
        NoPrice,     ///< no cell is a price, or a word for none
        Price,       ///< `found` is said of the price, and `number` what is wrong with it
        PriceOfZero,
        SeveralPrices, ///< `found` and `other` are amounts
        UnknownCell,   ///< `found` is neither a name nor tenants nor a price
        Name,          ///< `found` is too long for one, or holds a control character
        NotRising,     ///< begins no later than the line before it
        Gap,           ///< the line before ends at `found`, and this one does not begin behind it
        EndOfLast,     ///< the last band ends at `found`: in the program it has no end
        NotLast,       ///< a negotiated band before another
        TooManyBands,
    };
    Kind kind = Kind::NoColumns;
    std::string found{}, other{};
    NumberFault number{};
    friend bool operator==(const BandLineFault &, const BandLineFault &) = default;
};

/// A line, and what it is: nothing (it holds no figure, as a title), a band, or why it is none.
struct PastedLine {
    std::size_t number = 0; ///< the first is 1
    std::string text;
    std::variant<std::monostate, pricing::VolumeBand, BandLineFault> read;
};

struct PastedBands {
    std::vector<PastedLine> lines;
    std::vector<std::string> leftOut; ///< titles of columns that a band does not have
    bool isRight = false;             ///< there are bands, and nothing is wrong with any line
    /// All or none: empty where anything is wrong.
    std::vector<pricing::VolumeBand> bands() const;
};

/// Cells are separated by tabs, semicolons, bars or several blanks; with single blanks they are told apart where there
/// is one way only. In any order: a name, the tenants ("25–99", "25 to 99", "from 25", "1,200+", or from and to in two
/// cells) and the price in the currency ("$93.00", "93.00 USD", "negotiated", "on request", "n/a"). The first line may
/// hold the titles of the program's own table. Without a name a band is called like its tenants. Nothing is guessed: a
/// number or a line that can mean two things is none.
PastedBands readBandTable(std::string_view text, std::string_view currency, const NumberStyle &style);

} // namespace dealdesk::entry
