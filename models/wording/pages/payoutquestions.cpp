#include "payoutquestions.h"

#include "payoutwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using pricing::InstalmentStatus;
using pricing::Money;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PayoutQuestions)
};

const QString dividing = QStringLiteral(" · ");

/// On one line of its own, whatever the file holds.
QString onOneLine(const std::string &name) { return text(name).simplified(); }

QString offersOf(const PayoutQuestions::Instalment &instalment)
{
    QStringList offers;
    for (const std::string &offer : instalment.offers)
        offers.append(onOneLine(offer));
    return offers.isEmpty()     ? Words::tr("Offer id not known to us")
           : offers.size() == 1 ? Words::tr("Offer %1").arg(offers.first())
                                : Words::tr("Offers %1").arg(offers.join(QStringLiteral(", ")));
}

/// What came of it.
QString cameOf(const PayoutQuestions::Instalment &instalment, const FigureText &figures)
{
    const auto apart = [&] {
        const auto &difference = instalment.difference;
        const bool isLess = difference && difference->minor < 0;
        return figures.money(difference && isLess ? std::optional(Money{-difference->minor}) : difference);
    };
    switch (instalment.status) {
    case InstalmentStatus::Short:
        return Words::tr("Received: %1, which is %2 less.").arg(figures.money(instalment.paid), apart());
    case InstalmentStatus::Over:
        return Words::tr("Received: %1, which is %2 more.").arg(figures.money(instalment.paid), apart());
    case InstalmentStatus::Undisbursed:
        return Words::tr("Received: nothing; your report names %1 as not disbursed.")
            .arg(figures.money(instalment.undisbursed));
    case InstalmentStatus::NotFound: return Words::tr("Received: nothing, and your report has no line of it.");
    case InstalmentStatus::Paid:
    case InstalmentStatus::NotDue:
    case InstalmentStatus::Unknown: break;
    }
    return Words::tr("Received: %1.").arg(figures.money(instalment.paid));
}

QString lateness(const PayoutQuestions::Instalment &instalment, const Language &language)
{
    const int days = instalment.daysLate;
    if (days <= 0)
        return {};
    const bool hasCome = instalment.status == InstalmentStatus::Short || instalment.status == InstalmentStatus::Over;
    return QLatin1Char(' ') + (hasCome
                                   ? Words::tr("It came %1 days late.", nullptr, plural(days)).arg(language.count(days))
                                   : Words::tr("It is %1 days late.", nullptr, plural(days)).arg(language.count(days)));
}

void addInstalment(QStringList &lines, const PayoutQuestions::Instalment &each, const FigureText &figures)
{
    lines << QString()
          << offersOf(each) + dividing + onOneLine(each.customer) + dividing +
                 Words::tr("invoice of %1").arg(figures.date(each.invoiced))
          << Words::tr("Expected: %1 on %2.").arg(figures.money(each.expected), figures.date(each.due))
          << cameOf(each, figures) + lateness(each, figures);
}

void addLine(QStringList &lines, const PayoutQuestions::Line &each, const FigureText &figures)
{
    QStringList parts;
    if (!each.reference.empty())
        parts.append(Words::tr("Transaction %1").arg(onOneLine(each.reference)));
    if (!each.offer.empty())
        parts.append(Words::tr("offer %1").arg(onOneLine(each.offer)));
    if (!each.customer.empty())
        parts.append(onOneLine(each.customer));
    if (each.invoiced)
        parts.append(Words::tr("invoice of %1").arg(figures.date(*each.invoiced)));
    parts.append(each.paidOn ? Words::tr("%1 paid on %2").arg(figures.money(each.net), figures.date(*each.paidOn))
                             : figures.money(each.net));
    lines << QString() << parts.join(dividing);
}

} // namespace

QString questionsText(const PayoutQuestions &questions, const Language &language)
{
    const FigureText figures(language, text(questions.currency));
    QStringList lines{
        Words::tr("Payouts of %1 as of %2").arg(marketplaceOf(questions.route), language.date(questions.asOf))};
    if (!questions.instalments.empty()) {
        lines << QString() << Words::tr("We expected these payouts and ask you what became of them.");
        for (const auto &each : questions.instalments)
            addInstalment(lines, each, figures);
    }
    if (!questions.lines.empty()) {
        lines << QString()
              << Words::tr("We cannot tell which invoice these amounts in your report are for. Please tell us.");
        for (const auto &each : questions.lines)
            addLine(lines, each, figures);
    }
    if (questions.isEmpty())
        lines << QString() << Words::tr("We have no question.");
    if (!questions.partner.empty())
        lines << QString() << onOneLine(questions.partner);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace dealdesk::wording
