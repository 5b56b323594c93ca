#include "settingspage.h"

#include "currencychange.h"
#include "marketplacespart.h"
#include "newdealspart.h"
#include "paperpart.h"
#include "quoterulespart.h"
#include "writingpart.h"

#include "guidance/firm.h"
#include "pricing/currencies.h"
#include "pricing/ranges.h"
#include "records/settings.h"
#include "tables/entrytext.h"
#include "tables/scenariostart.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/authorizationwords.h"
#include "wording/pages/routeadvisorwords.h"
#include "wording/pages/settingswords.h"
#include "wording/pages/tablewords.h"
#include "wording/records/faultwords.h"
#include "wording/records/fieldwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

using namespace pricing;
using Kind = EntryField::Kind;

namespace {

/// Puts what was read into the settings, or answers the sentence.
template<typename T, typename Field>
QString take(const tables::Read<T> &read, Field &into)
{
    if (!read)
        return read.error();
    into = *read;
    return {};
}

template<typename T, typename Read>
QString takeOptional(const QString &text, std::optional<T> &into, Read read)
{
    if (!text.trimmed().isEmpty())
        return take(read(text), into);
    into.reset();
    return {};
}

QWidget *column(const QString &title, QHBoxLayout *into, QWidget *parent)
{
    auto *frame = card(parent);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::edge, space::between, space::edge, space::edge);
    layout->setSpacing(space::between);
    layout->addWidget(sectionTitle(title, frame));
    into->addWidget(frame, 1, Qt::AlignTop);
    return frame;
}

} // namespace

SettingsPage::SettingsPage(workspace::ScenarioEdits &of, workspace::FactEdits &ofFirm, Prompts &questions,
                           const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , firm(ofFirm)
    , prompts(questions)
{
    setWrapsTexts(); // with every help whole: a window that is lower scrolls
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::between);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::between);
    layout->addLayout(columns);
    buildScenario(column(tr("This scenario"), columns, this));
    buildPartner(column(tr("Your firm"), columns, this));
    newDeals = new NewDealsPart(firm, in, this);
    layout->addWidget(newDeals);
    quoteRules = new QuoteRulesPart(firm, in, this);
    layout->addWidget(quoteRules);
    paper = new PaperPart(firm, in, this);
    layout->addWidget(paper);
    writing = new WritingPart(in, this);
    layout->addWidget(writing);
    connect(writing, &WritingPart::chosen, this, &SettingsPage::writingChosen);
    allowed = new MarketplacesPart(firm, in, this);
    layout->addWidget(allowed);
    layout->addStretch();
    followDocument();
    refreshNow();
}

SettingsPage::Setting &SettingsPage::add(QWidget *into, records::SettingsField which, const QString &name, Kind kind,
                                         const QString &help, const QString &units,
                                         std::function<QString(const Settings &)> text,
                                         std::function<QString(Settings &, const QString &)> takeText)
{
    auto *field = new EntryField(name, kind, into);
    field->setObjectName(QStringLiteral("setting.") + name);
    into->layout()->addWidget(field);
    field->setHelp(help);
    if (!units.isEmpty())
        field->setUnits(units);
    field->setCheck([this, takeText](const QString &entry) {
        Settings trial = document.scenario().settings;
        return takeText(trial, entry);
    });
    const auto at = static_cast<std::size_t>(settings.size());
    connect(field, &EntryField::entered, this, [this, at, which](const QString &entry, int stay) {
        const QScopedValueRollback guard(entering, true);
        const Setting &setting = settings[static_cast<qsizetype>(at)];
        Settings after = document.scenario().settings;
        if (!setting.take(after, entry).isEmpty())
            return;
        if (setting.change)
            setting.change(after);
        else
            edits.changeSettings(after, wording::changeSetting(wording::wordsOf(which).inSentence), stay);
    });
    settings.append({field, std::move(text), std::move(takeText), {}});
    return settings.last();
}

/// Asked about when it is left, and then changed by `change`, with what belongs to it.
void SettingsPage::changeWhenLeft(Setting &setting, std::function<void(const Settings &)> change)
{
    setting.field->setTakenWhenLeft();
    setting.change = std::move(change);
}

