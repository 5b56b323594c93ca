#include "scaletable.h"

#include "bandchanges.h"
#include "records/values.h"
#include "wording/pages/tablewords.h"
#include "wording/records/fieldfaults.h"
#include "wording/whyunknown.h"

#include <QRegularExpression>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

void ScaleTable::show(const ResaleAuthorization &book, CommitmentTerm term, const ResalePrice &price,
                      const std::vector<int> &counts, const wording::FigureText &text)
{
    std::vector<ScaleRow> next;
    why.clear();
    try {
        next = priceAtScale(book, term, price, counts);
    } catch (const AmountOverflow &) {
        why = wording::beyondCounting();
    }
    const bool sameRows = next.size() == shown.size(); // as after most entries: keep selection and scroll position
    if (!sameRows)
        beginResetModel();
    figures = text;
    shown = std::move(next);
    bands.clear();
    for (const ScaleRow &row : shown)
        bands.push_back(bandCell(&book, row.band));
    if (!sameRows)
        endResetModel();
    else if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

QVariant ScaleTable::cell(int row, int column, int role) const
{
    const ScaleRow &at = shown[static_cast<std::size_t>(row)];
    const bool unknown = column != Band && isUnknown(value(row, column));
    if (role == Qt::ToolTipRole && unknown)
        return at.why.empty() ? wording::noPricePerTenant() : wording::whyUnknown(at.why);
    if (role != ToneRole)
        return {};
    const bool loss = column == Margin && at.margin && at.margin->minor < 0;
    const bool quiet = column == Band || column == WholesaleUnit || unknown;
    return static_cast<int>(loss ? Tone::Bad : quiet ? Tone::Quiet : Tone::Plain);
}

exchange::CellValue ScaleTable::value(int row, int column) const
{
    using exchange::cellValue;
    const ScaleRow &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Tenants: return std::int64_t{at.tenants};
    case WholesaleUnit: return cellValue(at.wholesaleUnit, figures.minorDigits());
    case Unit: return cellValue(at.unit, figures.minorDigits());
    case Arr: return cellValue(at.arr, figures.minorDigits());
    case Margin: return cellValue(at.margin, figures.minorDigits());
    default: return bands[static_cast<std::size_t>(row)];
    }
}

exchange::ColumnKind ScaleTable::kind(int column) const
{
    switch (column) {
    case Tenants: return exchange::ColumnKind::Count;
    case Band: return exchange::ColumnKind::Text;
    default: return exchange::ColumnKind::Money;
    }
}

QString ScaleTable::columnTitle(int column) const
{
    switch (column) {
    case Tenants: return tr("Tenants");
    case Band: return tr("Band");
    case WholesaleUnit: return tr("Wholesale / tenant");
    case Unit: return tr("Price / tenant");
    case Arr: return tr("ARR");
    case Margin: return tr("Margin a year");
    default: return {};
    }
}

QString ScaleTable::columnHelp(int column) const
{
    switch (column) {
    case Tenants: return tr("Of one deal alone, beside the existing tenants");
    case Band: return tr("Of these and the existing tenants together");
    case WholesaleUnit: return tr("Per month, after the commitment discount");
    case Unit: return tr("What the customer pays per month; none under a monthly total");
    default: return tr("Of 12 months");
    }
}

Read<std::vector<int>> readCounts(const QString &text, const wording::Language &language)
{
    static const QRegularExpression between(QStringLiteral("[;\\s]+|,\\s+"));
    std::vector<int> counts;
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        const Read<int> count = readCountEntry(each, records::tenantsOfStep, language);
        if (!count)
            return tl::unexpected(count.error());
        counts.push_back(*count);
    }
    std::ranges::sort(counts);
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    if (counts.empty())
        return tl::unexpected(wording::enterCounts());
    if (counts.size() > mostCounts)
        return tl::unexpected(wording::atMostCounts(mostCounts, language));
    return counts;
}

QString countsText(const std::vector<int> &counts, const wording::Language &language)
{
    QStringList texts;
    for (const int count : counts)
        texts.append(language.count(count));
    return texts.join(QStringLiteral("  "));
}

} // namespace dealdesk::tables
