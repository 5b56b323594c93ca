// In which ways the cells of a column can be read.
#include "peoplescells.h"

#include <algorithm>

namespace dealdesk::exchange {

namespace {

std::string withoutNeedlessZeros(std::string number)
{
    if (number.find('.') != number.npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.ends_with('.'))
            number.pop_back();
    }
    number.erase(0, std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

/// What one way makes of a column.
template<typename Way>
struct Reading {
    Way way;
    std::size_t read = 0; ///< how many cells it reads
    std::vector<std::string> said;
};

template<typename Way, typename Read>
std::vector<Way> bestWays(std::size_t count, const std::vector<std::string_view> &cells, Read read)
{
    std::vector<Reading<Way>> all;
    for (std::size_t each = 0; each < count; ++each) {
        Reading<Way> reading{static_cast<Way>(each)};
        for (const std::string_view cell : cells) {
            const auto said = withoutEnds(cell).empty() ? std::nullopt : read(withoutEnds(cell), reading.way);
            reading.read += said.has_value();
            reading.said.push_back(said.value_or(std::string()));
        }
        all.push_back(std::move(reading));
    }
    const std::size_t most = std::ranges::max_element(all, {}, &Reading<Way>::read)->read;
    std::vector<const Reading<Way> *> kept;
    for (const Reading<Way> &reading : all)
        if (most > 0 && reading.read == most &&
            std::ranges::none_of(kept, [&](const auto *other) { return other->said == reading.said; }))
            kept.push_back(&reading);
    std::vector<Way> ways;
    for (const auto *reading : kept)
        ways.push_back(reading->way);
    return ways;
}

} // namespace

std::vector<WrittenNumbers> numberWays(const std::vector<std::string_view> &cells, std::string_view currency)
{
    return bestWays<WrittenNumbers>(
        writtenNumberNames.size(), cells, [&](std::string_view cell, WrittenNumbers way) -> std::optional<std::string> {
            std::string all; // of a ramp its counts
            for (std::string_view rest = cell; !rest.empty();) {
                const std::size_t end = std::min(rest.find(';'), rest.size());
                const std::string_view part = rest.substr(0, end);
                const std::size_t month = part.find(':');
                const auto number = peoplesNumber(month == part.npos ? part : part.substr(month + 1), way, currency);
                if (!number)
                    return std::nullopt;
                all += withoutNeedlessZeros(*number) + ';';
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            return all;
        });
}

std::vector<WrittenDates> dateWays(const std::vector<std::string_view> &cells)
{
    return bestWays<WrittenDates>(writtenDatesCount, cells,
                                  [](std::string_view cell, WrittenDates way) -> std::optional<std::string> {
                                      const auto month = peoplesMonth(cell, way);
                                      return month ? std::optional(std::to_string(month->index)) : std::nullopt;
                                  });
}

} // namespace dealdesk::exchange
