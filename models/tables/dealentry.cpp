#include "dealentry.h"

#include "customerchoice.h"
#include "entrytext.h"
#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "pricing/offers.h"
#include "records/values.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/records/fieldfaults.h"
#include "wording/records/fieldwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using Entry = tl::expected<Deal, QString>;

namespace {

QStringList rules()
{
    return {wording::ruleName(UnitPrice{}), wording::ruleName(Markup{}), wording::ruleName(TargetMargin{}),
            wording::ruleName(MonthlyTotal{})};
}

QStringList yesNo() { return {wording::yesNo(true), wording::yesNo(false)}; }

template<typename Values>
QStringList namesOf(const Values &values)
{
    QStringList names;
    for (const auto value : values)
        names.append(wording::name(value));
    return names;
}

/// Index of the choice that the text names (the whole of it, or a beginning that only one has), or what could be
/// chosen.
tl::expected<std::size_t, QString> chosen(const QString &text, const QStringList &names)
{
    const QString wanted = text.trimmed();
    int found = -1;
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return static_cast<std::size_t>(i);
        if (!wanted.isEmpty() && names[i].startsWith(wanted, Qt::CaseInsensitive))
            found = found == -1 ? i : -2;
    }
    if (found >= 0)
        return static_cast<std::size_t>(found);
    return tl::unexpected(wording::chooseOneOf(names));
}

/// As a person edits each kind of field.
struct Texts {
    const Scenario &scenario;
    const wording::Language &language;
    wording::FigureText figures{language, wording::text(scenario.settings.currency)};

    QString operator()(records::Text, const std::string &text) const { return wording::text(text); }
    /// Whole: what is shown of it is what is entered again.
    QString operator()(records::Lines, const std::string &text) const { return QString::fromStdString(text); }
    QString operator()(records::Day, const std::optional<Date> &day) const { return dayText(day, language); }
    QString operator()(records::Flag, bool flag) const { return wording::yesNo(flag); }
    QString operator()(records::Term, CommitmentTerm term) const { return wording::name(term); }
    template<typename Enum>
    QString operator()(records::Choice<Enum>, Enum choice) const
    {
        return wording::name(choice);
    }
    QString operator()(records::Count, int count) const { return QString::number(count); }
    QString operator()(records::Count, const std::optional<int> &count) const
    {
        return count ? QString::number(*count) : QString();
    }
    QString operator()(records::MonthFromStart, int month) const
    {
        return figures.month(scenario.settings.start.plus(month));
    }
    QString operator()(records::Amount, const std::optional<Money> &money) const
    {
        return money ? figures.plain(*money) : QString();
    }
    QString operator()(records::Share, Percent share) const { return figures.plain(share); }
    QString operator()(records::Steps, const std::vector<TenantStep> &steps) const { return rampText(steps); }
    QString operator()(records::Instalments, const std::vector<Instalment> &of) const
    {
        return instalmentsText(of, scenario.settings.currency, language);
    }
    /// Nobody enters them in a cell.
    QString operator()(const records::Several<records::Tick> &, const std::vector<std::string> &) const { return {}; }
    QString operator()(records::Rows<OfferRecord>, const std::vector<OfferRecord> &) const { return {}; }
    QString operator()(records::Price, const ResalePrice &price) const
    {
        return std::visit([&](const auto &rule) { return figures.plain(records::valueOf(rule)); }, price);
    }
    QString operator()(records::Reference, const CustomerId &id) const
    {
        const auto customer = std::ranges::find(scenario.customers, id, &Customer::id);
        return customer == scenario.customers.end()
                   ? QString()
                   : customerChoice(scenario, static_cast<std::size_t>(customer - scenario.customers.begin()),
                                    language);
    }
    QString operator()(records::Id, const DealId &id) const { return wording::text(id.text); }
};

/// The names of what can be chosen, for each kind of field that is a choice.
struct Names {
    QStringList operator()(records::Flag) const { return yesNo(); }
    QStringList operator()(records::Term) const { return namesOf(allTerms); }
    template<typename Enum>
    QStringList operator()(records::Choice<Enum>) const
    {
        return namesOf(records::valuesOf<Enum>);
    }
};

/// What an entry means for each kind of field, in its range.
struct Readers {
    const Deal &deal;
    const Scenario &scenario;
    const QString &text;
    DealField field;
    const wording::Language &language;