/// Deals keep their calendar months; those that cannot are named.
void SettingsPage::changeStart(const Settings &after)
{
    const Scenario &scenario = document.scenario();
    const tables::MovedDeals moved = tables::dealsFrom(after.start, scenario);
    if (!moved.outside.empty()) {
        constexpr std::size_t mostNamed = 10;
        QStringList names;
        for (const std::size_t at : moved.outside) {
            if (static_cast<std::size_t>(names.size()) == mostNamed)
                break;
            const Deal &deal = scenario.deals[at];
            names.append(wording::dealAndMonth(wording::nameInSentence(wording::text(deal.name)),
                                               language.month(scenario.settings.start.plus(deal.startMonth))));
        }
        if (moved.outside.size() > mostNamed)
            names.append(wording::andOthers(moved.outside.size() - mostNamed, language));
        const QString question =
            wording::startsMoveDeals(language.month(after.start), language.month(after.start.plus(lastStartMonth)),
                                     names.join(QLatin1Char('\n')));
        if (!prompts.confirm(this, tr("Change the first month"), question, tr("Change and move them")))
            return;
    }
    edits.changeSettingsAndDeals(after, moved.deals, tr("Change first month"));
}

void SettingsPage::addFact(QWidget *into, const QString &name, bool Partner::*value)
{
    auto *box = new QCheckBox(name, into);
    into->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, value, name](bool on) {
        const QScopedValueRollback guard(entering, true); // an entry that was refused stays as it is
        Partner after = document.scenario().settings.partner;
        after.*value = on;
        firm.changePartner(after, wording::changeFact(name));
    });
    facts.append({box, value});
}

void SettingsPage::buildScenario(QWidget *into)
{
    using records::SettingsField;
    constexpr auto horizon = records::kindOf<records::Count, Settings>(SettingsField::Horizon);
    constexpr auto payoutDays = records::kindOf<records::Count, Settings>(SettingsField::PayoutDays);
    add(
        into, SettingsField::Name, tr("Name"), Kind::Text, {}, {},
        [](const Settings &s) { return wording::text(s.name); },
        [this](Settings &s, const QString &entry) { return take(tables::readName(entry, language), s.name); });
    changeWhenLeft(
        add(
            into, SettingsField::Start, tr("First month"), Kind::Text, wording::startHelp(), {},
            [this](const Settings &s) { return language.month(s.start); },
            [this](Settings &s, const QString &entry) { return take(tables::readMonth(entry, language), s.start); }),
        [this](const Settings &after) { changeStart(after); });
    add(
        into, SettingsField::Horizon, tr("Horizon"), Kind::Number,
        wording::horizonHelp(horizon.least, horizon.most, language), tr("months"),
        [](const Settings &s) { return QString::number(s.horizonMonths); },
        [this](Settings &s, const QString &entry) {
            return take(tables::readCountEntry(entry, horizon, language), s.horizonMonths);
        });
    const QStringList policies{tr("Locked until the next event"), tr("Floating, every month")};
    add(
        into, SettingsField::BandPolicy, tr("Band policy"), Kind::Choice, {}, {},
        [policies](const Settings &s) { return policies[s.bandPolicy == BandPolicy::Floating ? 1 : 0]; },
        [this](Settings &s, const QString &) {
            if (const auto choice = bandPolicy->choice())
                s.bandPolicy = *choice == 1 ? BandPolicy::Floating : BandPolicy::Locked;
            return QString();
        });
    bandPolicy = settings.last().field;
    bandPolicy->setChoices(policies);
    add(
        into, SettingsField::PayoutDays, tr("Payout after"), Kind::Number, wording::payoutHelp(), tr("days"),
        [](const Settings &s) { return QString::number(s.payoutDays); },
        [this](Settings &s, const QString &entry) {
            return take(tables::readCountEntry(entry, payoutDays, language), s.payoutDays);
        });
    add(
        into, SettingsField::MarginFloor, tr("Margin floor"), Kind::Number, wording::marginFloorHelp(),
        tr("% of resale"),
        [this](const Settings &s) { return s.marginFloor ? language.plain(*s.marginFloor) : QString(); },
        [this](Settings &s, const QString &entry) {
            return takeOptional(entry, s.marginFloor,
                                [this](const QString &t) { return tables::readPercentEntry(t, language); });
        });
    add(
        into, SettingsField::DealSizeFloor, tr("Deal-size floor"), Kind::Number, wording::dealSizeFloorHelp(),
        tr("over the term"),
        [this](const Settings &s) {
            return s.dealSizeFloor ? wording::FigureText(language, wording::text(s.currency)).plain(*s.dealSizeFloor)
                                   : QString();
        },
        [this](Settings &s, const QString &entry) {
            return takeOptional(entry, s.dealSizeFloor, [this, &s](const QString &t) {
                return tables::readMoneyEntry(t, s.currency, language);
            });
        });
    changeWhenLeft(add(
                       into, SettingsField::Currency, tr("Currency"), Kind::Text, wording::currencyHelp(), {},
                       [](const Settings &s) { return wording::text(s.currency); },
                       [](Settings &s, const QString &entry) { return take(tables::readCurrency(entry), s.currency); }),
                   [this](const Settings &after) { changeCurrency(edits, after.currency, prompts, language, this); });
}

