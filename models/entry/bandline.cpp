#include "bandline.h"

#include "typedletters.h"

#include "pricing/nametext.h"

#include <algorithm>
#include <array>

namespace dealdesk::entry::typed {

using namespace std::literals;
using Kind = BandLineFault::Kind;

namespace {

tl::unexpected<BandLineFault> wrong(Kind kind, std::string_view found = {}, std::string_view other = {})
{
    return tl::unexpected(BandLineFault{kind, std::string(found), std::string(other), {}});
}

/// Blanks of any kind at the front; 0: none.
std::size_t frontBlank(std::string_view text)
{
    for (const std::string_view space : spaces)
        if (text.starts_with(space))
            return space.size();
    return 0;
}

/// Where at least so many blanks stand together.
std::vector<std::string_view> atBlanks(std::string_view line, int least)
{
    std::vector<std::string_view> cells;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at;
        int blanks = 0;
        for (std::size_t length = 0; end < line.size() && (length = frontBlank(line.substr(end))) > 0; end += length)
            ++blanks;
        if (blanks >= least) {
            cells.push_back(line.substr(begin, at - begin));
            begin = end;
        }
        at = std::max(end, at + 1);
    }
    cells.push_back(line.substr(begin));
    return cells;
}

struct Title {
    std::string_view text;
    BandColumn column;
};
constexpr std::array titles{Title{"band", BandColumn::Name},
                            Title{"volume band", BandColumn::Name},
                            Title{"tier", BandColumn::Name},
                            Title{"name", BandColumn::Name},
                            Title{"from", BandColumn::From},
                            Title{"from tenants", BandColumn::From},
                            Title{"to", BandColumn::To},
                            Title{"to tenants", BandColumn::To},
                            Title{"tenants", BandColumn::Tenants},
                            Title{"range", BandColumn::Tenants},
                            Title{"wholesale", BandColumn::Price},
                            Title{"wholesale price", BandColumn::Price},
                            Title{"price", BandColumn::Price},
                            Title{"unit price", BandColumn::Price},
                            Title{"price per tenant", BandColumn::Price},
                            Title{"price per tenant per month", BandColumn::Price},
                            Title{"negotiated", BandColumn::Negotiated}};

BandColumn columnOf(std::string_view title, std::string_view currency)
{
    dropSuffix(title, "(" + std::string(currency) + ")");
    trim(title);
    const auto found = std::ranges::find_if(titles, [&](const Title &each) { return isSameWord(each.text, title); });
    return found == titles.end() ? BandColumn::Other : found->column;
}

bool isDash(std::string_view cell)
{
    return std::ranges::any_of(std::array{"-"sv, "–"sv, "—"sv, "−"sv}, [&](auto dash) { return cell == dash; });
}

} // namespace

LineCells cellsOf(std::string_view line)
{
    LineCells read;
    for (const char separator : {'\t', ';', '|'}) {
        if (line.find(separator) == line.npos)
            continue;
        read.isSeparated = true;
        for (std::size_t begin = 0; begin <= line.size();) {
            const std::size_t end = std::min(line.find(separator, begin), line.size());
            read.cells.push_back(line.substr(begin, end - begin));
            begin = end + 1;
        }
        break;
    }
    if (!read.isSeparated)
        read.cells = atBlanks(line, 2);
    for (std::string_view &cell : read.cells)
        trim(cell);
    return read;
}

std::optional<std::vector<BandColumn>> columnsOf(const LineCells &line, std::string_view currency)
{
    std::vector<BandColumn> columns;
    for (const std::string_view cell : line.cells)
        columns.push_back(columnOf(cell, currency));
    const auto count = [&](BandColumn column) { return std::ranges::count(columns, column); };
    for (const BandColumn each : {BandColumn::Name, BandColumn::From, BandColumn::To, BandColumn::Tenants,
                                  BandColumn::Price, BandColumn::Negotiated})
        if (count(each) > 1)
            return std::nullopt;
    const bool saysTenants = count(BandColumn::From) + count(BandColumn::Tenants) == 1;
    return saysTenants && count(BandColumn::Price) == 1 ? std::optional(columns) : std::nullopt;
}

