#include "payoutreport.h"

#include "cellreader.h"
#include "jsonreader.h"
#include "payoutcells.h"
#include "payoutcolumns.h"
#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <array>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

class ReportReader
{
public:
    ReportReader(std::string_view file, DayOrder dayOrder)
        : csv(file)
        , order(dayOrder)
    {}
    tl::expected<PayoutReport, ReportFault> read();

private:
    bool readTitles();
    bool tellKind();
    void readRow(const std::vector<std::string> &cells, std::size_t row);
    std::optional<DayOrder> orderOf(ReportColumn column) const;
    std::optional<Date> day(ReportColumn column, DayOrder by);
    std::optional<Money> amount(ReportColumn column);
    std::optional<Money> amountAt(std::size_t at);
    std::string_view cell(ReportColumn column) const
    {
        const auto at = places[static_cast<std::size_t>(column)];
        return at && *at < current->size() ? withoutBlanks((*current)[*at]) : std::string_view();
    }
    void report(ReportColumn column, ProblemCode code, std::vector<ProblemValue> values)
    {
        reportAt(titles[*places[static_cast<std::size_t>(column)]], code, std::move(values));
    }
    void reportAt(const std::string &title, ProblemCode code, std::vector<ProblemValue> values)
    {
        if (fault.problems.size() < mostProblems)
            fault.problems.push_back({{}, code, std::move(values), {.row = currentRow, .column = title}});
    }

    CsvReader csv;
    DayOrder order;
    PayoutReport found;
    ReportFault fault;
    std::vector<std::string> titles;
    std::array<std::optional<std::size_t>, reportColumns> places;
    std::vector<std::size_t> taxes; ///< columns
    std::vector<std::pair<std::size_t, std::vector<std::string>>> rows;
    const std::vector<std::string> *current = nullptr;
    std::size_t currentRow = 0;
    DayOrder invoicedBy = DayOrder::MonthFirst, paidBy = DayOrder::MonthFirst;
    int digits = 2;
};

bool ReportReader::tellKind()
{
    std::vector<std::string> plain;
    for (const std::string &title : titles)
        plain.push_back(plainTitle(title));
    const auto has = [&](std::string_view title) { return std::ranges::find(plain, title) != plain.end(); };
    const bool isAws = has("disbursementstatus"), isAzure = has("earningamount");
    if (isAws == isAzure)
        return false;
    found.kind = isAws ? ReportKind::Aws : ReportKind::Azure;
    const Titles &wanted = isAws ? awsTitles : azureTitles;
    for (std::size_t column = 0; column < reportColumns; ++column)
        for (const std::string_view title : wanted[column])
            if (const auto at = std::ranges::find(plain, title); at != plain.end() && !places[column])
                places[column] = static_cast<std::size_t>(at - plain.begin());
    for (std::size_t at = 0; at < plain.size(); ++at)
        if (plain[at].find("tax") != plain[at].npos && plain[at].find("invoice") == plain[at].npos)
            taxes.push_back(at);
    return true;
}

bool ReportReader::readTitles()
{
    if (!csv.next())
        return false;
    titles = csv.cells();
    if (!tellKind()) {
        fault.isNoReport = true;
        return false;
    }
    const bool isAws = found.kind == ReportKind::Aws;
    const auto &needs = isAws ? awsNeeds : azureNeeds;
    for (const ReportColumn column : needs)
        if (!places[static_cast<std::size_t>(column)])
            fault.problems.push_back(
                {{},
                 ProblemCode::NoSuchColumn,
                 {exchange::quoted((isAws ? awsTitles : azureTitles)[static_cast<std::size_t>(column)].front())},
                 {.line = 1}});
    return fault.problems.empty();
}

/// Nothing: its days can be read in two ways.
std::optional<DayOrder> ReportReader::orderOf(ReportColumn column) const
{
    const auto at = places[static_cast<std::size_t>(column)];
    bool isAny = false, isMonthFirst = false, isDayFirst = false;
    for (const auto &[row, cells] : rows) {
        if (!at || *at >= cells.size())
            continue;
        const std::string_view text = withoutBlanks(cells[*at]);
        if (text.empty() || records::readDay(text.substr(0, 10)))
            continue;
        const auto parts = reportedDayParts(text);
        isAny = isAny || parts;
        isMonthFirst = isMonthFirst || (parts && parts->second > 12) || (parts && text.find('-') != text.npos);
        isDayFirst = isDayFirst || (parts && parts->first > 12);
    }
    if (!isAny || isMonthFirst != isDayFirst)
        return isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    return order == DayOrder::ByTheValues ? std::nullopt : std::optional(order);
}

