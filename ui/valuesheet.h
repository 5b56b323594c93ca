// Figures as text to take away: tab-separated for the clipboard, CSV for a file. What is a number stays one there; a
// name never becomes a formula.
#pragma once

#include "wording/figuretext.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dealdesk::ui {

struct ValueCell {
    QString shown;         ///< "$8,800.00", as on screen
    QString exact;         ///< "8800.00", for programs; "—" where it is unknown
    bool isNumber = false; ///< otherwise both are other people's text
};

ValueCell textCell(const QString &text);
ValueCell moneyCell(const std::optional<pricing::Money> &money, const wording::FigureText &figures);
ValueCell countCell(const std::optional<std::int64_t> &count, const wording::FigureText &figures);
/// Of a column of money: its file names the currency, "ARR (USD)".
ValueCell moneyTitle(const QString &title, const wording::FigureText &figures);

/// A text as a cell that a spreadsheet takes for no formula: one that begins like one gets an apostrophe before it
/// (owasp.org, "CSV Injection").
QString spreadsheetText(const QString &text);

struct ValueSheet {
    QList<ValueCell> header;
    QList<QList<ValueCell>> rows;

    bool isEmpty() const { return header.isEmpty(); }
    QString asTabs() const;   ///< as on screen, lines end with \n
    QByteArray asCsv() const; ///< RFC 4180, UTF-8 with the mark by which spreadsheets know it
    /// Of text that is tab-separated already.
    static ValueSheet fromTabs(const QString &text);
};

} // namespace dealdesk::ui
