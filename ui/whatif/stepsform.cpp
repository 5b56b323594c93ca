#include "stepsform.h"

#include "pricing/ranges.h"
#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "wording/pages/whatifwords.h"

#include <QVBoxLayout>

namespace dealdesk::ui {

using namespace pricing;

namespace {

struct StepField {
    SensitiveInput input;
    Percent SensitivitySteps::*percent; ///< nothing: months
    QLatin1String id;
    QString (*units)();
};
const StepField stepFields[] = {
    {SensitiveInput::Tenants, &SensitivitySteps::tenants, QLatin1String("tenants"),
     [] { return StepsForm::tr("± %"); }},
    {SensitiveInput::Price, &SensitivitySteps::price, QLatin1String("price"), [] { return StepsForm::tr("± %"); }},
    {SensitiveInput::WholesalePrice, &SensitivitySteps::wholesalePrice, QLatin1String("wholesale"),
     [] { return StepsForm::tr("± %"); }},
    {SensitiveInput::CommitmentDiscount, &SensitivitySteps::commitmentDiscount, QLatin1String("discount"),
     [] { return StepsForm::tr("± points"); }},
    {SensitiveInput::ExistingTenants, &SensitivitySteps::existingTenants, QLatin1String("existing"),
     [] { return StepsForm::tr("± %"); }},
    {SensitiveInput::MarketplaceFee, &SensitivitySteps::marketplaceFee, QLatin1String("fee"),
     [] { return StepsForm::tr("± points"); }},
    {SensitiveInput::StartMonth, nullptr, QLatin1String("start"), [] { return StepsForm::tr("± months"); }},
    {SensitiveInput::Probability, &SensitivitySteps::probability, QLatin1String("probability"),
     [] { return StepsForm::tr("± points"); }},
};

QString textOf(const StepField &field, const SensitivitySteps &steps, const wording::Language &language)
{
    return field.percent ? language.plain(steps.*field.percent) : language.count(steps.startMonths);
}

/// What is wrong with it; the steps with it where nothing is.
tables::Read<SensitivitySteps> withStep(SensitivitySteps steps, const StepField &field, const QString &text,
                                        const wording::Language &language)
{
    if (!field.percent)
        return tables::readCountEntry(text, {0, lastStartMonth}, language).map([&](int months) {
            steps.startMonths = months;
            return steps;
        });
    return tables::readPercentEntry(text, language).map([&](Percent percent) {
        steps.*field.percent = percent;
        return steps;
    });
}

} // namespace

StepsForm::StepsForm(const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const StepField &each : stepFields) {
        const QString name = wording::name(each.input);
        const bool isLong = each.input == SensitiveInput::CommitmentDiscount; // for the form's column of names
        auto *field = new EntryField(isLong ? tr("Discount") : name, EntryField::Kind::Number, this);
        field->entry()->setAccessibleName(name);
        field->setUnits(each.units());
        field->setCheck([this, &each](const QString &text) {
            const auto read = withStep(now, each, text, language);
            return read ? QString() : read.error();
        });
        connect(field, &EntryField::entered, this,
                [this, row = fields.size()](const QString &text) { take(row, text); });
        layout->addWidget(field);
        fields.push_back(field);
    }
    showSteps();
}

void StepsForm::take(std::size_t row, const QString &text)
{
    if (const auto read = withStep(now, stepFields[row], text, language)) {
        now = *read;
        showSteps();
        Q_EMIT stepsChanged();
    }
}

void StepsForm::showSteps()
{
    for (std::size_t row = 0; row < fields.size(); ++row)
        fields[row]->show(textOf(stepFields[row], now, language));
}

QJsonObject StepsForm::inputs() const
{
    QJsonObject kept;
    for (const StepField &field : stepFields)
        kept[field.id] = textOf(field, now, language);
    return kept;
}

void StepsForm::takeInputs(const QJsonObject &kept)
{
    for (const StepField &field : stepFields)
        if (const auto read = withStep(now, field, kept[field.id].toString(), language))
            now = *read;
    showSteps();
}

} // namespace dealdesk::ui
