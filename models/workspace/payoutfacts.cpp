#include "payoutfacts.h"

#include "escapedlines.h"

#include "pricing/currencies.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace dealdesk::workspace {

using exchange::ReportKind;
using exchange::ReportLine;
using pricing::Date;
using pricing::Money;

std::string payoutName(ReportKind kind, std::string_view file)
{
    return (kind == ReportKind::Aws ? "aws/" : "azure/") + std::string(file);
}

std::string payoutName(const PayoutRecord &record) { return payoutName(record.report.kind, record.file); }

std::vector<const PayoutRecord *> reportsOf(const PayoutRecords &records, ReportKind kind)
{
    std::vector<const PayoutRecord *> found;
    for (const auto &[name, record] : records)
        if (record.report.kind == kind)
            found.push_back(&record);
    std::ranges::stable_sort(found, [](const PayoutRecord *left, const PayoutRecord *right) {
        return std::tuple(left->report.lastDay, left->readOn) < std::tuple(right->report.lastDay, right->readOn);
    });
    return found;
}

namespace {

constexpr std::string_view paid = "p", refund = "r"; ///< in this order

std::string lineText(const ReportLine &line)
{
    std::string text = std::to_string(line.row);
    const auto add = [&](std::string_view cell) { text += '\t' + escaped(cell); };
    for (const std::string *cell : {&line.reference, &line.offer, &line.account, &line.customer, &line.currency})
        add(*cell);
    for (const auto &day : {line.invoiced, line.paidOn})
        add(day ? records::dateText(*day) : std::string());
    for (const auto &amount : {std::optional(line.net), line.fee, line.tax, line.wholesale})
        add(amount ? std::to_string(amount->minor) : std::string());
    add(std::string(line.isPaid ? paid : "") + std::string(line.isRefund ? refund : ""));
    return text;
}

/// The cells of a line, one after the other; `isRight` until one was not as lineText writes it.
class LineCells
{
public:
    explicit LineCells(std::string_view line)
        : rest(line)
    {}
    bool isRight() const { return right && isOver; }

    std::string text()
    {
        auto cell = unescaped(next());
        right = right && cell;
        return std::move(cell).value_or(std::string());
    }
    std::optional<std::int64_t> number()
    {
        const std::string_view cell = next();
        if (cell.empty())
            return std::nullopt;
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        right = right && error == std::errc() && std::to_string(value) == cell;
        return value;
    }
    std::optional<Money> money()
    {
        const auto value = number();
        return value ? std::optional(Money{*value}) : std::nullopt;
    }
    std::optional<Date> day()
    {
        const std::string_view cell = next();
        const auto found = records::readDay(cell);
        right = right && (found || cell.empty());
        return found;
    }

private:
    std::string_view next()
    {
        right = right && !isOver;
        const std::size_t end = std::min(rest.find('\t'), rest.size());
        isOver = end == rest.size();
        return nextPart(rest, '\t');
    }

    std::string_view rest;
    bool right = true, isOver = false;
};

std::optional<ReportLine> lineIn(std::string_view text)
{
    LineCells cells(text);
    ReportLine line;
    const auto row = cells.number();
    line.row = static_cast<std::size_t>(row.value_or(0));
    for (std::string *cell : {&line.reference, &line.offer, &line.account, &line.customer, &line.currency})
        *cell = cells.text();
    line.invoiced = cells.day();
    line.paidOn = cells.day();
    const auto net = cells.money();
    line.net = net.value_or(Money{});
    for (auto *amount : {&line.fee, &line.tax, &line.wholesale})
        *amount = cells.money();
    std::string marks = cells.text();
    line.isPaid = marks.starts_with(paid);
    line.isRefund = marks.ends_with(refund);
    const std::size_t marked = (line.isPaid ? paid.size() : 0) + (line.isRefund ? refund.size() : 0);
    if (!row || *row < 1 || !net || marks.size() != marked || !pricing::isCurrency(line.currency))
        return std::nullopt;
    return cells.isRight() ? std::optional(std::move(line)) : std::nullopt;
}

} // namespace

std::string payoutText(const std::vector<ReportLine> &lines)
{
    std::string text;
    for (const ReportLine &line : lines)
        text += lineText(line) + '\n';
    return text;
}

std::optional<std::vector<ReportLine>> payoutLinesIn(std::string_view text)
{
    std::vector<ReportLine> lines;
    if (!text.empty() && !text.ends_with('\n'))
        return std::nullopt;
    while (!text.empty()) {
        auto line = lineIn(nextPart(text, '\n'));
        if (!line || (!lines.empty() && line->row <= lines.back().row))
            return std::nullopt;
        lines.push_back(*std::move(line));
    }
    return lines;
}

} // namespace dealdesk::workspace
