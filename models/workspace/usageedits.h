// Edits of what usage files said, and of what follows from it.
#pragma once

#include "edits.h"

namespace dealdesk::workspace {

class UsageEdits final : public Edits
{
public:
    explicit UsageEdits(Document &document)
        : Edits(document)
    {}

    /// A file as it came.
    struct Arrived {
        std::string name; ///< without its folders
        QByteArray bytes;
        pricing::Date readOn{};
        exchange::UsageFile usage;
    };
    /// What each says of a deployment and month takes the place of what was known of it; all of it is one undo.
    void take(pricing::Listing listing, const std::vector<Arrived> &files, const QString &text);
    /// Forgets what is known of a month.
    void forget(pricing::Listing listing, pricing::YearMonth month, const QString &text);
    /// The name becomes one of the customer's aliases, its runs of blanks as one. False: it can be nobody's name, or he
    /// has as many as he may have; nothing happens.
    bool callHim(RowKey customer, const std::string &name, const QString &text);
};

/// The deal with as many tenants from this month of its own on, and no step after it below that. A later step that
/// rises above it stays.
pricing::Deal raisedTo(const pricing::Deal &deal, int month, int tenants);

} // namespace dealdesk::workspace
