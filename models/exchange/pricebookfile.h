// Price books alone, for a colleague: authorizations of any listings in one currency, as JSON or as a table of bands
// (pricebooktable.h). The fields are those of a scenario file.
#pragma once

#include "records/field.h"
#include "scenariofile.h"
#include "writtennumbers.h"

#include <set>

namespace dealdesk::exchange {

struct PriceBooks {
    std::string currency; ///< ISO 4217, of all amounts
    std::vector<pricing::ResaleAuthorization> authorizations;
    /// Beside them, or empty: nothing is known. What the file does not say of each, because a table has no such column,
    /// or nothing stands there of a kind or the discounts. The authorization holds what a new one has.
    std::vector<std::set<records::Field>> unsaid;

    friend bool operator==(const PriceBooks &one, const PriceBooks &other) ///< they hold the same
    {
        return one.currency == other.currency && one.authorizations == other.authorizations;
    }
};

using ReadPriceBooks = tl::expected<PriceBooks, std::vector<Problem>>;

/// It begins as JSON does, with a brace or a bracket: a table does not.
bool isJson(std::string_view text);

/// JSON is of price books or of a scenario, whose authorizations they are then; any other text is a table with its
/// numbers written so: where that is not said plainly, unless one may also be read otherwise. Nothing is taken where
/// anything is wrong: 1 to `mostProblems`.
ReadPriceBooks readPriceBooks(std::string_view text, std::optional<WrittenNumbers> numbers = std::nullopt);

/// Of what the file does not say and new authorizations have all the same, as a table's columns and what holds:
/// "until: without an end; discount12: 0"; empty: it says all that decides anything.
std::string defaultsOf(const PriceBooks &books);

/// What such a file would be refused for; nothing: written, it reads back equal.
std::vector<Problem> problemsOf(const PriceBooks &books);

/// JSON, UTF-8, ending in a line feed: {"format": "dealdesk-price-book", "version": 1, "currency", "authorizations"}.
std::string writePriceBooks(const PriceBooks &books);

/// The same with nothing around it, where a rule is one of a whole scenario.
pricing::Scenario scenarioOf(const PriceBooks &books);

} // namespace dealdesk::exchange
