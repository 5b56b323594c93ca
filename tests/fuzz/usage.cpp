#include "targets.h"

#include "exchange/usagefile.h"
#include "exchange/usageprojects.h"
#include "exchange/usagesample.h"

#include <algorithm>

namespace dealdesk::fuzz {

void usage(std::string_view bytes)
{
    using namespace exchange;
    const auto month = pricing::YearMonth::of(2027, 5);
    const auto read = readUsage(bytes, "file.csv", month);
    usageHeaderOf(bytes);
    require(usageSampleOf(bytes).rows.size() <= UsageSample::mostRows, "a sample is short");
    if (!read) {
        require(!read.error().empty() && read.error().size() <= mostProblems, "1 to 50 problems");
        for (const Problem &problem : read.error())
            require(!messageOf(problem).empty() &&
                        std::ranges::none_of(messageOf(problem), [](unsigned char c) { return c < ' '; }),
                    "a problem is one printable line");
        return;
    }
    std::vector<pricing::Customer> customers(2);
    customers[0].name = "Acme";
    customers[1].name = "Example Corp";
    customers[1].aliases = {"acme "};
    const CountedUsage once = countUsage(*read, customers);
    std::int64_t counted = once.used[0] + once.used[1] + once.repeated, rows = 0;
    for (const UnknownName &name : once.unknown)
        counted += name.used;
    for (const UsageReading &reading : read->readings)
        rows += reading.rows;
    require(once.repeated >= 0 && counted == rows, "each active row is used, unknown or repeated");
    const CustomerNames names(customers);
    for (std::size_t customer = 0; customer < customers.size(); ++customer) {
        std::int64_t projects = 0;
        for (const ProjectsThere &there : projectsOf(*read, names, customer))
            projects += static_cast<std::int64_t>(there.projects.size());
        require(projects == once.used[customer], "the projects that are listed are those that are counted");
    }
    UsageFile twice = *read;
    takeIn(twice, *read);
    require(twice == *read, "the same read again changes nothing");
}

} // namespace dealdesk::fuzz
