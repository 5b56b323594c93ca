#include "routefeescard.h"

#include "tables/entrytext.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/dealquestionwords.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

using namespace pricing;

namespace {

QString assumptionText(const Deal &deal, const wording::Language &language)
{
    const QString own = language.percent(deal.marketplaceFee);
    const QString route = wording::name(deal.route);
    return deal.route == Route::Direct ? wording::feesOfMarketplacesAssumed(own, route)
                                       : wording::otherFeesAssumed(own, route);
}

} // namespace

RouteFeesCard::RouteFeesCard(const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , language(in)
    , assumption(quietLabel({}, this))
{
    setObjectName(QStringLiteral("card"));
    QLabel *title = label(wording::whatDoesEachRouteTake(), this);
    title->setFont(fontOf(Type::BodyStrong));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(6);
    layout->addWidget(title);
    for (const Route route : allRoutes) {
        auto *field = new EntryField(wording::name(route), EntryField::Kind::Number, this);
        field->setUnits(tr("% of billed"));
        field->setCheck([this](const QString &text) {
            const auto read = tables::readPercentEntry(text, language);
            return read ? QString() : read.error();
        });
        connect(field, &EntryField::entered, this, [this, route](const QString &text) { take(route, text); });
        layout->addWidget(field);
        fields.at(static_cast<std::size_t>(route)) = field;
    }
    assumption->setWordWrap(true);
    layout->addWidget(assumption);
    layout->addStretch();
}

void RouteFeesCard::showDeal(const QString &key, const Deal &deal)
{
    const bool another = std::exchange(shown, key) != key;
    assumed = assumedFees(deal);
    assumption->setText(assumptionText(deal, language));
    showFees(another);
}

RouteFees RouteFeesCard::fees() const
{
    RouteFees all = assumed;
    if (const auto own = entered.find(shown); own != entered.end())
        for (const Route route : allRoutes)
            all.of(route) = own->second.at(static_cast<std::size_t>(route)).value_or(all.of(route));
    return all;
}

void RouteFeesCard::take(Route route, const QString &text)
{
    const auto read = tables::readPercentEntry(text, language);
    if (!read)
        return;
    Entered &own = entered[shown];
    own.at(static_cast<std::size_t>(route)) = *read == assumed.of(route) ? std::nullopt : std::optional(*read);
    if (std::ranges::none_of(own, [](const auto &fee) { return fee.has_value(); }))
        entered.erase(shown);
    showFees(false);
    Q_EMIT feesChanged();
}

void RouteFeesCard::showFees(bool another)
{
    const RouteFees all = fees();
    for (const Route route : allRoutes) {
        EntryField *field = fields.at(static_cast<std::size_t>(route));
        const QString text = language.plain(all.of(route));
        another ? field->replace(text) : field->show(text);
    }
}

QJsonObject RouteFeesCard::inputs() const
{
    QJsonObject all;
    for (const auto &[deal, own] : entered) {
        QJsonArray texts;
        for (const auto &fee : own)
            texts.append(fee ? language.plain(*fee) : QString());
        all[deal] = texts;
    }
    return all;
}

void RouteFeesCard::takeInputs(const QJsonObject &kept)
{
    for (auto deal = kept.begin(); deal != kept.end(); ++deal) {
        const QJsonArray texts = deal->toArray();
        for (std::size_t route = 0; route < allRoutes.size(); ++route)
            if (const auto read = tables::readPercentEntry(texts[static_cast<qsizetype>(route)].toString(), language))
                entered[deal.key()].at(route) = *read;
    }
}

} // namespace dealdesk::ui
