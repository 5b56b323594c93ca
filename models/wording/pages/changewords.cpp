#include "changewords.h"

#include "wording/explanation.h"
#include "wording/pages/tablewords.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterWords)
};

/// "+$1,200.00"; of nothing "unknown"
QString signedMoney(const std::optional<Money> &money, const FigureText &figures)
{
    if (!money)
        return Words::tr("unknown");
    return money->minor > 0 ? QLatin1Char('+') + figures.money(*money) : figures.money(*money);
}

QString changeOf(const Scenario &scenario, const DealChange &change, const FigureText &figures)
{
    const QString deal = nameInSentence(text(scenario.deals[change.deal].name));
    if (change.isUnknownNow)
        return Words::tr("%1: its margin would be unknown").arg(deal);
    if (change.isKnownNow)
        return Words::tr("%1: its margin would be known").arg(deal);
    const auto sums = [&](const pricing::ChangedSums &of) {
        return std::pair(signedMoney(of.wholesale, figures), signedMoney(of.margin, figures));
    };
    if (!change.renewals) {
        const auto [wholesale, margin] = sums(*change.term);
        return Words::tr("%1: wholesale %2, margin %3").arg(deal, wholesale, margin);
    }
    const auto [renewed, renewedMargin] = sums(*change.renewals);
    if (!change.term)
        return Words::tr("%1: in its renewals wholesale %2, margin %3").arg(deal, renewed, renewedMargin);
    const auto [wholesale, margin] = sums(*change.term);
    return Words::tr("%1: wholesale %2, margin %3, in its renewals wholesale %4, margin %5")
        .arg(deal, wholesale, margin, renewed, renewedMargin);
}

QString changesOfDeals(const ChangesOfScenario &changes, std::size_t mostNamed, const Language &language)
{
    if (!changes.deals)
        return Words::tr("An amount of this scenario is too large to be counted, so what this changes is not known.");
    if (changes.deals->empty())
        return Words::tr("This changes no open deal of this scenario.");
    const FigureText figures{language, text(changes.scenario->settings.currency)};
    QStringList each;
    for (const DealChange &change : *changes.deals) {
        if (static_cast<std::size_t>(each.size()) == mostNamed) {
            each.append(andOthers(changes.deals->size() - mostNamed, figures));
            break;
        }
        each.append(changeOf(*changes.scenario, change, figures));
    }
    const auto count = static_cast<std::int64_t>(changes.deals->size());
    return Words::tr("This changes %1 open deals of this scenario over their terms: %2.", nullptr, plural(count))
        .arg(figures.count(count), each.join(QStringLiteral("; ")));
}

} // namespace

QString changesOfDeals(const ChangesOfScenario &changes, const Language &language)
{
    return changesOfDeals(changes, 4, language);
}

QString changesOfScenarios(std::span<const ChangesOfScenario> changed, std::size_t leftOut, const Language &language)
{
    constexpr std::size_t mostScenarios = 3, mostDeals = 2; // it stands above the prices
    QStringList lines;
    if (changed.empty() && leftOut == 0)
        return Words::tr("This changes no open deal of the scenarios that rest on it.");
    for (const ChangesOfScenario &each : changed.first(std::min(changed.size(), mostScenarios)))
        lines.append(
            Words::tr("“%1”: %2", "a scenario, what changes in it")
                .arg(nameInSentence(text(each.scenario->settings.name)), changesOfDeals(each, mostDeals, language)));
    if (changed.size() > mostScenarios) {
        const auto more = static_cast<std::int64_t>(changed.size() - mostScenarios);
        lines.append(
            Words::tr("It changes open deals of %1 more scenarios.", nullptr, plural(more)).arg(language.count(more)));
    }
    if (leftOut > 0) {
        const auto more = static_cast<std::int64_t>(leftOut);
        lines.append(Words::tr("%1 scenarios have too many deals to be looked at here.", nullptr, plural(more))
                         .arg(language.count(more)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString removeAuthorizationThough(const QString &authorization, const QString &changes)
{
    return Words::tr("Remove “%1”? Undo brings it back.\n\n%2").arg(authorization, changes);
}

QString takeShippedBookThough(const QString &book, const QString &changes)
{
    return Words::tr("Take the prices of “%1”? Undo brings yours back.\n\n%2").arg(book, changes);
}

QString useAuthorizationAgainThough(const QString &changes)
{
    return Words::tr("Use the authorization again? Undo brings the what-if back.\n\n%1").arg(changes);
}

QString takeFilesAuthorizationsThough(const QString &changes)
{
    return Words::tr("Use the file's authorizations in all scenarios? Undo brings this workspace's back.\n\n%1")
        .arg(changes);
}

QString addBandThough(const QString &changes)
{
    return Words::tr("Add a band? Undo takes it away again.\n\n%1").arg(changes);
}

QString removeBandThough(const QString &changes)
{
    return Words::tr("Remove the band? Undo brings it back.\n\n%1").arg(changes);
}

QString takeBandsThough(const QString &changes)
{
    return Words::tr("Take these bands in place of the ones of now? Undo brings those back.\n\n%1").arg(changes);
}

QString markNegotiatedThough(const QString &changes)
{
    return Words::tr("Change whether the last band is negotiated? Undo changes it back.\n\n%1").arg(changes);
}

} // namespace dealdesk::wording
