// Edits of the register: drafts, and what became of a quote. What went out is not edited (quoteregister.h).
#pragma once

#include "edits.h"

#include <tl/expected.hpp>

namespace dealdesk::workspace {

class QuoteEdits final : public Edits
{
public:
    explicit QuoteEdits(Document &document)
        : Edits(document)
    {}

    /// What became of an issued quote, and with it what the deal becomes in the quote's scenario: one undo. Without
    /// `deal`, or where it is not there any more, the deal stays.
    struct Answer {
        QuoteStanding standing = QuoteStanding::Accepted; ///< Issued: it is open again
        QDate since;
        QString note;
        std::optional<pricing::Deal> deal = {};
    };
    void answer(RowKey quote, const Answer &answer, const QString &text);

    /// Keeps a draft, or another content of it. Nothing where its number is another quote's.
    std::optional<RowKey> keepDraft(QuoteRecord draft, const QString &text);
    void removeDraft(RowKey quote, const QString &text); ///< its number is free again: nobody has seen it
};

} // namespace dealdesk::workspace
