// A small valid scenario file, and replacing in it.
#pragma once

#include "exchange/scenariofile.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::tests {

inline constexpr std::string_view baseFile = R"({
  "format": "dealdesk-scenario", "version": 1,
  "name": "Base", "currency": "USD", "start": "2027-01", "horizonMonths": 36, "bandPolicy": "locked", "payoutDays": 60,
  "marginFloor": "10", "dealSizeFloor": null,
  "partner": {"name": "Northwind", "cppoEnrolled": true, "cspEnrolled": false},
  "authorizations": [
    {"listing": "asm", "name": "Book", "existingTenants": 0, "commitmentDiscounts": {"12": "0", "24": "10", "36": "15"},
     "bands": [{"name": "Pilot", "from": 1, "price": "101.96"}, {"name": "Band 1", "from": 25, "price": "93.00"},
               {"name": "Band 4", "from": 1200, "price": null, "negotiated": true}]}],
  "customers": [{"id": "c1", "name": "Example", "cloud": "aws", "edpRemaining": true, "maccRemaining": false,
                 "invoicePreference": "aws", "multiCloudSingleContract": false, "termsOutsideMarketplace": false,
                 "purchasingVehicle": null}],
  "deals": [
    {"id": "d1", "name": "Rollout", "customer": "c1", "listing": "asm", "route": "cppo", "included": true,
     "startMonth": 0, "termMonths": 36, "atEnd": "ends", "tenants": [{"month": 0, "count": 100}, {"month": 6, "count": 120}],
     "price": {"rule": "unit", "value": "88.00"}, "negotiatedPrice": null, "billing": {"schedule": "monthly"},
     "marketplaceFee": "0", "whiteLabel": {"tier": "light", "monthlyFee": null}, "probability": "100"}]
})";

/// The base file with one place changed.
inline std::string changed(std::string_view from, std::string_view to)
{
    std::string text(baseFile);
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        ADD_FAILURE() << "not in the base file: " << from;
        return text;
    }
    return text.replace(at, from.size(), to);
}

using Lines = std::vector<std::string>;

/// What the command line prints behind the file's name; nothing where the file is good.
inline Lines linesOf(std::string_view json)
{
    const auto read = exchange::readScenario(json);
    if (read)
        return {};
    Lines lines;
    for (const auto &problem : read.error())
        lines.push_back((problem.pointer.empty() ? "" : problem.pointer + ": ") + exchange::messageOf(problem));
    return lines;
}

/// One place changed in the base file, and all that is said then.
struct Change {
    const char *rule;
    std::string from, to;
    Lines lines;
};

inline void expectLines(const std::vector<Change> &changes)
{
    for (const Change &row : changes) {
        SCOPED_TRACE(row.rule);
        EXPECT_EQ(linesOf(changed(row.from, row.to)), row.lines);
    }
}

} // namespace dealdesk::tests
