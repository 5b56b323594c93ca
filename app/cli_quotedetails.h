// What a command line says of a quote beside its deal.
#pragma once

#include "cli_arguments.h"

#include "quotes/customerquote.h"

#include <string_view>
#include <vector>

namespace dealdesk::cli {

/// The options with a value that say it, behind a command's own: for `readArguments`.
std::vector<std::string_view> valuesWith(std::vector<std::string_view> own);

/// Complains where an option's text or its company is wrong.
bool areRight(const Arguments &arguments);

/// Of arguments that are right. The number that was given, and only that; dated today, valid for 30 days.
quotes::QuoteDetails detailsOf(const Arguments &arguments);

/// Of an internal summary, too. Complains, with `file`, where the deal cannot be billed in the customer's currency.
bool takesCurrency(const quotes::QuoteDetails &details, const pricing::Scenario &scenario, std::size_t deal,
                   const std::string &file);

} // namespace dealdesk::cli
