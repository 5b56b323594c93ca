#include "registertable.h"

#include "roworder.h"

#include "pricing/currencies.h"
#include "wording/pages/registerwords.h"
#include "workspace/quoteregister.h"

#include <algorithm>

namespace dealdesk::tables {

using records::QuoteState;
using workspace::QuoteRecord;
using workspace::RowKey;

namespace {

exchange::CellValue dayCell(const QDate &day)
{
    return day.isValid() ? exchange::CellValue(wording::fromQDate(day)) : exchange::CellValue();
}

Tone toneOf(QuoteState state)
{
    switch (state) {
    case QuoteState::Accepted: return Tone::Good;
    case QuoteState::Expired: return Tone::Caution;
    case QuoteState::Declined:
    case QuoteState::Superseded:
    case QuoteState::Draft: return Tone::Quiet;
    case QuoteState::Issued: break;
    }
    return Tone::Plain;
}

} // namespace

RegisterTable::RegisterTable(const workspace::Document &of, std::function<QDate()> clock, const wording::Language &in,
                             QObject *parent)
    : GuardedTable(in, parent)
    , document(of)
    , today(std::move(clock))
    , states(of.contents().quotes)
{
    shown = inOrder();
}

void RegisterTable::setFilter(const RegisterFilter &filter)
{
    if (filter == wanted)
        return;
    wanted = filter;
    refresh();
}

void RegisterTable::sort(int column, Qt::SortOrder by)
{
    sortedBy = column;
    order = by;
    refresh();
}

/// Rows that stay keep their selection: what is chosen is known by its key.
void RegisterTable::refresh()
{
    states = workspace::QuoteStates(document.contents().quotes);
    std::vector<RowKey> next = inOrder();
    if (sortedBy >= 0) {
        const std::vector<RowKey> before = std::exchange(shown, next); // whose cells are compared
        std::vector<int> rowsInOrder(next.size());
        for (std::size_t at = 0; at < next.size(); ++at)
            rowsInOrder[at] = static_cast<int>(at);
        sortRows(rowsInOrder, *this, sortedBy, order);
        std::ranges::transform(rowsInOrder, next.begin(), [&](int row) { return keyAt(row); });
        shown = before;
    }
    if (next == shown) {
        if (!shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    shown = std::move(next);
    endResetModel();
}

int RegisterTable::rowOf(RowKey key) const
{
    const auto at = std::ranges::find(shown, key);
    return at == shown.end() ? -1 : static_cast<int>(at - shown.begin());
}

const QuoteRecord *RegisterTable::quoteAt(int row) const { return workspace::quoteOf(document.contents(), keyAt(row)); }

QuoteState RegisterTable::stateAt(int row) const
{
    const QuoteRecord *quote = quoteAt(row);
    return quote ? states.of(*quote, today()) : QuoteState::Draft;
}

bool RegisterTable::isWanted(const QuoteRecord &quote, const QDate &day) const
{
    const QuoteState state = states.of(quote, day);
    if (!wanted.states.isEmpty() && !wanted.states.contains(state))
        return false;
    if (wanted.expiringWithin) {
        const qint64 left = day.daysTo(quote.validUntil);
        if (state != QuoteState::Issued || !quote.validUntil.isValid() || left > *wanted.expiringWithin)
            return false;
    }
    if ((wanted.issuedFrom.isValid() && quote.issued < wanted.issuedFrom) ||
        (wanted.issuedTo.isValid() && quote.issued > wanted.issuedTo))
        return false;
    const auto holds = [&](const QString &text) { return text.contains(wanted.text, Qt::CaseInsensitive); };
    return wanted.text.isEmpty() || holds(quote.number) || holds(quote.customerName) || holds(quote.dealName) ||
           holds(quote.note);
}

std::vector<RowKey> RegisterTable::inOrder() const
{
    const QDate day = today();
    std::vector<const QuoteRecord *> all;
    for (const QuoteRecord &quote : document.contents().quotes)
        if (isWanted(quote, day))
            all.push_back(&quote);
    std::ranges::stable_sort(all, std::ranges::greater{},
                             [](const QuoteRecord *quote) { return std::pair(quote->issued, quote->key); });
    std::vector<RowKey> keys;
    keys.reserve(all.size());
    for (const QuoteRecord *quote : all)
        keys.push_back(quote->key);
    return keys;
}

exchange::CellValue RegisterTable::value(int row, int column) const
{
    const QuoteRecord *quote = quoteAt(row);
    if (!quote) // it has gone, and the notice of it is on its way
        return {};
    switch (column) {
    case Number: return textCell(quote->number);
    case Revision: return std::int64_t{quote->revision};
    case State: return textCell(wording::name(stateAt(row)));
    case Customer: return textCell(quote->customerName);
    case Deal: return textCell(quote->dealName);
    case Issued: return dayCell(quote->issued);
    case ValidUntil: return dayCell(quote->validUntil);
    case Left:
        return stateAt(row) == QuoteState::Issued && quote->validUntil.isValid()
                   ? exchange::CellValue(std::int64_t{today().daysTo(quote->validUntil)})
                   : exchange::CellValue();
    case Currency: return textCell(quote->currency);
    case Total: return exchange::Amount{quote->total, pricing::minorDigits(wording::utf8(quote->currency))};
    case Since: return dayCell(quote->since);
    default: return textCell(quote->note.simplified());
    }
}

QString RegisterTable::worded(int row, int column, const QString &figure) const
{
    const QuoteRecord *quote = column == Total ? quoteAt(row) : nullptr;
    return quote ? wording::FigureText(language, quote->currency).money(quote->total) : figure;
}

QVariant RegisterTable::cell(int row, int column, int role) const
{
    if (role == ToneRole) {
        const QuoteState state = stateAt(row);
        if (column == State || state == QuoteState::Superseded || state == QuoteState::Draft)
            return static_cast<int>(toneOf(state));
    }
    if (role == Qt::ToolTipRole && column == Note)
        if (const QuoteRecord *quote = quoteAt(row); quote && !quote->note.isEmpty())
            return quote->note;
    return {};
}

exchange::ColumnKind RegisterTable::kind(int column) const
{
    switch (column) {
    case Revision:
    case Left: return exchange::ColumnKind::Count;
    case Issued:
    case ValidUntil:
    case Since: return exchange::ColumnKind::Date;
    case Total: return exchange::ColumnKind::Figures;
    default: return exchange::ColumnKind::Text;
    }
}

QString RegisterTable::columnTitle(int column) const
{
    switch (column) {
    case Number: return tr("Number");
    case Revision: return tr("Revision");
    case State: return tr("State");
    case Customer: return tr("Customer");
    case Deal: return tr("Deal");
    case Issued: return tr("Issued");
    case ValidUntil: return tr("Valid until");
    case Left: return tr("Days left");
    case Currency: return tr("Currency");
    case Total: return tr("Total");
    case Since: return tr("Answered");
    default: return tr("Note");
    }
}

} // namespace dealdesk::tables
