// What the typist's edits change, as one line, so that what it said can be compared with what a file holds.
#pragma once

#include "workspace/contents.h"

#include <QByteArray>

namespace dealdesk::test {

inline QByteArray typedState(const workspace::Contents &contents)
{
    const pricing::Deal &deal = contents.scenarios.front().scenario.deals.front();
    const auto *price = std::get_if<pricing::UnitPrice>(&deal.price);
    return QByteArray::number(deal.tenants.front().count) + ' ' +
           QByteArray::number(price ? static_cast<qlonglong>(price->perTenant.minor) : -1) + ' ' +
           QByteArray::fromStdString(deal.name);
}

} // namespace dealdesk::test
