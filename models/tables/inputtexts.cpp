#include "inputtexts.h"

#include "bandchanges.h"
#include "customerchoice.h"
#include "entrytext.h"
#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"
#include "wording/authorizationnames.h"
#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/pages/tablewords.h"

#include <QCoreApplication>

namespace dealdesk::tables {

using namespace pricing;
using records::AuthorizationField;
using records::BandField;
using records::DealField;
using records::Field;
using records::RecordKind;
using records::SettingsField;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputTexts)
};

QString orNone(const QString &text) { return text.isEmpty() ? Words::tr("none") : text; }

template<typename Row>
const Row *rowAt(const std::vector<Row> &rows, int at)
{
    return at >= 0 && static_cast<std::size_t>(at) < rows.size() ? &rows[static_cast<std::size_t>(at)] : nullptr;
}

/// Values of one scenario as they are read, by the kinds of their fields.
struct Reader {
    const Scenario &scenario;
    const wording::Language &language;
    wording::FigureText figures{language, wording::text(scenario.settings.currency)};

    template<typename Record>
    QString field(const Record &record, Field which) const
    {
        QString text;
        records::withField<Record>(which, [&](const auto &leaf) { text = value(leaf.field.kind, leaf.in(record)); });
        return text;
    }
    QString settings(Field which) const;
    QString book(const ResaleAuthorization &book, Field which) const;
    QString band(const VolumeBand &band, Field which) const;
    QString deal(const Deal &deal, Field which) const;
    QString customer(const Customer &customer, Field which) const;
    QString money(const std::optional<Money> &money) const { return money ? figures.money(*money) : Words::tr("none"); }

private:
    QString value(records::Text, const std::string &text) const { return orNone(wording::text(text)); }
    QString value(records::Lines, const std::string &text) const { return orNone(wording::text(text)); }
    QString value(records::Digits, const std::string &digits) const { return orNone(wording::text(digits)); }
    template<typename Each>
    QString value(const records::Several<Each> &, const std::vector<std::string> &texts) const
    {
        QStringList each;
        for (const std::string &text : texts)
            each.append(wording::text(text));
        return orNone(wording::listed(each));
    }
    QString value(records::Day, const std::optional<Date> &day) const
    {
        return day ? figures.date(*day) : Words::tr("none");
    }
    QString value(records::AmountInCurrency, const std::optional<CurrencyAmount> &amount) const
    {
        return amount ? wording::FigureText(language, wording::text(amount->currency)).money(amount->amount)
                      : Words::tr("none");
    }
    QString value(records::Currency, const std::string &code) const { return wording::text(code); }
    QString value(records::Flag, bool flag) const { return wording::yesNo(flag); }
    QString value(records::Count, int count) const { return figures.count(count); }
    QString value(records::Count, const std::optional<int> &count) const
    {
        return count ? figures.count(*count) : Words::tr("none");
    }
    QString value(records::MonthFromStart, int month) const
    {
        return figures.month(scenario.settings.start.plus(month));
    }
    QString value(records::Amount, const std::optional<Money> &amount) const { return money(amount); }
    QString value(records::Share, Percent share) const { return figures.percent(share); }
    QString value(records::Share, const std::optional<Percent> &share) const
    {
        return share ? figures.percent(*share) : Words::tr("none");
    }
    QString value(records::Month, YearMonth month) const { return figures.month(month); }
    QString value(records::Term, CommitmentTerm term) const { return wording::name(term); }
    template<typename Enum>
    QString value(records::Choice<Enum>, Enum choice) const
    {
        return wording::name(choice);
    }
    QString value(records::Price, const ResalePrice &price) const { return wording::ruleText(price, figures); }
    /// "25, 1,200 from month 6": counts are grouped here, for they are read and not typed.
    QString value(records::Steps, const std::vector<TenantStep> &steps) const;
    QString value(records::Instalments, const std::vector<Instalment> &instalments) const
    {
        return orNone(instalmentsText(instalments, scenario.settings.currency, language));
    }
    QString value(records::Rows<VolumeBand>, const std::vector<VolumeBand> &bands) const
    {
        return figures.count(std::ssize(bands));
    }
    QString value(records::Rows<OfferRecord>, const std::vector<OfferRecord> &offers) const
    {
        QStringList ids;
        for (const OfferRecord &offer : offers)
            ids.append(wording::text(offer.id));
        return orNone(wording::listed(ids));
    }
    template<typename RecordId>
    QString value(records::Id, const RecordId &id) const
    {
        return wording::text(id.text);
    }
    QString value(records::Reference, const CustomerId &id) const
    {
        const auto customer = std::ranges::find(scenario.customers, id, &Customer::id);
        return customer == scenario.customers.end()
                   ? Words::tr("none")
                   : customerChoice(scenario, static_cast<std::size_t>(customer - scenario.customers.begin()),
                                    language);
    }
};

