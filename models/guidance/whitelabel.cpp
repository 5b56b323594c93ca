#include "whitelabel.h"

#include "rowwords.h"

#include <array>
#include <vector>

namespace dealdesk::guidance {

using pricing::WhiteLabelTier;

namespace {

constexpr Named<WhiteLabelTier> tiers[] = {{"light", WhiteLabelTier::Light}, {"full", WhiteLabelTier::Full}};

std::vector<WhiteLabelRow> readRows(std::string_view text)
{
    std::vector<WhiteLabelRow> rows;
    while (!text.empty()) {
        std::string_view line = takeTo(text, '\n');
        if (line.empty() || line.starts_with('#'))
            continue;
        std::array<std::string_view, 4> cells;
        for (std::string_view &cell : cells)
            cell = takeTo(line, '\t');
        rows.push_back({cells[0], valueNamed(tiers, cells[1]), cells[2], cells[3]});
    }
    return rows;
}

} // namespace

std::span<const WhiteLabelRow> whiteLabelRows()
{
    static const std::vector<WhiteLabelRow> rows = readRows(whiteLabelText);
    return rows;
}

} // namespace dealdesk::guidance
