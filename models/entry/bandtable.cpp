#include "bandtable.h"

#include "bandline.h"
#include "typedletters.h"

#include "pricing/ranges.h"

#include <algorithm>
#include <array>

namespace dealdesk::entry {

using namespace typed;
using namespace std::literals;
using Kind = BandLineFault::Kind;

namespace {

constexpr std::size_t mostLines = 5'000; ///< that are looked at; a table has fewer

constexpr std::array lineEnds{"\r\n"sv, "\n"sv, "\r"sv, "\v"sv, "\f"sv, "\u0085"sv, "\u2028"sv, "\u2029"sv};
constexpr std::array bullets{"•"sv, "·"sv, "*"sv, "-"sv, "–"sv};

std::vector<PastedLine> linesOf(std::string_view text)
{
    std::vector<PastedLine> lines;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::ranges::find_if(lineEnds, [&](auto each) { return text.substr(at).starts_with(each); });
        if (end == lineEnds.end() && at < text.size()) {
            ++at;
            continue;
        }
        lines.push_back({lines.size() + 1, std::string(text.substr(begin, at - begin)), {}});
        at += end == lineEnds.end() ? 1 : end->size();
        begin = at;
    }
    return lines;
}

/// A mark of a list before the line, with a blank behind it.
std::string_view withoutBullet(std::string_view line)
{
    if (line.find('\t') != line.npos)
        return line;
    trim(line);
    for (const std::string_view bullet : bullets)
        if (line.starts_with(std::string(bullet) + ' ')) {
            line.remove_prefix(bullet.size());
            trim(line);
            break;
        }
    return line;
}

/// Whether the bands follow one another; a line that does not follow is wrong itself.
class Sequence
{
public:
    std::optional<BandLineFault> faultOf(const BandLine &line)
    {
        const auto before = std::exchange(last, line);
        if (++count > pricing::mostBands)
            return BandLineFault{.kind = Kind::TooManyBands};
        if (!before)
            return std::nullopt;
        if (before->band.negotiated)
            return BandLineFault{.kind = Kind::NotLast, .found = before->band.name};
        if (line.band.from <= before->band.from)
            return BandLineFault{.kind = Kind::NotRising, .found = std::to_string(before->band.from)};
        if (before->to && *before->to + 1 != line.band.from)
            return BandLineFault{.kind = Kind::Gap, .found = std::to_string(*before->to)};
        return std::nullopt;
    }
    /// Nobody knows where a line that is not read begins and ends.
    void forget() { last.reset(); }
    std::optional<BandLine> last;

private:
    std::size_t count = 0;
};

} // namespace

std::vector<pricing::VolumeBand> PastedBands::bands() const
{
    std::vector<pricing::VolumeBand> all;
    for (const PastedLine &line : lines)
        if (const auto *band = std::get_if<pricing::VolumeBand>(&line.read); band && isRight)
            all.push_back(*band);
    return all;
}

PastedBands readBandTable(std::string_view text, std::string_view currency, const NumberStyle &written)
{
    NumberStyle style = written;
    style.takesSums = false;
    PastedBands table{linesOf(text), {}, false};
    const BandLineReader reader(currency, style);
    std::optional<std::vector<BandColumn>> columns;
    Sequence sequence;
    PastedLine *lastBand = nullptr;
    bool isFirst = true, isAnyWrong = false;
    for (PastedLine &line : table.lines) {
        if (line.number > mostLines) {
            line.read = BandLineFault{.kind = Kind::TooManyBands};
            isAnyWrong = true;
            break;
        }
        const std::string_view shown = withoutBullet(line.text);
        const LineCells cells = cellsOf(shown);
        const bool isBlank = std::ranges::all_of(cells.cells, [](std::string_view cell) { return cell.empty(); });
        if (!isBlank && std::exchange(isFirst, false)) {
            columns = columnsOf(cells, currency);
            for (std::size_t at = 0; columns && at < columns->size(); ++at)
                if ((*columns)[at] == BandColumn::Other && !cells.cells[at].empty())
                    table.leftOut.emplace_back(cells.cells[at]);
            if (columns)
                continue;
        }
        if (!hasDigit(shown))
            continue;
        const bool isByTitles = columns && (cells.isSeparated || cells.cells.size() == columns->size());
        const auto read = isByTitles                                      ? reader.byTitles(cells, *columns)
                          : cells.cells.size() == 1 && !cells.isSeparated ? reader.byWords(cells.cells[0])
                                                                          : reader.byPlace(cells);
        if (!read)
            sequence.forget();
        const auto fault = read ? sequence.faultOf(*read) : std::optional(read.error());
        if (fault)
            line.read = *fault;
        else
            line.read = read->band;
        lastBand = fault ? lastBand : &line;
        isAnyWrong = isAnyWrong || fault;
    }
    if (!isAnyWrong && lastBand && sequence.last->to) {
        lastBand->read = BandLineFault{.kind = Kind::EndOfLast, .found = std::to_string(*sequence.last->to)};
        isAnyWrong = true;
    }
    table.isRight = lastBand && !isAnyWrong;
    return table;
}

} // namespace dealdesk::entry
