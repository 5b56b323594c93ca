#include "alternativeswords.h"

#include "wording/explanation.h"
#include "wording/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alternatives)
};

QString letterOf(std::size_t index) { return QString(QChar(u'A' + static_cast<char16_t>(index))); }

} // namespace

QString alternativeNamed(std::size_t index) { return Words::tr("Alternative %1").arg(letterOf(index)); }

QString takeOneOf(std::size_t alternatives)
{
    return alternatives == 2
               ? Words::tr("Choose one of these two: each price and each total is that of the alternative alone.")
               : Words::tr("Choose one of these three: each price and each total is that of the alternative alone.");
}

QString alternativeThatIsTaken() { return Words::tr("The alternative that is taken: ____________"); }

QString alternativeWith(std::size_t index, const QString &product, pricing::CommitmentTerm term)
{
    return Words::tr("Alternative %1: %2, %3").arg(letterOf(index), product, name(term));
}

QString nextStepsWith(const QStringList &alternatives)
{
    return Words::tr("What happens next: %1").arg(listed(alternatives));
}

QString oneMonthlyPrice() { return Words::tr("one price for all tenants"); }

QString twoOrThreeAlternatives() { return Words::tr("Choose two or three deals as alternatives."); }

QString alternativeTwice(const std::string &deal)
{
    return Words::tr("%1 is there twice: choose two or three different deals as alternatives.")
        .arg(nameInSentence(text(deal)));
}

QString ofTwoCustomers(const std::string &deal, const std::string &other)
{
    return Words::tr("%2 is for another customer than %1: alternatives go to the one who chooses between them.")
        .arg(nameInSentence(text(deal)), nameInSentence(text(other)));
}

QString alternativesTell(const pricing::AlternativesStep &step, std::span<const pricing::PricedAlternative> all,
                         const Language &language)
{
    const pricing::PricedAlternative &from = all[step.from], &to = all[step.to];
    const QString one = letterOf(std::min(step.from, step.to)), other = letterOf(std::max(step.from, step.to));
    const QString under = language.ratio(step.under);
    if (!step.exact)
        return Words::
            tr("The price falls by %3 between alternatives %1 and %2. Both prices are made of wholesale, by different "
               "percentages: who guesses these can compute what your volume bands or terms save.")
                .arg(one, other, under);
    const QString lower = letterOf(step.to), higher = letterOf(step.from);
    if (step.otherBand && step.otherTerm)
        return Words::tr("From alternatives %1 and %2 the customer can compute what your volume bands and commitment "
                         "discounts come to: your wholesale price in %3 is %4 under that in %5.")
            .arg(one, other, lower, under, higher);
    if (step.otherBand)
        return Words::tr("From alternatives %1 and %2 the customer can compute the step of your volume bands: your "
                         "wholesale price in %3 is %4 under that in %5.")
            .arg(one, other, lower, under, higher);
    return Words::tr("From alternatives %1 and %2 the customer can compute your commitment discount: your wholesale "
                     "price over %3 is %4 under that over %5.")
        .arg(one, other, name(to.term), under, name(from.term));
}

} // namespace dealdesk::wording
