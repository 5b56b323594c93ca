// One quote of the register: what the customer was told, frozen, and what became of it since.
#pragma once

#include "keys.h"

#include "pricing/scenario.h"
#include "records/quotestate.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dealdesk::workspace {

/// What was done with it. In the file: never renumber. What a day or a later revision makes of it, `stateOf` says.
enum class QuoteStanding : std::uint8_t {
    Draft, ///< kept to be gone on with: its number is taken, no document was issued
    Issued,
    Accepted,
    Declined,
};
inline constexpr int quoteStandings = 4;

/// Somebody's yes to a quote that needs one (pricing/approval.h), for exactly one content.
struct QuoteApproval {
    QString by;
    QDate on;
    QString why;
    QByteArray content; ///< SHA-256 of what was approved (quotes/frozenquote.h): for another content it is none

    friend bool operator==(const QuoteApproval &, const QuoteApproval &) = default;
};

struct QuoteRecord {
    RowKey key;
    QString number; ///< "Q-2027-0001": of all its revisions
    ScenarioKey scenario;
    pricing::DealId deal;
    QString dealName;
    QString customerName;
    QString currency;
    pricing::Money total; ///< over the term
    QDate issued;         ///< of a draft the day on which it was kept
    QDate validUntil;     ///< through the end of that day where the firm is
    QString file;         ///< where its document was written, or was to be; may be gone. Empty: not known
    bool written = false; ///< that its document is there was seen
    QByteArray sha256;    ///< of its document; empty: an earlier version kept none, or it is a draft
    QString reason;       ///< why it is valid after its authorization's end; empty: it is not
    int revision = 1;     ///< from 1. Nothing of an issued one changes but its standing, and where its document is
    QuoteStanding standing = QuoteStanding::Issued;
    QDate since;  ///< its standing's day; invalid: not said
    QString note; ///< on its standing
    std::optional<QuoteApproval> approval;
    bool illustrative = false; ///< prices of no real authorization were quoted on purpose
    QByteArray content; ///< what the document rests on (quotes/frozenquote.h); empty: an earlier version kept none
    QByteArray contentSha256; ///< of it

    friend bool operator==(const QuoteRecord &, const QuoteRecord &) = default;
};

using records::QuoteState;

/// Of a register.
class QuoteStates
{
public:
    explicit QuoteStates(const std::vector<QuoteRecord> &all);
    /// `today`: where the firm is. A quote that was answered stays so; an open one is superseded by an issued revision
    /// after it, and expires when its last day is over.
    QuoteState of(const QuoteRecord &quote, const QDate &today) const;

private:
    QHash<QString, int> latest; ///< issued revision, by its number
};

} // namespace dealdesk::workspace
