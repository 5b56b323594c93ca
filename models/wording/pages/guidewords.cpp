#include "guidewords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using guidance::GrowthPath;
using guidance::RowNote;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Guidance)
};

} // namespace

QString text(RowNote note)
{
    switch (note) {
    case RowNote::None: break;
    case RowNote::TenthOfPilot: return Words::tr("derived: the ARR table's pilot price ÷ 10 (86.667 ÷ 0.85)");
    case RowNote::TenthOfBand4: return Words::tr("derived: the ARR table's Band 4 price ÷ 10, net");
    case RowNote::BetweenPilotAnd2: return Words::tr("assumed: between the pilot price and Band 2");
    case RowNote::Between2And4: return Words::tr("assumed: between Band 2 and Band 4");
    case RowNote::PublishedBill: return Words::tr("published: $7,167 a month ÷ 100 tenants ÷ 0.85");
    case RowNote::PilotArr: return Words::tr("derived: $104,000 a year ÷ 12 ÷ 10 tenants ÷ 0.85");
    case RowNote::Band2Arr: return Words::tr("derived: $860,000 a year ÷ 12 ÷ 100 tenants ÷ 0.85");
    case RowNote::Band4Arr: return Words::tr("derived: $10.1M a year ÷ 12 ÷ 1,200 tenants, net");
    }
    return {};
}

QString name(const GrowthPath &path)
{
    if (path.kind == GrowthPath::Kind::Modelled)
        return Words::tr("25 to 1,200 in 18 months");
    return Words::tr("%1-day PoC → 10 → 100 → 1,200").arg(path.pocDays);
}

QString sourceOf(const GrowthPath &path)
{
    return path.kind == GrowthPath::Kind::Modelled
               ? Words::tr(
                     "25 tenants and 1,200 in 18 months are published; the months of the bands between are assumed.")
               : Words::tr("The PoC's days and its gates are published; the months between the gates are assumed.");
}

} // namespace dealdesk::wording
