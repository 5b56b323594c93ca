#include "bandchanges.h"

#include "pricing/authorizations.h"
#include "wording/authorizationnames.h"
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

BandMove moveBetween(const ListingMonth &before, const ListingMonth &now)
{
    if (before.band < 0 && now.band < 0)
        return BandMove::None;
    if (before.band >= 0 && now.band >= 0 && before.authorization != now.authorization)
        return BandMove::Over;
    return before.band == now.band ? BandMove::None : now.band > before.band ? BandMove::Up : BandMove::Down;
}

std::vector<BandChange> bandChanges(const Scenario &scenario, const Evaluation &evaluation)
{
    const auto listings = authorizedListings(scenario);
    std::vector<BandChange> changes;
    const auto &months = evaluation.portfolio.months;
    for (std::size_t month = 1; month < months.size(); ++month) {
        for (const Listing listing : listings) {
            const ListingMonth &before = months[month - 1].listings[static_cast<std::size_t>(listing)];
            const ListingMonth &now = months[month].listings[static_cast<std::size_t>(listing)];
            if (moveBetween(before, now) != BandMove::None)
                changes.push_back({listing,
                                   static_cast<int>(month),
                                   {before.authorization, before.band},
                                   {now.authorization, now.band},
                                   now.total});
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
    return std::ranges::any_of(
               scenario.authorizations,
               [&](const ResaleAuthorization &each) { return each.listing == listing && each.existingTenants > 0; }) ||
           std::ranges::any_of(scenario.deals,
                               [&](const Deal &deal) { return deal.included && deal.listing == listing; });
}

namespace {

/// The band that is reached, and where another authorization rules from now on, what that is called.
struct Reached {
    QString band, called;

    Reached(const BandChange &change, const Scenario &scenario, const wording::FigureText &figures)
        : band(bandName(authorizationOf(scenario, change.now), change.now.band))
    {
        const ResaleAuthorization *authorization = authorizationOf(scenario, change.now);
        if (authorization && change.before.authorization != change.now.authorization)
            called = wording::calledAmong(scenario, *authorization, figures);
    }
};

} // namespace

QString sentence(const BandChange &change, const Scenario &scenario, const wording::FigureText &figures)
{
    const QString listing = shortName(change.listing);
    if (change.total == 0)
        return wording::noTenantsAnyMore(listing);
    const Reached reached(change, scenario, figures);
    if (!reached.called.isEmpty())
        return change.now.isNone() ? wording::belowTheFirstUnder(listing, reached.called, change.total, figures)
                                   : wording::startsUnder(listing, reached.band, reached.called, change.total, figures);
    if (change.now.isNone())
        return wording::fallsBelowTheFirst(listing, change.total, figures);
    if (change.before.isNone())
        return wording::startsIn(listing, reached.band, change.total, figures);
    return change.now.band > change.before.band ? wording::reaches(listing, reached.band, change.total, figures)
                                                : wording::fallsTo(listing, reached.band, change.total, figures);
}

QStringList markerTexts(const BandChange &change, const Scenario &scenario, const wording::FigureText &figures,
                        bool nameListing)
{
    const Reached reached(change, scenario, figures);
    QString band = reached.band;
    if (band.size() > longestName)
        band = band.left(longestName) + QChar(0x2026);
    if (change.now.isNone())
        band = change.total == 0 ? Words::tr("No tenants") : Words::tr("No band");
    if (nameListing)
        band = wording::bandOfListing(shortName(change.listing), band);
    const YearMonth month = scenario.settings.start.plus(change.month);
    if (change.total == 0)
        return {wording::bandFrom(band, month, figures), band};
    QStringList texts{wording::bandFromWith(band, month, change.total, figures),
                      wording::bandWith(band, change.total, figures), band};
    if (!reached.called.isEmpty())
        texts.prepend(wording::bandFromWith(wording::bandUnder(band, reached.called), month, change.total, figures));
    return texts;
}

} // namespace dealdesk::tables
