#include "agendawords.h"

#include "pricing/calendar.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using guidance::AgendaItem;
using guidance::AgendaKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

struct Names {
    QString deal, customer;
};

Names namesOf(const pricing::Scenario &scenario, std::size_t deal)
{
    const pricing::Deal &of = scenario.deals[deal];
    const pricing::Customer *customer = customerFor(scenario, of.customer);
    return {nameInSentence(text(of.name)), customer ? nameInSentence(text(customer->name)) : QString()};
}

QString ofTheFirm(const AgendaItem &item, const pricing::Scenario &scenario)
{
    if (item.kind == AgendaKind::AnswerDue)
        return item.request->route == pricing::Route::Mpo
                   ? Words::tr("HailBytes answers your request for %1 on Azure").arg(name(item.request->listing))
                   : Words::tr("HailBytes answers your request for %1 on AWS").arg(name(item.request->listing));
    const pricing::ResaleAuthorization &ends = scenario.authorizations[*item.authorization];
    return Words::tr("The authorization %1 for %2 ends")
        .arg(nameInSentence(text(ends.number.empty() ? ends.name : ends.number)), name(ends.listing));
}

QString nextStep(const QString &step, const Names &names)
{
    return step.isEmpty() ? Words::tr("Next step of %1 for %2").arg(names.deal, names.customer)
                          : Words::tr("%1 (%2 for %3)").arg(nameInSentence(step), names.deal, names.customer);
}

} // namespace

QString calendarLine(const AgendaItem &item, const pricing::Scenario &scenario, const Language &language)
{
    if (item.kind == AgendaKind::NextStep) {
        const QString step = text(scenario.deals[*item.deal].paperwork->nextStep);
        const auto isFigure = [](QChar each) { return each.isDigit() || each.category() == QChar::Symbol_Currency; };
        if (std::ranges::any_of(step, isFigure))
            return nextStep({}, namesOf(scenario, *item.deal));
    }
    return agendaLine(item, scenario, language);
}

QString agendaLine(const AgendaItem &item, const pricing::Scenario &scenario, const Language &language)
{
    if (!item.deal)
        return ofTheFirm(item, scenario);
    const pricing::Paperwork &paper = *scenario.deals[*item.deal].paperwork;
    const Names names = namesOf(scenario, *item.deal);
    switch (item.kind) {
    case AgendaKind::NextStep: return nextStep(text(paper.nextStep), names);
    case AgendaKind::OfferExpires:
        return Words::tr("Offer %1 of %2 expires: %3 has not accepted it")
            .arg(nameInSentence(text(paper.offers[*item.offer].id)), names.deal, names.customer);
    case AgendaKind::ExpectedClose: return Words::tr("%1 for %2 is expected to close").arg(names.deal, names.customer);
    case AgendaKind::Renewal:
        return Words::tr("Renew %1 for %2: the term ends on %3")
            .arg(names.deal, names.customer, language.date(*item.termEnds));
    case AgendaKind::QuoteExpires:
        return Words::tr("Quote %1 of %2 is valid until then: %3 has not accepted")
            .arg(nameInSentence(text(item.quote)), names.deal, names.customer);
    case AgendaKind::PocBegins: return Words::tr("The PoC of %1 begins at %2").arg(names.deal, names.customer);
    case AgendaKind::PocEnds:
        return Words::tr("The PoC of %1 ends: %2 decides how to go on").arg(names.deal, names.customer);
    case AgendaKind::GateDecided:
        return Words::tr("%1 decides whether %2 goes on with %3 tenants", nullptr, plural(item.gate))
            .arg(names.customer, names.deal, language.count(item.gate));
    case AgendaKind::AnswerDue:
    case AgendaKind::AuthorizationEnds: break;
    }
    return {};
}

QString whenDue(pricing::Date due, pricing::Date today, const Language &language)
{
    const int days = pricing::daysBetween(today, due);
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    return days > 0 ? Words::tr("in %1 days", nullptr, plural(days)).arg(language.count(days))
                    : Words::tr("late by %1 days", nullptr, plural(-days)).arg(language.count(-days));
}

QString agendaKind(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::AnswerDue: return Words::tr("Answer");
    case AgendaKind::NextStep: return Words::tr("Next step");
    case AgendaKind::OfferExpires: return Words::tr("Offer expires");
    case AgendaKind::ExpectedClose: return Words::tr("Close");
    case AgendaKind::Renewal: return Words::tr("Renewal");
    case AgendaKind::AuthorizationEnds: return Words::tr("Authorization ends");
    case AgendaKind::QuoteExpires: return Words::tr("Quote expires");
    case AgendaKind::PocBegins: return Words::tr("PoC begins");
    case AgendaKind::PocEnds: return Words::tr("PoC ends");
    case AgendaKind::GateDecided: return Words::tr("Gate");
    }
    return {};
}

QString agendaCount(int all, int late, const Language &language)
{
    return late == 0
               ? Words::tr("%1 to do", nullptr, plural(all)).arg(language.count(all))
               : Words::tr("%1 to do, %2 late", nullptr, plural(late)).arg(language.count(all), language.count(late));
}

QString nothingComes()
{
    return Words::tr("Nothing is due. Next steps, expected closes, the expiries of offers and quotes, the days of "
                     "PoCs and the renewals of your deals, and answers to your requests, appear here by their days.");
}

QString nothingThisWeek()
{
    return Words::tr("Nothing is due this week. Next steps, the expiries of offers and quotes, the days of PoCs and "
                     "the renewals of your deals appear here by their days.");
}

QString agendaIntro()
{
    return Words::tr("What is late, what this week asks of you, and what comes, over all deals of this scenario.");
}

} // namespace dealdesk::wording
