// Where the document's edits go as they are made. Two users: the workspace file, and the tests' failing store.
#pragma once

#include "change.h"

#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::workspace {

/// A failure in the user's words: what, where, and what to do.
struct Failure {
    QString what; ///< "The workspace could not be saved: the disk is full."
    QString todo; ///< "Free some space; the program tries again with your next edit."
};

class Store
{
public:
    virtual ~Store() = default;
    /// Makes the rows of `change` durable as they now are in `contents`, and its documents: all of them or none.
    virtual tl::expected<void, Failure> save(const Contents &contents, const Change &change) = 0;
    /// The document of a quote, as it was saved; empty where there is none, or none that can be read.
    virtual QByteArray documentOf(RowKey quote) = 0;
};

} // namespace dealdesk::workspace
