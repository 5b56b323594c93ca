#include "payoutoutcomestable.h"

namespace dealdesk::tables {

using pricing::InstalmentOutcome;
using pricing::InstalmentStatus;

namespace {

/// "offer-abc123, offer-def456": those that were made for it.
std::string offersAsText(const pricing::Deal &deal)
{
    std::string text;
    for (const pricing::OfferRecord &offer : deal.paperwork->offers)
        text += (text.empty() ? "" : ", ") + offer.id;
    return text;
}

Tone toneOfOutcome(const InstalmentOutcome &outcome)
{
    switch (outcome.status) {
    case InstalmentStatus::Paid: return outcome.daysLate > 0 ? Tone::Caution : Tone::Good;
    case InstalmentStatus::Short:
    case InstalmentStatus::NotFound: return Tone::Bad;
    case InstalmentStatus::Over: return Tone::Caution;
    case InstalmentStatus::Undisbursed: return outcome.daysLate > 0 ? Tone::Bad : Tone::Quiet;
    case InstalmentStatus::NotDue:
    case InstalmentStatus::Unknown: break;
    }
    return Tone::Quiet;
}

} // namespace

void PayoutOutcomesTable::show(const ReconciledPayouts &payouts, const pricing::Scenario &scenario)
{
    figures = {language, wording::text(scenario.settings.currency)};
    const NamesOfCustomers names(scenario);
    std::vector<Row> next;
    next.reserve(payouts.reconciled.instalments.size());
    for (const InstalmentOutcome &outcome : payouts.reconciled.instalments) {
        const pricing::Deal &deal = scenario.deals[outcome.deal];
        next.push_back({names.of(deal.customer), deal.name, offersAsText(deal), outcome});
    }
    if (next == all)
        return sayWritten();
    beginChange();
    all = std::move(next);
    endChange();
}

void PayoutOutcomesTable::setFilter(const OutcomeFilter &filter)
{
    if (filter == wanted)
        return;
    beginChange();
    wanted = filter;
    endChange();
}

bool PayoutOutcomesTable::isWanted(std::size_t row) const
{
    const InstalmentOutcome &each = all[row].outcome;
    return (!wanted.isAsking || pricing::needsAsking(each)) && (!wanted.status || each.status == *wanted.status);
}

exchange::CellValue PayoutOutcomesTable::value(int at, int column) const
{
    const Row &row = all[inAll(at)];
    const InstalmentOutcome &outcome = row.outcome;
    const auto money = [&](const std::optional<pricing::Money> &amount) {
        return exchange::cellValue(amount, figures.minorDigits());
    };
    switch (column) {
    case Customer: return textCell(wording::text(row.customer));
    case Deal: return textCell(wording::text(row.deal));
    case Offer: return row.offers.empty() ? exchange::CellValue() : textCell(wording::text(row.offers));
    case Invoiced: return outcome.expected.invoiceDate;
    case Due: return outcome.expected.payoutDate;
    case Expected: return money(outcome.expected.payout);
    case Received: return money(outcome.paid);
    case Undisbursed: return money(outcome.undisbursed);
    case Difference: return money(outcome.difference);
    case DaysLate: return std::int64_t{outcome.daysLate};
    default: return textCell(wording::payoutState(outcome.status, outcome.daysLate, language));
    }
}

QVariant PayoutOutcomesTable::cell(int at, int column, int role) const
{
    const InstalmentOutcome &outcome = all[inAll(at)].outcome;
    if (role == Qt::ToolTipRole && column == State)
        return wording::payoutStateHelp(outcome.status);
    if (role != ToneRole)
        return {};
    if (column == State || (column == Difference && outcome.difference))
        return static_cast<int>(toneOfOutcome(outcome));
    return column == Offer ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
}

exchange::ColumnKind PayoutOutcomesTable::kind(int column) const
{
    switch (column) {
    case Invoiced:
    case Due: return exchange::ColumnKind::Date;
    case Expected:
    case Received:
    case Undisbursed:
    case Difference: return exchange::ColumnKind::Money;
    case DaysLate: return exchange::ColumnKind::Count;
    default: return exchange::ColumnKind::Text;
    }
}

Form PayoutOutcomesTable::form(int column) const { return column == Difference ? Form::Change : Form::Plain; }

QString PayoutOutcomesTable::columnTitle(int column) const
{
    switch (column) {
    case Customer: return tr("Customer");
    case Deal: return tr("Deal");
    case Offer: return tr("Offer");
    case Invoiced: return tr("Invoiced");
    case Due: return tr("Due");
    case Expected: return tr("Expected");
    case Received: return tr("Received");
    case Undisbursed: return tr("Not disbursed");
    case Difference: return tr("Difference");
    case DaysLate: return tr("Days late");
    default: return tr("State");
    }
}

QString PayoutOutcomesTable::columnHelp(int column) const
{
    switch (column) {
    case Offer: return tr("The private offers that were made for the deal");
    case Due: return tr("The day of the payout calendar: the invoice and the days of Settings after it");
    case Expected: return tr("What is yours of the invoice, by the payout calendar");
    case Received: return tr("What the reports say was paid for it");
    case Undisbursed: return tr("What the reports know of and have not paid");
    case Difference: return tr("Received less expected, where anything was paid");
    case DaysLate: return tr("To the last payment; while nothing is paid, to the day that is looked at");
    default: return {};
    }
}

} // namespace dealdesk::tables
