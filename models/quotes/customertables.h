// The customer's figures as tables, and in a sentence where there are many of the same.
#pragma once

#include "customerquote.h"
#include "grid.h"
#include "table.h"
#include "wording/figuretext.h"

namespace dealdesk::quotes {

/// "Jan 2027 – Dec 2029"
QString period(const wording::FigureText &figures, pricing::YearMonth from, int months);

Table rampTable(const CustomerQuote &quote, const wording::FigureText &figures);
Table yearTable(const CustomerQuote &quote, const wording::FigureText &figures);
Table optionTable(const CustomerQuote &quote, const wording::FigureText &figures);
Table invoiceTable(const CustomerQuote &quote, const wording::FigureText &figures);
Grid invoiceGrid(const CustomerQuote &quote, const wording::FigureText &figures);
/// "36 monthly invoices of $8,800.00", or how many where they differ; then when. Of more than one invoice.
QStringList invoiceSummary(const CustomerQuote &quote, const wording::FigureText &figures);

} // namespace dealdesk::quotes
