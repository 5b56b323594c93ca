#include "instalmentstable.h"

#include "entrytext.h"
#include "pricing/ranges.h"
#include "records/values.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

InstalmentsTable::InstalmentsTable(workspace::Document &in, QObject *parent)
    : GuardedTable(parent)
    , document(in)
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
    figures = wording::FigureText(wording::text(document.scenario().settings.currency));
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
    document.changeDeal(*shownDeal, after, sentence);
}

tl::expected<int, QString> InstalmentsTable::addInstalment(int after)
{
    if (!isCustom() || document.readOnly())
        return tl::unexpected(tr("This workspace is open for viewing only."));
    const int term = monthsOf(deal()->term);
    auto place = shown.begin() + std::clamp(after + 1, 0, rows());
    int month = place == shown.begin() ? 0 : std::prev(place)->month + 1;
    while (place != shown.end() && place->month == month) { // the first gap from there on
        ++place;
        ++month;
    }
    if (month >= term)
        return tl::unexpected(tr("No month of the term is left after it."));
    const bool missing = balance.missing && balance.missing->minor > 0;
    Instalments more = shown;
    const auto row = place - shown.begin();
    more.insert(more.begin() + row, {month, missing ? std::min(*balance.missing, largestPrice)
                                                    : Money{std::int64_t(figures.minorUnits())}});
    enter(more, tr("Add an instalment to %1").arg(wording::text(deal()->name)));
    return static_cast<int>(row);
}

QString InstalmentsTable::removeInstalment(int row)
{
    if (!isCustom() || document.readOnly())
        return tr("This workspace is open for viewing only.");
    if (row < 0 || row >= rows())
        return tr("Choose the instalment to remove.");
    if (rows() == 1)
        return tr("A custom schedule has at least one instalment. Choose another billing on the Deal tab instead.");
    Instalments fewer = shown;
    fewer.erase(fewer.begin() + row);
    enter(fewer, tr("Remove the instalment of %1 from %2")
                     .arg(when(shown[static_cast<std::size_t>(row)].month), wording::text(deal()->name)));
    return {};
}

QString InstalmentsTable::when(int month) const { return figures.month(firstMonth.plus(month)); }

QString InstalmentsTable::foot() const
{
    const QString sum = tr("Adds up to %1").arg(figures.money(balance.sum));
    if (!tcv || !balance.missing)
        return tr("%1. The TCV is not known.").arg(sum);
    if (balance.missing->minor == 0)
        return tr("%1, the TCV to the %2.").arg(sum, figures.minorUnit());
    if (balance.missing->minor > 0)
        return tr("%1; %2 of the TCV is missing.").arg(sum, figures.money(*balance.missing));
    return tr("%1; %2 more than the TCV.").arg(sum, figures.money(Money{-balance.missing->minor}));
}

tl::expected<InstalmentsTable::Instalments, QString> InstalmentsTable::withEntry(int row, int column,
                                                                                 const QString &text) const
{
    Instalments after = shown;
    const auto at = static_cast<std::size_t>(row);
    if (column == Amount) {
        const auto amount = readMoneyEntry(text, document.scenario().settings.currency);
        if (!amount)
            return tl::unexpected(amount.error());
        if (amount->minor <= 0)
            return tl::unexpected(tr("An instalment must be more than zero."));
        after[at].amount = *amount;
        return after;
    }
    const auto month = readCountEntry(text, records::monthsWithin(deal()->term));
    if (!month)
        return tl::unexpected(month.error());
    const int first = at == 0 ? 0 : shown[at - 1].month + 1;
    const int last = at + 1 < shown.size() ? shown[at + 1].month - 1 : monthsOf(deal()->term) - 1;
    if (*month < first || *month > last)
        return tl::unexpected(tr("Must be from month %1 to month %2: the months of the instalments rise.")
                                  .arg(QString::number(first), QString::number(last)));
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
    enter(*after, column == Amount ? tr("Change the instalment of %1 of %2").arg(when(shown[at].month), name)
                                   : tr("Move an instalment of %1 to %2").arg(name, when((*after)[at].month)));
    return true;
}

QVariant InstalmentsTable::cell(int row, int column, int role) const
{
    const Instalment &part = shown[static_cast<std::size_t>(row)];
    if (role == ToneRole)
        return static_cast<int>(column == Date ? Tone::Quiet : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Month: return QString::number(part.month);
    case Date: return figures.date(firstMonth.plus(part.month).firstDay());
    default: return role == Qt::EditRole ? figures.plain(part.amount) : figures.money(part.amount);
    }
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

QString InstalmentsTable::exactTitle(int column) const
{
    return column == Amount ? figures.withCurrency(columnTitle(column)) : columnTitle(column);
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
