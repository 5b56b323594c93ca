// Price books alone, for a colleague: authorizations of any listings in one currency, as JSON or as a table of bands
// (pricebooktable.h). The fields are those of a scenario file.
#pragma once

#include "scenariofile.h"
#include "writtennumbers.h"

namespace dealdesk::exchange {

struct PriceBooks {
    std::string currency; ///< ISO 4217, of all amounts
    std::vector<pricing::ResaleAuthorization> authorizations;
    friend bool operator==(const PriceBooks &, const PriceBooks &) = default;
};

using ReadPriceBooks = tl::expected<PriceBooks, std::vector<Problem>>;

/// A text that begins with a brace is JSON, of price books or of a scenario, whose authorizations they are then; any
/// other is a table, with its numbers written so. Nothing is taken where anything is wrong: 1 to `mostProblems`.
ReadPriceBooks readPriceBooks(std::string_view text, WrittenNumbers numbers = WrittenNumbers::Plain);

/// What such a file would be refused for; nothing: written, it reads back equal.
std::vector<Problem> problemsOf(const PriceBooks &books);

/// JSON, UTF-8, ending in a line feed: {"format": "dealdesk-price-book", "version": 1, "currency", "authorizations"}.
std::string writePriceBooks(const PriceBooks &books);

/// The same with nothing around it, where a rule is one of a whole scenario.
pricing::Scenario scenarioOf(const PriceBooks &books);

} // namespace dealdesk::exchange
