#include "brandingowners.h"

#include "wording/pages/brandingwords.h"

#include <algorithm>

namespace dealdesk::tables {

using workspace::RowKey;

BrandingOwners::BrandingOwners(const workspace::Document &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , document(of)
    , keys(of.facts().customerKeys)
{}

void BrandingOwners::refresh()
{
    const std::vector<RowKey> &wanted = document.facts().customerKeys;
    if (keys != wanted) {
        beginResetModel();
        keys = wanted;
        endResetModel();
    }
    Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

std::optional<RowKey> BrandingOwners::customerOf(int row) const
{
    return row > 0 && row < rows() ? std::optional(keys[static_cast<std::size_t>(row) - 1]) : std::nullopt;
}

std::string BrandingOwners::ownerOf(int row) const
{
    const auto customer = customerOf(row);
    return customer ? workspace::brandingOf(*customer) : std::string(workspace::firmsBranding);
}

int BrandingOwners::rowOf(const std::string &owner) const
{
    for (int row = 0; row < rows(); ++row)
        if (ownerOf(row) == owner)
            return row;
    return -1;
}

QString BrandingOwners::nameOf(int row) const
{
    const auto customer = customerOf(row);
    const auto at = customer ? workspace::indexOf(document.facts().customerKeys, *customer) : std::nullopt;
    return at ? wording::text(document.facts().customers[*at].name) : tr("Your firm");
}

exchange::CellValue BrandingOwners::value(int row, int column) const
{
    if (column == Name)
        return textCell(nameOf(row));
    const bool isOwn = document.facts().brandings.contains(ownerOf(row));
    const bool hasFirms = document.facts().brandings.contains(workspace::firmsBranding);
    return textCell(isOwn                 ? wording::ownBranding()
                    : row > 0 && hasFirms ? wording::brandingOfFirm()
                                          : wording::noBranding());
}

QVariant BrandingOwners::cell(int row, int column, int role) const
{
    if (role == ToneRole && column == Branding)
        return static_cast<int>(document.facts().brandings.contains(ownerOf(row)) ? Tone::Plain : Tone::Quiet);
    return {};
}

QString BrandingOwners::columnTitle(int column) const { return column == Name ? tr("Whose") : tr("Branding"); }

} // namespace dealdesk::tables
