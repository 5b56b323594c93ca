#include "usageprojects.h"

#include <unordered_set>

namespace dealdesk::exchange {

std::vector<ProjectsThere> projectsOf(const UsageFile &usage, const CustomerNames &names, std::size_t customer)
{
    std::vector<ProjectsThere> all;
    for (const UsageReading &reading : usage.readings) {
        ProjectsThere there{reading.deployment, {}};
        std::unordered_set<std::string_view> known;
        for (const UsageName &name : reading.names) {
            const auto &fits = names.fitting(name.compared);
            if (fits.size() != 1 || fits.front() != customer)
                continue;
            for (const std::string &project : name.projects)
                if (known.insert(project).second)
                    there.projects.push_back(project);
        }
        if (!there.projects.empty())
            all.push_back(std::move(there));
    }
    return all;
}

} // namespace dealdesk::exchange
