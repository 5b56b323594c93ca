#include "quotecurrency.h"

#include "entry/rateentry.h"
#include "quotes/plaintext.h"
#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/ratetext.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dealdesk::ui {

QuoteCurrency::QuoteCurrency(const CurrencyQuestion &asked, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , question(asked)
    , language(in)
    , another(new QCheckBox(tr("Quote in another currency"), this))
    , entries(new QWidget(this))
    , currency(new EntryField(tr("Currency"), EntryField::Kind::Text, entries))
    , rate(new EntryField(tr("Rate"), EntryField::Kind::Text, entries))
    , date(new EntryField(tr("Date of the rate"), EntryField::Kind::Text, entries))
    , source(new EntryField(tr("Source"), EntryField::Kind::Text, entries))
    , price(label({}, entries))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(another);
    column->addWidget(entries);
    auto *below = new QVBoxLayout(entries);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::inside);
    addFields(below);
    setChecks();
    begin();
    check();
}

void QuoteCurrency::begin()
{
    if (!question.proposed)
        return;
    const quotes::CustomersCurrency &own = *question.proposed;
    currency->replace(own.code);
    rate->replace(wording::plainRate(own.rate, language));
    date->replace(language.date(own.asOf));
    source->replace(own.source);
    another->setChecked(true);
}

void QuoteCurrency::addFields(QVBoxLayout *column)
{
    for (EntryField *field : {currency, rate, date, source})
        column->addWidget(field);
    EntryField::alignLabels({currency, rate, date, source});
    column->addWidget(price);
    price->setWordWrap(true);
    date->replace(language.date(question.today));
    source->setHelp(wording::rateSourceHelp());
}

void QuoteCurrency::setChecks()
{
    currency->setCheck([this](const QString &text) { return wrongCurrency(text); });
    rate->setCheck([this](const QString &text) {
        return !another->isChecked() || entry::readRate(wording::utf8(text), language.numbers())
                   ? QString()
                   : wording::enterTheRate(language);
    });
    date->setCheck([this](const QString &text) {
        const auto day = tables::readDate(text, language);
        return !another->isChecked() || day ? QString() : day.error();
    });
    source->setCheck([this](const QString &text) { return wrongSource(text); });
    for (EntryField *field : {currency, rate, date, source}) {
        connect(field, &EntryField::entered, this, [this, field](const QString &text) {
            field->show(text);
            check();
        });
        connect(field, &EntryField::rightnessChanged, this, &QuoteCurrency::check);
    }
    connect(another, &QCheckBox::toggled, this, [this] {
        for (EntryField *field : {currency, rate, date, source})
            field->recheck();
        check();
        if (another->isChecked())
            currency->focusEntry();
    });
}

QString QuoteCurrency::wrongCurrency(const QString &text) const
{
    if (!another->isChecked())
        return {};
    if (text.trimmed().isEmpty())
        return wording::enterTheCurrency();
    const auto code = tables::readCurrency(text);
    if (!code)
        return code.error();
    return wording::text(*code) == question.own ? wording::currencyIsTheScenarios(question.own) : QString();
}

QString QuoteCurrency::wrongSource(const QString &text) const
{
    if (!another->isChecked())
        return {};
    const QString line = quotes::plainLine(text).trimmed();
    if (line.isEmpty())
        return wording::rateNeedsASource();
    return line.size() > quotes::longestRateSource ? wording::rateSourceTooLong(quotes::longestRateSource, language)
                                                   : QString();
}

std::optional<quotes::CustomersCurrency> QuoteCurrency::chosen() const
{
    const auto code = tables::readCurrency(currency->text());
    const auto worth = entry::readRate(wording::utf8(rate->text()), language.numbers());
    const auto day = tables::readDate(date->text(), language);
    if (!question.isDirect || !another->isChecked() || !code || !worth || !day || !currency->isRight() ||
        !source->isRight())
        return std::nullopt;
    return quotes::CustomersCurrency{wording::text(*code), *worth, wording::toQDate(*day),
                                     quotes::plainLine(source->text()).trimmed()};
}

bool QuoteCurrency::isRight() const { return !question.isDirect || !another->isChecked() || isPriced; }

void QuoteCurrency::check()
{
    entries->setVisible(another->isChecked());
    const auto code = tables::readCurrency(currency->text());
    rate->setHelp(wording::rateHelp(question.own, code ? wording::text(*code) : QString()));
    const auto entered = chosen();
    const auto said = entered ? question.comesTo(*entered) : tl::expected<QString, QString>(QString());
    isPriced = entered && said;
    price->setText(said ? *said : said.error());
    price->setVisible(!price->text().isEmpty());
    setTone(price, said ? tables::Tone::Plain : tables::Tone::Bad);
    Q_EMIT rightnessChanged();
}

} // namespace dealdesk::ui
