// Usage files: which projects were active at which customer in a month, one a row of a CSV file (csv.h), and what
// several such files say together (pricing rules, section 12).
#pragma once

#include "csv.h"
#include "customernames.h"
#include "usagereading.h"

namespace dealdesk::exchange {

/// A title of the file's first line, letter case and blanks as comparedName has them. Nothing: the column's own name;
/// the last three may then be missing.
struct UsageColumns {
    std::optional<std::string> customer, project, active, month, deployment;
    friend bool operator==(const UsageColumns &, const UsageColumns &) = default;
};

/// `name`: of the file, without its folders: the deployment where no column says one. A row is looked at in the order
/// month, active, the rest: a row of another month or one that is not active may hold anything else. Never throws on
/// bad input; on failure 1 to `mostProblems` problems, each with its line.
tl::expected<UsageFile, std::vector<Problem>> readUsage(std::string_view file, std::string_view name,
                                                        pricing::YearMonth month, const UsageColumns &columns = {});

/// A file's first line. Empty where it cannot be read.
struct UsageHeader {
    std::vector<std::string> titles; ///< as they are written
    std::string shape;               ///< compared and in order: by it a choice of columns is remembered
};
UsageHeader usageHeaderOf(std::string_view file);

/// What `later` says of a deployment and month takes the place of what `all` said of it.
void takeIn(UsageFile &all, UsageFile later);

struct UnknownName {
    std::string written;
    std::int64_t used = 0;
    std::vector<std::size_t> fits; ///< customers: none, or several, of whom none is chosen
    friend bool operator==(const UnknownName &, const UnknownName &) = default;
};

struct CountedUsage {
    std::vector<std::int64_t> used;                          ///< different projects, of each customer
    std::vector<UnknownName> unknown;                        ///< in the order in which they are first met
    std::int64_t inactive = 0, otherMonth = 0, repeated = 0; ///< rows that were left out
    friend bool operator==(const CountedUsage &, const CountedUsage &) = default;
};
CountedUsage countUsage(const UsageFile &usage, const std::vector<pricing::Customer> &customers);
/// The same of one month after the other: `names` of these customers, of whom there are so many.
CountedUsage countUsage(const UsageFile &usage, const CustomerNames &names, std::size_t customers);

/// A problem for each name of the file that fits several customers: it names the first two.
std::vector<Problem> namesOfTwo(const UsageFile &usage, const std::vector<pricing::Customer> &customers);

} // namespace dealdesk::exchange
