// Edits of what the marketplaces' reports said they paid.
#pragma once

#include "edits.h"

namespace dealdesk::workspace {

class PayoutEdits final : public Edits
{
public:
    explicit PayoutEdits(Document &document)
        : Edits(document)
    {}

    /// A file as it came.
    struct Arrived {
        std::string name; ///< without its folders
        QByteArray bytes;
        pricing::Date readOn{};
        exchange::PayoutReport report;
    };
    /// Each takes the place of what the marketplace's file of that name said; all of it is one undo. False: it says
    /// what it said before, and nothing happens.
    bool take(const std::vector<Arrived> &files, const QString &text);
    /// `name`: of the record.
    void forget(const std::string &name, const QString &text);
};

} // namespace dealdesk::workspace
