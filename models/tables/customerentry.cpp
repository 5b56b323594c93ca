#include "customerentry.h"

#include "customerchoice.h"
#include "entrytext.h"
#include "records/choices.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/records/fieldfaults.h"
#include "wording/records/fieldwords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

template<typename Enum>
QStringList namesOf(records::Choice<Enum>)
{
    QStringList names;
    for (const Enum value : records::valuesOf<Enum>)
        names.append(wording::name(value));
    return names;
}
QStringList namesOf(records::Flag) { return {wording::yesNo(false), wording::yesNo(true)}; }

/// As a person edits each kind of field.
struct Texts {
    const wording::Language &language;

    QString operator()(records::Text, const std::string &text) const { return wording::text(text); }
    /// Whole: what is shown of it is what is entered again.
    QString operator()(records::Lines, const std::string &text) const { return QString::fromStdString(text); }
    QString operator()(records::Digits, const std::string &digits) const { return wording::text(digits); }
    template<typename Each>
    QString operator()(const records::Several<Each> &, const std::vector<std::string> &texts) const
    {
        return severalText(texts);
    }
    QString operator()(records::Day, const std::optional<Date> &day) const { return dayText(day, language); }
    QString operator()(records::AmountInCurrency, const std::optional<CurrencyAmount> &amount) const
    {
        return currencyAmountText(amount, language);
    }
    QString operator()(records::Flag, bool flag) const { return wording::yesNo(flag); }
    template<typename Enum>
    QString operator()(records::Choice<Enum>, Enum choice) const
    {
        return wording::name(choice);
    }
    QString operator()(records::Id, const CustomerId &id) const { return wording::text(id.text); }
};

/// What an entry means for each kind of field.
struct Readers {
    const Customer &customer;
    const Scenario &scenario;
    const QString &text;
    CustomerField field;
    const wording::Language &language;

    QString name() const { return wording::wordsOf(field).inSentence; }

    Read<std::string> operator()(records::Text range, const std::string &) const
    {
        if (field != CustomerField::Name)
            return readLine(text, range, name(), language);
        auto read = readName(text, language);
        if (read && *read != customer.name && isNameTaken(scenario, *read, customer.id))
            return tl::unexpected(wording::nameIsTaken());
        return read;
    }
    Read<std::string> operator()(records::Lines range, const std::string &) const
    {
        return readLines(text, range, name(), language);
    }
    Read<std::string> operator()(records::Digits range, const std::string &) const
    {
        return readDigits(text, range, name(), language);
    }
    Read<std::optional<Date>> operator()(records::Day, const std::optional<Date> &) const
    {
        return readDay(text, language);
    }
    /// An amount without its currency is of that which was there, else of the scenario's.
    Read<std::optional<CurrencyAmount>> operator()(records::AmountInCurrency,
                                                   const std::optional<CurrencyAmount> &now) const
    {
        return readCurrencyAmount(text, now ? now->currency : scenario.settings.currency, language);
    }
    template<typename Each>
    Read<std::vector<std::string>> operator()(const records::Several<Each> &range,
                                              const std::vector<std::string> &) const
    {
        return readSeveral(text, range, name(), language);
    }
    Read<bool> operator()(records::Flag range, bool) const
    {
        return chosen(namesOf(range)).map([](qsizetype at) { return at > 0; });
    }
    template<typename Enum>
    Read<Enum> operator()(records::Choice<Enum> range, Enum) const
    {
        return chosen(namesOf(range)).map([](qsizetype at) {
            return records::valuesOf<Enum>[static_cast<std::size_t>(at)];
        });
    }
    Read<CustomerId> operator()(records::Id, const CustomerId &id) const { return id; } // nobody enters one

private:
    Read<qsizetype> chosen(const QStringList &names) const
    {
        const auto same = [typed = text.trimmed()](const QString &name) {
            return name.compare(typed, Qt::CaseInsensitive) == 0;
        };
        const auto at = std::ranges::find_if(names, same) - names.begin();
        return at == names.size() ? Read<qsizetype>(tl::unexpected(wording::chooseOneOf(names))) : Read<qsizetype>(at);
    }
};

} // namespace

QString entryText(const Customer &customer, CustomerField field, const wording::Language &language)
{
    QString text;
    records::withField<Customer>(field,
                                 [&](const auto &leaf) { text = Texts{language}(leaf.field.kind, leaf.in(customer)); });
    return text;
}

tl::expected<Customer, QString> withEntry(Customer customer, CustomerField field, const QString &text,
                                          const Scenario &scenario, const wording::Language &language)
{
    tl::expected<Customer, QString> after(std::move(customer));
    const Customer before = *after;
    const Readers readers{before, scenario, text, field, language};
    records::withField<Customer>(field, [&](const auto &leaf) {
        auto &value = leaf.in(*after);
        if (auto read = readers(leaf.field.kind, value))
            value = std::move(*read);
        else
            after = tl::unexpected(read.error());
    });
    return after;
}

QStringList choices(CustomerField field)
{
    QStringList names;
    records::withField<Customer>(field, [&](const auto &leaf) {
        if constexpr (requires { namesOf(leaf.field.kind); })
            names = namesOf(leaf.field.kind);
    });
    return names;
}

} // namespace dealdesk::tables
