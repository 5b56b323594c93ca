#include "importtablewords.h"

#include "exchange/dealcells.h"
#include "records/choices.h"
#include "records/customer.h"
#include "records/values.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/records/fieldwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using exchange::CellExample;
using exchange::TableOf;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportTableWords)
};

template<typename Enum>
QString nameOfChoice(const std::string &word)
{
    for (const auto &[each, value] : records::wordsOf<Enum>)
        if (each == word)
            return name(value);
    return text(word);
}

QString nameOfRule(const std::string &word)
{
    for (std::size_t rule = 0; rule < records::priceRuleWords.size(); ++rule)
        if (records::priceRuleWords[rule] == word)
            return ruleName(records::pricesByRule[rule]);
    return text(word);
}

/// Groups and the mark of decimals as the language has them; three decimals would look like a group.
QString numberText(std::string plain, const Language &language)
{
    if (plain.size() > 4 && plain[plain.size() - 4] == '.' && plain.ends_with('0'))
        plain.pop_back();
    const std::size_t point = std::min(plain.find('.'), plain.size());
    constexpr std::size_t mostDigits = 18;
    if (plain.find_first_not_of("0123456789.") != plain.npos || point == 0 || point > mostDigits)
        return text(plain);
    const QString whole = language.count(std::stoll(plain.substr(0, point)));
    return point == plain.size() ? whole : whole + text(language.numbers().decimal) + text(plain.substr(point + 1));
}

} // namespace

QString nameOf(TableOf table)
{
    switch (table) {
    case TableOf::Deals: return Words::tr("Deals");
    case TableOf::Customers: return Words::tr("Customers with accounts and other names");
    case TableOf::Steps: return Words::tr("Tenant steps of deals");
    }
    return {};
}

QString nameOfColumn(TableOf table, std::string_view name)
{
    using records::CustomerField;
    if (table == TableOf::Deals) {
        const exchange::DealColumn *column = exchange::dealColumnOf(name);
        if (column && column->field == records::DealField::Name)
            return Words::tr("Deal");
        return column ? wordsOf(column->field).title : text(name);
    }
    if (table == TableOf::Steps)
        return name == "customer"  ? wordsOf(records::DealField::Customer).title
               : name == "deal"    ? Words::tr("Deal")
               : name == "month"   ? Words::tr("Month from which they hold")
               : name == "listing" ? wordsOf(records::DealField::Listing).title
                                   : wordsOf(records::DealField::Tenants).title;
    for (const auto &[column, field] : std::initializer_list<std::pair<std::string_view, CustomerField>>{
             {"aliases", CustomerField::Aliases},
             {"awsAccount", CustomerField::AwsAccount},
             {"azureBillingAccount", CustomerField::AzureBillingAccount},
             {"contact", CustomerField::Contact},
             {"notes", CustomerField::Notes}})
        if (column == name)
            return wordsOf(field).title;
    return wordsOf(records::DealField::Customer).title;
}

QString nameOfWord(std::string_view column, const std::string &word)
{
    if (column == "listing")
        return nameOfChoice<pricing::Listing>(word);
    if (column == "route")
        return nameOfChoice<pricing::Route>(word);
    if (column == "status")
        return nameOfChoice<pricing::DealStatus>(word);
    if (column == "atEnd")
        return nameOfChoice<pricing::AtEnd>(word);
    if (column == "whiteLabel")
        return nameOfChoice<pricing::WhiteLabelTier>(word);
    if (column == "priceRule")
        return nameOfRule(word);
    if (column == "included")
        return yesNo(word == "yes");
    return text(word);
}

QString nameOf(exchange::TableEncoding encoding)
{
    switch (encoding) {
    case exchange::TableEncoding::Utf8: return QStringLiteral("UTF-8");
    case exchange::TableEncoding::Utf16: return QStringLiteral("UTF-16");
    case exchange::TableEncoding::Windows1252: return QStringLiteral("Windows-1252");
    }
    return {};
}

