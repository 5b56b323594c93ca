#include "lists.h"

#include <QCoreApplication>

#include <numeric>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

QString joined(const QStringList &names, const QString &two)
{
    if (names.isEmpty())
        return {};
    return std::accumulate(names.begin() + 1, names.end(), names.front(),
                           [&](const QString &before, const QString &next) { return two.arg(before, next); });
}

} // namespace

QString listed(const QStringList &names) { return joined(names, Words::tr("%1, %2")); }
QString eitherOf(const QStringList &names) { return joined(names, Words::tr("%1 or %2")); }

QString oneOf(const QStringList &names)
{
    if (names.size() < 2)
        return listed(names);
    return eitherOf({listed(names.first(names.size() - 1)), names.back()});
}

QString allOf(const QStringList &names)
{
    if (names.size() < 2)
        return listed(names);
    return Words::tr("%1 and %2").arg(listed(names.first(names.size() - 1)), names.back());
}

} // namespace dealdesk::wording
