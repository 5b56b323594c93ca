// What a file of price books leaves unsaid, as a table that has no such column: where its authorization takes another's
// place, that one's still holds.
#pragma once

#include "contents.h"

#include "records/field.h"

#include <set>
#include <vector>

namespace dealdesk::workspace {

/// In the order of the file, as they will be if they take the places of those of the same listing and first day.
/// `unsaid`: beside `ofFile`, what the file does not say of each; or empty.
std::vector<pricing::ResaleAuthorization> completedBooks(const ScenarioEntry &entry,
                                                         std::vector<pricing::ResaleAuthorization> ofFile,
                                                         const std::vector<std::set<records::Field>> &unsaid);

} // namespace dealdesk::workspace
