#include "importwords.h"

#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using exchange::AnyOf;
using exchange::Problem;
using exchange::ProblemCode;
using exchange::ProblemValue;
using exchange::Thing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileProblems)
};

/// A line for each code, as exchange/problem.cpp has it. `count`: of the number that stands first, see plural.h.
QString unfilled(ProblemCode code, int count)
{
    switch (code) {
    case ProblemCode::FileTooLarge: return Words::tr("the file is larger than 500 MB, the most that is read");
    case ProblemCode::FileEmpty: return Words::tr("the file is empty");
    case ProblemCode::FileUtf16: return Words::tr("the file is UTF-16; save it as UTF-8");
    case ProblemCode::TableNotUtf8: return Words::tr("the file is not UTF-8; save it as CSV UTF-8");
    case ProblemCode::TooManyValues: return Words::tr("the file holds more than %1 values", nullptr, count);
    case ProblemCode::TooDeep: return Words::tr("is nested more than %1 deep", nullptr, count);
    case ProblemCode::NotJson: return Words::tr("line %1, column %2: not valid JSON");
    case ProblemCode::NotUtf8At: return Words::tr("line %1, column %2: not valid UTF-8");
    case ProblemCode::NumberTooLargeAt: return Words::tr("line %1, column %2: a number that is too large");
    case ProblemCode::EndsTooEarly: return Words::tr("line %1, column %2: the file ends too early");
    case ProblemCode::NumberTooLarge: return Words::tr("is too large a number, found %1");
    case ProblemCode::NoPriceBooksInside:
        return Words::tr("tells that the file holds no wholesale, and so no price books");
    case ProblemCode::NotJsonAtAll: return Words::tr("the file cannot be read as JSON");
    case ProblemCode::NoBand: return Words::tr("the file holds no band");
    case ProblemCode::TooManyCells: return Words::tr("must have at most %1 cells", nullptr, count);
    case ProblemCode::QuoteInCell:
        return Words::tr("has a quotation mark within a cell; a cell that holds one stands in quotation marks, and the "
                         "mark is doubled");
    case ProblemCode::LettersBehindQuote: return Words::tr("has letters behind a closing quotation mark");
    case ProblemCode::QuoteNotClosed: return Words::tr("has a quotation mark that is never closed");
    case ProblemCode::LineTooLong: return Words::tr("is longer than %1 bytes, the most that is read of a line");
    case ProblemCode::NulInTable:
        return Words::tr("holds a byte that is 0, as no text does: the file is damaged, or UTF-16 without its mark");
    case ProblemCode::TwoEncodings:
        return Words::tr(
            "is not UTF-8, as other lines of the file are: it was put together from files of two encodings; "
            "save it anew as UTF-8");
    case ProblemCode::BrokenUtf16: return Words::tr("is no UTF-16: a letter in it is broken");
    case ProblemCode::NoLetterOfWindows: return Words::tr("holds a byte that is no letter of Windows-1252");
    case ProblemCode::AliasOfAnother: return Words::tr("is a name of another customer already, %1, found %2");
    case ProblemCode::TooManyAliases: return Words::tr("would give the customer more than %1 other names");
    case ProblemCode::NoCustomerCalled: return Words::tr("must be a customer of the workspace, found %1");
    case ProblemCode::NoDealCalled: return Words::tr("must be a deal of this customer, found %1");
    case ProblemCode::SeveralDeals: return Words::tr("must name one deal by its name and listing, for so many fit: %1");
    case ProblemCode::MonthNotOfTerm: return Words::tr("must be a month of the deal, %1 to %2, found %3");
    case ProblemCode::MonthTwice: return Words::tr("must be there once for each deal, as in row %1, found %2");
    case ProblemCode::UnknownColumn: return Words::tr("%1 is not a column of price books; they are %2");
    case ProblemCode::UnknownDealColumn: return Words::tr("%1 is not a column of deals; they are %2");
    case ProblemCode::NoColumnCalled:
        return Words::tr("is to be the column %1, and the first row has none of that name");
    case ProblemCode::NotAsManyCells: return Words::tr("must have as many cells as the first row, %1, found %2");
    case ProblemCode::NoSuchColumn: return Words::tr("has no column %1");
    case ProblemCode::ColumnTwice: return Words::tr("has column %1 twice");
    case ProblemCode::NotAUsageMonth:
        return Words::tr("column %1 must be a month, written like 2027-05, or a day that begins with it, found %2");
    case ProblemCode::EmptyColumn: return Words::tr("column %1 must not be empty");
    case ProblemCode::ControlCharactersInColumn: return Words::tr("column %1 must not hold control characters");
    case ProblemCode::NameOfTwoCustomers: return Words::tr("%1 is a name of two customers: %2 and %3");
    case ProblemCode::NotAWholeNumberCell: return Words::tr("must be a whole number from %1 to %2, found %3");
    case ProblemCode::NotWholeInCurrencyCell:
        return Words::tr("must be a whole number, for %1 has no decimals, written like %2, found %3");
    case ProblemCode::MoreThanTwoDecimalsCell:
        return Words::tr("must be a decimal with at most two decimals, written like %1, found %2");
    case ProblemCode::MoreThanThreeDecimalsCell:
        return Words::tr("must be a decimal with at most three decimals, written like %1, found %2");
    case ProblemCode::GroupOrWhole:
        return Words::tr(
            "must be a whole number, for %1 has no decimals: three may be a group of a larger number, found %2");
    case ProblemCode::GroupOrTwoDecimals:
        return Words::tr(
            "must be a decimal with at most two decimals: three may be a group of a larger number, found %1");
    case ProblemCode::ThousandOrFraction:
        return Words::tr("%1 may be a thousand or a fraction: say how the numbers are written, or write %2");
    case ProblemCode::NotADayCell: return Words::tr("must be a day from %1 to %2, written like 2027-01-31, found %3");
    case ProblemCode::NotACurrencyCell:
        return Words::tr("must be a currency of ISO 4217 (list of %1), such as USD, found %2");
    case ProblemCode::NotAccountsCell:
        return Words::tr("must be accounts of %1 digits with blanks between; a spreadsheet may have cut them, found %2",
                         nullptr, count);
    case ProblemCode::DiscountLeftOut: return Words::tr("must not be empty where another discount is given");
    case ProblemCode::NotAMonthCell: return Words::tr("must be a month from %1 to %2, written like 2027-01, found %3");
    case ProblemCode::NotARampCell:
        return Words::tr("must be a tenant count, or a ramp of counts with the months from which they hold, written "
                         "like 25;6:100;12:500, found %1");
    case ProblemCode::NotABillingCell:
        return Words::tr("must be monthly, quarterly, annual, upfront, or custom with its instalments, written like "
                         "custom;0=1000.00;12=500.00, found %1");
    case ProblemCode::NoAuthorizationCell:
        return Words::tr("must be a listing with an authorization in this scenario, found %1");
    case ProblemCode::FitsTwoCustomers: return Words::tr("must name one customer, found %1, which fits %2 and %3");
    case ProblemCode::NotTablesCurrency:
        return Words::tr("must be %1 as in row %2, for a file has one currency, found %3");
    case ProblemCode::NotAsInFirstRow:
        return Words::tr("must be %1 as in row %2, for it is of the same authorization, found %3");
    case ProblemCode::NotEmptyAsInFirstRow:
        return Words::tr("must be empty as in row %1, for it is of the same authorization, found %2");
    case ProblemCode::OverlapsRow:
        return Words::tr("must not have days of another authorization of this listing, that of row %1");
    case ProblemCode::EmptyFound: return Words::tr("must not be empty, found %1");
    case ProblemCode::TooManyRowsFound: return Words::tr("must have at most %1 rows, found %2", nullptr, count);
    case ProblemCode::RepeatedFound: return Words::tr("must be unique, found %1");
    case ProblemCode::NotRisingFound: return Words::tr("must rise from row to row, found %1");
    case ProblemCode::NotOnLastRowFound: return Words::tr("must be true on the last row only, found %1");
    case ProblemCode::NeedlessDiscountFound:
        return Words::tr("must be left out where the price is no discount, found %1");
    case ProblemCode::HasAnEndFound: return Words::tr("must be until or single-use, for it has an end, found %1");
    case ProblemCode::HasNoEndFound: return Words::tr("must be open-ended or single-use, for it has no end, found %1");
    case ProblemCode::NotAnObject: return Words::tr("must be an object, found %1");
    case ProblemCode::NotAList: return Words::tr("must be a list, found %1");
    case ProblemCode::NotAText: return Words::tr("must be a text, found %1");
    case ProblemCode::NotTrueOrFalse: return Words::tr("must be true or false, found %1");
    case ProblemCode::NotAWholeNumber: return Words::tr("must be a whole number, found %1");
    case ProblemCode::NotADecimal: return Words::tr("must be a decimal string, such as %1, found %2");
    case ProblemCode::DecimalAsNumber: return Words::tr("must be written as a decimal string, such as %1, found %2");
    case ProblemCode::NotWholeInCurrency:
        return Words::tr("must be a whole number in a decimal string, for %1 has no decimals, such as %2, found %3");
    case ProblemCode::MoreThanTwoDecimals:
        return Words::tr("must be a decimal with at most two decimals, such as %1, found %2");
    case ProblemCode::MoreThanThreeDecimals:
        return Words::tr("must be a decimal with at most three decimals, such as %1, found %2");
    case ProblemCode::OutOfRangeFound: return Words::tr("must be %1 to %2, found %3");
    case ProblemCode::NoneOf: return Words::tr("must be %1, found %2");
    case ProblemCode::MustBe: return Words::tr("must be %1");
    case ProblemCode::NotACurrency:
        return Words::tr("must be a currency of ISO 4217 (list of %1), such as \"USD\", found %2");
    case ProblemCode::NotAMonth: return Words::tr("must be a month from \"%1\" to \"%2\", found %3");
    case ProblemCode::NotADay: return Words::tr("must be a day from \"%1\" to \"%2\", found %3");
    case ProblemCode::NotDigits: return Words::tr("must be %1 digits, found %2", nullptr, count);
    case ProblemCode::NotATick:
        return Words::tr(
            "must be a day, the id of a checklist's row and perhaps a note (2026-12-01 offer-sent), found %1");
    case ProblemCode::NotAnAmountInCurrency:
        return Words::tr("must be a currency of ISO 4217 and an amount in it (USD 250000.00), found %1");
    case ProblemCode::NotAColour: return Words::tr("must be a colour such as \"#0b5cad\", in small letters, found %1");
    case ProblemCode::NotAWebAddress:
        return Words::tr("must be an address that begins with https:// or http://, found %1");
    case ProblemCode::NotAMailAddress: return Words::tr("must be a mail address, found %1");
    case ProblemCode::NoImageBeside: return Words::tr("must name an image file in the same folder, found %1");
    case ProblemCode::NotAnImage: return Words::tr("must name an image of PNG, JPEG or ICO, found %1");
    case ProblemCode::ImageTooLarge: return Words::tr("must name an image of at most %1 KiB, found %2");
    case ProblemCode::NotATerm: return Words::tr("must be 12, 24 or 36, found %1");
    case ProblemCode::UnknownField: return Words::tr("is not a field of %1");
    case ProblemCode::Twice: return Words::tr("is there twice");
    case ProblemCode::Missing: return Words::tr("is missing");
    case ProblemCode::Empty: return Words::tr("must not be empty");
    case ProblemCode::TooManyRows: return Words::tr("must have at most %1 rows", nullptr, count);
    case ProblemCode::TooManyDeals: return Words::tr("must hold at most %1 deals", nullptr, count);
    case ProblemCode::TooManyCustomers: return Words::tr("must hold at most %1 customers", nullptr, count);
    case ProblemCode::TooManyAuthorizations: return Words::tr("must hold at most %1 authorizations", nullptr, count);
    case ProblemCode::TooManyBands: return Words::tr("must hold at most %1 bands", nullptr, count);
    case ProblemCode::TooManyOffers: return Words::tr("must hold at most %1 offers", nullptr, count);
    case ProblemCode::TooManyElements: return Words::tr("must hold at most %1 elements", nullptr, count);
    case ProblemCode::TooLong: return Words::tr("must have at most %1 characters", nullptr, count);
    case ProblemCode::TooLongFound: return Words::tr("must have at most %1 characters, found %2", nullptr, count);
    case ProblemCode::ControlCharacters: return Words::tr("must not hold control characters");
    case ProblemCode::ControlCharactersFound: return Words::tr("must not hold control characters, found %1");
    case ProblemCode::ControlCharactersInLines:
        return Words::tr("must not hold control characters but line feeds, found %1");
    case ProblemCode::NotUtf8: return Words::tr("must be valid UTF-8");
    case ProblemCode::NotUnique: return Words::tr("must be unique");
    case ProblemCode::NotUniqueFound: return Words::tr("must be unique, found %1 again");
    case ProblemCode::NotRising: return Words::tr("must rise from row to row");
    case ProblemCode::NotAfterMonth: return Words::tr("must be after the month before it, %1, found %2");
    case ProblemCode::FirstMonthNot0: return Words::tr("must be 0 in the first row, found %1");
    case ProblemCode::NotAboveRowBefore: return Words::tr("must be above that of the row before, %1, found %2");
    case ProblemCode::NotOnLastRow: return Words::tr("must be true on the last row only");
    case ProblemCode::NeedlessPercent: return Words::tr("must be left out where the price is absolute");
    case ProblemCode::NeedlessDiscount: return Words::tr("must be left out where the price is no discount");
    case ProblemCode::NeedlessInstalments: return Words::tr("must be left out where the schedule is not custom");
    case ProblemCode::NoSuchCustomer: return Words::tr("must be the id of a customer of this file, found %1");
    case ProblemCode::NoSuchCustomerHere: return Words::tr("must be the id of a customer of this scenario");
    case ProblemCode::NoAuthorization:
        return Words::tr("must be a listing with an authorization in this file, found %1");
    case ProblemCode::NoAuthorizationHere: return Words::tr("must be a listing with an authorization in this scenario");
    case ProblemCode::NotScenariosCurrency: return Words::tr("must be the scenario's currency, %1, found %2");
    case ProblemCode::NotFilesCurrency: return Words::tr("must be the file's currency, %1, found %2");
    case ProblemCode::UnknownCurrency: return Words::tr("must be a currency of ISO 4217 (list of %1)");
    case ProblemCode::OutOfRange: return Words::tr("is out of range");
    case ProblemCode::BeforeFirstDay: return Words::tr("must not be before its first day, %1, found %2");
    case ProblemCode::NotInLastMonth: return Words::tr("must be a day of the term's last month, %1, found %2");
    case ProblemCode::Overlaps: return Words::tr("must not have days of another authorization of this listing");
    case ProblemCode::HasAnEnd: return Words::tr("must be until or single-use, for it has an end");
    case ProblemCode::HasNoEnd: return Words::tr("must be open-ended or single-use, for it has no end");
    case ProblemCode::FinerThanCurrency: return Words::tr("must have no more decimals than the currency");
    case ProblemCode::WholesaleNotNull: return Words::tr("must be null in a file without wholesale");
    case ProblemCode::WholesaleBands:
        return Words::tr("must be one band from 1 with price null in a file without wholesale");
    case ProblemCode::WholesaleDiscounts: return Words::tr("must be 0 each in a file without wholesale");
    case ProblemCode::WholesalePrice: return Words::tr("must be unit or monthlyTotal in a file without wholesale");
    case ProblemCode::UnitPriceTooLarge: return Words::tr("has a unit price above the most that a file holds");
    case ProblemCode::NoUnitPrice:
        return Words::tr("has no unit price to share, for the wholesale price under it is not known");
    }
    return {};
}

