// Where a listing's relationship total moves into another volume band, month by month, and how that is said.
#pragma once

#include "exchange/cellvalue.h"
#include "pricing/evaluation.h"
#include "wording/figuretext.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace dealdesk::tables {

/// A band and the authorization that it is of, as ListingMonth has them.
struct ReachedBand {
    int authorization = -1, band = -1;
    bool isNone() const { return band < 0; }
    friend bool operator==(const ReachedBand &, const ReachedBand &) = default;
};

/// From `month` of the horizon on, the listing's total is in another band than in the month before; a band of another
/// authorization is another one, whatever its name.
struct BandChange {
    pricing::Listing listing = pricing::Listing::Asm;
    int month = 0;
    ReachedBand before, now;
    std::int64_t total = 0;
    friend bool operator==(const BandChange &, const BandChange &) = default;
};

/// Which way it goes; between two authorizations, none.
enum class BandMove : std::uint8_t { None, Up, Down, Over };
BandMove moveBetween(const pricing::ListingMonth &before, const pricing::ListingMonth &now);

/// By month, then by listing. Of the listings that have an authorization.
std::vector<BandChange> bandChanges(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);

QString shortName(pricing::Listing listing); ///< "ASM"
/// Unknown where there is no band.
exchange::CellValue bandCell(const pricing::ResaleAuthorization *authorization, int band);
/// "—" where there is no band.
QString bandName(const pricing::ResaleAuthorization *authorization, int band);
/// An included deal is for it, or it has tenants already.
bool isUsed(const pricing::Scenario &scenario, pricing::Listing listing);

/// "ASM reaches Band 2 with 100 tenants"
QString sentence(const BandChange &change, const pricing::Scenario &scenario, const wording::FigureText &figures);
/// For a marker in a chart, the longest first: "Band 2 from Jul 2027 · 100 tenants", "Band 2 · 100 tenants", "Band 2".
QStringList markerTexts(const BandChange &change, const pricing::Scenario &scenario, const wording::FigureText &figures,
                        bool nameListing);

} // namespace dealdesk::tables
