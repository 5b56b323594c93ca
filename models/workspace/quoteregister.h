// The register of the quotes that went out: their numbers, recording them with their documents, finding them. Records
// of fact, not undone.
#pragma once

#include "document.h"

#include <tl/expected.hpp>

#include <vector>

namespace dealdesk::workspace {

enum class NotRecorded : std::uint8_t {
    ViewingOnly, ///< nobody would know of its number
    NumberTaken,
    NotSaved, ///< its number is taken, and what is not saved yet has its document: `unwritten` once it is saved
};

enum class NoDocument : std::uint8_t {
    NeverKept, ///< by an earlier version: what was in it is not known
    Gone,      ///< or it cannot be read
    Damaged,   ///< the bytes are not those that were recorded
};

QByteArray sha256Of(const QByteArray &document);

/// Null: none has this key.
const QuoteRecord *quoteOf(const Contents &contents, RowKey key);
/// The last of a deal's issued quotes, in this scenario or one of its family; null: it has none.
const QuoteRecord *lastIssued(const Contents &contents, const ScenarioEntry &scenario, const pricing::DealId &deal);
/// The draft that is kept of the deal in this scenario; null: none is.
const QuoteRecord *draftOf(const Contents &contents, ScenarioKey scenario, const pricing::DealId &deal);

class QuoteRegister
{
public:
    explicit QuoteRegister(Document &document)
        : of(document)
    {}

    const Document &document() const { return of; }

    /// Its number is taken from then on, and its document kept, both durable with one save when this returns: before
    /// anybody gets the document. Gives the record its key and the SHA-256 of the document and of its content. A record
    /// with the key of a draft takes its place.
    tl::expected<RowKey, NotRecorded> recordQuote(QuoteRecord record, const QByteArray &document);
    /// Several that are in one document: all of them or none. The keys in the order of the records.
    tl::expected<std::vector<RowKey>, NotRecorded> recordQuotes(std::vector<QuoteRecord> records,
                                                                const QByteArray &document);
    /// `file`: an absolute path.
    void quoteWritten(RowKey quote, const QString &file);
    /// It and its document are saved, so that its number is taken whatever happens.
    bool isRecorded(RowKey quote) const;
    /// With a document that is kept and not known to be written, and saved. In the order of their keys.
    std::vector<RowKey> unwritten() const;
    /// The very bytes that were recorded, read from the file.
    tl::expected<QByteArray, NoDocument> documentOf(RowKey quote) const;

    /// As it is kept, whatever it is: for a copy of the workspace. Empty: none.
    QByteArray keptDocument(RowKey quote) const { return of.documentOf(quote); }

    /// As the firm numbers its quotes (guidance/quoterules.h), "Q-2027-0001": after the highest of that year, and no
    /// quote's.
    QString nextQuoteNumber(int year) const { return nextQuoteNumbers(year, 1).front(); }
    QStringList nextQuoteNumbers(int year, std::size_t count) const; ///< of several that are issued together
    /// The next revision of a quote of this number: what was issued as its last one stays as it is. 1: it has none.
    int nextRevision(const QString &number) const;
    /// The quote that has this number, letter case and blanks aside; nothing: it is free.
    const QuoteRecord *quoteNumbered(const QString &number) const;
    /// Whether a record may have its number and revision: nobody has the number, or the same deal's quote whose next
    /// revision it is.
    static bool mayTake(const std::vector<QuoteRecord> &quotes, const QuoteRecord &record);
    const QuoteRecord *quote(RowKey key) const; ///< nothing: none has this key

private:
    Document &of;
};

} // namespace dealdesk::workspace