QString name(Thing thing)
{
    switch (thing) {
    case Thing::List: return Words::tr("a list");
    case Thing::Object: return Words::tr("an object");
    case Thing::PriceBooks: return Words::tr("a file of price books");
    case Thing::Scenario: return Words::tr("a scenario");
    case Thing::Partner: return Words::tr("the partner");
    case Thing::Authorization: return Words::tr("an authorization");
    case Thing::Discounts: return Words::tr("the commitment discounts");
    case Thing::AzurePrice: return Words::tr("an Azure price");
    case Thing::Band: return Words::tr("a band");
    case Thing::Customer: return Words::tr("a customer");
    case Thing::Deal: return Words::tr("a deal");
    case Thing::TenantStep: return Words::tr("a tenant step");
    case Thing::Price: return Words::tr("a price");
    case Thing::Billing: return Words::tr("a billing schedule");
    case Thing::Instalment: return Words::tr("an instalment");
    case Thing::WhiteLabel: return Words::tr("a white-label choice");
    case Thing::Offer: return Words::tr("an offer");
    case Thing::Branding: return Words::tr("a branding");
    }
    return {};
}

struct InLanguage {
    const Language &language;

    QString operator()(std::int64_t count) const { return language.count(count); }
    QString operator()(const std::string &written) const { return text(written); }
    QString operator()(Thing thing) const { return name(thing); }
    QString operator()(const AnyOf &any) const
    {
        QStringList words;
        for (const std::string &word : any.words)
            words.append(text(word));
        return oneOf(words);
    }
};

