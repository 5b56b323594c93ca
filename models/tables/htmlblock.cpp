#include "htmlblock.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

#include <libxml/HTMLparser.h>

namespace dealdesk::tables {

using entry::Block;
using entry::BlockFault;

namespace {

using Document = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

constexpr int deepest = 200; // nested elements that are looked into

bool isElement(const xmlNode *node, std::initializer_list<std::string_view> names)
{
    return node->type == XML_ELEMENT_NODE &&
           std::ranges::find(names, reinterpret_cast<const char *>(node->name)) != names.end();
}

const xmlNode *firstTable(const xmlNode *node, int depth = 0)
{
    for (; node && depth < deepest; node = node->next) {
        if (isElement(node, {"table"}))
            return node;
        if (const xmlNode *found = firstTable(node->children, depth + 1))
            return found;
    }
    return nullptr;
}

int spanOf(const xmlNode *cell, const char *attribute)
{
    const xmlAttr *held = xmlHasProp(cell, reinterpret_cast<const xmlChar *>(attribute));
    if (!held || !held->children || !held->children->content)
        return 1;
    const int wanted = std::atoi(reinterpret_cast<const char *>(held->children->content));
    return std::clamp(wanted, 1, static_cast<int>(entry::mostBlockColumns) + 1);
}

/// Blanks as HTML has them: a run is one, none at the ends of a line.
class CellText
{
public:
    void add(std::string_view text)
    {
        for (const char c : text) {
            const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isBlank && hasBlank && !cell.empty() && cell.back() != '\n')
                cell += ' ';
            hasBlank = isBlank;
            if (!isBlank)
                cell += c;
        }
    }
    void breakLine()
    {
        cell += '\n';
        hasBlank = false;
    }
    std::string take()
    {
        while (!cell.empty() && cell.back() == '\n')
            cell.pop_back();
        return std::move(cell);
    }

private:
    std::string cell;
    bool hasBlank = false;
};

void readText(const xmlNode *node, CellText &text, int depth)
{
    for (; node && depth < deepest; node = node->next) {
        if (node->type == XML_TEXT_NODE && node->content)
            text.add(reinterpret_cast<const char *>(node->content));
        else if (isElement(node, {"br"}))
            text.breakLine();
        else if (!isElement(node, {"style", "script", "table"}))
            readText(node->children, text, depth + 1);
    }
}

class TableReader
{
public:
    std::optional<BlockFault> read(const xmlNode *node, int depth = 0)
    {
        for (; node && depth < deepest; node = node->next) {
            const auto fault = isElement(node, {"tr"})                        ? readRow(node)
                               : isElement(node, {"thead", "tbody", "tfoot"}) ? read(node->children, depth + 1)
                                                                              : std::nullopt;
            if (fault)
                return fault;
        }
        return std::nullopt;
    }

    Block block;

private:
    using Kind = BlockFault::Kind;

    std::optional<BlockFault> readRow(const xmlNode *row)
    {
        if (block.size() == entry::mostBlockRows)
            return BlockFault{Kind::TooManyRows, block.size()};
        std::vector<std::string> cells;
        skipCovered(cells);
        for (const xmlNode *cell = row->children; cell; cell = cell->next) {
            if (!isElement(cell, {"td", "th"}))
                continue;
            CellText text;
            readText(cell->children, text, 0);
            const std::size_t first = cells.size(), last = first + static_cast<std::size_t>(spanOf(cell, "colspan"));
            if (last > entry::mostBlockColumns)
                return BlockFault{Kind::TooManyColumns, block.size() + 1};
            cells.push_back(text.take());
            cells.resize(last);
            covered.resize(std::max(covered.size(), last));
            std::fill(covered.begin() + static_cast<std::ptrdiff_t>(first),
                      covered.begin() + static_cast<std::ptrdiff_t>(last), spanOf(cell, "rowspan"));
            skipCovered(cells);
        }
        for (int &rows : covered)
            rows = std::max(rows - 1, 0);
        if (cells.empty())
            return std::nullopt;
        if (!block.empty() && cells.size() != block.front().size())
            return BlockFault{Kind::Ragged, block.size() + 1, cells.size(), block.front().size()};
        block.push_back(std::move(cells));
        return std::nullopt;
    }

    /// Columns that a cell of a row above reaches into.
    void skipCovered(std::vector<std::string> &cells) const
    {
        while (cells.size() < covered.size() && covered[cells.size()] > 0)
            cells.emplace_back();
    }

    std::vector<int> covered; ///< rows, by column, from the present one on
};

} // namespace

tl::expected<Block, BlockFault> readHtmlBlock(std::string_view html)
{
    using Kind = BlockFault::Kind;
    if (html.size() > entry::mostBlockBytes)
        return tl::unexpected(BlockFault{Kind::TooLong});
    const Document document(htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8",
                                           HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                               HTML_PARSE_COMPACT | HTML_PARSE_RECOVER),
                            &xmlFreeDoc);
    const xmlNode *table = document ? firstTable(xmlDocGetRootElement(document.get())) : nullptr;
    TableReader reader;
    if (table)
        if (const auto fault = reader.read(table->children))
            return tl::unexpected(*fault);
    if (reader.block.empty())
        return tl::unexpected(BlockFault{Kind::Empty});
    return std::move(reader.block);
}

} // namespace dealdesk::tables