std::optional<Date> ReportReader::day(ReportColumn column, DayOrder by)
{
    const std::string_view text = cell(column);
    if (text.empty())
        return std::nullopt;
    if (const auto iso = records::readDay(text.substr(0, 10));
        iso && (text.size() == 10 || text[10] == 'T' || text[10] == ' '))
        return iso;
    if (const auto parts = reportedDayParts(text)) {
        const bool isMonthFirst = by == DayOrder::MonthFirst;
        const int month = isMonthFirst ? parts->first : parts->second,
                  dayOf = isMonthFirst ? parts->second : parts->first;
        if (parts->year >= firstYear && parts->year <= lastYear && month >= 1 && dayOf >= 1) {
            const Date date = std::chrono::year{parts->year} / std::chrono::month{static_cast<unsigned>(month)} /
                              std::chrono::day{static_cast<unsigned>(dayOf)};
            if (date.ok())
                return date;
        }
    }
    report(column, ProblemCode::NotADayCell,
           {std::to_string(firstYear) + "-01-01", std::to_string(lastYear) + "-12-31", exchange::quoted(text)});
    return std::nullopt;
}

std::optional<Money> ReportReader::amountAt(std::size_t at)
{
    const std::string_view text = at < current->size() ? withoutBlanks((*current)[at]) : std::string_view();
    if (text.empty())
        return std::nullopt;
    const auto money = reportedAmount(text, digits);
    if (!money)
        reportAt(titles[at], ProblemCode::MoreThanTwoDecimalsCell, {std::string("1234.56"), exchange::quoted(text)});
    return money;
}

std::optional<Money> ReportReader::amount(ReportColumn column)
{
    const auto at = places[static_cast<std::size_t>(column)];
    return at ? amountAt(*at) : std::nullopt;
}

void ReportReader::readRow(const std::vector<std::string> &cells, std::size_t row)
{
    current = &cells;
    currentRow = row;
    if (cells.size() != titles.size())
        return reportAt({}, ProblemCode::NotAsManyCells, {asCount(titles.size()), asCount(cells.size())});
    ReportLine line{.row = row, .reference = std::string(cell(ReportColumn::Reference))};
    line.offer = cell(ReportColumn::Offer);
    line.account = cell(ReportColumn::Account);
    line.customer = cell(ReportColumn::Customer);
    for (const ReportColumn column :
         {ReportColumn::Reference, ReportColumn::Offer, ReportColumn::Account, ReportColumn::Customer})
        if (const std::string_view text = cell(column); hasControlCharacter(text))
            return report(column, ProblemCode::ControlCharactersFound, {exchange::quoted(text)});
    line.currency = cell(ReportColumn::Currency);
    if (!isCurrency(line.currency))
        return report(ReportColumn::Currency, ProblemCode::NotACurrencyCell,
                      {std::string(currencyListDate), exchange::quoted(line.currency)});
    digits = minorDigits(line.currency);
    line.invoiced = day(ReportColumn::Invoiced, invoicedBy);
    line.paidOn = day(ReportColumn::PaidOn, paidBy);
    const std::string status = plainTitle(cell(ReportColumn::Status));
    const auto net = amount(ReportColumn::Net), disbursed = amount(ReportColumn::Disbursed);
    line.isPaid =
        found.kind == ReportKind::Aws ? status == "disbursed" || status == "partiallydisbursed" : status == "sent";
    line.net = (line.isPaid && disbursed ? disbursed : net).value_or(Money{});
    line.fee = amount(ReportColumn::Fee);
    line.wholesale = amount(ReportColumn::Wholesale);
    Wide sum = 0;
    bool isTaxed = false;
    for (const std::size_t at : taxes)
        if (const auto tax = amountAt(at)) {
            sum += tax->minor;
            isTaxed = true;
        }
    line.tax = isTaxed ? narrowed(sum) : std::nullopt;
    const auto refund = amount(ReportColumn::Refund);
    line.isRefund = (refund && refund->minor != 0) || line.net.minor < 0 ||
                    plainTitle(cell(ReportColumn::Type)).find("refund") != std::string::npos;
    found.lines.push_back(std::move(line));
}

tl::expected<PayoutReport, ReportFault> ReportReader::read()
{
    if (readTitles()) {
        while (csv.next())
            rows.emplace_back(csv.rowNumber(), csv.cells());
        for (const auto &[column, by] :
             {std::pair{ReportColumn::Invoiced, &invoicedBy}, {ReportColumn::PaidOn, &paidBy}}) {
            const auto told = orderOf(column);
            if (!told)
                fault.openDays = titles[*places[static_cast<std::size_t>(column)]];
            *by = told.value_or(DayOrder::MonthFirst);
        }
        if (fault.openDays.empty())
            for (const auto &[row, cells] : rows)
                readRow(cells, row);
    }
    if (csv.problem())
        fault.problems = {*csv.problem()};
    if (!fault.problems.empty() || fault.isNoReport || !fault.openDays.empty())
        return tl::unexpected(std::move(fault));
    found.lastDay = lastDayIn(found.lines);
    return std::move(found);
}

} // namespace

std::optional<Date> lastDayIn(const std::vector<ReportLine> &lines)
{
    std::optional<Date> last;
    for (const ReportLine &line : lines)
        for (const auto &day : {line.invoiced, line.isPaid ? line.paidOn : std::nullopt})
            if (day && (!last || *last < *day))
                last = day;
    return last;
}

tl::expected<PayoutReport, ReportFault> readPayoutReport(std::string_view file, DayOrder order)
{
    return ReportReader(file, order).read();
}

} // namespace dealdesk::exchange
