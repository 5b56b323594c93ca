// Aligned columns, and amounts with grouped digits, for people at a terminal.
#pragma once

#include "pricing/currencies.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::cli {

inline constexpr std::string_view unknown = "—";

/// Columns as wide as their widest cell; all but the first `leftColumns` to the right.
class Table
{
public:
    explicit Table(std::size_t leftColumns)
        : left(leftColumns)
    {}
    void row(std::vector<std::string> cells) { rows.push_back(std::move(cells)); }
    std::string text() const
    {
        std::vector<std::size_t> widths;
        for (const auto &cells : rows) {
            widths.resize(std::max(widths.size(), cells.size()));
            for (std::size_t column = 0; column < cells.size(); ++column)
                widths[column] = std::max(widths[column], width(cells[column]));
        }
        std::string out;
        for (const auto &cells : rows) {
            std::string line;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const std::string space(widths[column] - width(cells[column]), ' ');
                line += (column > 0 ? "  " : "") + (column < left ? cells[column] + space : space + cells[column]);
            }
            out += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
        }
        return out;
    }

private:
    /// In characters, which is what most terminals show.
    static std::size_t width(std::string_view cell)
    {
        return static_cast<std::size_t>(std::ranges::count_if(cell, [](char byte) { return (byte & 0xC0) != 0x80; }));
    }
    std::size_t left;
    std::vector<std::vector<std::string>> rows;
};

/// Amounts of one currency.
class Amounts
{
public:
    explicit Amounts(std::string_view currency)
        : digits(pricing::minorDigits(currency))
    {}
    std::string operator()(const std::optional<pricing::Money> &money) const
    {
        return money ? records::groupedText(*money, digits) : std::string(unknown);
    }

private:
    int digits;
};
} // namespace dealdesk::cli
