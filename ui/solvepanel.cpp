#include "solvepanel.h"

#include "entryfield.h"
#include "guidance/words.h"
#include "parts.h"
#include "tables/bandchanges.h"
#include "tables/entrytext.h"
#include "theme.h"
#include "wording/counted.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace dealdesk::ui {

using namespace pricing;

namespace {

enum Kind { Margin, OfWholesale, MarginAMonth, Budget };

QString sentence(const SolvedPrice &solved)
{
    switch (*solved.notReachable) {
    case NotReachable::Excluded: return SolvePanel::tr("Not reachable: the deal is left out of the scenario.");
    case NotReachable::WholeMargin: return SolvePanel::tr("Not reachable: no price has a margin of 100 %.");
    case NotReachable::AboveLargest: return SolvePanel::tr("Not reachable: the price would be too large.");
    case NotReachable::BelowZero: return SolvePanel::tr("Not reachable: the price would be below zero.");
    case NotReachable::UnknownWholesale: break;
    }
    QStringList reasons;
    for (const Flag flag : solved.why.list())
        reasons.append(wording::text(guidance::title(flag)));
    return SolvePanel::tr("Not reachable, the wholesale price is not known: %1.")
        .arg(reasons.join(QStringLiteral(", ")));
}

} // namespace

SolvePanel::SolvePanel(workspace::Document &of, QWidget *parent)
    : QFrame(parent)
    , document(of)
    , deals(new QComboBox(this))
    , kinds(new QComboBox(this))
    , value(new EntryField(tr("Target"), EntryField::Kind::Number, this))
    , found(label({}, this))
    , rests(quietLabel({}, this))
    , advice(quietLabel({}, this))
    , applies(new QPushButton(tr("Apply to the deal"), this))
{
    setObjectName(QStringLiteral("card"));
    for (QComboBox *combo : {deals, kinds})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    deals->setAccessibleName(tr("Deal to find a price for"));
    kinds->setAccessibleName(tr("Kind of target"));
    kinds->addItems({tr("Margin"), tr("Markup"), tr("Margin a month"), tr("Customer's budget")});
    found->setFont(fontOf(Type::BodyStrong));
    for (QLabel *each : {found, rests, advice})
        each->setWordWrap(true);
    value->setCheck([this](const QString &text) { return problemWith(text); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside + 4, space::between, space::inside + 4);
    layout->setSpacing(6);
    QLabel *title = label(tr("Which price reaches a target?"), this);
    title->setFont(fontOf(Type::BodyStrong));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::inside);
    choices->addWidget(deals, 1);
    choices->addWidget(kinds, 1);
    layout->addWidget(title);
    layout->addLayout(choices);
    layout->addWidget(value);
    layout->addWidget(found);
    layout->addWidget(rests);
    layout->addWidget(advice);
    layout->addStretch();
    layout->addWidget(applies, 0, Qt::AlignRight);

    connect(deals, &QComboBox::currentIndexChanged, this, &SolvePanel::solve);
    connect(kinds, &QComboBox::currentIndexChanged, this, &SolvePanel::targetChosen);
    connect(value, &EntryField::entered, this, &SolvePanel::solve);
    connect(applies, &QPushButton::clicked, this, &SolvePanel::apply);
    targetChosen();
}

void SolvePanel::targetChosen()
{
    static const QStringList units{tr("% of resale"), tr("% on wholesale"), tr("per month"), tr("per month")};
    static const QStringList starts{QStringLiteral("20"), QStringLiteral("25"), QStringLiteral("1000.00"),
                                    QStringLiteral("10000.00")};
    value->setUnits(units.value(kinds->currentIndex()));
    value->replace(starts.value(kinds->currentIndex()));
    solve();
}

std::optional<std::size_t> SolvePanel::dealIndex() const
{
    return workspace::indexOf(document.current().dealKeys, {deals->currentData().toLongLong()});
}

