#include "instalmentstable.h"

#include "entrytext.h"
#include "pricing/ranges.h"
#include "records/values.h"
#include "wording/pages/stepwords.h"
#include "wording/records/fieldfaults.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

InstalmentsTable::InstalmentsTable(workspace::DealEdits &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , edits(of)
    , document(of.document())
{
    connect(&document, &workspace::Document::changed, this, &InstalmentsTable::refresh);
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] { setDeal(std::nullopt); });
}

void InstalmentsTable::setDeal(std::optional<workspace::RowKey> key)
{
    if (key == shownDeal)
        return;
    beginResetModel();
    shownDeal = key;
    shown.clear();
    endResetModel();
    refresh();
}

const Deal *InstalmentsTable::deal() const
{
    const auto index = shownDeal ? workspace::indexOf(document.current().dealKeys, *shownDeal) : std::nullopt;
    return index ? &document.scenario().deals[*index] : nullptr;
}

bool InstalmentsTable::isCustom() const { return deal() && deal()->billing.schedule == BillingSchedule::Custom; }

/// Rows come and go where the months differ, so that selection and open editors around them live on.
void InstalmentsTable::refresh()
{
    figures = wording::FigureText(language, wording::text(document.scenario().settings.currency));
    Instalments wanted;
    tcv.reset();
    if (isCustom()) {
        wanted = deal()->billing.instalments;
        const Evaluation *evaluation = document.evaluation();
        if (evaluation)
            tcv = evaluation->deals[*workspace::indexOf(document.current().dealKeys, *shownDeal)].tcv;
        balance = instalmentBalance(*deal(), tcv);
        firstMonth = document.scenario().settings.start.plus(deal()->startMonth);
    }
    const auto same = [](const Instalment &left, const Instalment &right) { return left.month == right.month; };
    bringToLength(shown, wanted, same);
    shown = std::move(wanted);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
    Q_EMIT refreshed();
}

void InstalmentsTable::enter(const Instalments &instalments, const QString &sentence)
{
    Deal after = *deal();
    after.billing.instalments = instalments;
    edits.changeDeal(*shownDeal, after, sentence);
}

void InstalmentsTable::replace(const Instalments &instalments)
{
    if (canEdit())
        enter(instalments, wording::pasteInstalments(wording::text(deal()->name)));
}

Read<Money> InstalmentsTable::readAmount(const QString &text, const wording::Language &writtenIn) const
{
    const auto amount = readMoneyEntry(text, document.scenario().settings.currency, writtenIn);
    if (amount && amount->minor <= 0)
        return tl::unexpected(wording::instalmentAboveZero());
    return amount;
}

tl::expected<int, QString> InstalmentsTable::addInstalment(int after)
{
    if (!isCustom() || document.readOnly())
        return tl::unexpected(wording::viewingOnly());
    const int term = monthsOf(deal()->term);
    auto place = shown.begin() + std::clamp(after + 1, 0, rows());
    int month = place == shown.begin() ? 0 : std::prev(place)->month + 1;
    while (place != shown.end() && place->month == month) { // the first gap from there on
        ++place;
        ++month;
    }
    if (month >= term)
        return tl::unexpected(wording::noMonthLeft());
    const bool missing = balance.missing && balance.missing->minor > 0;
    Instalments more = shown;
    const auto row = place - shown.begin();
    more.insert(more.begin() + row, {month, missing ? std::min(*balance.missing, largestPrice)
                                                    : Money{std::int64_t(figures.minorUnits())}});
    enter(more, wording::addInstalment(wording::text(deal()->name)));
    return static_cast<int>(row);
}

QString InstalmentsTable::removeInstalment(int row)
{
    if (!isCustom() || document.readOnly())
        return wording::viewingOnly();
    if (row < 0 || row >= rows())
        return wording::chooseTheInstalmentToRemove();
    if (rows() == 1)
        return wording::theLastInstalmentStays();
    Instalments fewer = shown;
    fewer.erase(fewer.begin() + row);
    enter(fewer,
          wording::removeInstalment(when(shown[static_cast<std::size_t>(row)].month), wording::text(deal()->name)));
    return {};
}

QString InstalmentsTable::when(int month) const { return figures.month(firstMonth.plus(month)); }

QString InstalmentsTable::foot() const
{
    return wording::addsUpTo(balance.sum, tcv ? balance.missing : std::nullopt, figures);
}

tl::expected<InstalmentsTable::Instalments, QString> InstalmentsTable::withEntry(int row, int column,
                                                                                 const QString &text) const
{
    Instalments after = shown;
    const auto at = static_cast<std::size_t>(row);
    if (column == Amount) {
        const auto amount = readAmount(text, language);
        if (!amount)
            return tl::unexpected(amount.error());
        after[at].amount = *amount;
        return after;
    }
    const auto month = readCountEntry(text, records::monthsWithin(deal()->term), language);
    if (!month)
        return tl::unexpected(month.error());
    const int first = at == 0 ? 0 : shown[at - 1].month + 1;
    const int last = at + 1 < shown.size() ? shown[at + 1].month - 1 : monthsOf(deal()->term) - 1;
    if (*month < first || *month > last)
        return tl::unexpected(wording::instalmentBetween(first, last, figures));
    after[at].month = *month;
    return after;
}

QString InstalmentsTable::problemWith(const QModelIndex &index, const QString &text) const
{
    if (!isCustom() || index.row() >= rows() || index.column() == Date)
        return {};
    const auto after = withEntry(index.row(), index.column(), text);
    return after ? QString() : after.error();
}

bool InstalmentsTable::isEditable(int, int column) const { return column != Date && !document.readOnly(); }

bool InstalmentsTable::edit(int row, int column, const QVariant &value)
{
    if (!isEditable(row, column))
        return false;
    const auto after = withEntry(row, column, value.toString());
    if (!after)
        return false;
    const QString name = wording::text(deal()->name);
    const auto at = static_cast<std::size_t>(row);
    enter(*after, column == Amount ? wording::changeInstalment(when(shown[at].month), name)
                                   : wording::moveInstalment(name, when((*after)[at].month)));
    return true;
}

QVariant InstalmentsTable::cell(int row, int column, int role) const
{
    if (role == ToneRole)
        return static_cast<int>(column == Date ? Tone::Quiet : Tone::Plain);
    return role == Qt::EditRole && column == Amount
               ? QVariant(figures.plain(shown[static_cast<std::size_t>(row)].amount))
               : QVariant();
}

exchange::CellValue InstalmentsTable::value(int row, int column) const
{
    const Instalment &part = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Month: return std::int64_t{part.month};
    case Date: return firstMonth.plus(part.month).firstDay();
    default: return exchange::cellValue(part.amount, figures.minorDigits());
    }
}

exchange::ColumnKind InstalmentsTable::kind(int column) const
{
    switch (column) {
    case Month: return exchange::ColumnKind::Count;
    case Date: return exchange::ColumnKind::Date;
    default: return exchange::ColumnKind::Money;
    }
}

QString InstalmentsTable::columnTitle(int column) const
{
    switch (column) {
    case Month: return tr("Month");
    case Date: return tr("Invoiced");
    case Amount: return tr("Amount");
    default: return {};
    }
}

} // namespace dealdesk::tables
