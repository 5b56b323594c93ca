#include "authorizationeditwords.h"

#include "wording/lists.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BookEdits)
};

} // namespace

QString chooseTheBandToRemove() { return Words::tr("Choose the band to remove."); }

QString theLastBandStays() { return Words::tr("A price book has at least one band. Remove the whole book instead."); }

QString onlyTheLastIsNegotiated() { return Words::tr("Only the last band can be negotiated."); }

QString newBandNeedsItsStart()
{
    return Words::tr("A new band needs to know from how many tenants it holds. Paste that column along.");
}

QString startTooLow(int before, const QString &band, const QString &found, const Language &language)
{
    return Words::tr("Must be more than %1, where %2 starts, found “%3”.").arg(language.count(before), band, found);
}

QString startTooHigh(int after, const QString &band, const QString &found, const Language &language)
{
    return Words::tr("Must be less than %1, where %2 starts, found “%3”.").arg(language.count(after), band, found);
}

QString bandPriceAboveZero()
{
    return Words::tr("Must be more than 0. Leave it empty where the authorization states no price.");
}

QString chooseSource(const QStringList &sources) { return Words::tr("Choose %1.").arg(listed(sources)); }

QString removeBand(const QString &band) { return Words::tr("Remove %1").arg(band); }
QString renameBand(const QString &band, const QString &to) { return Words::tr("Rename %1 to %2").arg(band, to); }
QString changeStart(const QString &band) { return Words::tr("Change start of %1").arg(band); }
QString changeWholesale(const QString &band) { return Words::tr("Change wholesale of %1").arg(band); }

QString markNegotiated(const QString &band, bool on)
{
    return on ? Words::tr("Mark %1 as negotiated").arg(band) : Words::tr("Mark %1 as not negotiated").arg(band);
}

QString markSource(const QString &band, const QString &source) { return Words::tr("Mark %1 as %2").arg(band, source); }

QString bandNumber(int number) { return Words::tr("Band %1").arg(number); }
QString authorizationOf(const QString &listing) { return Words::tr("%1 authorization").arg(listing); }

} // namespace dealdesk::wording
