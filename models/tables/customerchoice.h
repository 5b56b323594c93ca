// Customers as they are chosen: each by a text that no other has, also where two have one name.
#pragma once

#include "pricing/scenario.h"
#include "wording/language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace dealdesk::tables {

/// One for each customer, in order: the name; where several have it, however its letters are coded or capitalised, with
/// a number and the deals that tell them apart: "South site (2: Rollout, Pilot)".
QStringList customerChoices(const pricing::Scenario &scenario, const wording::Language &language);
QString customerChoice(const pricing::Scenario &scenario, std::size_t customer, const wording::Language &language);

/// Index of the customer that a text means: a choice, or a name that one has. Nothing: nobody has this name. A sentence
/// where several have it, or it can be no name.
tl::expected<std::optional<std::size_t>, QString> readCustomer(const pricing::Scenario &scenario, const QString &text,
                                                               const wording::Language &language);

/// Another than `except` has this name.
bool isNameTaken(const pricing::Scenario &scenario, const std::string &name, const pricing::CustomerId &except);

} // namespace dealdesk::tables
