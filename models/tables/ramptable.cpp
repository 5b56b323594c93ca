#include "ramptable.h"

#include "bandchanges.h"
#include "entrytext.h"
#include "pricing/authorizations.h"
#include "records/values.h"
#include "wording/authorizationnames.h"
#include "wording/pages/stepwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

RampTable::RampTable(workspace::DealEdits &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , edits(of)
    , document(of.document())
{
    connect(&document, &workspace::Document::changed, this, &RampTable::refresh);
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] {
        if (dealIndex()) // of the other scenario: whoever shows this table was told first
            refresh();
        else
            setDeal(std::nullopt);
    });
}

void RampTable::setDeal(std::optional<workspace::RowKey> key)
{
    if (key == shownDeal)
        return;
    beginResetModel();
    shownDeal = key;
    shown.clear();
    endResetModel();
    refresh();
}

std::optional<std::size_t> RampTable::dealIndex() const
{
    return shownDeal ? workspace::indexOf(document.current().dealKeys, *shownDeal) : std::nullopt;
}

const Deal *RampTable::deal() const
{
    const auto index = dealIndex();
    return index ? &document.scenario().deals[*index] : nullptr;
}

/// Rows come and go where the steps differ, so that selection and open editors around them live on.
void RampTable::refresh()
{
    figures = wording::FigureText(language, wording::text(document.scenario().settings.currency));
    const Deal *of = deal();
    const Evaluation *evaluation = document.evaluation();
    known = of && evaluation;
    std::vector<GrowthStep> wanted;
    if (known) {
        wanted = growthSteps(document.scenario(), *dealIndex(), *evaluation);
    } else if (of) {
        for (const TenantStep &step : of->tenants)
            wanted.push_back({.month = step.month, .tenants = step.count, .wholesaleUnit = {}, .why = {}});
    }
    if (of)
        firstMonth = document.scenario().settings.start.plus(of->startMonth);
    const auto same = [](const GrowthStep &left, const GrowthStep &right) { return left.month == right.month; };
    bringToLength(shown, wanted, same);
    shown = std::move(wanted);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
    Q_EMIT refreshed();
}

void RampTable::enter(const Ramp &ramp, const QString &sentence, int mergeKey)
{
    if (!canEdit())
        return;
    Deal after = *deal();
    after.tenants = ramp;
    edits.changeDeal(*shownDeal, after, sentence, mergeKey);
}

QString RampTable::editSentence(const Ramp &after, int step) const
{
    const auto at = static_cast<std::size_t>(step);
    const TenantStep &before = deal()->tenants[at];
    const QString name = wording::text(deal()->name), now = when(after[at].month);
    if (after[at].month == before.month)
        return wording::changeTenantsFrom(name, now);
    if (after[at].count == before.count)
        return wording::moveStep(name, now);
    return wording::moveStepTo(name, now, after[at].count, figures);
}

tl::expected<int, QString> RampTable::addStep(int after)
{
    if (!canEdit())
        return tl::unexpected(wording::viewingOnly());
    const std::size_t step = static_cast<std::size_t>(std::clamp(after, 0, rows() - 1));
    const auto added = withStepAfter(deal()->tenants, step, deal()->term, booksOver(document.scenario(), *deal()),
                                     tenantsBeside(document.scenario(), *dealIndex()));
    if (!added)
        return tl::unexpected(wording::noMonthLeftAfter(when(deal()->tenants[step].month)));
    enter(added->ramp, wording::addStep(wording::text(deal()->name)));
    return static_cast<int>(added->step);
}

QString RampTable::removeStep(int step)
{
    if (!canEdit())
        return wording::viewingOnly();
    if (step < 0 || step >= rows())
        return wording::chooseTheStepToRemove();
    if (step == 0)
        return wording::theFirstStepStays();
    enter(withoutStep(deal()->tenants, static_cast<std::size_t>(step)),
          wording::removeStep(when(shown[static_cast<std::size_t>(step)].month), wording::text(deal()->name)));
    return {};
}

bool RampTable::hasSeveralAuthorizations() const
{
    const Deal *of = deal();
    return of && std::ranges::count(document.scenario().authorizations, of->listing, &ResaleAuthorization::listing) > 1;
}

