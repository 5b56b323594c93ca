#include "customertables.h"

#include "wording/explanation.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

/// Columns of amounts line up from table to table.
constexpr qreal amountWidth = 96;

/// How far apart invoices are, where they are evenly.
QString rhythm(const CustomerQuote &quote)
{
    const auto monthsApart = [&](qsizetype index) {
        const QDate a = quote.invoices[index - 1].date;
        const QDate b = quote.invoices[index].date;
        return (b.year() - a.year()) * 12 + b.month() - a.month();
    };
    const int apart = monthsApart(1);
    for (qsizetype index = 2; index < quote.invoices.size(); ++index)
        if (monthsApart(index) != apart)
            return {};
    return apart == 1    ? QStringLiteral("monthly")
           : apart == 3  ? QStringLiteral("quarterly")
           : apart == 12 ? QStringLiteral("annual")
                         : QString();
}

} // namespace

QString period(const wording::FigureText &figures, pricing::YearMonth from, int months)
{
    if (months == 1)
        return figures.month(from);
    return QStringLiteral("%1 – %2").arg(figures.month(from), figures.month(from.plus(months - 1)));
}

QString tenantsText(int first, int last, const wording::FigureText &figures)
{
    return first == last ? figures.count(first)
                         : QStringLiteral("%1 to %2").arg(figures.count(first), figures.count(last));
}

Table rampTable(const CustomerQuote &quote, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{QStringLiteral("Period"), Align::Left, 120, true},
                     {QStringLiteral("Months"), Align::Right, 50},
                     {QStringLiteral("Tenants"), Align::Right, 64},
                     {quote.unit ? QStringLiteral("Per tenant per month") : QStringLiteral("Comes to, per tenant"),
                      Align::Right, amountWidth},
                     {QStringLiteral("Per month"), Align::Right, amountWidth}};
    for (qsizetype index = 0; index < quote.ramp.size(); ++index) {
        const CustomerQuote::Ramp &row = quote.ramp[index];
        const pricing::YearMonth end = index + 1 < quote.ramp.size() ? quote.ramp[index + 1].from
                                                                     : quote.start.plus(pricing::monthsOf(quote.term));
        const int length = end.index - row.from.index;
        table.rows.append({{period(figures, row.from, length), figures.count(length), figures.count(row.tenants),
                            Cell(figures.money(row.perTenant), quote.unit ? Tone::Normal : Tone::Quiet),
                            figures.money(row.monthly)}});
    }
    return table;
}

Table yearTable(const CustomerQuote &quote, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{QStringLiteral("Year"), Align::Left, 0},
                     {QStringLiteral("Period"), Align::Left, 0, true},
                     {QStringLiteral("Billed"), Align::Right, 70}};
    for (const CustomerQuote::Year &year : quote.years)
        table.rows.append({{figures.count(year.number), period(figures, quote.start.plus(12 * (year.number - 1)), 12),
                            figures.money(year.billed)}});
    table.rows.append({{QStringLiteral("Total"), QString(), figures.money(quote.total)}, true});
    return table;
}

Table invoiceTable(const CustomerQuote &quote, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{QStringLiteral("Invoice date"), Align::Left, 0, true},
                     {QStringLiteral("Amount"), Align::Right, 70}};
    for (const CustomerQuote::Invoice &invoice : quote.invoices)
        table.rows.append({{figures.date(invoice.date), figures.money(invoice.amount)}});
    return table;
}

Grid invoiceGrid(const CustomerQuote &quote, const wording::FigureText &figures)
{
    Grid grid{{QStringLiteral("Invoice date"), QStringLiteral("Amount")}, {Align::Left, Align::Right}, {}, 3};
    for (const CustomerQuote::Invoice &invoice : quote.invoices)
        grid.rows.append({figures.date(invoice.date), figures.money(invoice.amount)});
    return grid;
}

QStringList invoiceSummary(const CustomerQuote &quote, const wording::FigureText &figures)
{
    const auto &all = quote.invoices;
    const bool equal =
        std::all_of(all.begin(), all.end(), [&](const auto &invoice) { return invoice.amount == all.front().amount; });
    const QString amount = figures.money(all.front().amount);
    const QString span =
        QStringLiteral("First on %1, last on %2").arg(figures.date(all.front().date), figures.date(all.back().date));
    const QString kind = rhythm(quote);
    const QString many = figures.count(all.size()) + (kind.isEmpty() ? QString() : QLatin1Char(' ') + kind);
    return {equal ? QStringLiteral("%1 invoices of %2").arg(many, amount) : QStringLiteral("%1 invoices").arg(many),
            span};
}

Table optionTable(const CustomerQuote &quote, const wording::FigureText &figures)
{
    const auto any = [&](auto has) { return std::any_of(quote.options.begin(), quote.options.end(), has); };
    const bool unit = any([](const CustomerQuote::TermOption &option) { return option.unit.has_value(); });
    const bool ramp = any([](const auto &option) { return option.firstTenants != option.lastTenants; });
    Table table;
    table.columns = {{QStringLiteral("Commitment"), Align::Left, 120, true},
                     {QStringLiteral("Tenants"), Align::Right, ramp ? 70.0 : 40.0}};
    if (unit)
        table.columns.append({QStringLiteral("Per tenant per month"), Align::Right, amountWidth});
    table.columns.append(
        {ramp ? QStringLiteral("First month") : QStringLiteral("Per month"), Align::Right, amountWidth});
    table.columns.append({QStringLiteral("Total over the term"), Align::Right, amountWidth});
    for (const CustomerQuote::TermOption &option : quote.options) {
        const bool quoted = option.term == quote.term;
        const Tone tone = quoted ? Tone::Accent : Tone::Normal;
        const QString name = wording::name(option.term);
        TableRow row{{Cell(quoted ? name + QStringLiteral(" — this quote") : name, tone,
                           option.total ? QString() : QStringLiteral("Not offered at this term")),
                      Cell(tenantsText(option.firstTenants, option.lastTenants, figures), tone)}};
        if (unit)
            row.cells.append({figures.money(option.unit), tone});
        row.cells.append({figures.money(option.monthly), tone});
        row.cells.append({figures.money(option.total), tone});
        table.rows.append(row);
    }
    return table;
}

} // namespace dealdesk::quotes
