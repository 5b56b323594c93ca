#include "routeletter.h"

#include "routeadvisorwords.h"
#include "routerows.h"
#include "routewords.h"

#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using guidance::Commitment;
using guidance::RoutePoint;
using guidance::RouteSide;
using guidance::TermReason;
using pricing::Route;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteLetter)
};

std::vector<const guidance::RouteRow *> ownSideOf(const std::vector<RoutePoint> &points)
{
    std::vector<const guidance::RouteRow *> rows;
    for (const RoutePoint &each : points)
        if (each.row->side == RouteSide::Buyer || each.row->side == RouteSide::Stays)
            rows.push_back(each.row);
    return rows;
}

void add(QStringList &lines, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    lines << QString() << title;
    for (const QString &each : items)
        lines << QStringLiteral("- ") + each;
}

QStringList rowTexts(const std::vector<const guidance::RouteRow *> &rows, bool isBackstop)
{
    QStringList texts;
    for (const guidance::RouteRow *row : rows)
        texts.append(routeRowToCustomer(*row, isBackstop));
    return texts;
}

QStringList termTexts(const RouteLetter &letter, const Language &language)
{
    QStringList texts;
    for (const RouteLetter::Term &each : letter.terms) {
        const QString of = Words::tr("%1, %2").arg(name(each.listing), tenants(each.proposal.tenants, language));
        switch (each.proposal.reason) {
        case TermReason::Pilot: texts.append(Words::tr("%1: 1 year, as a pilot.").arg(of)); break;
        case TermReason::NotValidated:
            texts.append(Words::tr("%1: 1 year, until you have seen its value at 25 or more tenants.").arg(of));
            break;
        case TermReason::Validated:
            texts.append(Words::tr("%1: 2 years, as you have seen its value at 25 or more tenants.").arg(of));
            break;
        case TermReason::Budget: texts.append(Words::tr("%1: 3 years, as you see the budget for them.").arg(of)); break;
        }
    }
    return texts;
}

QStringList commitmentTexts(const RouteLetter &letter, const Language &language)
{
    QStringList texts;
    const FigureText figures(language, text(letter.currency));
    if (letter.commitmentLeft)
        texts.append(letter.commitmentAsOf
                         ? Words::tr("Left on %2, as you told us: %1.")
                               .arg(figures.money(*letter.commitmentLeft), language.date(*letter.commitmentAsOf))
                         : Words::tr("Left, as you told us: %1.").arg(figures.money(*letter.commitmentLeft)));
    for (const guidance::CommitmentYear &each : letter.years)
        texts.append(Words::tr("%1: %2 billed, %3 left after it if it counts.")
                         .arg(QString::number(each.year), figures.money(each.billed), figures.money(each.left)));
    return texts;
}

QStringList asked(const RouteLetter &letter)
{
    QStringList texts;
    if (letter.asksForCommitment)
        for (const RoutePoint &each : guidance::commitmentPoints(letter.route, RouteSide::Ask))
            texts.append(routeRowToCustomer(*each.row, letter.isBackstop));
    return texts;
}

QStringList needed(const RouteLetter &letter)
{
    if (letter.route == Route::Direct)
        return {Words::tr("How your organisation buys: its contract, schedule or reseller.")};
    if (!letter.lacksAccount)
        return {};
    return {letter.route == Route::Cppo ? Words::tr("The AWS account ID that is to buy, with its 12 digits.")
                                        : Words::tr("The Azure billing account that is to buy.")};
}

} // namespace

RouteLetter routeLetter(const pricing::Scenario &scenario, std::size_t index, const guidance::RouteComparison &compared,
                        Route route, const std::optional<guidance::CommitmentNote> &note, bool isBackstop)
{
    const guidance::RouteCase &of = compared.of(route);
    const pricing::Customer &customer = scenario.customers[index];
    RouteLetter letter;
    letter.route = route;
    letter.isRecommended = of.isRecommended;
    letter.lacksAccount = (route == Route::Mpo ? customer.azureBillingAccount : customer.awsAccount).empty();
    letter.isBackstop = isBackstop;
    letter.speaksFor = ownSideOf(of.forBuyer);
    letter.toKnow = ownSideOf(of.against);
    letter.stays = ownSideOf(compared.stays);
    for (const std::size_t deal : of.deals)
        letter.terms.push_back({scenario.deals[deal].listing, guidance::proposeTerm(scenario, deal)});
    if (note && note->state != guidance::CommitmentState::None) {
        letter.asksForCommitment = true;
        letter.currency = note->told ? note->told->amount.currency : std::string();
        if (note->told) {
            letter.commitmentLeft = note->told->amount.amount;
            letter.commitmentAsOf = note->told->asOf;
        }
        if (!note->deals.empty())
            letter.years = note->years;
    }
    return letter;
}

QString letterText(const RouteLetter &letter, const Language &language)
{
    QStringList lines{longName(letter.route)};
    if (letter.isRecommended)
        lines << Words::tr("This is the way to buy that we recommend to you.");
    add(lines, Words::tr("What speaks for it"), rowTexts(letter.speaksFor, letter.isBackstop));
    add(lines, Words::tr("What to know"), rowTexts(letter.toKnow, letter.isBackstop));
    add(lines, Words::tr("The term that we propose"), termTexts(letter, language));
    const bool isAws = letter.route == Route::Cppo;
    add(lines, isAws ? Words::tr("Your AWS EDP commitment") : Words::tr("Your Azure MACC commitment"),
        commitmentTexts(letter, language));
    add(lines,
        isAws ? Words::tr("Please have AWS confirm in writing") : Words::tr("Please have Microsoft confirm in writing"),
        asked(letter));
    add(lines, Words::tr("What we need from you"), needed(letter));
    add(lines, Words::tr("What stays with whom"), rowTexts(letter.stays, letter.isBackstop));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace dealdesk::wording
