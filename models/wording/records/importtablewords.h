// What is said while a table of somebody else's comes in.
#pragma once

#include "exchange/tableimport.h"
#include "wording/language.h"

#include <QStringList>

namespace dealdesk::wording {

QString nameOf(exchange::TableOf table);                              ///< "Deals"
QString nameOfColumn(exchange::TableOf table, std::string_view name); ///< "Start", as a title
QString nameOfWord(std::string_view column, const std::string &word); ///< "AWS CPPO"; the word where it has no other
QString nameOf(exchange::TableEncoding encoding);
QString nameOfSeparator(char separator);      ///< "Semicolon"
QString nameOf(exchange::WrittenDates dates); ///< "Day first"

QString notRead(); ///< of a column
QString chooseColumn(const QString &column);
QString stateValue(const QString &column);
QString chooseStyle(const QString &title);
QString whatColumnIs(const QString &title);       ///< of the choice beside it
QString howColumnIsWritten(const QString &title); ///< the same
QString columnWithoutTitle(std::int64_t number, const Language &language);
QString chooseAnotherFile();
QString nothingIsWrong();
QString chooseOneOf(const QString &column, const QString &title);
/// "1.000 → 1,000", or that it cannot be read. `column`: null where it is not read.
QString exampleText(const exchange::CellExample &example, const exchange::TableColumn *column,
                    const Language &language);
QString shapeFound(std::int64_t rows, std::int64_t columns, const Language &language);
QString isByContent();
QString daysStandForTheirMonth();

QString readingTheFile();
QString readingTheRows();
QString fileHasNoRows();
QString tableCannotBeRead(const QString &why);
QString tableTooLarge(const Language &language);

// A spreadsheet that cannot be read.
QString spreadsheetTooLarge();
QString spreadsheetDamaged();
QString spreadsheetUnpacksTooLarge();
QString noSpreadsheet();
QString spreadsheetTooManyCells();
QString spreadsheetTooManyColumns();
QString spreadsheetEmpty();
QString spreadsheetTakesTooMuch();
QString spreadsheetReaderMissing();

// What becomes of a row.
QString newDealOf(const QString &customer);
QString newDealOfNewCustomer(const QString &customer);
QString newCustomer();
QString addsToCustomer(const QString &customer);
QString newRampOf(const QString &deal);
QString rowLeftOut(const QString &why);
QString columnSays(const QString &column, const QString &why);    ///< "Tenants must be …"
QString stepsBecome(const QString &before, const QString &after); ///< "25 → 25, 6: 100"

QString importThem();
QString importRest();
QString rowsLeftOut(std::int64_t problems, std::int64_t rows, const Language &language);
QString nothingComesIn();
QString willComeIn(exchange::TableOf table, std::int64_t taken, std::int64_t newCustomers, const Language &language);
QString importDone(exchange::TableOf table, std::int64_t taken, const Language &language);
QString importUndo(exchange::TableOf table); ///< for undo
QString listSaved(const QString &path);
QString priceBooksHaveTheirOwn(); ///< where price books come in

} // namespace dealdesk::wording
