// What a person enters of a deal, field by field, as text: the one road for the table's cells and the form's fields.
#pragma once

#include "records/deal.h"
#include "wording/language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace dealdesk::tables {

using records::DealField;

/// The field as it is edited; `withEntry` reads it back to the same value.
QString entryText(const pricing::Deal &deal, DealField field, const pricing::Scenario &scenario,
                  const wording::Language &language);

/// The deal with this entry, or a sentence that says what is wrong, what was found and what would do.
/// A customer that is not there yet is refused here: see `newCustomer`.
tl::expected<pricing::Deal, QString> withEntry(const pricing::Deal &deal, DealField field, const QString &text,
                                               const pricing::Scenario &scenario, const wording::Language &language);

/// What can be chosen; empty for a field that is typed.
QStringList choices(DealField field, const pricing::Scenario &scenario, const wording::Language &language);

QString fieldName(DealField field); ///< "tenants", for "Change tenants of Rollout"

/// The deal with another price rule. `equivalent` is the same price by that rule, where it can be said; else a sensible
/// start.
pricing::Deal withRule(pricing::Deal deal, std::size_t rule,
                       const std::optional<pricing::ResalePrice> &equivalent = {});

} // namespace dealdesk::tables
