#include "newdealspart.h"

#include "records/choices.h"
#include "records/decimaltext.h"
#include "records/values.h"
#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/pipelinewords.h"
#include "wording/records/fieldwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dealdesk::ui {

using namespace pricing;
using guidance::DealDefaults;
using guidance::OwnValue;
using records::DealField;
using Kind = EntryField::Kind;

namespace {

QString inSentence(DealField field) { return wording::wordsOf(field).inSentence; }

} // namespace

NewDealsPart::NewDealsPart(workspace::FactEdits &of, const wording::Language &in, QWidget *parent)
    : SettingsPart(tr("New deals"), wording::defaultsHelp(), parent)
    , language(in)
    , edits(of)
    , document(of.document())
{
    QHBoxLayout *columns = addColumns();
    QWidget *left = addColumn(columns), *right = addColumn(columns);

    std::vector<std::string> months, routes;
    QStringList terms{tr("Left open")}, routeNames{tr("Left open")};
    for (const CommitmentTerm each : allTerms) {
        months.push_back(std::to_string(monthsOf(each)));
        terms.append(wording::name(each));
    }
    for (const Route each : records::valuesOf<Route>) {
        routes.emplace_back(records::wordOf(each));
        routeNames.append(wording::name(each));
    }
    term = addChoice(DealField::Term, "term", terms, wording::defaultTermHelp(), guidance::newTermRow, months, left);
    route = addChoice(DealField::Route, "route", routeNames, wording::defaultRouteHelp(), guidance::newRouteRow, routes,
                      left);
    addRule(left);
    price = addPrice(left);
    for (const Route each : records::valuesOf<Route>)
        fees.at(static_cast<std::size_t>(each)) = addFee(each, right);
    right->layout()->addWidget(quietLabel(wording::defaultFeeHelp(), right));
}

/// An empty value: the row goes.
void NewDealsPart::set(const std::string &row, const std::string &value, const QString &what, int stay)
{
    edits.setFirm(row, value.empty() ? std::nullopt : std::optional(OwnValue{value, {}}), wording::changeDefault(what),
                  stay);
}

EntryField *NewDealsPart::addChoice(DealField field, const char *called, const QStringList &choices,
                                    const QString &help, std::string_view row, const std::vector<std::string> &values,
                                    QWidget *into)
{
    auto *made = new EntryField(wording::wordsOf(field).title, Kind::Choice, into);
    made->setObjectName(QStringLiteral("newDeal.") + QLatin1String(called));
    made->setChoices(choices);
    made->setHelp(help);
    into->layout()->addWidget(made);
    connect(made, &EntryField::entered, this,
            [this, made, values, what = inSentence(field), row = std::string(row)](const QString &, int stay) {
                const int at = made->choice().value_or(0) - 1;
                set(row, at < 0 ? std::string() : values[static_cast<std::size_t>(at)], what, stay);
            });
    return made;
}

/// A value belongs to its rule: with another rule it goes.
void NewDealsPart::addRule(QWidget *into)
{
    QStringList names{tr("Left open")};
    for (const ResalePrice &each : records::pricesByRule)
        names.append(wording::ruleName(each));
    rule = new EntryField(wording::wordsOf(DealField::PriceRule).title, Kind::Choice, into);
    rule->setObjectName(QStringLiteral("newDeal.rule"));
    rule->setChoices(names);
    into->layout()->addWidget(rule);
    connect(rule, &EntryField::entered, this, [this](const QString &, int stay) {
        const int at = rule->choice().value_or(0) - 1;
        std::map<std::string, std::optional<OwnValue>, std::less<>> rows;
        rows[std::string(guidance::newPriceRow)] = std::nullopt;
        rows[std::string(guidance::newRuleRow)] = std::nullopt;
        if (at >= 0)
            rows[std::string(guidance::newRuleRow)] =
                OwnValue{std::string(records::priceRuleWords.at(static_cast<std::size_t>(at))), {}};
        edits.setFirm(rows, wording::changeDefault(inSentence(DealField::PriceRule)), stay);
    });
}

