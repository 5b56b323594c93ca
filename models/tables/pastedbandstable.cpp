#include "pastedbandstable.h"

#include "wording/pages/bandpastewords.h"
#include "wording/records/bandtablewords.h"

#include <algorithm>

namespace dealdesk::tables {

using pricing::VolumeBand;

PastedBandsTable::PastedBandsTable(const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
{}

void PastedBandsTable::show(const entry::PastedBands &pasted, const std::string &currency,
                            const entry::NumberStyle &style)
{
    beginResetModel();
    figures = wording::FigureText(language, wording::text(currency));
    numbers = style;
    shown.clear();
    std::ranges::copy_if(pasted.lines, std::back_inserter(shown), [](const entry::PastedLine &line) {
        return line.text.find_first_not_of(" \t\r\n") != std::string::npos;
    });
    endResetModel();
}

QString PastedBandsTable::noteOf(const entry::PastedLine &line) const
{
    if (const auto *fault = std::get_if<entry::BandLineFault>(&line.read))
        return wording::sentence(*fault, numbers);
    return std::holds_alternative<VolumeBand>(line.read)
               ? QString()
               : wording::leftOutLine(wording::nameInSentence(wording::text(line.text).simplified()));
}

exchange::CellValue PastedBandsTable::value(int row, int column) const
{
    using exchange::cellValue;
    const entry::PastedLine &line = shown[static_cast<std::size_t>(row)];
    const auto *band = std::get_if<VolumeBand>(&line.read);
    if (column == Line)
        return static_cast<std::int64_t>(line.number);
    if (column == Note)
        return textCell(noteOf(line));
    if (!band)
        return {};
    switch (column) {
    case Name: return band->name;
    case From: return std::int64_t{band->from};
    case Price: return cellValue(band->price, figures.minorDigits());
    default: return band->negotiated;
    }
}

QString PastedBandsTable::worded(int row, int column, const QString &figure) const
{
    const auto *band = std::get_if<VolumeBand>(&shown[static_cast<std::size_t>(row)].read);
    return column == Negotiated && band && band->negotiated ? wording::negotiatedPrice() : figure;
}

QVariant PastedBandsTable::cell(int row, int column, int role) const
{
    const entry::PastedLine &line = shown[static_cast<std::size_t>(row)];
    const bool isWrong = std::holds_alternative<entry::BandLineFault>(line.read);
    if (role == ToneRole)
        return static_cast<int>(isWrong ? Tone::Bad : column == Line || column == Note ? Tone::Quiet : Tone::Plain);
    if (role == Qt::ToolTipRole && column == Note)
        return noteOf(line);
    return {};
}

exchange::ColumnKind PastedBandsTable::kind(int column) const
{
    switch (column) {
    case Line:
    case From: return exchange::ColumnKind::Count;
    case Price: return exchange::ColumnKind::Money;
    case Negotiated: return exchange::ColumnKind::YesNo;
    default: return exchange::ColumnKind::Text;
    }
}

QString PastedBandsTable::columnTitle(int column) const
{
    switch (column) {
    case Line: return tr("Line");
    case Name: return tr("Band");
    case From: return tr("From tenants");
    case Price: return tr("Wholesale");
    case Negotiated: return tr("Negotiated");
    case Note: return tr("What is wrong, or left out");
    default: return {};
    }
}

} // namespace dealdesk::tables
