// Which projects of a customer are counted, deployment by deployment.
#pragma once

#include "customernames.h"
#include "usagereading.h"

namespace dealdesk::exchange {

struct ProjectsThere {
    std::string deployment;
    std::vector<std::string> projects; ///< different ones, in the order in which they are first met
    friend bool operator==(const ProjectsThere &, const ProjectsThere &) = default;
};

/// In the order of the readings, without those that have none of his. There are as many projects as countUsage counts.
std::vector<ProjectsThere> projectsOf(const UsageFile &usage, const CustomerNames &names, std::size_t customer);

} // namespace dealdesk::exchange