std::optional<PriceTarget> SolvePanel::target(const QString &text) const
{
    const int kind = kinds->currentIndex();
    if (kind == Margin || kind == OfWholesale) {
        const auto percent = tables::readPercentEntry(text, kind == Margin ? 9'999 : 100'000);
        if (!percent)
            return std::nullopt;
        return kind == Margin ? PriceTarget{TargetMargin{*percent}} : PriceTarget{Markup{*percent}};
    }
    const auto money = tables::readMoneyEntry(text);
    if (!money)
        return std::nullopt;
    return kind == MarginAMonth ? PriceTarget{MarginPerMonth{*money}} : PriceTarget{MonthlyBudget{*money}};
}

QString SolvePanel::problemWith(const QString &text) const
{
    const int kind = kinds->currentIndex();
    if (kind == Margin || kind == OfWholesale) {
        const auto percent = tables::readPercentEntry(text, kind == Margin ? 9'999 : 100'000);
        return percent ? QString() : percent.error();
    }
    const auto money = tables::readMoneyEntry(text);
    return money ? QString() : money.error();
}

void SolvePanel::refresh()
{
    const QVariant before = deals->currentData();
    {
        const QSignalBlocker quiet(deals);
        deals->clear();
        const workspace::ScenarioEntry &entry = document.current();
        for (std::size_t i = 0; i < entry.dealKeys.size(); ++i)
            deals->addItem(wording::text(entry.scenario.deals[i].name), qlonglong{entry.dealKeys[i].value});
        deals->setCurrentIndex(std::max(0, deals->findData(before)));
    }
    solve();
}

void SolvePanel::choose(workspace::RowKey deal)
{
    deals->setCurrentIndex(std::max(0, deals->findData(qlonglong{deal.value})));
}

void SolvePanel::solve()
{
    unit.reset();
    rests->clear();
    advice->clear();
    if (const auto deal = dealIndex())
        showSolved(*deal);
    else
        found->setText(tr("Add a deal on the Deals page first."));
    rests->setVisible(!rests->text().isEmpty());
    advice->setVisible(!advice->text().isEmpty());
    applies->setEnabled(unit && !document.readOnly());
}

void SolvePanel::showSolved(std::size_t deal)
{
    const Scenario &scenario = document.scenario();
    const wording::FigureText figures(wording::text(scenario.settings.currency));
    const auto wanted = target(value->text());
    if (!wanted)
        return found->setText(wording::unknown);
    try {
        const SolvedPrice solved = solvePrice(scenario, deal, *wanted);
        if (solved.notReachable)
            return found->setText(sentence(solved));
        unit = solved.unit;
        found->setText(tr("%1 per tenant per month").arg(figures.money(unit)));
        QString text =
            tr("billed %1, margin %2 (%3) in the first month")
                .arg(figures.money(solved.billed), figures.money(solved.margin), figures.percent(solved.marginPercent));
        if (solved.unspent && solved.unspent->minor > 0)
            text += tr("; %1 of the budget is left").arg(figures.money(*solved.unspent));
        rests->setText(text);
        setTone(rests, solved.margin && solved.margin->minor < 0 ? tables::Tone::Bad : tables::Tone::Quiet);
        if (const auto cheaper = cheaperAtMore(scenario, deal))
            advice->setText(
                tr("%1 more cost %2 a month less in all: with %3 the wholesale price is that of %4.")
                    .arg(wording::counted(cheaper->more, "tenant", "tenants"), figures.money(cheaper->saved),
                         figures.count(cheaper->tenants),
                         tables::bandName(authorizationFor(scenario, scenario.deals[deal].listing), cheaper->band)));
    } catch (const AmountOverflow &overflow) {
        unit.reset();
        found->setText(QString::fromUtf8(overflow.what()));
    }
}

/// One step back with undo.
void SolvePanel::apply()
{
    const auto index = dealIndex();
    if (!index || !unit)
        return;
    Deal deal = document.scenario().deals[*index];
    deal.price = UnitPrice{*unit};
    document.changeDeal(document.current().dealKeys[*index], deal,
                        tr("Change price of %1").arg(wording::text(deal.name)));
}

QString SolvePanel::answer() const { return found->text(); }

} // namespace dealdesk::ui
