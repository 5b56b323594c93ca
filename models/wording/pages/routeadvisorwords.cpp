#include "routeadvisorwords.h"

#include "routerows.h"
#include "routewords.h"

#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using guidance::Commitment;
using guidance::CommitmentNote;
using guidance::CommitmentState;
using guidance::Lack;
using guidance::TermAnswer;
using guidance::TermReason;
using pricing::Route;
using pricing::Scenario;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteAdvisor)
};

QString dealName(const Scenario &scenario, std::size_t deal) { return nameInSentence(text(scenario.deals[deal].name)); }

QString dealNames(const std::vector<std::size_t> &deals, const Scenario &scenario)
{
    constexpr std::size_t mostNamed = 4;
    QStringList names;
    for (std::size_t at = 0; at < std::min(deals.size(), mostNamed); ++at)
        names.append(dealName(scenario, deals[at]));
    return deals.size() > mostNamed ? Words::tr("%1 and more").arg(listed(names)) : listed(names);
}

} // namespace

QString routesIntro()
{
    return Words::tr("What is known of the customer decides. Another route can be chosen in each deal, which then says "
                     "what that means for the buyer.");
}

QString chooseACustomer() { return Words::tr("Choose a customer above to see the three routes beside each other."); }

QString routeCounts(const std::vector<pricing::RouteReason> &reasons)
{
    QStringList texts;
    for (const pricing::RouteReason reason : reasons)
        texts.append(shortly(reason));
    return texts.isEmpty() ? Words::tr("Nothing that is known of the customer counts for it.")
                           : Words::tr("Counts for it: %1").arg(texts.join(QStringLiteral(" · ")));
}

QString routeDeals(const std::vector<std::size_t> &deals, const Scenario &scenario)
{
    return deals.empty() ? Words::tr("None of the customer's open deals takes it.")
                         : Words::tr("Open deals that take it: %1").arg(dealNames(deals, scenario));
}

QString nothingSpeaksAgainst() { return Words::tr("Nothing that is known."); }
QString nothingLacks() { return Words::tr("Nothing is lacking."); }

QString lackText(const guidance::RouteLack &lack, Route route, const Scenario &scenario)
{
    const bool isAws = route == Route::Cppo;
    const QString deal = lack.deal ? dealName(scenario, *lack.deal) : QString();
    switch (lack.what) {
    case Lack::Enrolment:
        return isAws ? Words::tr("Your firm is not enrolled in AWS CPPO.")
                     : Words::tr("Your firm is no Microsoft CSP or Marketplace partner.");
    case Lack::BuyerAccount:
        return isAws ? Words::tr("The customer's AWS account ID.") : Words::tr("The customer's Azure billing account.");
    case Lack::Authorization: return Words::tr("An authorization of your own for %1.").arg(name(*lack.listing));
    case Lack::ForAnother:
        return Words::tr("The authorization for %1 names other AWS accounts than the customer's.")
            .arg(name(*lack.listing));
    case Lack::Term:
        return lack.isOpen
                   ? Words::tr("%1: confirm with Microsoft that a plan for virtual machines has its term.").arg(deal)
                   : Words::tr("%1: Azure's plans for virtual machines do not have its term.").arg(deal);
    case Lack::TooLong: return Words::tr("%1: its term has more days than AWS Marketplace allows.").arg(deal);
    case Lack::Currency: {
        const QString currency = text(scenario.settings.currency);
        return lack.isOpen ? Words::tr("Confirm with AWS that it bills in %1.").arg(currency)
                           : Words::tr("AWS Marketplace does not bill in %1.").arg(currency);
    }
    }
    return {};
}

QString whereToMend(Lack lack)
{
    switch (lack) {
    case Lack::Enrolment:
    case Lack::Currency: return Words::tr("To Settings");
    case Lack::BuyerAccount: return Words::tr("To the account");
    case Lack::Authorization:
    case Lack::ForAnother: return Words::tr("To Price books");
    case Lack::Term: return Words::tr("To the deal's term");
    case Lack::TooLong: return Words::tr("To its offers' end");
    }
    return {};
}

QString mend(const QString &where, const QString &what) { return Words::tr("%1: %2").arg(where, what); }
QString copyRoute(const QString &route) { return Words::tr("Copy what to write to the customer on %1").arg(route); }
QString routeCopied(const QString &route)
{
    return Words::tr("What to write to the customer on %1 is on the clipboard.").arg(route);
}
QString numbered(const QString &text, const QString &number) { return Words::tr("%1\u00a0[%2]").arg(text, number); }
QString sourceLine(const QString &number, const QString &source) { return Words::tr("[%1] %2").arg(number, source); }

QString otherRouteSaid(Route route, const std::vector<guidance::RoutePoint> &against)
{
    if (against.empty())
        return {};
    QStringList texts;
    for (const guidance::RoutePoint &each : against)
        texts.append(routeRow(each.row->id, false));
    return Words::tr("What %1 means for the buyer: %2").arg(name(route), texts.join(QLatin1Char(' ')));
}