/// With the values in its places, at most three; what a value holds is no place.
QString filled(const QString &sentence, const QStringList &values)
{
    switch (values.size()) {
    case 0: return sentence;
    case 1: return sentence.arg(values[0]);
    case 2: return sentence.arg(values[0], values[1]);
    default: return sentence.arg(values[0], values[1], values[2]);
    }
}

/// As exchange::placeOf has it. Rows and lines are numbered as a spreadsheet and an editor do it, without groups.
QString place(const Problem &problem)
{
    const exchange::CellPlace &cell = problem.cell;
    if (cell.line > 0)
        return Words::tr("line %1").arg(cell.line);
    if (cell.row == 0)
        return text(problem.pointer);
    return cell.column.empty() ? Words::tr("row %1").arg(cell.row)
                               : Words::tr("row %1, column %2").arg(QString::number(cell.row), text(cell.column));
}

} // namespace

QString problemLine(const Problem &problem, const Language &language)
{
    QStringList values;
    for (const ProblemValue &value : problem.values)
        values.append(std::visit(InLanguage{language}, value));
    const auto *count = problem.values.empty() ? nullptr : std::get_if<std::int64_t>(&problem.values.front());
    const QString said = filled(unfilled(problem.code, plural(count ? *count : 0)), values);
    const QString where = place(problem);
    return where.isEmpty() ? said : Words::tr("%1: %2").arg(where, said);
}

QStringList problemLines(const std::vector<Problem> &problems, const Language &language)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problemLine(problem, language));
    return lines;
}

} // namespace dealdesk::wording
