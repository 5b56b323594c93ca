#include "rampwords.h"

#include "pricing/bands.h"
#include "tables/bandchanges.h"
#include "tables/sheetcolumns.h"
#include "wording/counts.h"
#include "wording/pages/rampchartwords.h"

namespace dealdesk::ui {

using namespace pricing;

QString RampWords::ofMonth(const RampPicture &picture, const tables::Ramp &ramp, int month,
                           const wording::FigureText &figures)
{
    const int tenants = ramp[stepIn(ramp, month)].count;
    const std::int64_t total = totalsWith(ramp, picture.beside)[static_cast<std::size_t>(month)];
    QStringList parts{wording::monthOfDeal(QString::number(month), figures.month(picture.first.plus(month))),
                      wording::tenants(tenants, figures)};
    if (total != tenants)
        parts.append(wording::tenantsInAll(figures.count(total)));
    if (const auto *book = tables::bookIn(picture.books, month)) {
        const int band = bandOf(*book, total);
        parts.append(band < 0 ? tr("below the first band") : tables::bandName(book, band));
    }
    return parts.join(QStringLiteral(" · "));
}

exchange::Sheet RampWords::values(const RampPicture &picture)
{
    using exchange::ColumnKind, tables::columnOf;
    exchange::Sheet sheet{{columnOf(ColumnKind::Count, tr("Month")), columnOf(ColumnKind::Month, tr("From")),
                           columnOf(ColumnKind::Count, tr("Tenants")), columnOf(ColumnKind::Count, tr("In all")),
                           columnOf(ColumnKind::Text, tr("Band"))},
                          {}};
    if (picture.ramp.empty())
        return sheet;
    const auto totals = totalsWith(picture.ramp, picture.beside);
    for (const TenantStep &step : picture.ramp) {
        const std::int64_t total = totals[static_cast<std::size_t>(step.month)];
        const auto *book = tables::bookIn(picture.books, step.month);
        const int band = book ? bandOf(*book, total) : -1;
        sheet.rows.push_back({std::int64_t{step.month}, picture.first.plus(step.month), std::int64_t{step.count}, total,
                              tables::bandCell(book, band)});
    }
    return sheet;
}

} // namespace dealdesk::ui
