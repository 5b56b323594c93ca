#include "currencychange.h"

#include "entry/rateentry.h"
#include "pricing/currencies.h"
#include "pricing/customercurrency.h"
#include "records/recount.h"
#include "ui/widgets/prompts.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/pages/settingswords.h"
#include "wording/records/faultwords.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <set>

namespace dealdesk::ui {

using pricing::Scenario;

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(CurrencyChange)
};

/// Amounts that another currency would turn into others.
bool holdsAmounts(const Scenario &scenario)
{
    const auto priced = [](const pricing::ResaleAuthorization &book) {
        return std::ranges::any_of(book.bands, [](const pricing::VolumeBand &band) { return band.price.has_value(); });
    };
    return !scenario.deals.empty() || scenario.settings.dealSizeFloor ||
           std::ranges::any_of(scenario.authorizations, priced);
}

/// Every amount with its number, in the minor units of that currency.
records::Recounted renumbered(const Scenario &scenario, const std::string &to)
{
    records::Recounted recounted =
        records::recounted(scenario, pricing::minorDigits(scenario.settings.currency), pricing::minorDigits(to));
    recounted.scenario.settings.currency = to;
    return recounted;
}

QString named(const Scenario &scenario, const std::vector<records::Fault> &faults, const wording::Language &language)
{
    return wording::faultsText(records::named(scenario, faults), language);
}

/// Of a scenario that was converted.
std::vector<records::Fault> outOfRange(const Scenario &converted)
{
    std::vector<records::Fault> faults = records::faultsOf(converted);
    std::erase_if(faults, [](const records::Fault &fault) { return fault.kind != records::FaultKind::OutOfRange; });
    return faults;
}

/// What conversion does to the authorizations, in sentences.
QString whatTakesOver(const workspace::ScenarioEdits &edits, const std::string &to)
{
    const workspace::Document &document = edits.document();
    QStringList taken, lacking;
    std::set<pricing::Listing> listings;
    for (const pricing::Deal &deal : document.scenario().deals)
        listings.insert(deal.listing);
    for (const pricing::Listing listing : listings)
        (workspace::authorizationsOf(document.facts(), listing, to).empty() ? lacking : taken)
            .append(wording::name(listing));
    QStringList sentences{wording::authorizationsAreNotConverted(wording::text(to))};
    if (!taken.isEmpty())
        sentences.append(wording::authorizationsTakeOver(wording::text(to), wording::allOf(taken)));
    if (!lacking.isEmpty())
        sentences.append(wording::noAuthorizationIn(wording::text(to), wording::allOf(lacking)));
    if (!document.current().authorizations.empty())
        sentences.append(wording::supposedAuthorizationsGo());
    return sentences.join(QLatin1Char(' '));
}

/// Asks until it can be done, or the user gives up.
void convert(workspace::ScenarioEdits &edits, const std::string &to, Prompts &prompts,
             const wording::Language &language, QWidget *window)
{
    const std::string from = edits.document().scenario().settings.currency;
    const QString question = wording::rateOfTheChange(wording::text(from), wording::text(to));
    for (QString asked = question, typed;;) {
        typed = prompts.text(window, ChangeWords::tr("Convert to another currency"), asked, typed);
        if (typed.isEmpty())
            return;
        const auto rate = entry::readRate(wording::utf8(typed), language.numbers());
        if (!rate) {
            asked = wording::enterTheRate(language) + QStringLiteral("\n\n") + question;
            continue;
        }
        const Scenario converted = edits.converted({*rate, from, to});
        const auto faults = outOfRange(converted);
        if (faults.empty()) {
            edits.convertCurrency(converted, wording::convertedTo(wording::text(to)));
            return;
        }
        asked = wording::cannotBeConverted(wording::text(to), named(converted, faults, language)) +
                QStringLiteral("\n\n") + question;
    }
}

} // namespace

void changeCurrency(workspace::ScenarioEdits &edits, const std::string &to, Prompts &prompts,
                    const wording::Language &language, QWidget *window)
{
    const Scenario &scenario = edits.document().scenario();
    const QString from = wording::text(scenario.settings.currency), into = wording::text(to);
    const records::Recounted kept = renumbered(scenario, to);
    const bool canKeep = kept.lost.empty();
    if (holdsAmounts(scenario)) {
        const QString keeping = canKeep ? wording::nothingIsConverted(from, into)
                                        : wording::currencyCannotHave(into, named(scenario, kept.lost, language));
        QStringList choices{wording::convertAtARate(from, into)};
        if (canKeep)
            choices.prepend(wording::keepTheNumbers(into));
        const int chosen = prompts.choose(window, ChangeWords::tr("Change the currency"),
                                          keeping + QStringLiteral("\n\n") + wording::amountsAreConverted(into) +
                                              QLatin1Char(' ') + whatTakesOver(edits, to),
                                          choices, ChangeWords::tr("Change the currency"));
        if (chosen < 0)
            return;
        if (!canKeep || chosen == 1)
            return convert(edits, to, prompts, language, window);
    }
    edits.changeCurrency(kept.scenario, ChangeWords::tr("Change currency"));
}

} // namespace dealdesk::ui