QString termProposed(const guidance::TermProposal &proposal, const Language &language)
{
    switch (proposal.reason) {
    case TermReason::Pilot:
        return Words::tr("Propose 1 year: with %1 tenants it is a pilot.", nullptr, plural(proposal.tenants))
            .arg(language.count(proposal.tenants));
    case TermReason::NotValidated:
        return Words::tr("Propose 1 year, until the customer has validated the value at 25 or more tenants.");
    case TermReason::Validated: return Words::tr("Propose 2 years: the value is validated at 25 or more tenants.");
    case TermReason::Budget: return Words::tr("Propose 3 years: 100 or more tenants, and the budget is in sight.");
    }
    return {};
}

QString termLonger(const guidance::TermProposal::Longer &longer)
{
    return longer.answer == TermAnswer::Budget ? Words::tr("3 years once the budget for them is in sight: ask.")
                                               : Words::tr("2 years once the value is validated: ask.");
}

QString termDeal(const Scenario &scenario, std::size_t deal, const Language &language)
{
    const pricing::Deal &of = scenario.deals[deal];
    int most = 0;
    for (const pricing::TenantStep &step : of.tenants)
        most = std::max(most, step.count);
    return Words::tr("%1: %2, %3, %4")
        .arg(dealName(scenario, deal), tenants(most, language), name(of.term), name(of.route));
}

QString termAnswer(TermAnswer answer)
{
    return answer == TermAnswer::Budget ? Words::tr("Budget for 3 years in sight: then 3 years")
                                        : Words::tr("Value validated at 25 or more tenants: then 2 years");
}

QString noteTermAnswer(TermAnswer answer, const QString &deal)
{
    return answer == TermAnswer::Budget ? Words::tr("Note the budget for %1").arg(deal)
                                        : Words::tr("Note the validated value of %1").arg(deal);
}

QString noDealsForTerms() { return Words::tr("The customer has no open deal in this scenario."); }

QString name(Commitment commitment)
{
    return commitment == Commitment::Edp ? Words::tr("AWS EDP") : Words::tr("Azure MACC");
}

QString commitmentSaid(const CommitmentNote &note, const Scenario &scenario, const Language &language)
{
    const QString of = name(note.of), route = name(routeOf(note.of));
    switch (note.state) {
    case CommitmentState::None: return Words::tr("No %1 commitment is entered for this customer.").arg(of);
    case CommitmentState::AmountUnknown:
        return Words::tr("How much of the %1 is left is not entered: ask, and enter it above.").arg(of);
    case CommitmentState::OtherCurrency:
        return Words::tr("Left of the %2: %1. The scenario is in %3, and nothing is converted: not compared.")
            .arg(FigureText(language, text(note.told->amount.currency)).money(note.told->amount.amount), of,
                 text(scenario.settings.currency));
    case CommitmentState::NoFigures: return Words::tr("The scenario has no figures to compare the %1 with.").arg(of);
    case CommitmentState::Compared: break;
    }
    const FigureText figures(language, text(note.told->amount.currency));
    QString told = note.told->asOf
                       ? Words::tr("Left of the %2 on %3: %1.")
                             .arg(figures.money(note.told->amount.amount), of, language.date(*note.told->asOf))
                       : Words::tr("Left of the %2: %1.").arg(figures.money(note.told->amount.amount), of);
    told +=
        QLatin1Char(' ') + (note.deals.empty() ? Words::tr("None of the customer's open deals goes by %1.").arg(route)
                                               : Words::tr("Against it stand the open deals by %1, as billed: %2.")
                                                     .arg(route, dealNames(note.deals, scenario)));
    const pricing::YearMonth after = scenario.settings.start.plus(scenario.settings.horizonMonths);
    if (note.told->until && pricing::monthOf(*note.told->until) < after && note.left && note.left->minor > 0)
        told += QLatin1Char(' ') + Words::tr("%1 would not be used up on %2, when it ends.")
                                       .arg(figures.money(*note.left), language.date(*note.told->until));
    return told;
}

QStringList commitmentRemarks(const CommitmentNote &note, const Language &language)
{
    QStringList remarks;
    if (note.unpriced > 0)
        remarks.append(Words::tr("%1 of these deals have no price: what they are billed is not known.", nullptr,
                                 plural(static_cast<std::int64_t>(note.unpriced)))
                           .arg(language.count(static_cast<std::int64_t>(note.unpriced))));
    if (note.inAdvance)
        remarks.append(
            Words::tr("Billed is by the months of service: what is invoiced in advance uses it up earlier."));
    return remarks;
}

QString whatCounts(Commitment commitment) { return Words::tr("What counts toward the %1").arg(name(commitment)); }
QString askInWriting(Commitment commitment) { return Words::tr("Ask for in writing, on the %1").arg(name(commitment)); }

QString supportTick() { return Words::tr("My firm is the support backstop"); }
QString supportHelp()
{
    return Words::tr(
        "Support stays with HailBytes unless you choose to be your customers' first contact. What you write "
        "to them follows.");
}
QString changeSupport() { return Words::tr("Change who supports"); }

} // namespace dealdesk::wording
