#include "tofacts.h"

#include "contentswriter.h"
#include "firstschema.h"
#include "pace.h"
#include "schema.h"
#include "words.h"

#include "wording/records/mergewords.h"

#include "pricing/currencies.h"
#include "records/recount.h"
#include "workspace/adoption.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfTheFirst = 2;

/// Answers what could not keep its number, a line for each scenario.
QStringList countInMinorUnits(std::vector<FirstScenario> &scenarios, FineAmounts amounts)
{
    QStringList lost;
    for (FirstScenario &each : scenarios) {
        const int digits = pricing::minorDigits(each.scenario.settings.currency);
        if (digits == digitsOfTheFirst)
            continue;
        auto recounted =
            records::recounted(each.scenario, digitsOfTheFirst, digits,
                               amounts == FineAmounts::Rounded ? records::Misfits::Rounded : records::Misfits::Stay);
        if (!recounted.lost.empty())
            lost.append(wording::fineAmounts(each.scenario, recounted.lost, words::language()));
        each.scenario = std::move(recounted.scenario);
    }
    return lost;
}

} // namespace

void moveToFacts(const Connection &connection, FineAmounts amounts, const Progress &progress)
{
    FirstContents before = readFirstSchema(connection, halfOf(progress, 0));
    const QStringList fine = countInMinorUnits(before.scenarios, amounts);
    if (!fine.isEmpty() && amounts == FineAmounts::Asked)
        throw Problem{Problem::Cause::FineAmounts, details::withText(Detail::Of::Clause, fine.join(u"; "_s))};
    std::vector<workspace::WholeScenario> scenarios;
    scenarios.reserve(before.scenarios.size());
    for (FirstScenario &each : before.scenarios)
        scenarios.push_back({each.key, std::move(each.scenario), std::move(each.dealKeys)});
    workspace::Merged after = workspace::merged(std::move(scenarios));
    after.contents.quotes = std::move(before.quotes);
    after.contents.view = std::move(before.view);
    if (after.contents.scenarios.size() > 1 || !fine.isEmpty())
        after.contents.view[mergeReport] = words::mergeReport(after, fine).toUtf8();
    dropFirstSchema(connection);
    createTables(connection, tablesOf(schemaVersion));
    ContentsWriter(connection).writeAll(after.contents, halfOf(progress, 1));
}

} // namespace dealdesk::storage
