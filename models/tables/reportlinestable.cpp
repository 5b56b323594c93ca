#include "reportlinestable.h"

#include "pricing/currencies.h"

namespace dealdesk::tables {

using exchange::ReportLine;
using pricing::PaymentKind;

namespace {

/// Of the deal that is known, else of the customer.
QString whoseLineIs(const pricing::PaymentMatch &match, const pricing::ReportedPayment &payment,
                    const pricing::Scenario &scenario, const NamesOfCustomers &names)
{
    QString customer, deal;
    if (match.deal) {
        const pricing::Deal &its = scenario.deals[*match.deal];
        customer = wording::text(names.of(its.customer));
        deal = wording::text(its.name);
    } else if (payment.customer) {
        customer = wording::text(scenario.customers[*payment.customer].name);
    }
    return wording::whoseLine(match, wording::nameInSentence(customer), wording::nameInSentence(deal));
}

/// What a report does not say is not known.
exchange::CellValue textOrUnknown(const std::string &text)
{
    return text.empty() ? exchange::CellValue() : textCell(wording::text(text));
}

} // namespace

void ReportLinesTable::show(const ReconciledPayouts &payouts, const pricing::Scenario &scenario)
{
    figures = {language, wording::text(scenario.settings.currency)};
    const auto &lines = payouts.joined.report.lines;
    const auto payments = exchange::paymentsOf(payouts.joined.report, scenario);
    const NamesOfCustomers names(scenario);
    std::vector<Row> next;
    next.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const pricing::PaymentMatch &match = payouts.reconciled.matches[at];
        next.push_back({lines[at], payouts.files[payouts.joined.from[at]], match,
                        whoseLineIs(match, payments[at], scenario, names)});
    }
    if (next == all)
        return sayWritten();
    beginChange();
    all = std::move(next);
    endChange();
}

void ReportLinesTable::setFilter(std::optional<PaymentKind> kind)
{
    if (kind == wanted)
        return;
    beginChange();
    wanted = kind;
    endChange();
}

std::optional<pricing::Money> ReportLinesTable::amountAt(const ReportLine &line, int column) const
{
    switch (column) {
    case Amount: return line.net;
    case Fee: return line.fee;
    case Tax: return line.tax;
    case Wholesale: return line.wholesale;
    default: return std::nullopt;
    }
}

exchange::CellValue ReportLinesTable::value(int at, int column) const
{
    const Row &row = all[inAll(at)];
    const ReportLine &line = row.line;
    switch (column) {
    case Invoiced: return exchange::cellValue(line.invoiced);
    case PaidOn: return exchange::cellValue(line.paidOn);
    case Offer: return textOrUnknown(line.offer);
    case Customer: return textOrUnknown(line.customer.empty() ? line.account : line.customer);
    case Currency: return textCell(wording::text(line.currency));
    case Kind: return textCell(wording::name(row.match.kind));
    case Whose: return textCell(row.whose);
    case Reference: return textOrUnknown(line.reference);
    case File: return textCell(wording::text(row.file));
    case Line: return static_cast<std::int64_t>(line.row);
    default: return exchange::cellValue(amountAt(line, column), pricing::minorDigits(line.currency));
    }
}

/// Each in the currency of its line.
QString ReportLinesTable::worded(int at, int column, const QString &figure) const
{
    const ReportLine &line = all[inAll(at)].line;
    const auto amount = amountAt(line, column);
    return amount ? wording::FigureText(language, wording::text(line.currency)).money(*amount) : figure;
}

QVariant ReportLinesTable::cell(int at, int column, int role) const
{
    const Row &row = all[inAll(at)];
    if (role == Qt::ToolTipRole && column == Customer && !row.line.account.empty())
        return wording::text(row.line.account);
    if (role != ToneRole)
        return {};
    if (column == Kind || column == Whose)
        return static_cast<int>(row.match.kind == PaymentKind::Unknown  ? Tone::Caution
                                : row.match.kind == PaymentKind::Refund ? Tone::Quiet
                                                                        : Tone::Plain);
    if (column == Amount && !row.line.isPaid)
        return static_cast<int>(Tone::Quiet);
    return column == Fee || column == Tax || column == Wholesale ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
}

exchange::ColumnKind ReportLinesTable::kind(int column) const
{
    switch (column) {
    case Invoiced:
    case PaidOn: return exchange::ColumnKind::Date;
    case Amount:
    case Fee:
    case Tax:
    case Wholesale: return exchange::ColumnKind::Figures;
    case Line: return exchange::ColumnKind::Count;
    default: return exchange::ColumnKind::Text;
    }
}

QString ReportLinesTable::columnTitle(int column) const
{
    switch (column) {
    case Invoiced: return tr("Invoiced");
    case PaidOn: return tr("Paid on");
    case Offer: return tr("Offer");
    case Customer: return tr("Customer as reported");
    case Amount: return tr("Amount");
    case Fee: return tr("Fee");
    case Tax: return tr("Taxes");
    case Wholesale: return tr("Wholesale");
    case Currency: return tr("Currency");
    case Kind: return tr("Kind");
    case Whose: return tr("Whose it is");
    case Reference: return tr("Reference");
    case File: return tr("File");
    default: return tr("Row");
    }
}

QString ReportLinesTable::columnHelp(int column) const
{
    switch (column) {
    case Amount: return tr("What is yours of it; quiet where it is not paid yet");
    case Fee:
    case Tax:
    case Wholesale: return tr("As the report says it; nothing is computed from it");
    case Customer: return tr("His account where the report has no name");
    case Line: return tr("In the file, as a spreadsheet counts");
    default: return {};
    }
}

} // namespace dealdesk::tables
