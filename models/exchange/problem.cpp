#include "problem.h"

#include "records/decimaltext.h"

namespace dealdesk::exchange {

namespace {

std::string anyOf(const std::vector<std::string> &words)
{
    std::string any;
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (index > 0)
            any += index + 1 == words.size() ? " or " : ", ";
        any += words[index];
    }
    return any;
}

struct InEnglish {
    std::string operator()(std::int64_t count) const { return records::groupedText(count); }
    std::string operator()(const std::string &written) const { return written; }
    std::string operator()(Thing thing) const { return std::string(nameOf(thing)); }
    std::string operator()(const AnyOf &any) const { return anyOf(any.words); }
};

} // namespace

std::string placeOf(const Problem &problem)
{
    const CellPlace &cell = problem.cell;
    if (cell.line > 0)
        return "line " + std::to_string(cell.line);
    if (cell.row == 0)
        return problem.pointer;
    const std::string row = "row " + std::to_string(cell.row);
    return cell.column.empty() ? row : row + ", column " + cell.column;
}

std::string messageOf(const Problem &problem)
{
    const std::string_view text = templateOf(problem.code);
    std::string message;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t place = text[at] == '%' && at + 1 < text.size() ? static_cast<std::size_t>(text[at + 1] - '1')
                                                                          : problem.values.size();
        if (place < problem.values.size()) {
            message += std::visit(InEnglish{}, problem.values[place]);
            ++at;
        } else {
            message += text[at];
        }
    }
    return message;
}