QString Reader::value(records::Steps, const std::vector<TenantStep> &steps) const
{
    QStringList parts;
    for (const TenantStep &step : steps)
        parts.append(step.month == 0 ? figures.count(step.count) : wording::fromMonth(step.count, step.month, figures));
    return parts.join(QStringLiteral(", "));
}

QString Reader::settings(Field which) const
{
    const ScenarioSettings &of = scenario.settings;
    if (which == SettingsField::Horizon)
        return wording::months(of.horizonMonths, figures);
    if (which == SettingsField::PayoutDays)
        return wording::days(of.payoutDays, figures);
    return field(of, which);
}

QString Reader::book(const ResaleAuthorization &of, Field which) const
{
    return field(of, which.isWhole() ? AuthorizationField::Name : which);
}

QString Reader::band(const VolumeBand &of, Field which) const
{
    if (which != BandField::Price && !which.isWhole())
        return field(of, which);
    const QString price = of.price ? figures.money(*of.price) : Words::tr("not stated");
    return of.negotiated ? wording::negotiated(price) : price;
}

QString Reader::deal(const Deal &of, Field which) const
{
    if (!which.isWhole())
        return field(of, which);
    // What it is, in short.
    return wording::dealInShort(
        of.tenants.size() == 1 ? wording::tenants(of.tenants.front().count, figures)
                               : wording::tenantsFromTo(of.tenants.front().count, of.tenants.back().count, figures),
        of.term, wording::priceInShort(of.price, figures));
}

QString Reader::customer(const Customer &of, Field which) const
{
    return which.isWhole() ? Words::tr("there") : field(of, which);
}

/// "ASM", or which of several: "ASM (ASM-2028)".
QString listingOf(const ResaleAuthorization &book, const Scenario &scenario, const wording::Language &language)
{
    return wording::bandUnder(shortName(book.listing), wording::calledAmong(scenario, book, language));
}

} // namespace

QString subjectText(const records::InputDifference &difference, const Scenario &scenario, std::size_t place,
                    const wording::Language &language)
{
    const int at = difference.at[place];
    switch (difference.field.record()) {
    case RecordKind::Settings: return Words::tr("Settings");
    case RecordKind::Authorization: {
        const ResaleAuthorization *book = rowAt(scenario.authorizations, at);
        return book ? wording::priceBookOf(listingOf(*book, scenario, language)) : QString();
    }
    case RecordKind::Band: {
        const ResaleAuthorization *book = rowAt(scenario.authorizations, difference.authorization[place]);
        const VolumeBand *band = book ? rowAt(book->bands, at) : nullptr;
        return band ? wording::bandOfListingFrom(listingOf(*book, scenario, language), band->from, language)
                    : QString();
    }
    case RecordKind::Offer: // compared as a list of its deal
    case RecordKind::Deal: {
        const Deal *deal = rowAt(scenario.deals, at);
        return deal ? wording::text(deal->name) : QString();
    }
    case RecordKind::Customer: {
        const Customer *customer = rowAt(scenario.customers, at);
        return customer ? wording::text(customer->name) : QString();
    }
    }
    return {};
}

std::optional<QString> inputText(const records::InputDifference &difference, const Scenario &scenario,
                                 std::size_t place, const wording::Language &language)
{
    const int at = difference.at[place];
    const Reader reader{scenario, language};
    const Field field = difference.field;
    switch (field.record()) {
    case RecordKind::Settings: return reader.settings(field);
    case RecordKind::Authorization:
        if (const auto *book = rowAt(scenario.authorizations, at))
            return reader.book(*book, field);
        break;
    case RecordKind::Band: {
        const ResaleAuthorization *book = rowAt(scenario.authorizations, difference.authorization[place]);
        if (const auto *band = book ? rowAt(book->bands, at) : nullptr)
            return reader.band(*band, field);
        break;
    }
    case RecordKind::Offer: break; // compared as a list of its deal
    case RecordKind::Deal:
        if (const auto *deal = rowAt(scenario.deals, at))
            return reader.deal(*deal, field);
        break;
    case RecordKind::Customer:
        if (const auto *customer = rowAt(scenario.customers, at))
            return reader.customer(*customer, field);
        break;
    }
    return field.isWhole() ? std::optional(Words::tr("not there")) : std::nullopt;
}

} // namespace dealdesk::tables