void SettingsPage::buildPartner(QWidget *into)
{
    add(
        into, records::SettingsField::PartnerName, tr("Firm"), Kind::Text, wording::firmHelp(), {},
        [](const Settings &s) { return wording::text(s.partner.name); },
        [this](Settings &s, const QString &entry) { return take(tables::readName(entry, language), s.partner.name); });
    addFact(into, tr("Enrolled in AWS CPPO"), &Partner::cppoEnrolled);
    addFact(into, tr("Microsoft CSP or Marketplace partner"), &Partner::cspEnrolled);
    QLabel *why = quietLabel(wording::enrolmentHelp(), into);
    into->layout()->addWidget(why);
    supposed = new QCheckBox(tr("Another firm in this scenario alone (what-if)"), into);
    supposed->setObjectName(QStringLiteral("supposed"));
    into->layout()->addWidget(supposed);
    connect(supposed, &QCheckBox::toggled, this, [this](bool on) {
        firm.supposePartner(on, on ? tr("Suppose another firm in this scenario") : wording::useYourFirmAgain());
    });
    addSupport(into);
}

/// The workspace's, whatever firm a scenario supposes.
void SettingsPage::addSupport(QWidget *into)
{
    support = new QCheckBox(wording::supportTick(), into);
    support->setObjectName(QStringLiteral("support"));
    into->layout()->addWidget(support);
    QLabel *help = quietLabel(wording::supportHelp(), into);
    help->setWordWrap(true);
    into->layout()->addWidget(help);
    connect(support, &QCheckBox::toggled, this, [this](bool on) {
        const QScopedValueRollback guard(entering, true);
        const auto chosen =
            on ? std::optional(guidance::OwnValue{std::string(guidance::supportChosen), {}}) : std::nullopt;
        firm.setFirm(std::string(guidance::supportRow), chosen, wording::changeSupport());
    });
}

void SettingsPage::noteChange(const workspace::Change &) { replacing = replacing || !entering; }

void SettingsPage::refresh()
{
    const bool another = isAnotherScenario();
    const bool replaceAll = std::exchange(replacing, false) || another;
    const Settings &now = document.scenario().settings;
    bandPolicy->setHelp(now.bandPolicy == BandPolicy::Locked ? wording::lockedPolicyHelp()
                                                             : wording::floatingPolicyHelp());
    for (const Setting &setting : settings) {
        setting.field->setEntryEnabled(!document.readOnly());
        if (replaceAll)
            setting.field->replace(setting.text(now));
        else
            setting.field->show(setting.text(now));
    }
    newDeals->refresh();
    quoteRules->refresh();
    paper->refresh();
    writing->refresh();
    allowed->showChosen();
    const QSignalBlocker quietly(supposed);
    supposed->setChecked(document.current().partner.has_value());
    supposed->setEnabled(!document.readOnly());
    const QSignalBlocker silently(support);
    support->setChecked(guidance::isSupportBackstop(document.facts().firm));
    support->setEnabled(!document.readOnly());
    for (const Fact &fact : facts) {
        const QSignalBlocker quiet(fact.box);
        fact.box->setChecked(now.partner.*fact.value);
        fact.box->setEnabled(!document.readOnly());
    }
}

} // namespace dealdesk::ui
