#include "marketplacestable.h"

#include "ownvalueentry.h"
#include "records/decimaltext.h"
#include "wording/pages/marketplacewords.h"

#include <algorithm>

namespace dealdesk::tables {

using guidance::MarketplaceFact;
using guidance::OwnValue;

namespace {

constexpr records::Text aNote{0};

Read<std::string> readNote(const QString &text, const wording::Language &language)
{
    return readLine(text, aNote, wording::ownNote(), language);
}

} // namespace

MarketplacesTable::MarketplacesTable(workspace::FactEdits &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , edits(of)
    , document(of.document())
    , marketplaces(document.facts().knowledge)
{
    for (const MarketplaceFact &fact : marketplaces.facts())
        titles.append(wording::factWords(fact.id).title);
    connect(&document, &workspace::Document::changed, this, &MarketplacesTable::follow);
}

void MarketplacesTable::follow(const workspace::Change &change)
{
    const auto isOurs = [](const workspace::RowRef &ref) { return ref.kind == workspace::RowKind::Knowledge; };
    if (std::ranges::none_of(change.rows, isOurs))
        return;
    marketplaces = guidance::Marketplaces(document.facts().knowledge);
    Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

int MarketplacesTable::rowOf(std::string_view id) const
{
    const guidance::MarketplaceFact *found = marketplaces.find(id);
    return found ? static_cast<int>(found - marketplaces.facts().data()) : -1;
}

bool MarketplacesTable::isOwn(int row) const { return fact(row).own || fact(row).refused; }

OwnValue MarketplacesTable::ownOf(int row) const
{
    const MarketplaceFact &at = fact(row);
    return at.own ? *at.own : at.refused.value_or(OwnValue{});
}

void MarketplacesTable::useShipped(int row)
{
    if (row >= 0 && row < rows() && isOwn(row) && edits.mayEdit())
        edits.setKnowledge(std::string(fact(row).id), std::nullopt, wording::useShippedValue(titles[row]));
}

QString MarketplacesTable::problemWith(const QModelIndex &index, const QString &text) const
{
    if (index.row() < 0 || index.row() >= rows())
        return {};
    const bool isEmpty = text.trimmed().isEmpty();
    if (index.column() == Own) { // empty, or as shipped: back to it
        if (isEmpty || text == wording::theShippedValue())
            return {};
        const auto read = readOwnValue(fact(index.row()), text, language);
        return read ? QString() : read.error();
    }
    if (index.column() != Note)
        return {};
    if (!isOwn(index.row()) && !isEmpty)
        return wording::noteNeedsAValue();
    const auto read = readNote(text, language);
    return read ? QString() : read.error();
}

bool MarketplacesTable::isEditable(int, int column) const
{
    return (column == Own || column == Note) && !document.readOnly();
}

bool MarketplacesTable::edit(int row, int column, const QVariant &value)
{
    const QString text = value.toString();
    if (!edits.mayEdit() || !problemWith(index(row, column), text).isEmpty())
        return false;
    const std::string id(fact(row).id);
    const bool isEmpty = text.trimmed().isEmpty();
    OwnValue after = ownOf(row);
    if (column == Note) {
        if (!isOwn(row))
            return true; // nothing, as before
        after.note = *readNote(text, language);
        edits.setKnowledge(id, after, wording::changeOwnNote(titles[row]));
    } else if (isEmpty || text == wording::theShippedValue()) {
        useShipped(row);
    } else {
        after.value = *readOwnValue(fact(row), text, language);
        edits.setKnowledge(id, after, wording::changeOwnValue(titles[row]));
    }
    return true;
}

QVariant MarketplacesTable::cell(int row, int column, int role) const
{
    const MarketplaceFact &at = fact(row);
    switch (role) {
    case Qt::EditRole:
        if (column == Own)
            return at.own ? entryText(at, at.own->value, language) : wording::text(ownOf(row).value);
        return column == Note ? wording::text(ownOf(row).note) : QVariant();
    case ChoicesRole:
        if (const QStringList choices = column == Own ? choicesOf(at) : QStringList(); !choices.isEmpty())
            return choices;
        return {};
    case ToneRole:
        if (column == Standing)
            return static_cast<int>(at.own ? Tone::Good : at.isOpen() ? Tone::Caution : Tone::Quiet);
        if (column == Own && at.refused)
            return static_cast<int>(Tone::Bad);
        return static_cast<int>(column == AsOf || column == Source || (column == Shipped && at.own) ? Tone::Quiet
                                                                                                    : Tone::Plain);
    case Qt::ToolTipRole:
        return column == What     ? QVariant(wording::factWords(at.id).meaning)
               : column == Source ? QVariant(wording::text(at.source))
                                  : QVariant();
    default: return {};
    }
}

exchange::CellValue MarketplacesTable::value(int row, int column) const
{
    const MarketplaceFact &at = fact(row);
    switch (column) {
    case What: return textCell(titles[row]);
    case Shipped:
        return at.shipped.empty() ? exchange::CellValue() : textCell(wording::valueText(at, at.shipped, language));
    case Standing: return textCell(wording::standing(at));
    case Own:
        return textCell(at.own ? wording::valueText(at, at.own->value, language) : wording::text(ownOf(row).value));
    case Note: return ownOf(row).note;
    case AsOf: return records::readMonth(at.asOf).value_or(pricing::YearMonth());
    case Source: return std::string(at.source);
    default: return {};
    }
}

QString MarketplacesTable::columnTitle(int column) const
{
    switch (column) {
    case What: return tr("What");
    case Shipped: return tr("Shipped value");
    case Standing: return tr("How sure");
    case Own: return tr("Your own value");
    case Note: return tr("Your note");
    case AsOf: return tr("As of");
    case Source: return tr("Source");
    default: return {};
    }
}

QString MarketplacesTable::columnHelp(int column) const
{
    switch (column) {
    case Standing: return tr("Where sources disagree, whom to ask");
    case Own: return tr("Rules in place of the shipped value; empty: as shipped");
    case Note: return tr("Why, from whom, of which day");
    default: return {};
    }
}

} // namespace dealdesk::tables
