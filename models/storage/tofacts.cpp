#include "tofacts.h"

#include "contentswriter.h"
#include "firstschema.h"
#include "merge.h"
#include "mergereport.h"
#include "pace.h"
#include "schema.h"

#include "pricing/currencies.h"
#include "records/recount.h"
#include "workspace/adoption.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfTheFirst = 2;

/// Answers what could not keep its number, by scenario.
std::vector<records::LostAmounts> countInMinorUnits(std::vector<FirstScenario> &scenarios, FineAmounts amounts)
{
    std::vector<records::LostAmounts> lost;
    for (FirstScenario &each : scenarios) {
        const int digits = pricing::minorDigits(each.scenario.settings.currency);
        if (digits == digitsOfTheFirst)
            continue;
        auto recounted =
            records::recounted(each.scenario, digitsOfTheFirst, digits,
                               amounts == FineAmounts::Rounded ? records::Misfits::Rounded : records::Misfits::Stay);
        if (!recounted.lost.empty())
            lost.push_back({each.scenario.settings.currency, records::named(each.scenario, recounted.lost)});
        each.scenario = std::move(recounted.scenario);
    }
    return lost;
}

} // namespace

void moveToFacts(const Connection &connection, FineAmounts amounts, const Progress &progress)
{
    FirstContents before = readFirstSchema(connection, halfOf(progress, 0));
    std::vector<records::LostAmounts> fine = countInMinorUnits(before.scenarios, amounts);
    if (!fine.empty() && amounts == FineAmounts::Asked)
        throw Problem{Problem::Cause::FineAmounts, details::fineAmounts(std::move(fine))};
    std::vector<workspace::WholeScenario> scenarios;
    scenarios.reserve(before.scenarios.size());
    for (FirstScenario &each : before.scenarios)
        scenarios.push_back({each.key, std::move(each.scenario), std::move(each.dealKeys)});
    workspace::Merged after = workspace::merged(std::move(scenarios));
    after.contents.quotes = std::move(before.quotes);
    after.contents.view = std::move(before.view);
    if (after.contents.scenarios.size() > 1 || !fine.empty())
        after.contents.view[mergeReport] = written(mergeOf(after, std::move(fine)));
    dropFirstSchema(connection);
    createTables(connection, tablesOf(schemaVersion));
    ContentsWriter(connection).writeAll(after.contents, halfOf(progress, 1));
}

} // namespace dealdesk::storage
