#include "glossary.h"

#include "rowwords.h"

#include <vector>

namespace dealdesk::guidance {

namespace {

std::vector<GlossaryRow> readRows(std::string_view text)
{
    std::vector<GlossaryRow> rows;
    while (!text.empty()) {
        std::string_view line = takeTo(text, '\n');
        if (line.empty() || line.starts_with('#'))
            continue;
        const std::string_view id = takeTo(line, '\t'), asOf = takeTo(line, '\t');
        rows.push_back({id, asOf, line});
    }
    if (rows.size() != termCount)
        throw std::out_of_range("resources/knowledge/glossary.tsv: a term without a row");
    return rows;
}

} // namespace

std::span<const GlossaryRow> glossaryRows()
{
    static const std::vector<GlossaryRow> rows = readRows(glossaryText);
    return rows;
}

const GlossaryRow &rowOf(Term term) { return glossaryRows()[static_cast<std::size_t>(term)]; }

} // namespace dealdesk::guidance