std::string_view templateOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FileTooLarge: return "the file is larger than 500 MB, the most that is read";
    case ProblemCode::FileEmpty: return "the file is empty";
    case ProblemCode::FileUtf16: return "the file is UTF-16; save it as UTF-8";
    case ProblemCode::TableNotUtf8: return "the file is not UTF-8; save it as CSV UTF-8";
    case ProblemCode::TooManyValues: return "the file holds more than %1 values";
    case ProblemCode::TooDeep: return "is nested more than %1 deep";
    case ProblemCode::NotJson: return "line %1, column %2: not valid JSON";
    case ProblemCode::NotUtf8At: return "line %1, column %2: not valid UTF-8";
    case ProblemCode::NumberTooLargeAt: return "line %1, column %2: a number that is too large";
    case ProblemCode::EndsTooEarly: return "line %1, column %2: the file ends too early";
    case ProblemCode::NumberTooLarge: return "is too large a number, found %1";
    case ProblemCode::NoPriceBooksInside: return "tells that the file holds no wholesale, and so no price books";
    case ProblemCode::NotJsonAtAll: return "the file cannot be read as JSON";
    case ProblemCode::NoBand: return "the file holds no band";
    case ProblemCode::TooManyCells: return "must have at most %1 cells";
    case ProblemCode::QuoteInCell:
        return "has a quotation mark within a cell; a cell that holds one stands in quotation marks, and the mark is "
               "doubled";
    case ProblemCode::LettersBehindQuote: return "has letters behind a closing quotation mark";
    case ProblemCode::QuoteNotClosed: return "has a quotation mark that is never closed";
    case ProblemCode::LineTooLong: return "is longer than %1 bytes, the most that is read of a line";
    case ProblemCode::NulInTable:
        return "holds a byte that is 0, as no text does: the file is damaged, or UTF-16 without its mark";
    case ProblemCode::TwoEncodings:
        return "is not UTF-8, as other lines of the file are: it was put together from files of two encodings; save it "
               "anew as UTF-8";
    case ProblemCode::BrokenUtf16: return "is no UTF-16: a letter in it is broken";
    case ProblemCode::NoLetterOfWindows: return "holds a byte that is no letter of Windows-1252";
    case ProblemCode::AliasOfAnother: return "is a name of another customer already, %1, found %2";
    case ProblemCode::TooManyAliases: return "would give the customer more than %1 other names";
    case ProblemCode::NoCustomerCalled: return "must be a customer of the workspace, found %1";
    case ProblemCode::NoDealCalled: return "must be a deal of this customer, found %1";
    case ProblemCode::SeveralDeals: return "must name one deal by its name and listing, for so many fit: %1";
    case ProblemCode::MonthNotOfTerm: return "must be a month of the deal, %1 to %2, found %3";
    case ProblemCode::MonthTwice: return "must be there once for each deal, as in row %1, found %2";
    case ProblemCode::UnknownColumn: return "%1 is not a column of price books; they are %2";
    case ProblemCode::UnknownDealColumn: return "%1 is not a column of deals; they are %2";
    case ProblemCode::NoColumnCalled: return "is to be the column %1, and the first row has none of that name";
    case ProblemCode::NotAsManyCells: return "must have as many cells as the first row, %1, found %2";
    case ProblemCode::NoSuchColumn: return "has no column %1";
    case ProblemCode::ColumnTwice: return "has column %1 twice";
    case ProblemCode::NotAUsageMonth:
        return "column %1 must be a month, written like 2027-05, or a day that begins with it, found %2";
    case ProblemCode::EmptyColumn: return "column %1 must not be empty";
    case ProblemCode::ControlCharactersInColumn: return "column %1 must not hold control characters";
    case ProblemCode::NameOfTwoCustomers: return "%1 is a name of two customers: %2 and %3";
    case ProblemCode::NotAWholeNumberCell: return "must be a whole number from %1 to %2, found %3";
    case ProblemCode::NotWholeInCurrencyCell:
        return "must be a whole number, for %1 has no decimals, written like %2, found %3";
    case ProblemCode::MoreThanTwoDecimalsCell:
        return "must be a decimal with at most two decimals, written like %1, found %2";
    case ProblemCode::MoreThanThreeDecimalsCell:
        return "must be a decimal with at most three decimals, written like %1, found %2";
    case ProblemCode::GroupOrWhole:
        return "must be a whole number, for %1 has no decimals: three may be a group of a larger number, found %2";
    case ProblemCode::GroupOrTwoDecimals:
        return "must be a decimal with at most two decimals: three may be a group of a larger number, found %1";
    case ProblemCode::ThousandOrFraction:
        return "%1 may be a thousand or a fraction: say how the numbers are written, or write %2";
    case ProblemCode::NotADayCell: return "must be a day from %1 to %2, written like 2027-01-31, found %3";
    case ProblemCode::NotACurrencyCell: return "must be a currency of ISO 4217 (list of %1), such as USD, found %2";
    case ProblemCode::NotAccountsCell:
        return "must be accounts of %1 digits with blanks between; a spreadsheet may have cut them, found %2";
    case ProblemCode::DiscountLeftOut: return "must not be empty where another discount is given";
    case ProblemCode::NotAMonthCell: return "must be a month from %1 to %2, written like 2027-01, found %3";
    case ProblemCode::NotARampCell:
        return "must be a tenant count, or a ramp of counts with the months from which they hold, written like "
               "25;6:100;12:500, found %1";
    case ProblemCode::NotABillingCell:
        return "must be monthly, quarterly, annual, upfront, or custom with its instalments, written like "
               "custom;0=1000.00;12=500.00, found %1";
    case ProblemCode::NoAuthorizationCell: return "must be a listing with an authorization in this scenario, found %1";
    case ProblemCode::FitsTwoCustomers: return "must name one customer, found %1, which fits %2 and %3";
    case ProblemCode::NotTablesCurrency: return "must be %1 as in row %2, for a file has one currency, found %3";
    case ProblemCode::NotAsInFirstRow: return "must be %1 as in row %2, for it is of the same authorization, found %3";
    case ProblemCode::NotEmptyAsInFirstRow:
        return "must be empty as in row %1, for it is of the same authorization, found %2";
    case ProblemCode::OverlapsRow: return "must not have days of another authorization of this listing, that of row %1";
    case ProblemCode::EmptyFound: return "must not be empty, found %1";
    case ProblemCode::TooManyRowsFound: return "must have at most %1 rows, found %2";
    case ProblemCode::RepeatedFound: return "must be unique, found %1";
    case ProblemCode::NotRisingFound: return "must rise from row to row, found %1";
    case ProblemCode::NotOnLastRowFound: return "must be true on the last row only, found %1";
    case ProblemCode::NeedlessDiscountFound: return "must be left out where the price is no discount, found %1";
    case ProblemCode::HasAnEndFound: return "must be until or single-use, for it has an end, found %1";
    case ProblemCode::HasNoEndFound: return "must be open-ended or single-use, for it has no end, found %1";
    case ProblemCode::NotAnObject: return "must be an object, found %1";
    case ProblemCode::NotAList: return "must be a list, found %1";
    case ProblemCode::NotAText: return "must be a text, found %1";
    case ProblemCode::NotTrueOrFalse: return "must be true or false, found %1";
    case ProblemCode::NotAWholeNumber: return "must be a whole number, found %1";
    case ProblemCode::NotADecimal: return "must be a decimal string, such as %1, found %2";
    case ProblemCode::DecimalAsNumber: return "must be written as a decimal string, such as %1, found %2";
    case ProblemCode::NotWholeInCurrency:
        return "must be a whole number in a decimal string, for %1 has no decimals, such as %2, found %3";
    case ProblemCode::MoreThanTwoDecimals: return "must be a decimal with at most two decimals, such as %1, found %2";
    case ProblemCode::MoreThanThreeDecimals:
        return "must be a decimal with at most three decimals, such as %1, found %2";
    case ProblemCode::OutOfRangeFound: return "must be %1 to %2, found %3";
    case ProblemCode::NoneOf: return "must be %1, found %2";
    case ProblemCode::MustBe: return "must be %1";
    case ProblemCode::NotACurrency: return "must be a currency of ISO 4217 (list of %1), such as \"USD\", found %2";
    case ProblemCode::NotAMonth: return "must be a month from \"%1\" to \"%2\", found %3";
    case ProblemCode::NotADay: return "must be a day from \"%1\" to \"%2\", found %3";
    case ProblemCode::NotDigits: return "must be %1 digits, found %2";
    case ProblemCode::NotATick:
        return "must be a day, the id of a checklist's row and perhaps a note (2026-12-01 offer-sent), found %1";
    case ProblemCode::NotAnAmountInCurrency:
        return "must be a currency of ISO 4217 and an amount in it (USD 250000.00), found %1";
    case ProblemCode::NotAColour: return "must be a colour such as \"#0b5cad\", in small letters, found %1";
    case ProblemCode::NotAWebAddress: return "must be an address that begins with https:// or http://, found %1";
    case ProblemCode::NotAMailAddress: return "must be a mail address, found %1";
    case ProblemCode::NoImageBeside: return "must name an image file in the same folder, found %1";
    case ProblemCode::NotAnImage: return "must name an image of PNG, JPEG or ICO, found %1";
    case ProblemCode::ImageTooLarge: return "must name an image of at most %1 KiB, found %2";
    case ProblemCode::NotATerm: return "must be 12, 24 or 36, found %1";
    case ProblemCode::UnknownField: return "is not a field of %1";
    case ProblemCode::Twice: return "is there twice";
    case ProblemCode::Missing: return "is missing";
    case ProblemCode::Empty: return "must not be empty";
    case ProblemCode::TooManyRows: return "must have at most %1 rows";
    case ProblemCode::TooManyDeals: return "must hold at most %1 deals";
    case ProblemCode::TooManyCustomers: return "must hold at most %1 customers";
    case ProblemCode::TooManyAuthorizations: return "must hold at most %1 authorizations";
    case ProblemCode::TooManyBands: return "must hold at most %1 bands";
    case ProblemCode::TooManyOffers: return "must hold at most %1 offers";
    case ProblemCode::TooManyElements: return "must hold at most %1 elements";
    case ProblemCode::TooLong: return "must have at most %1 characters";
    case ProblemCode::TooLongFound: return "must have at most %1 characters, found %2";
    case ProblemCode::ControlCharacters: return "must not hold control characters";
    case ProblemCode::ControlCharactersFound: return "must not hold control characters, found %1";
    case ProblemCode::ControlCharactersInLines: return "must not hold control characters but line feeds, found %1";
    case ProblemCode::NotUtf8: return "must be valid UTF-8";
    case ProblemCode::NotUnique: return "must be unique";
    case ProblemCode::NotUniqueFound: return "must be unique, found %1 again";
    case ProblemCode::NotRising: return "must rise from row to row";
    case ProblemCode::NotAfterMonth: return "must be after the month before it, %1, found %2";
    case ProblemCode::FirstMonthNot0: return "must be 0 in the first row, found %1";
    case ProblemCode::NotAboveRowBefore: return "must be above that of the row before, %1, found %2";
    case ProblemCode::NotOnLastRow: return "must be true on the last row only";
    case ProblemCode::NeedlessPercent: return "must be left out where the price is absolute";
    case ProblemCode::NeedlessDiscount: return "must be left out where the price is no discount";
    case ProblemCode::NeedlessInstalments: return "must be left out where the schedule is not custom";
    case ProblemCode::NoSuchCustomer: return "must be the id of a customer of this file, found %1";
    case ProblemCode::NoSuchCustomerHere: return "must be the id of a customer of this scenario";
    case ProblemCode::NoAuthorization: return "must be a listing with an authorization in this file, found %1";
    case ProblemCode::NoAuthorizationHere: return "must be a listing with an authorization in this scenario";
    case ProblemCode::NotScenariosCurrency: return "must be the scenario's currency, %1, found %2";
    case ProblemCode::NotFilesCurrency: return "must be the file's currency, %1, found %2";
    case ProblemCode::UnknownCurrency: return "must be a currency of ISO 4217 (list of %1)";
    case ProblemCode::OutOfRange: return "is out of range";
    case ProblemCode::BeforeFirstDay: return "must not be before its first day, %1, found %2";
    case ProblemCode::NotInLastMonth: return "must be a day of the term's last month, %1, found %2";
    case ProblemCode::Overlaps: return "must not have days of another authorization of this listing";
    case ProblemCode::HasAnEnd: return "must be until or single-use, for it has an end";
    case ProblemCode::HasNoEnd: return "must be open-ended or single-use, for it has no end";
    case ProblemCode::FinerThanCurrency: return "must have no more decimals than the currency";
    case ProblemCode::WholesaleNotNull: return "must be null in a file without wholesale";
    case ProblemCode::WholesaleBands: return "must be one band from 1 with price null in a file without wholesale";
    case ProblemCode::WholesaleDiscounts: return "must be 0 each in a file without wholesale";
    case ProblemCode::WholesalePrice: return "must be unit or monthlyTotal in a file without wholesale";
    case ProblemCode::UnitPriceTooLarge: return "has a unit price above the most that a file holds";
    case ProblemCode::NoUnitPrice: return "has no unit price to share, for the wholesale price under it is not known";
    }
    return {};
}

std::string_view nameOf(Thing thing)
{
    switch (thing) {
    case Thing::List: return "a list";
    case Thing::Object: return "an object";
    case Thing::PriceBooks: return "a file of price books";
    case Thing::Scenario: return "a scenario";
    case Thing::Partner: return "the partner";
    case Thing::Authorization: return "an authorization";
    case Thing::Discounts: return "the commitment discounts";
    case Thing::AzurePrice: return "an Azure price";
    case Thing::Band: return "a band";
    case Thing::Customer: return "a customer";
    case Thing::Deal: return "a deal";
    case Thing::TenantStep: return "a tenant step";
    case Thing::Price: return "a price";
    case Thing::Billing: return "a billing schedule";
    case Thing::Instalment: return "an instalment";
    case Thing::WhiteLabel: return "a white-label choice";
    case Thing::Offer: return "an offer";
    case Thing::Branding: return "a branding";
    }
    return {};
}

} // namespace dealdesk::exchange
