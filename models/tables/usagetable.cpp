#include "usagetable.h"

#include "wording/pages/usagewords.h"

#include <algorithm>

namespace dealdesk::tables {

using pricing::UsageRow;
using pricing::UsageStatus;

UsageTable::UsageTable(const workspace::Document &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , document(of)
{}

void UsageTable::show(pricing::Listing listing, pricing::YearMonth month)
{
    const pricing::Scenario &scenario = document.scenario();
    figures = {language, wording::text(scenario.settings.currency)};
    counts = exchange::countUsage(workspace::usageOf(document.facts().usage, listing, month), scenario.customers);
    std::vector<UsageRow> wanted;
    pricing::Evaluation none; // beyond 64 bits nothing is worth anything that is known
    none.deals.resize(scenario.deals.size());
    const auto *evaluation = document.evaluation();
    if (const auto at = pricing::horizonMonthOf(scenario.settings, month))
        wanted = pricing::usageAgainstCommitment(scenario, evaluation ? *evaluation : none, listing, *at, counts.used);
    bringToLength(shown, wanted,
                  [](const UsageRow &left, const UsageRow &right) { return left.customer == right.customer; });
    shown = std::move(wanted);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<int> UsageTable::rowOf(std::size_t customer) const
{
    const auto found = std::ranges::find(shown, customer, &UsageRow::customer);
    return found == shown.end() ? std::nullopt : std::optional(static_cast<int>(found - shown.begin()));
}

exchange::CellValue UsageTable::value(int at, int column) const
{
    const UsageRow &usage = row(at);
    switch (column) {
    case Customer: {
        const auto &customers = document.scenario().customers; // an edit may have taken him away since
        return textCell(usage.customer < customers.size() ? wording::text(customers[usage.customer].name) : QString());
    }
    case Committed: return usage.committed;
    case Used: return usage.used;
    case Difference: return usage.difference;
    case Status: return textCell(wording::name(usage.status));
    case Worth: return exchange::cellValue(usage.worth, figures.minorDigits());
    default: return textCell(wording::usagePath(usage, language));
    }
}

QVariant UsageTable::cell(int at, int column, int role) const
{
    const UsageRow &usage = row(at);
    if (role == Qt::ToolTipRole && column == Status)
        return wording::usageHelp(usage.status);
    if (role != ToneRole)
        return {};
    if (column == Path)
        return static_cast<int>(Tone::Quiet);
    if (column != Status && column != Difference)
        return {};
    switch (usage.status) {
    case UsageStatus::Over:
    case UsageStatus::NoDeal: return static_cast<int>(Tone::Caution);
    case UsageStatus::Match: return static_cast<int>(Tone::Good);
    case UsageStatus::Under:
    case UsageStatus::NoUsage: break;
    }
    return static_cast<int>(Tone::Quiet);
}

exchange::ColumnKind UsageTable::kind(int column) const
{
    switch (column) {
    case Committed:
    case Used:
    case Difference: return exchange::ColumnKind::Count;
    case Worth: return exchange::ColumnKind::Money;
    default: return exchange::ColumnKind::Text;
    }
}

Form UsageTable::form(int column) const { return column == Difference ? Form::Change : Form::Plain; }

QString UsageTable::columnTitle(int column) const
{
    switch (column) {
    case Customer: return tr("Customer");
    case Committed: return tr("Committed");
    case Used: return tr("Used");
    case Difference: return tr("Difference");
    case Status: return tr("Status");
    case Worth: return tr("Worth a month");
    default: return tr("Growth path");
    }
}

QString UsageTable::columnHelp(int column) const
{
    switch (column) {
    case Committed: return tr("Tenants of his included deals for the listing in the month");
    case Used: return tr("Different active projects that the files name for him");
    case Worth:
        return tr("What is used beyond it, at the deal’s own price per tenant; unknown where several deals are his "
                  "or the month has one price for all");
    case Path: return tr("What his deals have planned after the month");
    default: return {};
    }
}

void UnknownNamesTable::show(const std::vector<exchange::UnknownName> &names)
{
    bringToLength(shown, names, [](const auto &left, const auto &right) { return left.written == right.written; });
    shown = names;
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

exchange::CellValue UnknownNamesTable::value(int at, int column) const
{
    return column == Name ? textCell(wording::text(row(at).written)) : exchange::CellValue(row(at).used);
}

exchange::ColumnKind UnknownNamesTable::kind(int column) const
{
    return column == Name ? exchange::ColumnKind::Text : exchange::ColumnKind::Count;
}

QString UnknownNamesTable::columnTitle(int column) const { return column == Name ? tr("Unknown name") : tr("Used"); }

} // namespace dealdesk::tables