tl::expected<ResalePrice, QString> NewDealsPart::readPrice(const QString &text) const
{
    const DealDefaults now = guidance::dealDefaultsOf(document.facts().firm);
    ResalePrice read = records::pricesByRule.at(now.rule.value_or(1));
    QString problem;
    std::visit(
        [&](auto &of) {
            auto &value = records::valueOf(of);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Percent>) {
                if (const auto percent = tables::readPercentEntry(text, language, records::rangeOf(of)))
                    value = *percent;
                else
                    problem = percent.error();
            } else {
                if (const auto money = tables::readMoneyEntry(text, document.scenario().settings.currency, language))
                    value = *money;
                else
                    problem = money.error();
            }
        },
        read);
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return read;
}

EntryField *NewDealsPart::addPrice(QWidget *into)
{
    auto *made = new EntryField(wording::wordsOf(DealField::PriceValue).title, Kind::Number, into);
    made->setObjectName(QStringLiteral("newDeal.price"));
    into->layout()->addWidget(made);
    made->setCheck([this](const QString &text) {
        const auto read = readPrice(text);
        return text.trimmed().isEmpty() || read ? QString() : read.error();
    });
    connect(made, &EntryField::entered, this, [this](const QString &text, int stay) {
        const auto read = readPrice(text);
        set(std::string(guidance::newPriceRow),
            read ? guidance::priceText(*read, document.scenario().settings.currency) : std::string(),
            inSentence(DealField::PriceValue), stay);
    });
    return made;
}

EntryField *NewDealsPart::addFee(Route of, QWidget *into)
{
    const QString title = wording::feeOn(wording::name(of));
    auto *made = new EntryField(title, Kind::Number, into);
    made->setObjectName(QStringLiteral("newDeal.fee.") + QString::fromLatin1(records::wordOf(of).data()));
    made->setUnits(tr("% of billed"));
    into->layout()->addWidget(made);
    made->setCheck([this](const QString &text) {
        const auto read = tables::readPercentEntry(text, language);
        return text.trimmed().isEmpty() || read ? QString() : read.error();
    });
    connect(made, &EntryField::entered, this, [this, of](const QString &text, int stay) {
        const auto read = tables::readPercentEntry(text, language);
        set(guidance::newFeeRow(of), read ? records::decimalText(*read) : std::string(),
            inSentence(DealField::MarketplaceFee), stay);
    });
    return made;
}

void NewDealsPart::refresh()
{
    const auto &firm = document.facts().firm;
    const DealDefaults now = guidance::dealDefaultsOf(firm);
    const std::string &currency = document.scenario().settings.currency;
    const wording::FigureText figures(language, wording::text(currency));
    term->show(now.term ? wording::name(*now.term) : tr("Left open"));
    route->show(now.route ? wording::name(*now.route) : tr("Left open"));
    rule->show(now.rule ? wording::ruleName(records::pricesByRule.at(*now.rule)) : tr("Left open"));
    QString value;
    if (now.isPriceIn(currency))
        value = std::visit([&](const auto &of) { return figures.plain(records::valueOf(of)); }, *now.price);
    price->show(value);
    const bool isAmount = now.rule && (*now.rule == 0 || *now.rule == 3);
    price->setUnits(!now.rule        ? QString()
                    : !isAmount      ? tr("%")
                    : *now.rule == 0 ? wording::perTenantAndMonth(wording::text(currency))
                                     : wording::perMonth(wording::text(currency)));
    price->setHelp(!now.rule         ? wording::defaultPriceHelp()
                   : !now.price      ? wording::defaultPriceIsMissing()
                   : value.isEmpty() ? wording::defaultPriceIsInAnother(
                                           wording::ruleText(*now.price, {language, wording::text(now.currency)}),
                                           wording::text(currency))
                                     : QString());
    for (const Route each : records::valuesOf<Route>) {
        const auto fee = now.fees.at(static_cast<std::size_t>(each));
        fees.at(static_cast<std::size_t>(each))->show(fee ? language.plain(*fee) : QString());
    }
    for (EntryField *field : {term, route, rule, fees[0], fees[1], fees[2]})
        field->setEntryEnabled(!document.readOnly());
    price->setEntryEnabled(!document.readOnly() && now.rule.has_value());
}

} // namespace dealdesk::ui
