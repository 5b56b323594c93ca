// What is said of issued quotes: that a number is taken, that a document was not recorded or not written, and what to
// do.
#pragma once

#include "wording/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace dealdesk::wording {

/// Whose number a quote has.
struct NamedQuote {
    QString number, customer, deal;
    QDate issued;
    bool written = true; ///< its document is known to be written
    bool kept = true;    ///< the workspace has its document
    QString reason = {}; ///< why it is valid after its authorization's last day; empty: it is not
};

QString viewingIssuesNothing();
QString numberTaken(const NamedQuote &by, const Language &language);
QString notRecorded(const QString &number);
/// `why`: the whole sentence on the file.
QString recordedNotWritten(const QString &number, const QString &why);
/// At the start. `numbers`: not empty.
QString unwrittenQuotes(const QStringList &numbers);

/// In a list of issued quotes: "Q-2027-0001, Example Corp, Rollout, of 2 Jan 2027", and what is wrong with its
/// document.
QString issuedQuote(const NamedQuote &quote, const Language &language);
QString noQuoteIssuedYet();
QString writtenAsIssued();                 ///< above that list
QString writeQuote(const QString &number); ///< the title of the question where

/// Why there is no document to write again.
QString noDocumentOfThen(const QString &number); ///< of an earlier version, which kept none
QString noSuchQuote();
QString documentGone(const QString &number);
QString documentDamaged(const QString &number);

} // namespace dealdesk::wording
