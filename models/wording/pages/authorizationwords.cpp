#include "authorizationwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BookWords)
};

} // namespace

QString noCountIsLeft() { return Words::tr("No tenant count is left between these two bands."); }

QString howToEditBands() { return Words::tr("Type into a cell to change it. Insert adds a band, Delete removes it."); }

QString bandFollowsFromTenants()
{
    return Words::tr("A deal's band follows from all tenants of the listing: the existing ones and those of every "
                     "included deal. The commitment discount is taken off the band's wholesale price.");
}

QString pricesHoldHereAlone()
{
    return Words::tr("These prices hold in this scenario alone. Untick to use the authorization again.");
}

QString supposeAuthorization(const QString &listing)
{
    return Words::tr("Suppose another authorization of %1 in this scenario").arg(listing);
}

QString useYourFirmAgain() { return Words::tr("Use your firm's name and enrolments again"); }

QString useAuthorizationAgain(const QString &listing)
{
    return Words::tr("Use the authorization of %1 again").arg(listing);
}

QString bookHoldsHereAlone(const QString &authorization)
{
    return Words::tr("What-if: this book holds in this scenario alone. Untick to use the authorization “%1” again.")
        .arg(authorization);
}

QString bookStandsAlone()
{
    return Words::tr(
        "What-if: this book holds in this scenario alone; there is no authorization in this currency beside it.");
}

QString usedSoNotRemoved(std::int64_t deals, const Language &language)
{
    return Words::tr("Used by %1 deals, so it cannot be removed", nullptr, plural(deals)).arg(language.count(deals));
}

QString enterOrTry() { return Words::tr("Enter your resale authorization, or try an illustrative book."); }

QString enterAuthorization() { return Words::tr("Enter your resale authorization."); }

QString noBookHere(const QString &listing) { return Words::tr("No price book for %1 in this scenario").arg(listing); }

QString noBookYet(const QString &listing) { return Words::tr("No price book for %1 yet").arg(listing); }

QString dealsCannotBePriced(std::int64_t deals, const Language &language)
{
    return Words::tr("%1 deals for it cannot be priced until there is one.", nullptr, plural(deals))
        .arg(language.count(deals));
}

QString enterBandsOrTry()
{
    return Words::tr("Enter the bands and prices of your resale authorization, or try an illustrative book.");
}

QString enterBands() { return Words::tr("Enter the bands and prices of your resale authorization."); }

QString figuresAreIllustrative()
{
    return Words::tr("Illustrative figures: nobody's real price. Enter the ones of your resale authorization.");
}

QString removeBook(const QString &listing) { return Words::tr("Remove the price book of %1").arg(listing); }

} // namespace dealdesk::wording
