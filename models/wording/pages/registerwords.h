// What is said of the register of quotes: how each stands, what a revision changed, what is asked before one is
// answered.
#pragma once

#include "records/quotestate.h"
#include "wording/figuretext.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace dealdesk::wording {

QString name(records::QuoteState state); ///< "Accepted"

/// "Q-2027-0001", and from the second on "Q-2027-0001 r2".
QString quoteName(const QString &number, int revision);

// What two revisions differ in.
QString quoteUnit();
QString quoteMonthly();
QString quoteTotal();
QString quoteWholesale();
QString quoteMargin();
QString quoteValidUntil();
QString quoteSubject();
QString quoteCurrency();
QString quoteListing();
QString quoteFrom();
QString quoteOptions();
QString quoteOptionsOf(std::size_t terms, const Language &language); ///< "3 terms"
QString quoteLetterhead();
QString asItWas();
QString asItIsNow();
QString inputOf(const QString &subject, const QString &input);                    ///< "Rollout: Tenants"
QString fromTo(const QString &what, const QString &before, const QString &after); ///< "Tenants 100 → 120"
QString changeBy(const FigureText &figures, pricing::Money by);                   ///< "+$63,360.00"
QString whatDiffers(const QString &quote, const QString &differences);            ///< beside a deal
QString differsFrom(const QString &quote);                                        ///< the title of a list of them
QString againstRevision(int revision);
QString chooseAQuote();
QString dealCannotBeCompared();
QString expiringWithin(int days, const Language &language);
QString nothingDiffers(const QString &quote);
QString notToBeCompared(const QString &quote); ///< an earlier version kept no content of it

// The page.
QString noQuotesYet();
QString noQuotesTodo();
QString noQuoteOfThese(); ///< none that the filters let through
QString quotesShown(int shown, int all, const Language &language);
QString validFor(const QDate &until, const QDate &today, const Language &language); ///< "12 days left"

// Answers.
QString acceptQuote(const QString &quote); ///< the sentence of an undo: "Accept quote Q-2027-0001"
QString declineQuote(const QString &quote);
QString reopenQuote(const QString &quote);
QString keepDraft(const QString &quote);
QString nothingToRevise();
QString draftIsKept(const QString &quote);
/// To be revised in another scenario; `scenario`: empty where that is gone.
QString dealIsNotHere(const QString &quote, const QString &scenario);
QString throwDraftAway(const QString &quote);
QString orderNumberIsTaken(const QString &order, const QString &deal); ///< by another deal
/// What comes next of a deal whose quote was accepted: steps 3 and 4 of its checklist.
QString stepAfterAcceptance(pricing::Route route);
QString nextStepIs(const QString &step);
QString answeredBeforeIssue(const QDate &issued, const Language &language);

} // namespace dealdesk::wording
