// How a quote goes out: its document is made in memory, recorded with its bytes, and only then written to its file.
// What ends between the two leaves a record that can write the same bytes again.
#pragma once

#include "alternativesquote.h"

#include "files/wholefile.h"
#include "pricing/approval.h"

#include "workspace/quoteregister.h"

namespace dealdesk::quotes {

/// Whose quote it is and what it rests on, for the workspace alone.
struct QuotedDeal {
    workspace::ScenarioKey scenario;
    pricing::DealId id;
    QString name;
    QString reason = {};     ///< why it is valid after its authorization's last day; empty: it is not
    QByteArray content = {}; ///< frozenquote.h
    std::vector<pricing::ApprovalReason> needsApproval = {}; ///< why it does; empty: it does not
    std::optional<workspace::QuoteApproval> approval = {};
    bool illustrativeOnPurpose = false;
    workspace::RowKey draft = {}; ///< whose place it takes; 0: none's
};

/// A sentence for the user. With a key the quote is recorded, and only its file is missing: see `writeAgain`.
struct NotIssued {
    QString why;
    std::optional<workspace::RowKey> recorded;
};

/// The deal as it is quoted, with what it rests on and what that needs. `evaluation`: of the entry's scenario. Throws
/// AmountOverflow.
QuotedDeal quotedDeal(const workspace::ScenarioEntry &entry, std::size_t deal, const pricing::Evaluation &evaluation,
                      const CustomerQuote &quote);

/// As a draft is kept: with what it would rest on, so that it can be gone on with.
workspace::QuoteRecord draftRecord(const CustomerQuote &quote, const QuotedDeal &deal);

class Issuing
{
public:
    /// `in`: what is said to the user.
    Issuing(workspace::QuoteRegister &records, const wording::Language &in)
        : issued(records)
        , language(in)
    {}

    /// Why no quote can be issued here at all, as a sentence; empty: it can.
    QString whyNot() const;
    /// As a sentence; empty: nobody has the number.
    QString whoHas(const QString &number) const;
    /// The caller has asked about a file of that name. Refused without the approval that it needs, which must be of
    /// exactly this content, and with illustrative prices that nobody quotes on purpose.
    tl::expected<workspace::RowKey, NotIssued> issue(const CustomerQuote &quote, const QuotedDeal &deal,
                                                     const QString &path, const files::Replacing &replacing = {});

    /// One document for all: each alternative is recorded under its own number, all of them or none. `deals`: in the
    /// order of the alternatives. A key of NotIssued is the first one's.
    tl::expected<std::vector<workspace::RowKey>, NotIssued>
    issue(const AlternativesQuote &quote, const std::vector<QuotedDeal> &deals, const QString &path);

    /// The quotes that are recorded and whose documents are not known to be written. Notes those that are, after all.
    std::vector<workspace::RowKey> unwritten();
    /// The same bytes as were recorded. The error is a sentence for the user.
    tl::expected<void, QString> writeAgain(workspace::RowKey quote, const QString &path);

private:
    /// A quote and what it rests on: both last as long as the call.
    struct Going {
        const CustomerQuote &quote;
        const QuotedDeal &deal;
    };
    QString whyNot(const Going &going) const;
    NotIssued notRecorded(workspace::NotRecorded why, const QString &number) const;
    tl::expected<std::vector<workspace::RowKey>, NotIssued> issueIn(const tl::expected<QByteArray, QString> &document,
                                                                    const std::vector<Going> &all, const QString &path,
                                                                    const files::Replacing &replacing);
    tl::expected<void, QString> write(const std::vector<workspace::RowKey> &quotes, const QByteArray &document,
                                      const QString &path, const files::Replacing &replacing = {});

    workspace::QuoteRegister &issued;
    const wording::Language language;
};

} // namespace dealdesk::quotes
