#include "registerwords.h"

#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using records::QuoteState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

} // namespace

QString name(QuoteState state)
{
    switch (state) {
    case QuoteState::Draft: return Words::tr("Draft");
    case QuoteState::Issued: return Words::tr("Issued");
    case QuoteState::Accepted: return Words::tr("Accepted");
    case QuoteState::Declined: return Words::tr("Declined");
    case QuoteState::Expired: return Words::tr("Expired");
    case QuoteState::Superseded: break;
    }
    return Words::tr("Superseded");
}

QString quoteName(const QString &number, int revision)
{
    return revision > 1 ? Words::tr("%1 r%2", "a quote's number and revision").arg(number).arg(revision) : number;
}

QString quoteUnit() { return Words::tr("Price per tenant per month"); }
QString quoteMonthly() { return Words::tr("First month"); }
QString quoteTotal() { return Words::tr("Total"); }
QString quoteWholesale() { return Words::tr("Wholesale over the term"); }
QString quoteMargin() { return Words::tr("Margin over the term"); }
QString quoteValidUntil() { return Words::tr("Valid until"); }
QString quoteSubject() { return Words::tr("Subject"); }
QString quoteCurrency() { return Words::tr("Currency"); }
QString quoteListing() { return Words::tr("Listing's code"); }
QString quoteFrom() { return Words::tr("From"); }
QString quoteOptions() { return Words::tr("Terms shown as options"); }
QString quoteLetterhead() { return Words::tr("Letterhead"); }
QString asItWas() { return Words::tr("as it was"); }
QString asItIsNow() { return Words::tr("as it is now"); }

QString quoteOptionsOf(std::size_t terms, const Language &language)
{
    const auto count = static_cast<std::int64_t>(terms);
    return count == 0 ? Words::tr("none") : Words::tr("%1 terms", nullptr, plural(count)).arg(language.count(count));
}

QString inputOf(const QString &subject, const QString &input) { return Words::tr("%1: %2").arg(subject, input); }

QString fromTo(const QString &what, const QString &before, const QString &after)
{
    return Words::tr("%1 %2 → %3", "what, before, after").arg(what, before, after);
}

QString changeBy(const FigureText &figures, pricing::Money by)
{
    return by.minor > 0 ? QLatin1Char('+') + figures.money(by) : figures.money(by);
}

QString whatDiffers(const QString &quote, const QString &differences)
{
    return Words::tr("Differs from quote %1: %2. Quote ▸ New revision… issues it anew.").arg(quote, differences);
}

QString differsFrom(const QString &quote) { return Words::tr("What differs from %1").arg(quote); }
QString againstRevision(int revision) { return Words::tr("Against revision %1").arg(revision); }

QString chooseAQuote()
{
    return Words::tr("Choose a quote to see what it changed, and whether its deal still is as it says.");
}

QString dealCannotBeCompared() { return Words::tr("Its deal is gone, or cannot be quoted now."); }

QString expiringWithin(int days, const Language &language)
{
    return Words::tr("Expiring within %1 days", nullptr, plural(days)).arg(language.count(days));
}

QString nothingDiffers(const QString &quote) { return Words::tr("Nothing differs from quote %1.").arg(quote); }

QString notToBeCompared(const QString &quote)
{
    return Words::tr("What quote %1 was made of is not known: an earlier version issued it.").arg(quote);
}

QString noQuotesYet() { return Words::tr("No quote yet"); }

QString noQuotesTodo()
{
    return Words::tr(
        "Choose a deal on the Deals page and quote it (Ctrl+P). Each quote that goes out stands here with its "
        "number, its document and what became of it.");
}

QString noQuoteOfThese()
{
    return Words::tr("No quote is of this kind. Choose other states, clear the search, or look at all.");
}

QString quotesShown(int shown, int all, const Language &language)
{
    return shown == all ? Words::tr("%1 in the register").arg(language.count(all))
                        : Words::tr("%1 of %2 in the register").arg(language.count(shown), language.count(all));
}

QString validFor(const QDate &until, const QDate &today, const Language &language)
{
    const qint64 days = today.daysTo(until);
    if (days == 0)
        return Words::tr("ends today");
    return Words::tr("%1 days left", nullptr, plural(days)).arg(language.count(days));
}

QString acceptQuote(const QString &quote) { return Words::tr("Accept quote %1").arg(quote); }
QString declineQuote(const QString &quote) { return Words::tr("Decline quote %1").arg(quote); }
QString reopenQuote(const QString &quote) { return Words::tr("Open quote %1 again").arg(quote); }
QString keepDraft(const QString &quote) { return Words::tr("Keep the draft of quote %1").arg(quote); }
QString nothingToRevise()
{
    return Words::tr("This deal has no quote yet that could be revised. Quote it first (Ctrl+P).");
}

QString draftIsKept(const QString &quote)
{
    return Words::tr("The draft of quote %1 is kept: go on with it from the Quotes page.").arg(quote);
}

QString dealIsNotHere(const QString &quote, const QString &scenario)
{
    return scenario.isEmpty() ? Words::tr("The scenario of quote %1 is gone, and its deal with it.").arg(quote)
                              : Words::tr("The deal of quote %1 is in the scenario %2: choose that one first.")
                                    .arg(quote, nameInSentence(scenario));
}

QString throwDraftAway(const QString &quote) { return Words::tr("Throw the draft of quote %1 away").arg(quote); }

QString orderNumberIsTaken(const QString &order, const QString &deal)
{
    return Words::tr("%1 is the purchase order of %2. Type this customer's own, or leave it empty.").arg(order, deal);
}

QString stepAfterAcceptance(pricing::Route route)
{
    switch (route) {
    case pricing::Route::Cppo: return Words::tr("Create the private offer (step 3) and have it accepted (step 4)");
    case pricing::Route::Mpo:
        return Words::tr("Create the multiparty private offer (step 3) and have it accepted (step 4)");
    case pricing::Route::Direct: break;
    }
    return Words::tr("Have the contract signed (step 3) and begin the onboarding (step 4)");
}

QString nextStepIs(const QString &step) { return Words::tr("Its next step: %1").arg(step); }

QString answeredBeforeIssue(const QDate &issued, const Language &language)
{
    return Words::tr("The quote was issued on %1: nobody answered it before.").arg(language.date(issued));
}

} // namespace dealdesk::wording
