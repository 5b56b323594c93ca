#include "customerchoice.h"

#include "entrytext.h"

#include "wording/figuretext.h"
#include "wording/pages/tablewords.h"
#include "wording/records/fieldfaults.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace dealdesk::tables {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerChoice)
};

/// What two names have in common that a reader takes for one.
QString asRead(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QString nameOf(const Customer &customer) { return wording::text(customer.name); }

/// "Rollout, Pilot and 3 more deals"
QString dealsText(const Scenario &scenario, const CustomerId &customer, const wording::Language &language)
{
    constexpr int mostNamed = 2;
    QStringList named;
    int more = 0;
    for (const Deal &deal : scenario.deals) {
        if (deal.customer != customer)
            continue;
        if (named.size() < mostNamed)
            named.append(wording::nameInSentence(wording::text(deal.name)));
        else
            ++more;
    }
    if (named.isEmpty())
        return Words::tr("no deals");
    const QString first = named.join(QStringLiteral(", "));
    return more == 0 ? first : wording::andMoreDeals(first, more, language);
}

/// The customers whose name is read as this one, in order.
std::vector<std::size_t> customersOf(const Scenario &scenario, const QString &name)
{
    std::vector<std::size_t> found;
    const QString wanted = asRead(name);
    for (std::size_t i = 0; i < scenario.customers.size(); ++i)
        if (asRead(nameOf(scenario.customers[i])) == wanted)
            found.push_back(i);
    return found;
}

QString toldApart(const Scenario &scenario, std::size_t customer, int number, const wording::Language &language)
{
    const Customer &of = scenario.customers[customer];
    return wording::customerNumber(nameOf(of), number, dealsText(scenario, of.id, language));
}

} // namespace

QStringList customerChoices(const Scenario &scenario, const wording::Language &language)
{
    QHash<QString, int> many;
    QStringList read;
    for (const Customer &customer : scenario.customers) {
        read.append(asRead(nameOf(customer)));
        ++many[read.back()];
    }
    QStringList choices;
    QHash<QString, int> numbers;
    QSet<QString> taken;
    for (std::size_t i = 0; i < scenario.customers.size(); ++i) {
        const QString &name = read[static_cast<qsizetype>(i)];
        QString choice =
            many[name] == 1 ? nameOf(scenario.customers[i]) : toldApart(scenario, i, ++numbers[name], language);
        while (taken.contains(choice)) // somebody is named as another is told apart
            choice += QStringLiteral(" *");
        taken.insert(choice);
        choices.append(choice);
    }
    return choices;
}

QString customerChoice(const Scenario &scenario, std::size_t customer, const wording::Language &language)
{
    return customerChoices(scenario, language).at(static_cast<qsizetype>(customer));
}

tl::expected<std::optional<std::size_t>, QString> readCustomer(const Scenario &scenario, const QString &text,
                                                               const wording::Language &language)
{
    const QStringList choices = customerChoices(scenario, language);
    if (const auto choice = choices.indexOf(text); choice >= 0)
        return static_cast<std::size_t>(choice);
    const auto name = readName(text, language);
    if (!name)
        return tl::unexpected(name.error());
    const std::vector<std::size_t> found = customersOf(scenario, text);
    if (found.empty())
        return std::optional<std::size_t>();
    if (found.size() == 1)
        return found.front();
    return tl::unexpected(wording::severalCustomers(found.size(), choices[static_cast<qsizetype>(found[0])],
                                                    choices[static_cast<qsizetype>(found[1])], language));
}

bool isNameTaken(const Scenario &scenario, const std::string &name, const CustomerId &except)
{
    for (const std::size_t other : customersOf(scenario, wording::text(name)))
        if (scenario.customers[other].id != except)
            return true;
    return false;
}

} // namespace dealdesk::tables
