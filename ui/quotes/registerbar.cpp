#include "registerbar.h"

#include "ui/widgets/theme.h"
#include "wording/pages/registerwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace dealdesk::ui {

using records::QuoteState;

namespace {

constexpr int searchWidth = 240;
enum Issued { AnyTime, ThisMonth, ThisQuarter, ThisYear, LastYear };

QPair<QDate, QDate> daysOf(int issued, const QDate &today)
{
    constexpr int monthsInQuarter = 3;
    const QDate month(today.year(), today.month(), 1), year(today.year(), 1, 1);
    switch (issued) {
    case ThisMonth: return {month, month.addMonths(1).addDays(-1)};
    case ThisQuarter: {
        const QDate quarter(today.year(), (today.month() - 1) / monthsInQuarter * monthsInQuarter + 1, 1);
        return {quarter, quarter.addMonths(monthsInQuarter).addDays(-1)};
    }
    case ThisYear: return {year, year.addYears(1).addDays(-1)};
    case LastYear: return {year.addYears(-1), year.addDays(-1)};
    default: return {};
    }
}

} // namespace

RegisterBar::RegisterBar(std::function<QDate()> clock, const wording::Language &language, QWidget *parent)
    : QWidget(parent)
    , today(std::move(clock))
    , search(new QLineEdit(this))
    , state(new QComboBox(this))
    , expiring(new QComboBox(this))
    , issued(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    search->setPlaceholderText(tr("Number, customer, deal or note"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(searchWidth);
    search->setAccessibleName(tr("Search the register"));
    row->addWidget(search);
    state->addItem(tr("All states"));
    for (int each = 0; each < records::quoteStateCount; ++each)
        state->addItem(wording::name(static_cast<QuoteState>(each)), each);
    state->setAccessibleName(tr("State"));
    expiring->addItem(tr("Whenever they expire"));
    for (const int days : {7, 14, 30, 60})
        expiring->addItem(wording::expiringWithin(days, language), days);
    expiring->setAccessibleName(tr("Expiring"));
    for (const QString &text : {tr("Issued at any time"), tr("Issued this month"), tr("Issued this quarter"),
                                tr("Issued this year"), tr("Issued last year")})
        issued->addItem(text);
    issued->setAccessibleName(tr("Issued"));
    for (QComboBox *choice : {state, expiring, issued}) {
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &RegisterBar::changed);
    }
    connect(search, &QLineEdit::textChanged, this, &RegisterBar::changed);
    row->addStretch();
    setFocusProxy(search);
}

tables::RegisterFilter RegisterBar::filter() const
{
    tables::RegisterFilter wanted;
    wanted.text = search->text().simplified();
    if (state->currentIndex() > 0)
        wanted.states.insert(static_cast<QuoteState>(state->currentData().toInt()));
    if (expiring->currentIndex() > 0)
        wanted.expiringWithin = expiring->currentData().toInt();
    std::tie(wanted.issuedFrom, wanted.issuedTo) = daysOf(issued->currentIndex(), today());
    return wanted;
}

void RegisterBar::clear()
{
    search->clear();
    for (QComboBox *choice : {state, expiring, issued})
        choice->setCurrentIndex(0);
}

} // namespace dealdesk::ui
