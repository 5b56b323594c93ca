// What a new deal begins with: what the firm's defaults say, or one of its templates; the rest as the program has it.
#pragma once

#include "dealentry.h"

#include "workspace/document.h"

namespace dealdesk::tables {

/// Of this customer; where none is named, of the last one that there is.
pricing::Deal newDeal(const workspace::Document &document, const std::optional<pricing::CustomerId> &customer);

struct DealFromTemplate {
    pricing::Deal deal;
    QString said; ///< what was not taken of it, as it is in another currency; empty: all was
};
/// As a template has it; or why there is none.
tl::expected<DealFromTemplate, QString> newDealFrom(const QString &name, const workspace::Document &document,
                                                    const std::optional<pricing::CustomerId> &customer);

/// The name as it stands among others: with its currency, where that is not the scenario's.
QString templateTitle(const QString &name, const workspace::Document &document);

} // namespace dealdesk::tables
