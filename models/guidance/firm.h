// What the firm keeps for itself in a workspace, in no scenario file: its ids, its holidays, the authorizations that it
// asked for, the ticks of its own checklists. Rows known by a name; what stands here reads them. A row of another
// version is kept, and used by the version that has it.
#pragma once

#include "businessdays.h"
#include "knowledge.h"

#include "pricing/scenario.h"
#include "records/ticks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::guidance {

using FirmRows = OwnValues;

/// By which the marketplaces know the firm.
enum class FirmId : std::uint8_t {
    AwsAccount,         ///< 12 digits, leading zeros kept
    MicrosoftPartnerId, ///< digits, of the AI Cloud Partner Program ("MPN"); 7 as a rule
    AzureSellerId,      ///< digits, of Partner Center > Identifiers > Publisher; 8 as a rule
};
inline constexpr int firmIdCount = 3;
std::string rowOf(FirmId id); ///< its name: "id/aws-account"
/// As entered, blanks at the ends off; empty where there is none.
std::string firmId(const FirmRows &rows, FirmId id);

enum class IdFault : std::uint8_t {
    NotDigits,
    Length,      ///< it cannot be one
    OtherLength, ///< it may be one, and seldom is: to be confirmed
};
/// Nothing: it will do, or there is none yet.
std::optional<IdFault> faultOf(FirmId id, std::string_view text);
int usualDigits(FirmId id);

std::string holidayRow(pricing::Date day); ///< "holiday/2026-12-25"; its note names it
Holidays holidaysOf(const FirmRows &rows);
/// As a person enters them: a line each, "2026-12-25 Christmas", by their days.
std::string holidayLines(const FirmRows &rows);
/// Their rows, or the first line that is none (from 1): no day, the day of another line, or a name that is too long.
tl::expected<FirmRows, std::size_t> holidaysFrom(std::string_view lines);
/// The rows that make it these holidays and no others: with nothing, a row goes.
std::map<std::string, std::optional<OwnValue>, std::less<>> holidayChanges(const FirmRows &rows,
                                                                           const FirmRows &wanted);

/// A resale authorization that was asked for by mail: of a listing, on a marketplace.
struct AuthorizationRequest {
    pricing::Listing listing = pricing::Listing::Asm;
    pricing::Route route = pricing::Route::Cppo; ///< Cppo or Mpo
    pricing::Date asked{};
    std::optional<pricing::Date> answered;
    friend bool operator==(const AuthorizationRequest &, const AuthorizationRequest &) = default;
};
inline constexpr int answerBusinessDays = 5; ///< within which the publisher answers (the source page, "Next step")
std::string requestRow(pricing::Listing listing, pricing::Route route); ///< "request/asm/cppo"
OwnValue requestValue(const AuthorizationRequest &request);
/// In the order of listings, CPPO before MPO.
std::vector<AuthorizationRequest> requestsOf(const FirmRows &rows);
std::optional<AuthorizationRequest> requestFor(const FirmRows &rows, pricing::Listing listing, pricing::Route route);
pricing::Date answerDue(const AuthorizationRequest &request, const Holidays &holidays);

std::string tickRow(std::string_view row); ///< "tick/aws-tax"
/// Of a row of the firm's own checklists; its note is the tick's.
std::optional<records::Ticked> firmTick(const FirmRows &rows, std::string_view row);
OwnValue tickValue(const records::Ticked &ticked);

/// Days before a term's end by which its renewal must be offered.
inline constexpr int usualRenewalLead = 14, mostRenewalLead = 180;
inline constexpr std::string_view renewalLeadRow = "renewal-lead";
int renewalLead(const FirmRows &rows);

/// It chose to be the support backstop of its customers: its value is `supportChosen`. Without it, it did not.
inline constexpr std::string_view supportRow = "support-backstop", supportChosen = "yes";
bool isSupportBackstop(const FirmRows &rows);

} // namespace dealdesk::guidance
