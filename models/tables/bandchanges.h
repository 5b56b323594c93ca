// Where a listing's relationship total moves into another volume band, month by month, and how that is said.
#pragma once

#include "exchange/cellvalue.h"
#include "pricing/evaluation.h"
#include "wording/figuretext.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dealdesk::tables {

/// From `month` of the horizon on, the listing's total is in another band than in the month before.
struct BandChange {
    pricing::Listing listing = pricing::Listing::Asm;
    int month = 0;
    int before = -1; ///< index into the authorization's bands, -1: no band
    int band = -1;
    std::int64_t total = 0;
    friend bool operator==(const BandChange &, const BandChange &) = default;
};

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
