#include "customertables.h"

#include "wording/explanation.h"
#include "wording/pages/quotewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerTables)
};

/// Columns of amounts line up from table to table.
constexpr qreal amountWidth = 96;

/// How far apart invoices are, where they are evenly.
wording::Rhythm rhythm(const CustomerQuote &quote)
{
    using wording::Rhythm;
    const auto monthsApart = [&](qsizetype index) {
        const QDate a = quote.invoices[index - 1].date;
        const QDate b = quote.invoices[index].date;
        return (b.year() - a.year()) * 12 + b.month() - a.month();
    };
    const int apart = monthsApart(1);
    for (qsizetype index = 2; index < quote.invoices.size(); ++index)
        if (monthsApart(index) != apart)
            return Rhythm::Uneven;
    return apart == 1    ? Rhythm::Monthly
           : apart == 3  ? Rhythm::Quarterly
           : apart == 12 ? Rhythm::Annual
                         : Rhythm::Uneven;
}

} // namespace

QString period(const wording::FigureText &figures, pricing::YearMonth from, int months)
{
    return wording::monthsFromTo(from, from.plus(months - 1), figures);
}

Table rampTable(const CustomerQuote &quote, const wording::FigureText &figures)
{
    Table table;
    table.columns = {
        {Words::tr("Period"), Align::Left, 120, true},
        {Words::tr("Months"), Align::Right, 50},
        {Words::tr("Tenants"), Align::Right, 64},
        {quote.unit ? Words::tr("Per tenant per month") : Words::tr("Comes to, per tenant"), Align::Right, amountWidth},
        {Words::tr("Per month"), Align::Right, amountWidth}};
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
    table.columns = {{Words::tr("Year"), Align::Left, 0},
                     {Words::tr("Period"), Align::Left, 0, true},
                     {Words::tr("Billed"), Align::Right, 70}};
    for (const CustomerQuote::Year &year : quote.years)
        table.rows.append({{figures.count(year.number), period(figures, quote.start.plus(12 * (year.number - 1)), 12),
                            figures.money(year.billed)}});
    table.rows.append({{Words::tr("Total"), QString(), figures.money(quote.total)}, true});
    return table;
}

Table invoiceTable(const CustomerQuote &quote, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{Words::tr("Invoice date"), Align::Left, 0, true}, {Words::tr("Amount"), Align::Right, 70}};
    for (const CustomerQuote::Invoice &invoice : quote.invoices)
        table.rows.append({{figures.date(invoice.date), figures.money(invoice.amount)}});
    return table;
}

Grid invoiceGrid(const CustomerQuote &quote, const wording::FigureText &figures)
{
    Grid grid{{Words::tr("Invoice date"), Words::tr("Amount")}, {Align::Left, Align::Right}, {}, 3};
    for (const CustomerQuote::Invoice &invoice : quote.invoices)
        grid.rows.append({figures.date(invoice.date), figures.money(invoice.amount)});
    return grid;
}

QStringList invoiceSummary(const CustomerQuote &quote, const wording::FigureText &figures)
{
    const auto &all = quote.invoices;
    const bool equal =
        std::all_of(all.begin(), all.end(), [&](const auto &invoice) { return invoice.amount == all.front().amount; });
    const wording::Rhythm kind = rhythm(quote);
    return {equal ? wording::invoicesOf(all.size(), kind, all.front().amount, figures)
                  : wording::invoiceCount(all.size(), kind, figures),
            wording::firstAndLastOn(all.front().date, all.back().date, figures)};
}

Table optionTable(const CustomerQuote &quote, const wording::FigureText &figures)
{
    const auto any = [&](auto has) { return std::any_of(quote.options.begin(), quote.options.end(), has); };
    const bool unit = any([](const CustomerQuote::TermOption &option) { return option.unit.has_value(); });
    const bool ramp = any([](const auto &option) { return option.firstTenants != option.lastTenants; });
    Table table;
    table.columns = {{Words::tr("Commitment"), Align::Left, 120, true},
                     {Words::tr("Tenants"), Align::Right, ramp ? 70.0 : 40.0}};
    if (unit)
        table.columns.append({Words::tr("Per tenant per month"), Align::Right, amountWidth});
    table.columns.append({ramp ? Words::tr("First month") : Words::tr("Per month"), Align::Right, amountWidth});
    table.columns.append({Words::tr("Total over the term"), Align::Right, amountWidth});
    for (const CustomerQuote::TermOption &option : quote.options) {
        const bool quoted = option.term == quote.term;
        const Tone tone = quoted ? Tone::Accent : Tone::Normal;
        TableRow row{{Cell(quoted ? wording::thisQuote(option.term) : wording::name(option.term), tone,
                           option.total ? QString() : wording::notOfferedAtThisTerm()),
                      Cell(wording::between(option.firstTenants, option.lastTenants, figures), tone)}};
        if (unit)
            row.cells.append({figures.money(option.unit), tone});
        row.cells.append({figures.money(option.monthly), tone});
        row.cells.append({figures.money(option.total), tone});
        table.rows.append(row);
    }
    return table;
}

} // namespace dealdesk::quotes
