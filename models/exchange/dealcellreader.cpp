#include "dealcells.h"

#include "jsonreader.h"
#include "records/asciitext.h"
#include "records/decimaltext.h"
#include "records/values.h"

#include <algorithm>
#include <charconv>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

auto wrongCell(ProblemCode code, std::vector<ProblemValue> values)
{
    return tl::unexpected(Problem{{}, code, std::move(values)});
}

/// "2027-01", also past the last year in which a scenario may begin: its deals may begin ten years later.
std::optional<YearMonth> calendarMonth(std::string_view text)
{
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = -1;
        const std::string_view part = text.substr(at, length);
        return part.find_first_not_of("0123456789") == part.npos &&
                       std::from_chars(part.data(), part.data() + part.size(), value).ec == std::errc()
                   ? value
                   : -1;
    };
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const int year = number(0, 4), month = number(5, 2);
    return year >= 0 && month >= 1 && month <= 12 ? std::optional(YearMonth::of(year, month)) : std::nullopt;
}

/// "6:100" of "6" and "100"; nothing: there is no such mark.
std::optional<std::pair<std::string_view, std::string_view>> halves(std::string_view part, char mark)
{
    const std::size_t at = part.find(mark);
    if (at == part.npos)
        return std::nullopt;
    return std::pair(withoutBlanks(part.substr(0, at)), withoutBlanks(part.substr(at + 1)));
}

} // namespace

ReadCell<int> DealCellReader::operator()(records::MonthFromStart range, std::string_view cell) const
{
    std::string_view text = withoutBlanks(cell);
    if (takesDays && text.size() == 10 && text.ends_with("-01"))
        text.remove_suffix(3);
    const auto month = how.isPeoples ? peoplesMonth(text, how.dates) : calendarMonth(text);
    const int at = month ? month->index - settings.start.index : -1;
    if (at >= range.least && at <= range.most)
        return at;
    return wrongCell(ProblemCode::NotAMonthCell,
                     {records::monthText(settings.start.plus(range.least)),
                      records::monthText(settings.start.plus(range.most)), exchange::quoted(cell)});
}

ReadCell<CommitmentTerm> DealCellReader::operator()(records::Term, std::string_view cell) const
{
    const std::string_view text = withoutBlanks(cell);
    const auto months = how.isPeoples ? peoplesTerm(text) : std::nullopt;
    for (const CommitmentTerm term : allTerms)
        if (text == std::to_string(monthsOf(term)) || months == monthsOf(term))
            return term;
    return wrongCell(ProblemCode::NotATerm, {exchange::quoted(cell)});
}

ReadCell<std::vector<TenantStep>> DealCellReader::steps(std::string_view cell, CommitmentTerm term) const
{
    std::string_view rest = withoutBlanks(cell);
    const bool endsEarly = rest.ends_with(';');
    std::vector<TenantStep> all;
    do {
        const std::string_view part = records::takeTo(rest, ';');
        const auto later = halves(part, ':');
        if (withoutBlanks(part).empty() || later.has_value() == all.empty() ||
            endsEarly) // the first has no month, and no other goes without
            return wrongCell(ProblemCode::NotARampCell, {exchange::quoted(cell)});
        const auto month = later ? (*this)(records::monthsWithin(term), later->first) : ReadCell<int>(0);
        const auto count = (*this)(records::tenantsOfStep, later ? later->second : part);
        if (!month || !count)
            return tl::unexpected(!month ? month.error() : count.error());
        if (!all.empty() && *month <= all.back().month)
            return wrongCell(ProblemCode::NotAfterMonth, {std::int64_t{all.back().month}, exchange::quoted(cell)});
        all.push_back({*month, *count});
    } while (!rest.empty());
    return all;
}

ReadCell<ResalePrice> priceOfRule(std::string_view word, const CellStyle &style)
{
    const auto &words = records::priceRuleWords;
    const auto rule = std::ranges::find(words, withoutBlanks(word));
    if (rule != words.end())
        return records::pricesByRule[static_cast<std::size_t>(rule - words.begin())];
    if (const auto meant = style.isPeoples ? meantOf(words, word) : std::nullopt)
        return records::pricesByRule[*meant];
    return tl::unexpected(noneOf(words, word));
}

ReadCell<ResalePrice> DealCellReader::price(const ResalePrice &rule, std::string_view value) const
{
    return std::visit(
        [&](auto of) -> ReadCell<ResalePrice> {
            const auto read = (*this)(records::rangeOf(of), value);
            if (!read)
                return tl::unexpected(read.error());
            records::valueOf(of) = *read;
            return of;
        },
        rule);
}

ReadCell<Billing> DealCellReader::billing(std::string_view cell, CommitmentTerm term) const
{
    const auto misshapen = wrongCell(ProblemCode::NotABillingCell, {exchange::quoted(cell)});
    std::string_view rest = withoutBlanks(cell);
    const bool endsEarly = rest.ends_with(';');
    const auto schedule = (*this)(records::Choice<BillingSchedule>{}, records::takeTo(rest, ';'));
    if (!schedule || endsEarly || (*schedule == BillingSchedule::Custom) == rest.empty())
        return misshapen;
    Billing billing{*schedule, {}};
    while (!rest.empty()) {
        const auto part = halves(records::takeTo(rest, ';'), '=');
        if (!part)
            return misshapen;
        const auto month = (*this)(records::monthsWithin(term), part->first);
        const auto amount = (*this)(records::instalmentAmount, part->second);
        if (!month || !amount)
            return tl::unexpected(!month ? month.error() : amount.error());
        if (!billing.instalments.empty() && *month <= billing.instalments.back().month)
            return wrongCell(ProblemCode::NotAfterMonth,
                             {std::int64_t{billing.instalments.back().month}, exchange::quoted(cell)});
        billing.instalments.push_back({*month, *amount});
    }
    return billing;
}

} // namespace dealdesk::exchange
