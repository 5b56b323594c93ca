// The first rows of a usage file, by which a person sees what stands in which column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::exchange {

struct UsageSample {
    static constexpr std::size_t mostRows = 3;
    std::vector<std::string> titles;            ///< as usageHeaderOf has them
    std::vector<std::vector<std::string>> rows; ///< behind them; a row may have more or fewer cells
};

/// Of the first 64 KB alone: what cannot be read there is left out. Never throws on bad input.
UsageSample usageSampleOf(std::string_view file);

} // namespace dealdesk::exchange
