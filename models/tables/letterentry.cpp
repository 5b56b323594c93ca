#include "letterentry.h"

#include "pricing/authorizations.h"
#include "records/values.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/letterwords.h"
#include "wording/records/fieldfaults.h"
#include "wording/records/fieldwords.h"

namespace dealdesk::tables {

using namespace pricing;

namespace {

using Letter = Read<ResaleAuthorization>;

template<typename Enum>
QStringList namesOf()
{
    QStringList names;
    for (const Enum value : records::valuesOf<Enum>)
        names.append(wording::name(value));
    return names;
}

template<typename Enum>
Read<Enum> readChoice(const QString &text)
{
    for (const Enum value : records::valuesOf<Enum>)
        if (text.trimmed().compare(wording::name(value), Qt::CaseInsensitive) == 0)
            return value;
    return tl::unexpected(wording::chooseOneOf(namesOf<Enum>()));
}

QString inSentence(AuthorizationField field) { return wording::wordsOf(field).inSentence; }

/// A kind and the days must not contradict each other: what is to be entered first is said beside the field.
QString problemOfDays(const ResaleAuthorization &entered, AuthorizationField field, const wording::Language &language)
{
    if (entered.from && entered.until && *entered.until < *entered.from)
        return field == AuthorizationField::From ? wording::beginsAfterItsLastDay(language.date(*entered.until))
                                                 : wording::endsBeforeItsFirstDay(language.date(*entered.from));
    if (entered.kind == AuthorizationKind::OpenEnded && entered.until)
        return field == AuthorizationField::Kind ? wording::hasALastDay(language.date(*entered.until))
                                                 : wording::openEndedHasNoLastDay();
    if (entered.kind == AuthorizationKind::UntilDate && !entered.until)
        return field == AuthorizationField::Kind ? wording::enterTheLastDayFirst() : wording::untilDateNeedsALastDay();
    return {};
}

Letter withDays(ResaleAuthorization entered, AuthorizationField field, const wording::Language &language)
{
    QString problem = problemOfDays(entered, field, language);
    return problem.isEmpty() ? Letter(std::move(entered)) : Letter(tl::unexpected(std::move(problem)));
}

QString azureText(const AzurePrice &price, const wording::Language &language)
{
    return price.discount ? language.percent(*price.discount) : wording::name(price.kind);
}

Read<AzurePrice> readAzurePrice(const QString &text, const wording::Language &language)
{
    for (const AzurePriceKind kind : {AzurePriceKind::NotEntered, AzurePriceKind::Absolute})
        if (text.trimmed().compare(wording::name(kind), Qt::CaseInsensitive) == 0)
            return AzurePrice{kind, {}};
    QString figure = text.trimmed();
    if (figure.endsWith(QLatin1Char('%')))
        figure.chop(1);
    const auto discount = readPercentEntry(figure, language);
    if (!discount)
        return tl::unexpected(
            wording::azurePriceIs(wording::name(AzurePriceKind::NotEntered), wording::name(AzurePriceKind::Absolute)));
    return AzurePrice{AzurePriceKind::Discount, *discount};
}

Read<std::optional<int>> readNetTerms(const QString &text, const wording::Language &language)
{
    if (text.trimmed().isEmpty())
        return std::optional<int>();
    return readCountEntry(text, records::kindOf<records::Count, ResaleAuthorization>(AuthorizationField::NetTerms),
                          language)
        .map([](int days) { return std::optional(days); });
}

} // namespace

QString letterText(const ResaleAuthorization &of, AuthorizationField field, const wording::Language &language)
{
    switch (field) {
    case AuthorizationField::Number: return wording::text(of.number);
    case AuthorizationField::Kind: return wording::name(of.kind);
    case AuthorizationField::From: return dayText(of.from, language);
    case AuthorizationField::Until: return dayText(of.until, language);
    case AuthorizationField::BuyerAccounts: return severalText(of.buyerAccounts);
    case AuthorizationField::PaymentPlan: return wording::name(of.paymentPlan);
    case AuthorizationField::AzurePrice: return azureText(of.azurePrice, language);
    case AuthorizationField::AzureDiscount:
        return of.azurePrice.discount ? language.plain(*of.azurePrice.discount) : QString();
    case AuthorizationField::NetTerms: return of.netTerms ? QString::number(*of.netTerms) : QString();
    case AuthorizationField::Note: return wording::text(of.note);
    case AuthorizationField::Document: return wording::text(of.document);
    default: return {};
    }
}

Letter withLetterEntry(ResaleAuthorization of, AuthorizationField field, const QString &text,
                       const wording::Language &language)
{
    const auto with = [&](auto &target, const auto &read) -> Letter {
        if (!read)
            return tl::unexpected(read.error());
        target = *read;
        return of;
    };
    const auto days = [&](auto &target, const auto &read) -> Letter {
        const Letter entered = with(target, read);
        return entered ? withDays(*entered, field, language) : entered;
    };
    using Record = ResaleAuthorization;
    switch (field) {
    case AuthorizationField::Number:
        return with(of.number,
                    readLine(text, records::kindOf<records::Text, Record>(field), inSentence(field), language));
    case AuthorizationField::Kind: return days(of.kind, readChoice<AuthorizationKind>(text));
    case AuthorizationField::From: return days(of.from, readDay(text, language));
    case AuthorizationField::Until: return days(of.until, readDay(text, language));
    case AuthorizationField::BuyerAccounts:
        return with(of.buyerAccounts,
                    readSeveral(text, records::kindOf<records::Several<records::Digits>, Record>(field),
                                inSentence(field), language));
    case AuthorizationField::PaymentPlan: return with(of.paymentPlan, readChoice<PaymentPlan>(text));
    case AuthorizationField::AzurePrice: return with(of.azurePrice, readAzurePrice(text, language));
    case AuthorizationField::AzureDiscount:
        return with(of.azurePrice, readPercentEntry(text, language).map([](Percent discount) {
            return AzurePrice{AzurePriceKind::Discount, discount};
        }));
    case AuthorizationField::NetTerms: return with(of.netTerms, readNetTerms(text, language));
    case AuthorizationField::Note:
        return with(of.note,
                    readLines(text, records::kindOf<records::Lines, Record>(field), inSentence(field), language));
    case AuthorizationField::Document:
        return with(of.document,
                    readLine(text, records::kindOf<records::Text, Record>(field), inSentence(field), language));
    default: return of;
    }
}

QString letterEditText(AuthorizationField field) { return wording::changeOfAuthorization(inSentence(field)); }

QStringList letterChoices(AuthorizationField field, const wording::Language &language)
{
    switch (field) {
    case AuthorizationField::Kind: return namesOf<AuthorizationKind>();
    case AuthorizationField::PaymentPlan: return namesOf<PaymentPlan>();
    case AuthorizationField::AzurePrice:
        return {wording::name(AzurePriceKind::NotEntered), wording::name(AzurePriceKind::Absolute),
                language.percent(Percent{2'000})};
    default: return {};
    }
}

QString overlapProblem(const ResaleAuthorization &of, std::span<const ResaleAuthorization *const> others,
                       const wording::Language &language)
{
    for (const ResaleAuthorization *other : others)
        if (other->listing == of.listing && overlap(*other, of))
            return wording::holdsOnTheSameDays(
                wording::nameInSentence(wording::text(other->number.empty() ? other->name : other->number)),
                wording::daysOf(*other, language));
    return {};
}

} // namespace dealdesk::tables
