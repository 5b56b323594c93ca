// Figures as text to take away: tab-separated for the clipboard, CSV for a file. Both hold the same typed values: what
// is a number stays one there, what is unknown is empty, and a name never becomes a formula.
#pragma once

#include "exchange/cellvalue.h"
#include "wording/figuretext.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dealdesk::ui {

using exchange::cellValue;
using ValueCell = exchange::CellValue;

ValueCell textCell(const QString &text);
/// Of a column of money: it names the currency, "ARR (USD)".
ValueCell moneyTitle(const QString &title, const wording::FigureText &figures);

/// A text as a cell that a spreadsheet takes for no formula: one that begins like one gets an apostrophe before it
/// (owasp.org, "CSV Injection").
QString spreadsheetText(const QString &text);

struct ValueSheet {
    QList<ValueCell> header;
    QList<QList<ValueCell>> rows;

    bool isEmpty() const { return header.isEmpty(); }
    QString asTabs() const;   ///< lines end with \n
    QByteArray asCsv() const; ///< RFC 4180, UTF-8 with the mark by which spreadsheets know it
};

} // namespace dealdesk::ui
