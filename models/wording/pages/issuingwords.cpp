#include "issuingwords.h"

#include "wording/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Issuing)
};

} // namespace

QString viewingIssuesNothing()
{
    return Words::tr("This window only views the workspace: it can record no quote, so it writes none. Quote from the "
                     "window that has it open, or go on with a copy (“Save a copy as…” in the main menu).");
}

QString numberTaken(const NamedQuote &by, const Language &language)
{
    const QString sentence =
        by.written ? Words::tr("%1 is the number of the quote for %2, %3, of %4: a number is used once. Type another "
                               "one.")
                   : Words::tr("%1 is the number of the quote for %2, %3, of %4, whose document was not written: a "
                               "number is used once. Type another one.");
    return sentence.arg(by.number, nameInSentence(by.customer), nameInSentence(by.deal), language.date(by.issued));
}

QString notRecorded(const QString &number)
{
    return Words::tr("%1 could not be recorded in the workspace, so its document was not written. Once the workspace "
                     "is saved, its document can be written as well; the number stays taken.")
        .arg(number);
}

QString recordedNotWritten(const QString &number, const QString &why)
{
    return Words::tr("%1 The quote %2 is recorded, and its document is kept: write it again.").arg(why, number);
}

QString unwrittenQuotes(const QStringList &numbers)
{
    constexpr qsizetype mostNamed = 3;
    QStringList named = numbers.first(std::min(numbers.size(), mostNamed));
    if (numbers.size() > mostNamed)
        named.append(QStringLiteral("…"));
    return numbers.size() == 1
               ? Words::tr("The quote %1 is recorded, but its document was not written.").arg(numbers.first())
               : Words::tr("These quotes are recorded, but their documents were not written: %1.")
                     .arg(named.join(QStringLiteral(", ")));
}

QString issuedQuote(const NamedQuote &quote, const Language &language)
{
    const QString sentence = !quote.kept
                                 ? Words::tr("%1, %2, %3, of %4 (of an earlier version: its document was not kept)")
                             : !quote.written ? Words::tr("%1, %2, %3, of %4 (its document was not written)")
                                              : Words::tr("%1, %2, %3, of %4");
    const QString issued = sentence.arg(quote.number, quote.customer, quote.deal, language.date(quote.issued));
    return quote.reason.isEmpty() ? issued
                                  : Words::tr("%1. Valid after its authorization's end: %2").arg(issued, quote.reason);
}

QString noQuoteIssuedYet() { return Words::tr("No quote was issued from this workspace yet."); }

QString writtenAsIssued() { return Words::tr("The document is written as it was issued, whatever the deal is now."); }

QString writeQuote(const QString &number) { return Words::tr("Write quote %1").arg(number); }

QString noDocumentOfThen(const QString &number)
{
    return Words::tr("The quote %1 was issued with an earlier version, which kept no document: what was in it is not "
                     "known here.")
        .arg(number);
}

QString noSuchQuote() { return Words::tr("This quote is not in the workspace. Nothing was written."); }

QString documentGone(const QString &number)
{
    return Words::tr("The document of the quote %1 is not in the workspace any more. An earlier backup may have it "
                     "(“Backups…” in the main menu).")
        .arg(number);
}

QString documentDamaged(const QString &number)
{
    return Words::tr("The document of the quote %1 in the workspace is damaged: it is not what was issued, so it was "
                     "not written. An earlier backup may have it (“Backups…” in the main menu).")
        .arg(number);
}

} // namespace dealdesk::wording
