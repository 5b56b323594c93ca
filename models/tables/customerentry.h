// What a person enters of a customer, field by field, as text: the one road for the table's cells and the form's
// fields.
#pragma once

#include "records/customer.h"
#include "wording/language.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace dealdesk::tables {

using records::CustomerField;

/// The field as it is edited; `withEntry` reads it back to the same value.
QString entryText(const pricing::Customer &customer, CustomerField field, const wording::Language &language);

/// The customer with this entry, or a sentence that says what is wrong, what was found and what would do. No two of the
/// scenario may have one name.
tl::expected<pricing::Customer, QString> withEntry(pricing::Customer customer, CustomerField field, const QString &text,
                                                   const pricing::Scenario &scenario,
                                                   const wording::Language &language);

QStringList choices(CustomerField field); ///< what can be chosen; empty for a field that is typed

} // namespace dealdesk::tables