    Read<std::string> operator()(records::Text range, const std::string &) const
    {
        return field == DealField::Name ? readName(text, language) : readLine(text, range, fieldName(field), language);
    }
    Read<std::string> operator()(records::Lines range, const std::string &) const
    {
        return readLines(text, range, fieldName(field), language);
    }
    Read<std::optional<Date>> operator()(records::Day, const std::optional<Date> &) const
    {
        return readDay(text, language);
    }
    Read<bool> operator()(records::Flag, bool) const
    {
        return chosen(text, yesNo()).map([](std::size_t at) { return at == 0; });
    }
    Read<CommitmentTerm> operator()(records::Term, CommitmentTerm) const { return oneOf(allTerms); }
    template<typename Enum>
    Read<Enum> operator()(records::Choice<Enum>, Enum) const
    {
        return oneOf(records::valuesOf<Enum>);
    }
    Read<int> operator()(records::Count range, int) const { return readCountEntry(text, range, language); }
    Read<std::optional<int>> operator()(records::Count range, const std::optional<int> &) const
    {
        return readCountOrNone(text, range, language);
    }
    Read<int> operator()(records::MonthFromStart, int) const
    {
        return readStart(text, scenario.settings.start, language);
    }
    Read<Money> operator()(records::Amount, Money) const
    {
        return readMoneyEntry(text, scenario.settings.currency, language);
    }
    /// Empty: not entered.
    Read<std::optional<Money>> operator()(records::Amount range, std::optional<Money>) const
    {
        if (text.trimmed().isEmpty())
            return std::optional<Money>();
        return (*this)(range, Money{}).map([](Money money) { return std::optional(money); });
    }
    Read<Percent> operator()(records::Share range, Percent) const { return readPercentEntry(text, language, range); }
    Read<std::vector<TenantStep>> operator()(records::Steps, const std::vector<TenantStep> &) const
    {
        return readRamp(text, deal.term, language);
    }
    Read<std::vector<Instalment>> operator()(records::Instalments, const std::vector<Instalment> &) const
    {
        return readInstalments(text, deal.term, scenario.settings.currency, language);
    }
    Read<ResalePrice> operator()(records::Price, const ResalePrice &price) const
    {
        return std::visit(
            [&](auto rule) -> Read<ResalePrice> {
                const auto value = (*this)(records::rangeOf(rule), records::valueOf(rule));
                if (!value)
                    return tl::unexpected(value.error());
                records::valueOf(rule) = *value;
                return ResalePrice(rule);
            },
            price);
    }
    Read<CustomerId> operator()(records::Reference, const CustomerId &) const
    {
        const auto customer = readCustomer(scenario, text, language);
        if (!customer)
            return tl::unexpected(customer.error());
        if (!*customer)
            return tl::unexpected(wording::noSuchCustomer());
        return scenario.customers[**customer].id;
    }
    Read<DealId> operator()(records::Id, const DealId &id) const { return id; } // nobody enters one
    Read<std::vector<OfferRecord>> operator()(records::Rows<OfferRecord>, const std::vector<OfferRecord> &offers) const
    {
        return offers; // nor these in a cell
    }
    Read<std::vector<std::string>> operator()(const records::Several<records::Tick> &,
                                              const std::vector<std::string> &ticks) const
    {
        return ticks; // nor these
    }

private:
    template<typename Values>
    Read<typename Values::value_type> oneOf(const Values &values) const
    {
        return chosen(text, namesOf(values)).map([&](std::size_t at) { return values[at]; });
    }
};

/// Of a custom schedule that is to be filled in; the mismatch flag asks for it. A custom schedule is never empty: a
/// file could not hold it, and its payouts would be none instead of unknown.
Instalment firstRow(const std::string &currency) { return {0, Money{minorUnitsInOne(minorDigits(currency))}}; }

/// What goes with another term or another schedule.
void keepInstalments(Deal &deal, const std::string &currency)
{
    const records::Count months = records::monthsWithin(deal.term);
    std::erase_if(deal.tenants, [&](const TenantStep &step) { return step.month > months.most; });
    std::erase_if(deal.billing.instalments, [&](const Instalment &part) { return part.month > months.most; });
    if (deal.billing.schedule != BillingSchedule::Custom)
        deal.billing.instalments.clear();
    else if (deal.billing.instalments.empty())
        deal.billing.instalments = {firstRow(currency)};
}

} // namespace

Deal withRule(Deal deal, std::size_t rule, const std::optional<ResalePrice> &equivalent)
{
    constexpr Percent usual{2'000};
    if (equivalent && equivalent->index() == rule) {
        deal.price = *equivalent;
        return deal;
    }
    switch (rule) {
    case 0: deal.price = UnitPrice{}; break;
    case 1: deal.price = Markup{usual}; break;
    case 2: deal.price = TargetMargin{usual}; break;
    default: deal.price = MonthlyTotal{}; break;
    }
    return deal;
}

QString entryText(const Deal &deal, DealField field, const Scenario &scenario, const wording::Language &language)
{
    if (field == DealField::PriceRule)
        return wording::ruleName(deal.price);
    QString text;
    const Texts texts{scenario, language};
    records::withField<Deal>(field, [&](const auto &leaf) { text = texts(leaf.field.kind, leaf.in(deal)); });
    return text;
}

Entry withEntry(const Deal &deal, DealField field, const QString &text, const Scenario &scenario,
                const wording::Language &language)
{
    if (field == DealField::PriceRule) {
        const auto rule = chosen(text, rules());
        if (!rule)
            return tl::unexpected(rule.error());
        return *rule == deal.price.index() ? deal : withRule(deal, *rule);
    }
    Entry after(deal);
    const Readers readers{deal, scenario, text, field, language};
    records::withField<Deal>(field, [&](const auto &leaf) {
        auto &value = leaf.in(*after);
        if (auto read = readers(leaf.field.kind, value))
            value = std::move(*read);
        else
            after = tl::unexpected(read.error());
    });
    if (after && field == DealField::Listing && !authorizationFor(scenario, after->listing))
        return tl::unexpected(wording::noAuthorizationFor(after->listing));
    if (after && field == DealField::OfferEnd &&
        after->paperwork->offerEnd) { // a start or term that moves takes it away itself
        const YearMonth last = lastMonthOf(scenario.settings.start, *after);
        if (monthOf(*after->paperwork->offerEnd) != last)
            return tl::unexpected(wording::offerEndOutside(last, language));
    }
    if (after && (field == DealField::Term || field == DealField::BillingSchedule))
        keepInstalments(*after, scenario.settings.currency);
    return after;
}

QStringList choices(DealField field, const Scenario &scenario, const wording::Language &language)
{
    if (field == DealField::Customer)
        return customerChoices(scenario, language);
    if (field == DealField::PriceRule)
        return rules();
    QStringList names;
    records::withField<Deal>(field, [&](const auto &leaf) {
        if constexpr (requires { Names()(leaf.field.kind); })
            names = Names()(leaf.field.kind);
    });
    return names;
}

QString fieldName(DealField field) { return wording::wordsOf(field).inSentence; }

} // namespace dealdesk::tables
