// What a person enters of an offer that was made, field by field, as text.
#pragma once

#include "entrytext.h"
#include "records/deal.h"

namespace dealdesk::tables {

using records::OfferField;

/// The field as it is edited; `withEntry` reads it back to the same value.
QString entryText(const pricing::OfferRecord &offer, OfferField field, const wording::Language &language);

/// The offer with this entry, or a sentence. No two of the scenario's offers may have one id.
tl::expected<pricing::OfferRecord, QString> withEntry(pricing::OfferRecord offer, OfferField field, const QString &text,
                                                      const pricing::Scenario &scenario,
                                                      const wording::Language &language);

/// An id that no offer of the scenario has, for one that is added: "offer-1"; it is typed over.
std::string freeOfferId(const pricing::Scenario &scenario);

} // namespace dealdesk::tables
