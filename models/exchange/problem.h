// One thing that is wrong in a file: where, and what, as a code and its values. Its English for the command line is
// made in problem.cpp, the windows' sentences in wording/records/importwords.cpp; a test holds both equal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dealdesk::exchange {

/// What stands in the places of each: problem.cpp.
enum class ProblemCode : std::uint8_t {
    // The file as a whole.
    FileTooLarge,
    FileEmpty,
    FileUtf16,
    TableNotUtf8,
    TooManyValues,
    TooDeep,
    NotJson,
    NotUtf8At,
    NumberTooLargeAt,
    EndsTooEarly,
    NumberTooLarge,
    NoPriceBooksInside,
    NotJsonAtAll,
    // A table as such.
    NoBand,
    TooManyCells,
    QuoteInCell,
    LettersBehindQuote,
    QuoteNotClosed,
    UnknownColumn,
    NotAsManyCells,
    // A table's cell.
    NotAWholeNumberCell,
    NotWholeInCurrencyCell,
    MoreThanTwoDecimalsCell,
    MoreThanThreeDecimalsCell,
    GroupOrWhole,
    GroupOrTwoDecimals,
    ThousandOrFraction,
    NotADayCell,
    NotACurrencyCell,
    NotAccountsCell,
    DiscountLeftOut,
    // A table's cell against others.
    NotTablesCurrency,
    NotAsInFirstRow,
    NotEmptyAsInFirstRow,
    OverlapsRow,
    EmptyFound,
    TooManyRowsFound,
    RepeatedFound,
    NotRisingFound,
    NotOnLastRowFound,
    NeedlessDiscountFound,
    HasAnEndFound,
    HasNoEndFound,
    // A table of deals.
    UnknownDealColumn,
    NoColumnCalled,
    NotAMonthCell,
    NotARampCell,
    NotABillingCell,
    NoAuthorizationCell,
    FitsTwoCustomers,
    // Any table on its way in.
    LineTooLong,
    NulInTable,
    TwoEncodings,
    BrokenUtf16,
    NoLetterOfWindows,
    // Customers and tenant steps.
    AliasOfAnother,
    TooManyAliases,
    NoCustomerCalled,
    NoDealCalled,
    SeveralDeals,
    MonthNotOfTerm,
    MonthTwice,
    // A usage file.
    NoSuchColumn,
    ColumnTwice,
    NotAUsageMonth,
    EmptyColumn,
    ControlCharactersInColumn,
    NameOfTwoCustomers,
    // A value of another kind than its field's.
    NotAnObject,
    NotAList,
    NotAText,
    NotTrueOrFalse,
    NotAWholeNumber,
    NotADecimal,
    DecimalAsNumber,
    NotWholeInCurrency,
    MoreThanTwoDecimals,
    MoreThanThreeDecimals,
    OutOfRangeFound,
    NoneOf,
    MustBe,
    NotACurrency,
    NotAMonth,
    NotADay,
    NotDigits,
    NotATick,
    NotAnAmountInCurrency,
    NotAColour,
    NotAWebAddress,
    NotAMailAddress,
    NoImageBeside,
    NotAnImage,
    ImageTooLarge,
    NotATerm,
    // Objects and lists.
    UnknownField,
    Twice,
    Missing,
    Empty,
    TooManyRows,
    TooManyDeals,
    TooManyCustomers,
    TooManyAuthorizations,
    TooManyBands,
    TooManyOffers,
    TooManyElements,
    // Texts.
    TooLong,
    TooLongFound,
    ControlCharacters,
    ControlCharactersFound,
    ControlCharactersInLines,
    NotUtf8,
    // Against others.
    NotUnique,
    NotUniqueFound,
    NotRising,
    NotAfterMonth,
    FirstMonthNot0,
    NotAboveRowBefore,
    NotOnLastRow,
    NeedlessPercent,
    NeedlessDiscount,
    NeedlessInstalments,
    NoSuchCustomer,
    NoSuchCustomerHere,
    NoAuthorization,
    NoAuthorizationHere,
    NotScenariosCurrency,
    NotFilesCurrency,
    UnknownCurrency,
    OutOfRange,
    BeforeFirstDay,
    NotInLastMonth,
    Overlaps,
    HasAnEnd,
    HasNoEnd,
    FinerThanCurrency,
    // Files without wholesale.
    WholesaleNotNull,
    WholesaleBands,
    WholesalePrice,
    WholesaleDiscounts,
    UnitPriceTooLarge,
    NoUnitPrice,
};

/// What is called by a noun: "a deal", "a list".
enum class Thing : std::uint8_t {
    List,
    Object,
    PriceBooks,
    Scenario,
    Partner,
    Authorization,
    Discounts,
    AzurePrice,
    Band,
    Customer,
    Deal,
    TenantStep,
    Price,
    Billing,
    Instalment,
    WhiteLabel,
    Offer,
    Branding,
};

/// Any of these words of a file: "asm, sat or support-hub".
struct AnyOf {
    std::vector<std::string> words;
    friend bool operator==(const AnyOf &, const AnyOf &) = default;
};

/// A count; what is written so whatever the language, as it stands in the file ("\"84.32\"", "2027-01-31"); or a noun.
using ProblemValue = std::variant<std::int64_t, std::string, Thing, AnyOf>;

/// In a table.
struct CellPlace {
    std::size_t row = 0;  ///< as a spreadsheet counts, from 1; 0: none
    std::string column;   ///< its title; empty: the row as a whole
    std::size_t line = 0; ///< of the file, from 1, where there is no telling rows; 0: none

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// With neither pointer nor cell it is the file as a whole.
struct Problem {
    std::string pointer; ///< "/deals/3/tenants/0/count"
    ProblemCode code = ProblemCode::OutOfRange;
    std::vector<ProblemValue> values;
    CellPlace cell{};
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// As a value.
constexpr std::int64_t asCount(std::size_t number) { return static_cast<std::int64_t>(number); }

/// "/deals/3/tenants/0/count", "row 3, column price"; empty: the file as a whole
std::string placeOf(const Problem &problem);
/// "must be 1 to 1,000,000, found -5"
std::string messageOf(const Problem &problem);

/// "must be %1 to %2, found %3"
std::string_view templateOf(ProblemCode code);
std::string_view nameOf(Thing thing);

} // namespace dealdesk::exchange
