#include "bandstable.h"

#include "guidance/pricebooks.h"
#include "pricing/authorizations.h"
#include "pricing/bands.h"
#include "wording/pages/authorizationeditwords.h"
#include "wording/pages/authorizationwords.h"
#include "wording/pages/guidewords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

bool isNet(int column) { return column >= BandsTable::NetOneYear && column <= BandsTable::NetThreeYears; }

} // namespace

std::optional<BandField> BandsTable::fieldOf(int column)
{
    switch (column) {
    case BandsTable::Name: return BandField::Name;
    case BandsTable::From: return BandField::From;
    case BandsTable::Price: return BandField::Price;
    case BandsTable::Negotiated: return BandField::Negotiated;
    case BandsTable::Source: return BandField::Source;
    default: return std::nullopt;
    }
}

BandsTable::BandsTable(workspace::FactEdits &of, Listing listing, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , edits(of)
    , document(of.document())
    , shownListing(listing)
    , wanted(ruling())
{
    refresh();
    connect(&document, &workspace::Document::changed, this, &BandsTable::refresh);
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] { setListing(shownListing); });
}

void BandsTable::setListing(Listing listing)
{
    shownListing = listing;
    wanted = ruling();
    showAnew();
}

void BandsTable::setAuthorization(workspace::RowKey key)
{
    wanted = key;
    if (BandsTable::key() != lastShown)
        showAnew();
}

/// No editor of a cell may stay open over another authorization's band.
void BandsTable::showAnew()
{
    beginResetModel();
    lastShown = key();
    shown = rowsOf(book());
    endResetModel();
    refresh();
}

const ResaleAuthorization *BandsTable::book() const { return authorizationOf(document.current(), key()); }

workspace::RowKey BandsTable::key() const
{
    const auto *of = authorizationOf(document.current(), wanted);
    return of && of->listing == shownListing ? wanted : ruling();
}

workspace::RowKey BandsTable::ruling() const
{
    const auto *rules = authorizationFor(document.scenario(), shownListing);
    const auto &all = document.scenario().authorizations;
    return rules ? document.current().authorizationKeys[static_cast<std::size_t>(rules - all.data())]
                 : workspace::RowKey();
}