ReadBandLine BandLineReader::made(std::string_view name, std::string_view tenants, std::string_view price) const
{
    const auto range = readTenants(tenants, style);
    if (!range)
        return tl::unexpected(range.error());
    const auto read = readBandPrice(price, currency, style);
    if (!read)
        return tl::unexpected(read.error());
    dropSuffix(name, ":");
    trim(name);
    if (name.empty())
        name = tenants;
    if (pricing::faultOfName(name))
        return wrong(Kind::Name, name);
    BandLine line{{std::string(name), range->from, read->price, read->negotiated}, range->to};
    return line;
}

ReadBandLine BandLineReader::made(std::string_view name, std::string_view from, std::string_view to,
                                  std::string_view price) const
{
    auto line = made(name, from, price);
    if (!line || to.empty() || isOpenEnd(to) || isDash(to))
        return line;
    const auto end = readTenants(to, style);
    if (!end)
        return tl::unexpected(end.error());
    if (end->isMarked || line->to)
        return wrong(Kind::UnknownCell, to);
    if (end->from < line->band.from)
        return wrong(Kind::TurnedRange, std::string(from) + " – " + std::string(to));
    line->to = end->from;
    if (name.empty())
        line->band.name = std::string(from) + "–" + std::string(to);
    return line;
}

ReadBandLine BandLineReader::byTitles(const LineCells &line, const std::vector<BandColumn> &columns) const
{
    const auto cell = [&](BandColumn column) {
        const auto at = static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin());
        return at < line.cells.size() ? line.cells[at] : std::string_view();
    };
    for (std::size_t at = columns.size(); at < line.cells.size(); ++at)
        if (!line.cells[at].empty())
            return wrong(Kind::UnknownCell, line.cells[at]);
    const bool isRange = std::ranges::find(columns, BandColumn::Tenants) != columns.end();
    const std::string_view from = cell(isRange ? BandColumn::Tenants : BandColumn::From);
    if (from.empty())
        return wrong(Kind::NoTenants);
    const std::string_view price = cell(BandColumn::Price), flag = cell(BandColumn::Negotiated);
    auto read = made(cell(BandColumn::Name), from, cell(BandColumn::To), price.empty() ? "-"sv : price);
    if (!read || flag.empty() || isSameWord(flag, "no"))
        return read;
    if (!isSameWord(flag, "yes") && !isSameWord(flag, "negotiated"))
        return wrong(Kind::UnknownCell, flag);
    read->band.negotiated = true;
    return read;
}

/// The cells of a line by what each can be.
struct BandLineReader::Sorted {
    std::string_view name;
    std::vector<std::string_view> numbers; ///< tenants, or amounts without a currency
    std::vector<std::string_view> amounts; ///< with one
    std::string_view word;                 ///< for no price
    bool endsEmpty = false;                ///< the line has a cell at its end, with nothing in it
    bool hasEmpty = false;
};

tl::expected<BandLineReader::Sorted, BandLineFault> BandLineReader::sorted(const LineCells &line) const
{
    Sorted all;
    for (const std::string_view cell : line.cells) {
        all.endsEmpty = cell.empty();
        all.hasEmpty = all.hasEmpty || cell.empty();
        const bool isNumber =
            hasDigit(cell) &&
            (readTenants(cell, style) || readBandPrice(cell, currency, style) ||
             std::ranges::none_of(cell, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }));
        if (cell.empty() || (!all.numbers.empty() && isOpenEnd(cell)))
            continue;
        if (isWordForNoPrice(cell) && (all.word.empty() || isDash(all.word)))
            all.word = cell;
        else if (isWordForNoPrice(cell) && isDash(cell))
            continue;
        else if (hasDigit(cell) && hasCurrency(cell, currency))
            all.amounts.push_back(cell);
        else if (isNumber)
            all.numbers.push_back(cell);
        else if (all.name.empty())
            all.name = cell;
        else
            return wrong(Kind::UnknownCell, cell);
    }
    return all;
}

