// How a quote goes out: its document is made in memory, recorded with its bytes, and only then written to its file.
// What ends between the two leaves a record that can write the same bytes again.
#pragma once

#include "customerquote.h"

#include "workspace/quoteregister.h"

namespace dealdesk::quotes {

/// Whose quote it is, for the workspace alone.
struct QuotedDeal {
    workspace::ScenarioKey scenario;
    pricing::DealId id;
    QString name;
    QString reason = {}; ///< why it is valid after its authorization's last day; empty: it is not
};

/// A sentence for the user. With a key the quote is recorded, and only its file is missing: see `writeAgain`.
struct NotIssued {
    QString why;
    std::optional<workspace::RowKey> recorded;
};

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
    /// The caller has asked about a file of that name.
    tl::expected<workspace::RowKey, NotIssued> issue(const CustomerQuote &quote, const QuotedDeal &deal,
                                                     const QString &path);

    /// The quotes that are recorded and whose documents are not known to be written. Notes those that are, after all.
    std::vector<workspace::RowKey> unwritten();
    /// The same bytes as were recorded. The error is a sentence for the user.
    tl::expected<void, QString> writeAgain(workspace::RowKey quote, const QString &path);

private:
    tl::expected<void, QString> write(workspace::RowKey quote, const QByteArray &document, const QString &path);

    workspace::QuoteRegister &issued;
    const wording::Language language;
};

} // namespace dealdesk::quotes