QString nameOfSeparator(char separator)
{
    switch (separator) {
    case ',': return Words::tr("Comma");
    case ';': return Words::tr("Semicolon");
    default: return Words::tr("Tab");
    }
}

QString nameOf(exchange::WrittenDates dates)
{
    switch (dates) {
    case exchange::WrittenDates::YearFirst: return Words::tr("Year first");
    case exchange::WrittenDates::MonthFirst: return Words::tr("Month first");
    case exchange::WrittenDates::DayFirst: return Words::tr("Day first");
    }
    return {};
}

QString notRead() { return Words::tr("Not read"); }
QString chooseColumn(const QString &column)
{
    return Words::tr("Choose which column of the file is “%1”.").arg(column);
}
QString stateValue(const QString &column)
{
    return Words::tr("Say what “%1” is for all rows, or choose its column.").arg(column);
}
QString chooseStyle(const QString &title)
{
    return Words::tr("Say how “%1” is written: its cells can be read in several ways.").arg(nameInSentence(title));
}

QString whatColumnIs(const QString &title) { return Words::tr("What “%1” is").arg(title); }
QString howColumnIsWritten(const QString &title) { return Words::tr("How “%1” is written").arg(title); }
QString columnWithoutTitle(std::int64_t number, const Language &language)
{
    return Words::tr("Column %1").arg(language.count(number));
}
QString chooseAnotherFile() { return Words::tr("Choose another file."); }
QString nothingIsWrong() { return Words::tr("Nothing is wrong."); }

QString chooseOneOf(const QString &column, const QString &title)
{
    return Words::tr("Two columns of the file are “%1”, and “%2” is one of them. Choose another for it.")
        .arg(column, nameInSentence(title));
}

QString exampleText(const CellExample &example, const exchange::TableColumn *column, const Language &language)
{
    struct Said {
        const Language &language;
        const exchange::TableColumn &column;
        QString operator()(std::monostate) const { return Words::tr("cannot be read"); }
        QString operator()(std::int64_t months) const
        {
            for (const pricing::CommitmentTerm term : pricing::allTerms)
                if (pricing::monthsOf(term) == months)
                    return name(term);
            return Words::tr("is no term");
        }
        QString operator()(pricing::YearMonth month) const { return language.month(month); }
        QString operator()(const std::string &read) const
        {
            return column.cells == exchange::CellsAre::Numbers ? numberText(read, language)
                                                               : nameOfWord(column.name, read);
        }
    };
    constexpr qsizetype mostLetters = 22; // of three side by side
    QString found = nameInSentence(text(example.found));
    if (found.size() > mostLetters)
        found = found.left(mostLetters).trimmed() + QChar(0x2026);
    if (!column || column->cells == exchange::CellsAre::Texts)
        return found;
    const QString read = std::visit(Said{language, *column}, example.read);
    return read == found ? found : Words::tr("%1 → %2").arg(found, read);
}

QString shapeFound(std::int64_t rows, std::int64_t columns, const Language &language)
{
    return Words::tr("Rows: %1 · columns: %2").arg(language.count(rows), language.count(columns));
}
QString isByContent() { return Words::tr("Proposed by what stands in the column."); }
QString daysStandForTheirMonth() { return Words::tr("A day stands for its month, for deals begin with a month."); }

QString readingTheFile() { return Words::tr("The file is read…"); }
QString readingTheRows() { return Words::tr("The rows are read…"); }
QString fileHasNoRows() { return Words::tr("There is no row below the titles."); }
QString tableCannotBeRead(const QString &why)
{
    return Words::tr("This file cannot be read as a table, and nothing was changed. %1").arg(why);
}
QString tableTooLarge(const Language &language)
{
    return Words::tr("It is larger than %1, the most that is read of a table. Divide it.")
        .arg(language.dataSize(static_cast<qint64>(exchange::largestTable)));
}

