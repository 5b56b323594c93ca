#include "cellreader.h"

#include "csv.h"
#include "decimalkinds.h"
#include "records/values.h"

#include <algorithm>
#include <charconv>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

constexpr std::string_view blanks = " \t\n";

auto wrong(ProblemCode code, std::vector<ProblemValue> values)
{
    return tl::unexpected(Problem{{}, code, std::move(values)});
}

} // namespace

bool mayBeGroup(std::string_view plain)
{
    const std::size_t point = plain.find('.');
    return point != plain.npos && plain.size() - point == 4 && point > 0 && point <= 3 && plain.front() != '0';
}

Problem noneOf(std::span<const std::string_view> words, std::string_view found)
{
    return {{}, ProblemCode::NoneOf, {AnyOf{{words.begin(), words.end()}}, quoted(found)}};
}

std::optional<ProblemCode> sayingFound(ProblemCode code)
{
    using enum ProblemCode;
    switch (code) {
    case Empty: return EmptyFound;
    case TooLong: return TooLongFound;
    case TooManyRows: return TooManyRowsFound;
    case ControlCharacters: return ControlCharactersFound;
    case NotUnique: return RepeatedFound;
    case NotRising: return NotRisingFound;
    case NotOnLastRow: return NotOnLastRowFound;
    case NeedlessDiscount: return NeedlessDiscountFound;
    case HasAnEnd: return HasAnEndFound;
    case HasNoEnd: return HasNoEndFound;
    default: return std::nullopt;
    }
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
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
    for (auto rest = withoutBlanks(cell); !rest.empty(); rest = withoutBlanks(rest)) {
        const std::string_view each = rest.substr(0, std::min(rest.find_first_of(blanks), rest.size()));
        if (!records::isInRange(kind.each, each))
            return wrong(ProblemCode::NotAccountsCell, {asCount(kind.each.count), quoted(cell)});
        all.emplace_back(each);
        rest.remove_prefix(each.size());
    }
    return all;
}

ReadCell<bool> CellReader::operator()(records::Flag, std::string_view cell) const
{
    constexpr std::array<std::string_view, 2> words{"yes", "no"};
    const auto word = std::ranges::find(words, withoutBlanks(cell));
    if (word != words.end())
        return word == words.begin();
    if (const auto meant = style.isPeoples ? meantOf(words, cell) : std::nullopt)
        return *meant == 0;
    return tl::unexpected(noneOf(words, cell));
}

ReadCell<int> CellReader::operator()(records::Count range, std::string_view cell) const
{
    std::string plain = plainOf(cell);
    if (style.isSaid && plain.ends_with(".000"))
        plain.resize(plain.size() - 4);
    int value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error == std::errc() && end == plain.data() + plain.size() && records::isInRange(range, value))
        return value;
    return wrong(ProblemCode::NotAWholeNumberCell, {std::int64_t{range.least}, std::int64_t{range.most}, quoted(cell)});
}

std::optional<std::size_t> meantOf(std::span<const std::string_view> words, std::string_view cell)
{
    for (const std::string &said : {bareWord(cell), plainWord(cell)})
        for (std::size_t index = 0; index < words.size(); ++index)
            if (!said.empty() && bareWord(words[index]) == said)
                return index;
    return std::nullopt;
}

std::string CellReader::plainOf(std::string_view cell) const
{
    return plainNumber(style.isPeoples ? withoutCurrency(cell, currency) : withoutBlanks(cell), style.numbers)
        .value_or(std::string());
}

Problem CellReader::mayBeGroupOf(int places, std::string_view cell) const
{
    if (places == 0)
        return {{}, ProblemCode::GroupOrWhole, {std::string(currency), quoted(cell)}};
    return {{}, ProblemCode::GroupOrTwoDecimals, {quoted(cell)}};
}

Problem CellReader::misshapen(int places, std::string_view cell) const
{
    const std::string_view example = exampleOf(style.numbers);
    const std::string_view whole = example.substr(0, example.size() - 3);
    if (places == 0)
        return {{}, ProblemCode::NotWholeInCurrencyCell, {std::string(currency), std::string(whole), quoted(cell)}};
    return {{},
            places == 2 ? ProblemCode::MoreThanTwoDecimalsCell : ProblemCode::MoreThanThreeDecimalsCell,
            {std::string(example), quoted(cell)}};
}

template<typename Kind>
ReadCell<std::int64_t> CellReader::decimal(const Kind &kind, std::string_view cell, std::string plain) const
{
    if (kind.places < 3 && mayBeGroup(plain)) {
        if (!style.isSaid) // whatever the rest of the table is
            return tl::unexpected(mayBeGroupOf(kind.places, cell));
        if (plain.ends_with('0'))
            plain.pop_back();
    }
    const auto value = plain.empty() ? std::nullopt : kind.read(plain);
    if (!value)
        return tl::unexpected(misshapen(kind.places, cell));
    if (*value < kind.least || *value > kind.most)
        return wrong(ProblemCode::OutOfRangeFound, {kind.leastText(), kind.mostText(), quoted(cell)});
    return *value;
}

ReadCell<Money> CellReader::operator()(records::Amount range, std::string_view cell) const
{
    const AmountKind kind{currency, minorDigits(currency), range.least.minor};
    return decimal(kind, cell, plainOf(cell)).map([](std::int64_t minor) { return Money{minor}; });
}

ReadCell<Percent> CellReader::operator()(records::Share range, std::string_view cell) const
{
    std::string_view text = withoutBlanks(cell);
    if (text.ends_with('%')) // as a spreadsheet shows it
        text = withoutBlanks(text.substr(0, text.size() - 1));
    return decimal(PercentKind{range.most.basisPoints}, cell, plainNumber(text, style.numbers).value_or(std::string()))
        .map([](std::int64_t points) { return Percent{points}; });
}

ReadCell<Date> CellReader::operator()(records::Day range, std::string_view cell) const
{
    const auto day = records::readDay(withoutBlanks(cell));
    if (day && records::isInRange(range, *day))
        return *day;
    return wrong(ProblemCode::NotADayCell, {records::dateText(YearMonth::of(firstYear, 1).firstDay()),
                                            records::dateText(lastDayOf(YearMonth::of(lastYear, 12))), quoted(cell)});
}

} // namespace dealdesk::exchange
