// What the ramp chart says in words.
#include "rampchart.h"

#include "pricing/bands.h"
#include "tables/bandchanges.h"
#include "tables/guardedtable.h"

namespace dealdesk::ui {

using namespace pricing;

QString RampChart::sentence(int month) const
{
    const int tenants = ramp()[static_cast<std::size_t>(stepOf(month))].count;
    const std::int64_t total = totalsWith(ramp(), shown.beside)[static_cast<std::size_t>(month)];
    QStringList parts{tr("Month %1, %2").arg(QString::number(month), figures.month(shown.first.plus(month))),
                      tenants == 1 ? tr("1 tenant") : tr("%1 tenants").arg(figures.count(tenants))};
    if (total != tenants)
        parts.append(tr("%1 in all").arg(figures.count(total)));
    if (shown.authorization) {
        const int band = bandOf(*shown.authorization, total);
        parts.append(band < 0 ? tr("below the first band") : tables::bandName(&*shown.authorization, band));
    }
    return parts.join(QStringLiteral(" · "));
}

QString RampChart::readout() const
{
    if (!anything)
        return {};
    if (pointed >= 0 && !drag)
        return sentence(pointed);
    const QString said = sentence(ramp()[static_cast<std::size_t>(chosen)].month);
    return remark.isEmpty() || drag ? said : QStringLiteral("%1 · %2").arg(said, remark);
}

ValueSheet RampChart::values() const
{
    ValueSheet sheet{{textCell(tr("Month")), textCell(tr("From")), textCell(tr("Tenants")), textCell(tr("In all")),
                      textCell(tr("Band"))},
                     {}};
    if (!anything)
        return sheet;
    const auto totals = totalsWith(shown.ramp, shown.beside);
    for (const TenantStep &step : shown.ramp) {
        const std::int64_t total = totals[static_cast<std::size_t>(step.month)];
        const auto *book = shown.authorization ? &*shown.authorization : nullptr;
        sheet.rows.append({std::int64_t{step.month}, shown.first.plus(step.month), std::int64_t{step.count}, total,
                           tables::textValue(tables::bandName(book, book ? bandOf(*book, total) : -1))});
    }
    return sheet;
}

void RampChart::describe()
{
    QString words = readout();
    if (anything && shown.editable)
        words +=
            tr(" Left and Right choose a step, Up and Down change its tenants, Page Up and Page Down go to the next "
               "band, Alt+Left and Alt+Right change its month.");
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

} // namespace dealdesk::ui
