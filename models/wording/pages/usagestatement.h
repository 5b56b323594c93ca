// A customer's usage as plain text for him. It is built from a type that has no place for wholesale, margin, a price or
// a deal's name.
#pragma once

#include "pricing/scenario.h"
#include "wording/language.h"

#include <QString>

#include <vector>

namespace dealdesk::wording {

struct UsageStatement {
    struct Month {
        pricing::YearMonth month;
        std::int64_t committed = 0;
        std::int64_t used = 0;
    };
    std::string customer, partner;
    pricing::Listing listing = pricing::Listing::Asm;
    std::vector<Month> months; ///< of which usage is known, rising
};

QString howUsageIsCounted();
QString writtenForCustomer(const QString &path);
QString usageOf(const QString &product, const QString &customer);           ///< the title of a document
QString usageDifference(std::int64_t difference, const Language &language); ///< "+12"
QString usageComparedWithAgreed(std::int64_t difference);                   ///< "more than agreed"
QString projectsIn(std::int64_t projects, pricing::YearMonth month, const Language &language);

QString statementText(const UsageStatement &statement, const Language &language);

} // namespace dealdesk::wording