exchange::CellValue RampTable::authorizationName(const GrowthStep &step) const
{
    const ResaleAuthorization *of = known ? authorizationOf(document.scenario(), step) : nullptr;
    return of ? textCell(wording::calledAmong(document.scenario(), *of, language)) : exchange::CellValue();
}

QString RampTable::when(int month) const { return wording::monthOfTerm(month, firstMonth.plus(month), figures); }

tl::expected<Ramp, QString> RampTable::withEntry(int row, int column, const QString &text) const
{
    const Deal &of = *deal();
    const auto step = static_cast<std::size_t>(row);
    if (column == Tenants) {
        const auto count = readCountEntry(text, records::tenantsOfStep, language);
        if (!count)
            return tl::unexpected(count.error());
        return withTenants(of.tenants, step, *count);
    }
    int month = 0;
    if (column == From) {
        const auto read = readMonth(text, language);
        if (!read)
            return tl::unexpected(read.error());
        month = read->index - firstMonth.index;
    } else {
        const auto read = readCountEntry(text, records::monthsWithin(of.term), language);
        if (!read)
            return tl::unexpected(read.error());
        month = *read;
    }
    const MonthRange range = monthsFor(of.tenants, step, of.term);
    if (month < range.first || month > range.last)
        return tl::unexpected(range.first == range.last ? wording::onlyMonthLeft(when(range.first))
                                                        : wording::stepBetween(when(range.first), when(range.last)));
    return withMonth(of.tenants, step, month, of.term);
}

QString RampTable::problemWith(const QModelIndex &index, const QString &text) const
{
    if (!deal() || index.row() >= rows() || index.column() > Tenants)
        return {};
    const auto after = withEntry(index.row(), index.column(), text);
    return after ? QString() : after.error();
}

bool RampTable::isEditable(int row, int column) const
{
    return canEdit() && (column == Tenants || ((column == Month || column == From) && row > 0));
}

bool RampTable::edit(int row, int column, const QVariant &value)
{
    if (!isEditable(row, column))
        return false;
    const auto after = withEntry(row, column, value.toString());
    if (!after)
        return false;
    enter(*after, editSentence(*after, row));
    return true;
}

QVariant RampTable::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::EditRole:
        return column == Tenants ? QVariant(QString::number(shown[static_cast<std::size_t>(row)].tenants)) : QVariant();
    case ToneRole:
        return static_cast<int>(column == Tenants || ((column == Month || column == From) && row > 0) ? Tone::Plain
                                                                                                      : Tone::Quiet);
    default: return {};
    }
}

exchange::CellValue RampTable::value(int row, int column) const
{
    const GrowthStep &step = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Month: return std::int64_t{step.month};
    case From: return firstMonth.plus(step.month);
    case Tenants: return std::int64_t{step.tenants};
    case Total: return known ? exchange::CellValue(std::int64_t{step.total}) : exchange::CellValue();
    case Authorization: return authorizationName(step);
    case WholesaleUnit: return exchange::cellValue(step.wholesaleUnit, figures.minorDigits());
    default: return known ? bandCell(authorizationOf(document.scenario(), step), step.band) : exchange::CellValue();
    }
}

exchange::ColumnKind RampTable::kind(int column) const
{
    switch (column) {
    case From: return exchange::ColumnKind::Month;
    case Band:
    case Authorization: return exchange::ColumnKind::Text;
    case WholesaleUnit: return exchange::ColumnKind::Money;
    default: return exchange::ColumnKind::Count;
    }
}

QString RampTable::columnTitle(int column) const
{
    switch (column) {
    case Month: return tr("Month");
    case From: return tr("From");
    case Tenants: return tr("Tenants");
    case Total: return tr("In all");
    case Band: return tr("Band");
    case Authorization: return tr("Authorization");
    case WholesaleUnit: return tr("Wholesale");
    default: return {};
    }
}

QString RampTable::columnHelp(int column) const
{
    switch (column) {
    case Month: return tr("Of the deal; its first month is 0");
    case Total: return tr("All tenants together: existing ones of the listing and those of all deals");
    case Authorization: return tr("Whose bands the price of this step takes");
    case WholesaleUnit: return tr("Per tenant per month, from this step on");
    default: return {};
    }
}

} // namespace dealdesk::tables
