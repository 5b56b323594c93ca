#include "solvepanel.h"

#include "pricing/ranges.h"
#include "tables/entrytext.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/overflowwords.h"
#include "wording/pages/dealquestionwords.h"
#include "wording/pages/whatifwords.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

enum Kind { Margin, OfWholesale, MarginAMonth, Budget, KindCount };
constexpr int mostOnButton = 300;              // px of a text
constexpr Percent mostPercent = largestMarkup; // a margin of 100 % or more is understood, and then not reachable

/// As it is typed.
QString plainText(const PriceTarget &target, const std::string &currency, const wording::Language &language)
{
    const wording::FigureText figures(language, wording::text(currency));
    if (const auto *margin = std::get_if<TargetMargin>(&target))
        return figures.plain(margin->ofResale);
    if (const auto *markup = std::get_if<Markup>(&target))
        return figures.plain(markup->onWholesale);
    if (const auto *margin = std::get_if<MarginPerMonth>(&target))
        return figures.plain(margin->amount);
    return figures.plain(std::get<MonthlyBudget>(target).amount);
}

} // namespace

SolvePanel::SolvePanel(workspace::DealEdits &of, const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , language(in)
    , edits(of)
    , document(of.document())
    , targets{QStringLiteral("20"), QStringLiteral("25"), QStringLiteral("1000.00"), QStringLiteral("10000.00")}
    , kinds(new ElidedCombo(this))
    , value(new EntryField(tr("Target"), EntryField::Kind::Number, this))
    , asked(quietLabel({}, this))
    , found(label({}, this))
    , rests(quietLabel({}, this))
    , promised(quietLabel({}, this))
    , applies(new QPushButton(tr("Apply to the deal"), this))
{
    setObjectName(QStringLiteral("card"));
    kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kinds->setAccessibleName(tr("Kind of target"));
    kinds->addItems({tr("Margin"), tr("Markup"), tr("Margin a month"), tr("Customer's budget a month")});
    found->setFont(fontOf(Type::BodyStrong));
    for (QLabel *each : {asked, found, rests, promised})
        each->setWordWrap(true);
    value->setCheck([this](const QString &text) { return problemWith(text); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(5);
    QLabel *title = label(wording::whichPriceReachesATarget(), this);
    title->setFont(fontOf(Type::BodyStrong));
    layout->addWidget(title);
    layout->addWidget(kinds);
    layout->addWidget(value);
    layout->addSpacing(2);
    layout->addWidget(asked);
    layout->addWidget(found);
    layout->addWidget(rests);
    layout->addStretch();
    layout->addWidget(promised);
    layout->addWidget(applies, 0, Qt::AlignRight);

    connect(kinds, &QComboBox::currentIndexChanged, this, &SolvePanel::chooseKind);
    connect(value, &EntryField::entered, this, &SolvePanel::takeTarget);
    connect(value, &EntryField::rightnessChanged, this, &SolvePanel::solve);
    connect(applies, &QPushButton::clicked, this, &SolvePanel::apply);
    solve();
}

void SolvePanel::chooseKind()
{
    showTarget();
    solve();
    Q_EMIT targetChanged();
}

void SolvePanel::takeTarget(const QString &text)
{
    const auto wanted = target(text);
    if (!wanted)
        return;
    targets[kinds->currentIndex()] = plainText(*wanted, document.scenario().settings.currency, language);
    value->show(targets[kinds->currentIndex()]);
    solve();
    Q_EMIT targetChanged();
}

void SolvePanel::showTarget()
{
    static const QStringList units{tr("% of resale"), tr("% on wholesale"), tr("per month"), tr("per month")};
    value->setUnits(units.value(kinds->currentIndex()));
    QString &text = targets[kinds->currentIndex()];
    if (const auto wanted = target(text)) // with the decimals of the scenario's currency
        text = plainText(*wanted, document.scenario().settings.currency, language);
    value->replace(text);
}

std::optional<PriceTarget> SolvePanel::target(const QString &text) const
{
    const int kind = kinds->currentIndex();
    if (kind == Margin || kind == OfWholesale) {
        const auto percent = tables::readPercentEntry(text, language, {mostPercent});
        if (!percent)
            return std::nullopt;
        return kind == Margin ? PriceTarget{TargetMargin{*percent}} : PriceTarget{Markup{*percent}};
    }
    const auto money = tables::readMoneyEntry(text, document.scenario().settings.currency, language);
    if (!money)
        return std::nullopt;
    return kind == MarginAMonth ? PriceTarget{MarginPerMonth{*money}} : PriceTarget{MonthlyBudget{*money}};
}

QString SolvePanel::problemWith(const QString &text) const
{
    if (kinds->currentIndex() == Margin || kinds->currentIndex() == OfWholesale) {
        const auto percent = tables::readPercentEntry(text, language, {mostPercent});
        return percent ? QString() : percent.error();
    }
    const auto money = tables::readMoneyEntry(text, document.scenario().settings.currency, language);
    return money ? QString() : money.error();
}

void SolvePanel::setDeal(workspace::RowKey of)
{
    deal = of;
    solve();
}

void SolvePanel::solve()
{
    if (const std::string &now = document.scenario().settings.currency; now != currency) {
        currency = now; // what is typed keeps its number and is asked again whether that currency can have it
        showTarget();
    }
    unit.reset();
    asked->clear();
    rests->clear();
    if (const auto index = workspace::indexOf(document.current().dealKeys, deal); !index)
        found->setText(wording::addADealFirst());
    else if (value->isRight())
        showSolved(*index);
    else
        found->setText(wording::noAnswerUntilTargetIsRight()); // never that of the one before
    for (QLabel *each : {asked, rests})
        each->setVisible(!each->text().isEmpty());
    showPromise();
}

/// The button says whose price it changes.
void SolvePanel::nameDeal()
{
    const auto index = workspace::indexOf(document.current().dealKeys, deal);
    const QString name =
        index ? wording::nameInSentence(wording::text(document.scenario().deals[*index].name)) : tr("the deal");
    QString onButton = wording::applyTo(name);
    applies->setAccessibleName(onButton);
    onButton = applies->fontMetrics().elidedText(onButton, Qt::ElideRight, mostOnButton);
    applies->setText(onButton.replace(QLatin1Char('&'), QLatin1String("&&")));
}

/// Beside the button, before it is pressed: a price may become one of another rule.
void SolvePanel::showPromise()
{
    promised->clear();
    nameDeal();
    bool changes = false;
    if (const auto index = workspace::indexOf(document.current().dealKeys, deal); index && unit) {
        const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
        const ResalePrice &now = document.scenario().deals[*index].price;
        changes = now != ResalePrice{UnitPrice{*unit}};
        promised->setText(changes ? wording::applyChangesPrice(wording::priceText(now, figures),
                                                               wording::priceText(UnitPrice{*unit}, figures))
                                  : wording::thatIsThePriceNow());
    }
    promised->setVisible(!promised->text().isEmpty() && !document.readOnly());
    applies->setEnabled(changes && !document.readOnly());
}

void SolvePanel::showSolved(std::size_t index)
{
    const Scenario &scenario = document.scenario();
    const wording::FigureText figures(language, wording::text(scenario.settings.currency));
    const auto wanted = target(targets.value(kinds->currentIndex()));
    if (!wanted)
        return found->setText(wording::unknown);
    try {
        const SolvedPrice solved = solvePrice(scenario, index, *wanted);
        asked->setText(wording::forTarget(wording::targetText(*wanted, figures)));
        if (solved.notReachable)
            return found->setText(wording::notReachable(solved, figures));
        unit = solved.unit;
        found->setText(wording::perTenantPerMonth(figures.money(unit)));
        const QString billed = figures.money(solved.billed), margin = figures.money(solved.margin);
        const QString ratio = figures.ratio(solved.marginPercent);
        rests->setText(solved.unspent && solved.unspent->minor > 0
                           ? wording::firstMonthWithBudgetLeft(billed, margin, ratio, figures.money(*solved.unspent))
                           : wording::firstMonth(billed, margin, ratio));
        setTone(rests, solved.margin && solved.margin->minor < 0 ? tables::Tone::Bad : tables::Tone::Quiet);
    } catch (const AmountOverflow &overflow) {
        unit.reset();
        found->setText(wording::sentence(overflow, scenario));
    }
}

/// One step back with undo.
void SolvePanel::apply()
{
    const auto index = workspace::indexOf(document.current().dealKeys, deal);
    if (!index || !unit)
        return;
    Deal changed = document.scenario().deals[*index];
    changed.price = UnitPrice{*unit};
    edits.changeDeal(deal, changed, wording::changePrice(wording::text(changed.name)));
}

QString SolvePanel::answer() const { return found->text(); }
QString SolvePanel::promise() const { return promised->text(); }

QJsonObject SolvePanel::inputs() const
{
    return {{QStringLiteral("target"), kinds->currentIndex()},
            {QStringLiteral("targets"), QJsonArray::fromStringList(targets)}};
}

void SolvePanel::takeInputs(const QJsonObject &kept)
{
    const QSignalBlocker quiet(kinds);
    const QJsonArray texts = kept[QStringLiteral("targets")].toArray();
    for (int kind = 0; kind < KindCount; ++kind) {
        kinds->setCurrentIndex(kind); // whose reader is asked
        if (const auto wanted = target(texts[kind].toString()))
            targets[kind] = plainText(*wanted, document.scenario().settings.currency, language);
    }
    kinds->setCurrentIndex(std::clamp(kept[QStringLiteral("target")].toInt(), 0, KindCount - 1));
    showTarget();
    solve();
}

} // namespace dealdesk::ui
