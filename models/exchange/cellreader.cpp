#include "cellreader.h"

#include "csv.h"
#include "decimalkinds.h"
#include "records/values.h"

#include <charconv>

namespace dealdesk::exchange {

using namespace pricing;
using records::groupedText;

namespace {

constexpr std::string_view blanks = " \t\n";

} // namespace

bool mayBeGroup(std::string_view plain)
{
    const std::size_t point = plain.find('.');
    return point != plain.npos && plain.size() - point == 4 && point > 0 && point <= 3 && plain.front() != '0';
}

std::string mustBeOneOf(std::span<const std::string_view> words)
{
    return messageOf({{}, ProblemCode::MustBe, {AnyOf{{words.begin(), words.end()}}}});
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::string CellReader::asWritten(std::string must) const
{
    return must + ", written like " + std::string(exampleOf(numbers));
}

ReadCell<std::string> CellReader::operator()(records::Text, std::string_view cell) const
{
    return std::string(withoutGuard(cell));
}

ReadCell<std::string> CellReader::operator()(records::Lines, std::string_view cell) const
{
    return std::string(withoutGuard(cell));
}

ReadCell<std::vector<std::string>> CellReader::operator()(const records::Several<records::Digits> &kind,
                                                          std::string_view cell) const
{
    std::vector<std::string> all;
    for (cell = withoutBlanks(cell); !cell.empty(); cell = withoutBlanks(cell)) {
        const std::string_view each = cell.substr(0, std::min(cell.find_first_of(blanks), cell.size()));
        if (!records::isInRange(kind.each, each))
            return tl::unexpected("must be accounts of " + std::to_string(kind.each.count) +
                                  " digits with blanks between; a spreadsheet may have cut them");
        all.emplace_back(each);
        cell.remove_prefix(each.size());
    }
    return all;
}

ReadCell<bool> CellReader::operator()(records::Flag, std::string_view cell) const
{
    cell = withoutBlanks(cell);
    if (cell != "yes" && cell != "no")
        return tl::unexpected(std::string("must be yes or no"));
    return cell == "yes";
}

ReadCell<int> CellReader::operator()(records::Count range, std::string_view cell) const
{
    const std::string plain = plainNumber(withoutBlanks(cell), numbers).value_or("");
    int value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error == std::errc() && end == plain.data() + plain.size() && records::isInRange(range, value))
        return value;
    return tl::unexpected("must be a whole number from " + groupedText(std::int64_t{range.least}) + " to " +
                          groupedText(std::int64_t{range.most}));
}

template<typename Kind>
ReadCell<std::int64_t> CellReader::decimal(const Kind &kind, const std::string &shape, std::string_view cell) const
{
    const auto plain = plainNumber(withoutBlanks(cell), numbers);
    if (plain && kind.places < 3 && mayBeGroup(*plain)) // whatever the rest of the table is
        return tl::unexpected(shape + ": three may be a group of a larger number");
    const auto value = plain ? kind.read(*plain) : std::nullopt;
    if (!value)
        return tl::unexpected(asWritten(shape));
    if (*value < kind.least || *value > kind.most)
        return tl::unexpected("must be " + kind.range());
    return *value;
}

ReadCell<Money> CellReader::operator()(records::Amount range, std::string_view cell) const
{
    const AmountKind kind{currency, minorDigits(currency), range.least.minor};
    const std::string shape =
        kind.places == 0 ? "must be a whole number, for " + std::string(currency) + " has no decimals" : kind.shape();
    return decimal(kind, shape, cell).map([](std::int64_t minor) { return Money{minor}; });
}

ReadCell<Percent> CellReader::operator()(records::Share range, std::string_view cell) const
{
    const PercentKind kind{range.most.basisPoints};
    return decimal(kind, kind.shape(), cell).map([](std::int64_t points) { return Percent{points}; });
}

ReadCell<Date> CellReader::operator()(records::Day range, std::string_view cell) const
{
    const auto day = records::readDay(withoutBlanks(cell));
    if (day && records::isInRange(range, *day))
        return *day;
    return tl::unexpected("must be a day from " + records::dateText(YearMonth::of(firstYear, 1).firstDay()) + " to " +
                          records::dateText(lastDayOf(YearMonth::of(lastYear, 12))) + ", written like 2027-01-31");
}

} // namespace dealdesk::exchange