QString spreadsheetTooLarge() { return Words::tr("It is larger than 50 MB, the most that is read of a spreadsheet."); }
QString spreadsheetDamaged()
{
    return Words::tr("It is damaged: it cannot be unpacked, or its sheets cannot be read. Save it again where it was "
                     "made, or save it as CSV.");
}
QString spreadsheetUnpacksTooLarge()
{
    return Words::tr("It would unpack to more than 400 MB, the most that is read of a spreadsheet.");
}
QString noSpreadsheet() { return Words::tr("It is no XLSX or ODS spreadsheet."); }
QString spreadsheetTooManyCells() { return Words::tr("It holds more than 5,000,000 cells."); }
QString spreadsheetTooManyColumns() { return Words::tr("It has a cell beyond column 1,000."); }
QString spreadsheetEmpty() { return Words::tr("It has no sheet with a cell."); }
QString spreadsheetTakesTooMuch() { return Words::tr("It takes more time or memory than such a file may."); }
QString spreadsheetReaderMissing()
{
    return Words::tr("The program that reads spreadsheets, dealdesk-cli, is not beside this one. Save the file as CSV, "
                     "or install Deal Desk again.");
}

QString newDealOf(const QString &customer) { return Words::tr("New deal of %1").arg(nameInSentence(customer)); }
QString newDealOfNewCustomer(const QString &customer)
{
    return Words::tr("New deal of %1, who is new").arg(nameInSentence(customer));
}
QString newCustomer() { return Words::tr("New customer"); }
QString addsToCustomer(const QString &customer) { return Words::tr("Goes to %1").arg(nameInSentence(customer)); }
QString newRampOf(const QString &deal) { return Words::tr("Steps of %1").arg(nameInSentence(deal)); }
QString rowLeftOut(const QString &why) { return Words::tr("Left out: %1").arg(why); }

QString columnSays(const QString &column, const QString &why)
{
    return Words::tr("%1: %2").arg(nameInSentence(column), why);
}
QString stepsBecome(const QString &before, const QString &after) { return Words::tr("%1 → %2").arg(before, after); }

QString importThem() { return Words::tr("Import"); }
QString importRest() { return Words::tr("Import the rest without these"); }
QString rowsLeftOut(std::int64_t problems, std::int64_t rows, const Language &language)
{
    return Words::tr("Cells that cannot be taken: %1, in so many rows: %2. These rows do not go in.")
        .arg(language.count(problems), language.count(rows));
}
QString nothingComesIn() { return Words::tr("No row can be taken as it is. See what is wrong, at the right."); }
QString willComeIn(TableOf table, std::int64_t taken, std::int64_t newCustomers, const Language &language)
{
    switch (table) {
    case TableOf::Deals:
        return Words::tr("Deals that come in: %1. New customers: %2.")
            .arg(language.count(taken), language.count(newCustomers));
    case TableOf::Customers:
        return Words::tr("Customers in the table: %1. New ones: %2.")
            .arg(language.count(taken), language.count(newCustomers));
    case TableOf::Steps: break;
    }
    return Words::tr("Deals whose tenant steps change: %1.").arg(language.count(taken));
}
QString importDone(TableOf table, std::int64_t taken, const Language &language)
{
    switch (table) {
    case TableOf::Deals: return Words::tr("Imported. Deals: %1.").arg(language.count(taken));
    case TableOf::Customers: return Words::tr("Imported. Customers: %1.").arg(language.count(taken));
    case TableOf::Steps: break;
    }
    return Words::tr("Imported. Deals with other tenant steps: %1.").arg(language.count(taken));
}
QString importUndo(TableOf table)
{
    switch (table) {
    case TableOf::Deals: return Words::tr("Import deals from a table");
    case TableOf::Customers: return Words::tr("Import customers from a table");
    case TableOf::Steps: break;
    }
    return Words::tr("Import tenant steps from a table");
}
QString listSaved(const QString &path) { return Words::tr("The list is saved: %1").arg(path); }
QString priceBooksHaveTheirOwn()
{
    return Words::tr("This is a table of price books. It comes in by “Import price books…”.");
}

} // namespace dealdesk::wording
