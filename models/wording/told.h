// What a user is told of something that was not done.
#pragma once

#include <QString>

namespace dealdesk::wording {

struct Told {
    QString what; ///< a sentence; or its last clause, where the function says so
    QString todo; ///< a sentence
};

} // namespace dealdesk::wording
