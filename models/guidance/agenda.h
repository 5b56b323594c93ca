// What must be done, and by when, over all deals of a scenario and for the firm: what a person opens in the morning.
#pragma once

#include "firm.h"

#include <span>
#include <string>
#include <vector>

namespace dealdesk::guidance {

enum class AgendaKind : std::uint8_t {
    AnswerDue,         ///< to a request for an authorization
    NextStep,          ///< as the deal says it
    OfferExpires,      ///< one that is not accepted yet
    ExpectedClose,     ///< of a deal that is planned or offered
    Renewal,           ///< the last safe day to offer it
    AuthorizationEnds, ///< its last day
    QuoteExpires,      ///< the last valid day of the last quote of a deal that is planned or offered
    // Of a proof of concept, last of all:
    PocBegins,   ///< its first day, until then
    PocEnds,     ///< its last day, of a deal that is planned or offered: late until that is decided
    GateDecided, ///< when a gate of the PoC is decided, until then
};

/// Of a deal the quote that was issued last (workspace/quotedays.h).
struct QuotedUntil {
    pricing::DealId deal;
    std::string number;
    pricing::Date last{}; ///< day on which it is valid
};

struct AgendaItem {
    pricing::Date due{};
    AgendaKind kind = AgendaKind::NextStep;
    std::optional<std::size_t> deal;          ///< all but AnswerDue and AuthorizationEnds
    std::optional<std::size_t> authorization; ///< AuthorizationEnds
    std::optional<AuthorizationRequest> request;
    std::optional<std::size_t> offer;      ///< of the deal's
    std::optional<pricing::Date> termEnds; ///< Renewal
    std::string quote = {};                ///< QuoteExpires: its number
    int gate = 0;                          ///< GateDecided: the tenants with which it goes on

    bool isLate(pricing::Date today) const { return due < today; }
    bool isOfPoc() const { return kind >= AgendaKind::PocBegins; }
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// Renewals of terms that end within so many days.
inline constexpr int renewalsAhead = 180;

/// By day, those of one day in the order above. Lost deals, and deals that are left out, have none. `quotes`: of a deal
/// one at most. `until`: what is due later is left out; asking for less costs less.
std::vector<AgendaItem> agendaOf(const pricing::Scenario &scenario, const FirmRows &firm, pricing::Date today,
                                 std::span<const QuotedUntil> quotes = {}, std::optional<pricing::Date> until = {});

/// The Sunday that ends this day's week: what is due until then, or late, is for this week.
pricing::Date endOfWeek(pricing::Date today);

/// The last day of the term that runs on this day, or of the next one; nothing: it ends for good, and has ended.
std::optional<pricing::Date> termEnd(const pricing::Scenario &scenario, const pricing::Deal &deal, pricing::Date today);

} // namespace dealdesk::guidance
