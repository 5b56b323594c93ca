// Scenario files from the disk, with every problem said in the way that scripts can read.
#pragma once

#include "cli.h"

#include "exchange/scenariofile.h"
#include "pricing/evaluate.h"

#include <tl/expected.hpp>

namespace dealdesk::cli {

// "-" is standard input. On failure everything has been said on standard error, and the answer is the exit code.
tl::expected<std::string, ExitCode> openFile(const std::string &file);
tl::expected<pricing::Scenario, ExitCode> openScenario(const std::string &file);

/// Replaces nothing but a file of the same kind; what is written is not read from `input`. `what`: "the price books".
/// Answers the exit code.
int writeFile(const std::string &file, std::string_view bytes, const std::string &what, const std::string &input);

/// "FILE: /deals/3: the deal …", and the exit code.
int complainOf(const std::string &file, const pricing::AmountOverflow &overflow);

/// "FILE: /deals/3/name: message", line by line, and the exit code.
int complainOf(const std::string &file, const std::vector<exchange::Problem> &problems);

/// "FILE: message", and the exit code.
int complainOf(const std::string &file, const std::string &message);

/// As found by `--deal`; complains where there is none.
std::optional<std::size_t> findDeal(const pricing::Scenario &scenario, const std::string &file, const std::string &id);

} // namespace dealdesk::cli