/// Tenants and a price, or from and to where a word stands for the price.
ReadBandLine BandLineReader::ofTwoNumbers(const Sorted &cells) const
{
    const std::string_view first = cells.numbers[0], second = cells.numbers[1];
    const auto one = readTenants(first, style), other = readTenants(second, style);
    const bool mayBeRange = one && other && !one->isMarked && !other->isMarked && one->from <= other->from &&
                            !isDecimal(first) && !isDecimal(second);
    const bool isWord = !cells.word.empty() && !isDash(cells.word);
    const bool isNegotiated = isWord && readBandPrice(cells.word, currency, style)->negotiated;
    if (isWord && !isNegotiated)
        return one && one->isMarked ? ReadBandLine(wrong(Kind::SeveralPrices, second, cells.word))
                                    : made(cells.name, first, second, cells.word);
    if (mayBeRange && (!cells.word.empty() || cells.endsEmpty))
        return wrong(Kind::TwoReadings, std::string(first) + "–" + std::string(second), second);
    const bool isTurned = one && other && !one->isMarked && other->isMarked;
    auto read = isTurned ? made(cells.name, second, first) : made(cells.name, first, second);
    if (read && isNegotiated)
        read->band.negotiated = true;
    return read;
}

ReadBandLine BandLineReader::byPlace(const LineCells &line) const
{
    const auto cells = sorted(line);
    if (!cells)
        return tl::unexpected(cells.error());
    const auto &[name, numbers, amounts, word, endsEmpty, hasEmpty] = *cells;
    if (amounts.size() > 1)
        return wrong(Kind::SeveralPrices, amounts[0], amounts[1]);
    if (numbers.empty())
        return wrong(Kind::NoTenants);
    const std::size_t most = amounts.empty() ? 3 : 2;
    if (numbers.size() > most)
        return wrong(Kind::UnknownCell, numbers[most]);
    ReadBandLine read = wrong(Kind::NoPrice);
    if (!amounts.empty())
        read =
            numbers.size() == 1 ? made(name, numbers[0], amounts[0]) : made(name, numbers[0], numbers[1], amounts[0]);
    else if (numbers.size() == 3)
        read = made(name, numbers[0], numbers[1], numbers[2]);
    else if (numbers.size() == 2)
        return ofTwoNumbers(*cells);
    else if (!word.empty() || hasEmpty)
        read = made(name, numbers[0], word.empty() ? "-"sv : word);
    const bool isPriced = !amounts.empty() || numbers.size() == 3;
    if (!read || !isPriced || word.empty() || isDash(word))
        return read;
    if (!readBandPrice(word, currency, style)->negotiated)
        return wrong(Kind::SeveralPrices, amounts.empty() ? numbers.back() : amounts[0], word);
    read->band.negotiated = true;
    return read;
}

ReadBandLine BandLineReader::byWords(std::string_view line) const
{
    std::vector<std::string_view> words = atBlanks(line, 1);
    std::erase_if(words, [](std::string_view word) { return word.empty(); });
    const auto part = [&](std::size_t begin, std::size_t end) {
        return begin == end ? std::string_view()
                            : std::string_view(words[begin].data(), words[end - 1].data() + words[end - 1].size());
    };
    constexpr std::size_t mostWords = 20; // of a line of a table
    std::optional<BandLine> read;
    std::string_view tenants;
    for (std::size_t first = 0; first < words.size() && words.size() <= mostWords; ++first)
        for (std::size_t price = first + 1; price < words.size(); ++price) {
            const auto each = made(part(0, first), part(first, price), part(price, words.size()));
            if (!each || (read && *each == *read))
                continue;
            if (read)
                return wrong(Kind::TwoReadings, tenants, part(first, price));
            read = *each;
            tenants = part(first, price);
        }
    return read ? ReadBandLine(*read) : wrong(Kind::NoColumns);
}

} // namespace dealdesk::entry::typed
