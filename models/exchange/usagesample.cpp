#include "usagesample.h"

#include "usagefile.h"

namespace dealdesk::exchange {

UsageSample usageSampleOf(std::string_view file)
{
    constexpr std::size_t looksAt = 64 * 1024;
    UsageSample sample;
    sample.titles = usageHeaderOf(file).titles;
    std::string_view first = file.substr(0, looksAt);
    if (first.size() < file.size()) // no row that is cut off
        first = first.substr(0, first.find_last_of("\r\n") + 1);
    CsvReader csv(first);
    if (!csv.next())
        return sample;
    while (sample.rows.size() < UsageSample::mostRows && csv.next())
        sample.rows.push_back(csv.cells());
    return sample;
}

} // namespace dealdesk::exchange
