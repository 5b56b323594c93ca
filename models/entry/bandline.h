// One line of a pasted band table, read by where its cells stand or by the titles above them.
#pragma once

#include "bandcells.h"

namespace dealdesk::entry::typed {

struct LineCells {
    std::vector<std::string_view> cells; ///< without blanks around; of a line with separators some may be empty
    bool isSeparated = false;            ///< by more than blanks
};
LineCells cellsOf(std::string_view line);

/// What a column holds.
enum class BandColumn : std::uint8_t { Other, Name, From, To, Tenants, Price, Negotiated };

/// By its title; nothing where a line is no row of titles that tell where tenants and price stand.
std::optional<std::vector<BandColumn>> columnsOf(const LineCells &line, std::string_view currency);

struct BandLine {
    pricing::VolumeBand band;
    std::optional<int> to; ///< where the line says it
    friend bool operator==(const BandLine &, const BandLine &) = default;
};
using ReadBandLine = tl::expected<BandLine, BandLineFault>;

class BandLineReader
{
public:
    BandLineReader(std::string_view ofCurrency, const NumberStyle &numbers)
        : currency(ofCurrency)
        , style(numbers)
    {}
    ReadBandLine byTitles(const LineCells &line, const std::vector<BandColumn> &columns) const;
    ReadBandLine byPlace(const LineCells &line) const;
    /// With single blanks between the words.
    ReadBandLine byWords(std::string_view line) const;

private:
    struct Sorted;
    tl::expected<Sorted, BandLineFault> sorted(const LineCells &line) const;
    ReadBandLine made(std::string_view name, std::string_view tenants, std::string_view price) const;
    ReadBandLine made(std::string_view name, std::string_view from, std::string_view to, std::string_view price) const;
    ReadBandLine ofTwoNumbers(const Sorted &cells) const;
    bool isDecimal(std::string_view cell) const { return cell.find(style.decimal) != cell.npos; }

    std::string_view currency;
    const NumberStyle &style;
};

} // namespace dealdesk::entry::typed
