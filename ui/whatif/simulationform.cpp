#include "simulationform.h"

#include "pricing/currencies.h"
#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/illustrative.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/scenarioquestionwords.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <limits>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int chanceLines = 2;
constexpr int mostSeed = std::numeric_limits<int>::max();

tables::Read<std::optional<Money>> readTarget(const QString &text, const std::string &currency,
                                              const wording::Language &language)
{
    if (text.trimmed().isEmpty())
        return std::optional<Money>();
    return tables::readMoneyEntry(text, currency, language).map([](Money money) { return std::optional(money); });
}

} // namespace

SimulationForm::SimulationForm(const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , language(in)
    , figureField(new EntryField(tr("Figure"), EntryField::Kind::Choice, this))
    , targetField(new EntryField(tr("Target"), EntryField::Kind::Number, this))
    , trialsField(new EntryField(tr("Trials"), EntryField::Kind::Number, this))
    , seedField(new EntryField(tr("Seed"), EntryField::Kind::Number, this))
    , chance(label({}, this))
    , exact(new QCheckBox(tr("Exact: every outcome"), this))
    , whyNotExact(quietLabel({}, this))
    , illustrative(illustrativeNote(this))
    , layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::inside);
    QLabel *title = label(tr("What the uncertain deals may bring"), this);
    title->setWordWrap(true);
    title->setFont(fontOf(Type::BodyStrong));
    chance->setFont(fontOf(Type::BodyStrong));
    for (QLabel *each : {chance, whyNotExact})
        each->setWordWrap(true);
    chance->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    chance->setFixedHeight(chanceLines * chance->fontMetrics().lineSpacing()); // nothing moves when it appears
    layout->addWidget(title);
    layout->addWidget(figureField);
    layout->addWidget(targetField);
    layout->addWidget(chance);
    layout->addSpacing(space::inside);
    layout->addWidget(trialsField);
    layout->addWidget(seedField);
    layout->addWidget(exact);
    layout->addWidget(whyNotExact);
    layout->addSpacing(space::inside);
    layout->addWidget(illustrative);
    layout->addStretch();
    makeFields();
    showEntries();
}

void SimulationForm::makeFields()
{
    figureField->setChoices({tr("ARR"), tr("Margin")}); // as Figure counts them
    targetField->setHelp(wording::targetHelp());
    seedField->setHelp(wording::seedHelp());
    targetField->setCheck([this](const QString &text) {
        const auto read = readTarget(text, currency, language);
        return read ? QString() : read.error();
    });
    connect(figureField, &EntryField::entered, this, &SimulationForm::takeFigure);
    connect(targetField, &EntryField::entered, this, &SimulationForm::takeTarget);
    const auto count = [this](EntryField *field, int &value, int least, int most) {
        field->setCheck([this, least, most](const QString &text) {
            const auto read = tables::readCountEntry(text, {least, most}, language);
            return read ? QString() : read.error();
        });
        connect(field, &EntryField::entered, this, [=, this, &value](const QString &text) {
            if (const auto read = tables::readCountEntry(text, {least, most}, language); read && *read != value) {
                value = *read;
                showEntries();
                Q_EMIT optionsChanged();
            }
        });
    };
    count(trialsField, trials, 1, static_cast<int>(mostTrials));
    count(seedField, seed, 0, mostSeed);
    connect(exact, &QCheckBox::toggled, this, [this] {
        showEntries();
        Q_EMIT optionsChanged();
    });
}

void SimulationForm::takeFigure()
{
    const auto choice = figureField->choice();
    if (!choice)
        return;
    shown = *choice == Margin ? Margin : Arr;
    targetField->replace(target() ? plain(*target()) : QString());
    showEntries();
    Q_EMIT viewChanged();
}

void SimulationForm::takeTarget(const QString &text)
{
    const auto read = readTarget(text, currency, language);
    if (!read || *read == target())
        return;
    targets.at(shown) = *read;
    showEntries();
    Q_EMIT viewChanged();
}

SimulationOptions SimulationForm::options() const
{
    SimulationOptions options;
    options.trials = trials;
    options.seed = static_cast<std::uint64_t>(seed);
    options.exact = exact->isChecked() && uncertain <= mostDealsEnumerated;
    options.movers = true;
    return options;
}

QString SimulationForm::plain(Money amount) const
{
    return wording::FigureText(language, wording::text(currency)).plain(amount);
}

/// A target keeps its number in another currency, where that can have it.
void SimulationForm::showScenario(const Scenario &scenario)
{
    const int before = minorDigits(currency), after = minorDigits(scenario.settings.currency);
    currency = scenario.settings.currency;
    for (auto &each : targets)
        if (each)
            each = sameNumber(*each, before, after);
    uncertain = uncertainDeals(scenario);
    illustrative->setText(isIllustrative(scenario) ? illustrativeText() : QString());
    showEntries();
}

void SimulationForm::setChance(const QString &sentence) { chance->setText(sentence); }

void SimulationForm::addBelow(QWidget *widget) { layout->addWidget(widget); }

void SimulationForm::showEntries()
{
    figureField->show(shown == Arr ? tr("ARR") : tr("Margin"));
    figureField->setHelp(shown == Arr ? wording::inTheLastMonth() : wording::overTheHorizon());
    targetField->show(target() ? plain(*target()) : QString());
    trialsField->show(language.count(trials));
    seedField->show(QString::number(seed));
    const bool possible = uncertain <= mostDealsEnumerated;
    exact->setEnabled(possible);
    whyNotExact->setText(possible ? wording::thatManyAreUncertain(uncertain, language)
                                  : wording::tooManyToCount(uncertain, mostDealsEnumerated, language));
    const bool sampled = !options().exact;
    trialsField->setEntryEnabled(sampled);
    seedField->setEntryEnabled(sampled);
}

QJsonObject SimulationForm::inputs() const
{
    QJsonArray texts;
    for (const auto &each : targets)
        texts.append(each ? plain(*each) : QString());
    return {{QStringLiteral("figure"), static_cast<int>(shown)},
            {QStringLiteral("targets"), texts},
            {QStringLiteral("trials"), trials},
            {QStringLiteral("seed"), seed},
            {QStringLiteral("exact"), exact->isChecked()}};
}

void SimulationForm::takeInputs(const QJsonObject &kept)
{
    shown = kept[QStringLiteral("figure")].toInt() == Margin ? Margin : Arr;
    const QJsonArray texts = kept[QStringLiteral("targets")].toArray();
    for (std::size_t each = 0; each < targets.size(); ++each)
        if (const auto read = readTarget(texts[static_cast<qsizetype>(each)].toString(), currency, language))
            targets[each] = *read;
    if (const int many = kept[QStringLiteral("trials")].toInt(); many >= 1 && many <= mostTrials)
        trials = many;
    seed = std::max(0, kept[QStringLiteral("seed")].toInt(seed));
    const QSignalBlocker quiet(exact);
    exact->setChecked(kept[QStringLiteral("exact")].toBool());
    showEntries();
}

} // namespace dealdesk::ui
