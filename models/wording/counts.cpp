#include "counts.h"

#include "plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

} // namespace

QString tenants(std::int64_t count, const Language &language)
{
    return Words::tr("%1 tenants", nullptr, plural(count)).arg(language.count(count));
}

QString deals(std::int64_t count, const Language &language)
{
    return Words::tr("%1 deals", nullptr, plural(count)).arg(language.count(count));
}

QString months(std::int64_t count, const Language &language)
{
    return Words::tr("%1 months", nullptr, plural(count)).arg(language.count(count));
}

QString days(std::int64_t count, const Language &language)
{
    return Words::tr("%1 days", nullptr, plural(count)).arg(language.count(count));
}

QString others(std::int64_t count, const Language &language)
{
    return Words::tr("%1 others", nullptr, plural(count)).arg(language.count(count));
}

QString tenantsFromTo(std::int64_t from, std::int64_t to, const Language &language)
{
    return Words::tr("%1 → %2 tenants", nullptr, plural(to)).arg(language.count(from), language.count(to));
}

} // namespace dealdesk::wording
