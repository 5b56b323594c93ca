// What a person enters of a price book, as text: the one road for the band table's cells and the fields above it.
#pragma once

#include "entrytext.h"
#include "records/authorization.h"

#include <QStringList>

namespace dealdesk::tables {

using records::AuthorizationField;
using records::BandField;

/// As it is edited; `withEntry` reads it back to the same value.
QString entryText(const pricing::ResaleAuthorization &book, AuthorizationField field,
                  const wording::Language &language);
QString entryText(const pricing::VolumeBand &band, BandField field, const std::string &currency,
                  const wording::Language &language);

/// The book with this entry, or a sentence that says what is wrong and what would do.
Read<pricing::ResaleAuthorization> withEntry(pricing::ResaleAuthorization book, AuthorizationField field,
                                             const QString &text, const wording::Language &language);
/// A changed figure is the user's own from then on. `currency` is the scenario's.
Read<pricing::ResaleAuthorization> withEntry(pricing::ResaleAuthorization book, std::size_t band, BandField field,
                                             const QString &text, const std::string &currency,
                                             const wording::Language &language);

/// For undo: "Change wholesale of Band 2".
QString editText(AuthorizationField field);
QString editText(const pricing::VolumeBand &band, BandField field, const QString &text);

QStringList sourceChoices();

/// The book with one more band, without a price, at `at` (moved up where the negotiated band must stay the last).
/// Answers its place, or nothing where no tenant count is left between its neighbours.
std::optional<std::size_t> addBand(pricing::ResaleAuthorization &book, std::size_t at);

/// The published band starts, nothing priced: where a partner begins with the authorization at hand.
pricing::ResaleAuthorization emptyBook(pricing::Listing listing);

} // namespace dealdesk::tables