std::vector<BandsTable::Row> BandsTable::rowsOf(const ResaleAuthorization *book)
{
    std::vector<Row> rows;
    const std::size_t count = book ? book->bands.size() : 0;
    for (std::size_t index = 0; index < count; ++index) {
        Row row{book->bands[index], {}, {}};
        if (index + 1 < count)
            row.to = book->bands[index + 1].from - 1;
        for (std::size_t term = 0; term < allTerms.size(); ++term)
            row.net[term] = wholesalePrice(book, static_cast<int>(index), allTerms[term], std::nullopt).unit;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Rows come and go in one run, where the lists differ, so that selection and open editors around it live on.
void BandsTable::refresh()
{
    if (key() != lastShown)
        return showAnew();
    const wording::FigureText now(language, wording::text(document.scenario().settings.currency));
    const bool sameCurrency = now.currency() == figures.currency();
    figures = now;
    const std::vector<Row> wanted = rowsOf(book());
    const auto same = [](const Row &left, const Row &right) { return left.band == right.band; };
    bringToLength(shown, wanted, same);
    if (shown == wanted && sameCurrency)
        return;
    shown = wanted;
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

/// Answers whether it was done.
bool BandsTable::take(Step step, const ResaleAuthorization &after, const QString &text)
{
    const workspace::RowKey of = key(); // while it is asked about, another may come to be shown
    if (after == *book() || !edits.mayEdit() || (consent && !consent(step, after, text)))
        return false;
    edits.changeAuthorization(of, after, text);
    return true;
}

tl::expected<int, QString> BandsTable::addBand(int row)
{
    if (!book())
        return tl::unexpected(QString());
    ResaleAuthorization after = *book();
    const auto place = tables::addBand(after, static_cast<std::size_t>(std::max(row, 0)));
    if (!place)
        return tl::unexpected(wording::noCountIsLeft());
    if (!take(Step::AddBand, after, tr("Add a band")))
        return tl::unexpected(QString());
    return static_cast<int>(*place);
}

QString BandsTable::removeBand(int row)
{
    if (row < 0 || row >= rows())
        return wording::chooseTheBandToRemove();
    ResaleAuthorization after = *book();
    if (after.bands.size() == 1)
        return wording::theLastBandStays();
    const QString name = wording::text(after.bands[static_cast<std::size_t>(row)].name);
    after.bands.erase(after.bands.begin() + row);
    take(Step::RemoveBand, after, wording::removeBand(name));
    return {};
}

std::string BandsTable::currency() const { return document.scenario().settings.currency; }

bool BandsTable::replaceBands(const std::vector<VolumeBand> &bands, const QString &text)
{
    if (!book() || bands.empty())
        return false;
    ResaleAuthorization after = *book();
    after.bands = bands;
    return after == *book() || take(Step::ReplaceBands, after, text);
}

QString BandsTable::problemWith(const QModelIndex &index, const QString &text) const
{
    const auto field = fieldOf(index.column());
    if (!field || !book() || index.row() >= static_cast<int>(book()->bands.size()))
        return {};
    const auto after = withEntry(*book(), static_cast<std::size_t>(index.row()), *field, text,
                                 document.scenario().settings.currency, language);
    Q_EMIT considered(after ? *after : *book());
    return after ? QString() : after.error();
}

bool BandsTable::isEditable(int, int column) const
{
    return fieldOf(column) && column != Negotiated && !document.readOnly();
}

bool BandsTable::edit(int row, int column, const QVariant &value)
{
    const auto field = fieldOf(column);
    if (!field || !edits.mayEdit())
        return false;
    QString entry = value.toString();
    if (*field == BandField::Negotiated) {
        VolumeBand wanted;
        wanted.negotiated = value.toInt() == Qt::Checked;
        entry = entryText(wanted, BandField::Negotiated, document.scenario().settings.currency, language);
    }
    const auto after = withEntry(*book(), static_cast<std::size_t>(row), *field, entry,
                                 document.scenario().settings.currency, language);
    if (!after)
        return false;
    const QString text = editText(shown[static_cast<std::size_t>(row)].band, *field, entry);
    if (*field == BandField::Negotiated)
        return take(Step::MarkNegotiated, *after, text);
    edits.changeAuthorization(key(), *after, text);
    return true;
}

QVariant BandsTable::cell(int row, int column, int role) const
{
    const Row &at = shown[static_cast<std::size_t>(row)];
    const bool isLast = row + 1 == rows();
    switch (role) {
    case Qt::EditRole:
        if (const auto field = fieldOf(column); field && column != Negotiated)
            return entryText(at.band, *field, document.scenario().settings.currency, language);
        return {};
    case Qt::CheckStateRole:
        if (column == Negotiated && isLast)
            return static_cast<int>(at.band.negotiated ? Qt::Checked : Qt::Unchecked);
        return {};
    case ChoicesRole: return column == Source ? QVariant(sourceChoices()) : QVariant();
    case ToneRole: return static_cast<int>(tone(at, column));
    default: return {};
    }
}

exchange::CellValue BandsTable::value(int row, int column) const
{
    using exchange::cellValue;
    const Row &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Name: return at.band.name;
    case From: return std::int64_t{at.band.from};
    case To: return at.to ? exchange::CellValue(std::int64_t{*at.to}) : exchange::CellValue();
    case Price: return cellValue(at.band.price, figures.minorDigits());
    case Negotiated: return at.band.negotiated;
    case Source:
        return textCell(entryText(at.band, BandField::Source, document.scenario().settings.currency, language));
    case Note: return textCell(wording::text(guidance::provenanceNote(at.band)));
    default: return cellValue(at.net[static_cast<std::size_t>(column - NetOneYear)], figures.minorDigits());
    }
}

QString BandsTable::openEnd() { return tr("and more"); }

/// The last band has no end.
QString BandsTable::worded(int row, int column, const QString &figure) const
{
    const Row &at = shown[static_cast<std::size_t>(row)];
    if (column == Negotiated)
        return at.band.negotiated ? tr("net") : QString();
    return column == To && !at.to ? openEnd() : figure;
}

exchange::ColumnKind BandsTable::kind(int column) const
{
    switch (column) {
    case From:
    case To: return exchange::ColumnKind::Count;
    case Negotiated: return exchange::ColumnKind::YesNo;
    case Name:
    case Source:
    case Note: return exchange::ColumnKind::Text;
    default: return exchange::ColumnKind::Money;
    }
}

Tone BandsTable::tone(const Row &row, int column) const
{
    switch (column) {
    case To:
    case Note: return Tone::Quiet;
    case Source: return row.band.provenance == Provenance::Mine ? Tone::Plain : Tone::Caution;
    case Price: return row.band.price ? Tone::Plain : Tone::Quiet;
    default: return isNet(column) ? Tone::Quiet : Tone::Plain; // derived: what is plain can be edited
    }
}

QString BandsTable::columnTitle(int column) const
{
    switch (column) {
    case Name: return tr("Band");
    case From: return tr("From tenants");
    case To: return tr("To");
    case Price: return tr("Wholesale");
    case Negotiated: return tr("Negotiated");
    case NetOneYear: return tr("Net, 1 year");
    case NetTwoYears: return tr("Net, 2 years");
    case NetThreeYears: return tr("Net, 3 years");
    case Source: return tr("Source");
    case Note: return tr("How it came about");
    default: return {};
    }
}

QString BandsTable::columnHelp(int column) const
{
    switch (column) {
    case From: return tr("From how many tenants in all: existing ones and those of all deals");
    case Price: return tr("Per tenant per month, before the commitment discount");
    case Negotiated: return tr("The price is net: no commitment discount on top, and not for 1 year");
    case NetOneYear:
    case NetTwoYears:
    case NetThreeYears: return tr("Per tenant per month, after the commitment discount");
    case Source: return tr("Where the figure comes from. Everything but “mine” is illustrative");
    default: return {};
    }
}

} // namespace dealdesk::tables
