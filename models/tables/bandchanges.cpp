#include "bandchanges.h"
#include "wording/findings/bandfindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

constexpr qsizetype longestName = 24; // beside a marker

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BandChange)
};

} // namespace

std::vector<BandChange> bandChanges(const Scenario &scenario, const Evaluation &evaluation)
{
    std::vector<BandChange> changes;
    const auto &months = evaluation.portfolio.months;
    for (std::size_t month = 1; month < months.size(); ++month) {
        for (const ResaleAuthorization &authorization : scenario.authorizations) {
            const auto listing = static_cast<std::size_t>(authorization.listing);
            const ListingMonth &before = months[month - 1].listings[listing];
            const ListingMonth &now = months[month].listings[listing];
            if (before.band != now.band)
                changes.push_back({authorization.listing, static_cast<int>(month), before.band, now.band, now.total});
        }
    }
    return changes;
}

QString shortName(Listing listing)
{
    switch (listing) {
    case Listing::Asm: return Words::tr("ASM");
    case Listing::Sat: return Words::tr("SAT");
    case Listing::SupportHub: return Words::tr("Support Hub");
    }
    return {};
}

exchange::CellValue bandCell(const ResaleAuthorization *authorization, int band)
{
    if (!authorization || band < 0 || band >= static_cast<int>(authorization->bands.size()))
        return {};
    return authorization->bands[static_cast<std::size_t>(band)].name;
}

QString bandName(const ResaleAuthorization *authorization, int band)
{
    const exchange::CellValue name = bandCell(authorization, band);
    return isUnknown(name) ? wording::unknown : wording::text(std::get<std::string>(name));
}

bool isUsed(const Scenario &scenario, Listing listing)
{
    const ResaleAuthorization *authorization = authorizationFor(scenario, listing);
    return (authorization && authorization->existingTenants > 0) ||
           std::ranges::any_of(scenario.deals,
                               [&](const Deal &deal) { return deal.included && deal.listing == listing; });
}

QString sentence(const BandChange &change, const Scenario &scenario, const wording::FigureText &figures)
{
    const ResaleAuthorization *authorization = authorizationFor(scenario, change.listing);
    const QString listing = shortName(change.listing);
    if (change.total == 0)
        return wording::noTenantsAnyMore(listing);
    if (change.band < 0)
        return wording::fallsBelowTheFirst(listing, change.total, figures);
    const QString band = bandName(authorization, change.band);
    if (change.before < 0)
        return wording::startsIn(listing, band, change.total, figures);
    return change.band > change.before ? wording::reaches(listing, band, change.total, figures)
                                       : wording::fallsTo(listing, band, change.total, figures);
}

QStringList markerTexts(const BandChange &change, const Scenario &scenario, const wording::FigureText &figures,
                        bool nameListing)
{
    const ResaleAuthorization *authorization = authorizationFor(scenario, change.listing);
    QString band = bandName(authorization, change.band);
    if (band.size() > longestName)
        band = band.left(longestName) + QChar(0x2026);
    if (change.band < 0)
        band = change.total == 0 ? Words::tr("No tenants") : Words::tr("No band");
    if (nameListing)
        band = wording::bandOfListing(shortName(change.listing), band);
    const YearMonth month = scenario.settings.start.plus(change.month);
    if (change.total == 0)
        return {wording::bandFrom(band, month, figures), band};
    return {wording::bandFromWith(band, month, change.total, figures), wording::bandWith(band, change.total, figures),
            band};
}

} // namespace dealdesk::tables
