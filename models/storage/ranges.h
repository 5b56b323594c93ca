// The ranges that pricing relies on (those of scenario files), checked on the way in and on the way out: what is saved
// can be read again, and nothing else reaches the figures.
#pragma once

#include "pricing/scenario.h"

#include <QString>

#include <optional>

namespace dealdesk::storage {

/// What is out of range, as a noun for the user ("start month"), or nothing.
std::optional<QString> outOfRange(const pricing::ScenarioSettings &settings);
std::optional<QString> outOfRange(const pricing::ResaleAuthorization &authorization);
std::optional<QString> outOfRange(const pricing::Customer &customer);
std::optional<QString> outOfRange(const pricing::Deal &deal);

} // namespace dealdesk::storage
