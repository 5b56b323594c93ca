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
    // Not of ours: %1 is a sentence of a library.
    AsSaid,
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
};

/// Any of these words of a file: "asm, sat or support-hub".
struct AnyOf {
    std::vector<std::string> words;
    friend bool operator==(const AnyOf &, const AnyOf &) = default;
};

/// A count; what is written so whatever the language, as it stands in the file ("\"84.32\"", "2027-01-31"); or a noun.
using ProblemValue = std::variant<std::int64_t, std::string, Thing, AnyOf>;

struct Problem {
    std::string pointer; ///< "/deals/3/tenants/0/count"; empty: the file as a whole
    ProblemCode code = ProblemCode::AsSaid;
    std::vector<ProblemValue> values;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// As a value.
constexpr std::int64_t asCount(std::size_t number) { return static_cast<std::int64_t>(number); }

/// "must be 1 to 1,000,000, found -5"
std::string messageOf(const Problem &problem);

/// "must be %1 to %2, found %3"
std::string_view templateOf(ProblemCode code);
std::string_view nameOf(Thing thing);

} // namespace dealdesk::exchange
