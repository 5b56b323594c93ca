#include "feefinding.h"

#include "guidance/fees.h"
#include "wording/pages/marketplacewords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FeeFinding)
};

class Findings
{
public:
    const Deal &deal;
    const std::vector<PrivateOffer> &offers;
    const DealFees &fees;
    const guidance::Marketplaces &marketplaces;
    const FigureText &figures;

    QStringList all() const
    {
        QStringList lines;
        if (fees.offers.front().basis == FeeBasis::NoMarketplace)
            lines.append(Words::tr("A direct contract has no marketplace fee."));
        else if (fees.offers.front().basis == FeeBasis::DealsOwn)
            lines.append(dealsOwn());
        else
            for (std::size_t each = 0; each < offers.size(); ++each)
                lines.append(
                    offers.size() == 1
                        ? scheduled(each)
                        : Words::tr("Offer from %1: %2").arg(figures.date(offers[each].start), scheduled(each)));
        if (fees.offers.front().basis == FeeBasis::Schedule)
            lines.append(bearer());
        if (offers.size() > 1 && fees.sum.whole)
            lines.append(Words::tr("Of what each offer charges until the next one takes its place, that is %1 in all.")
                             .arg(figures.money(fees.sum.whole)));
        lines.append(netMargin());
        return lines;
    }

private:
    bool isAws() const { return deal.route == Route::Cppo; }

    QString dealsOwn() const
    {
        const QString rate = figures.percent(deal.marketplaceFee);
        if (!fees.sum.whole)
            return Words::tr("The deal's own marketplace fee of %1 takes the schedule's place. What is billed is not "
                             "known, so the fee is not either.")
                .arg(rate);
        return Words::tr("The deal's own marketplace fee of %1 of what is billed takes the schedule's place: %2 over "
                         "the term, which you bear.")
            .arg(rate, figures.money(fees.sum.whole));
    }

    QString scheduled(std::size_t each) const
    {
        const OfferFee &fee = fees.offers[each];
        if (fee.unknown == NoFee::UnknownAmount)
            return isAws() ? Words::tr("AWS takes a percentage of the wholesale, which is not known.")
                           : Words::tr("Microsoft takes a percentage of the wholesale, which is not known.");
        if (fee.unknown == NoFee::OtherCurrency)
            return isAws() ? Words::tr("AWS's rates go by contract values in US dollars, so what it takes of an offer "
                                       "in %1 is not known.")
                                 .arg(figures.currency())
                           : Words::tr("Microsoft's rates go by contract values in US dollars, so what it takes of an "
                                       "offer in %1 is not known.")
                                 .arg(figures.currency());
        const QString rate = figures.percent(*fee.rate), of = figures.money(offers[each].wholesale),
                      whole = figures.money(fee.fee.whole);
        if (fee.isRenewal)
            return isAws() ? Words::tr("AWS takes %1 of the wholesale of %2, as of a renewal: %3.").arg(rate, of, whole)
                           : Words::tr("Microsoft takes %1 of the wholesale of %2, as of a renewal: %3.")
                                 .arg(rate, of, whole);
        return isAws() ? Words::tr("AWS takes %1 of the wholesale of %2: %3.").arg(rate, of, whole)
                       : Words::tr("Microsoft takes %1 of the wholesale of %2: %3.").arg(rate, of, whole);
    }

    QString bearer() const
    {
        const guidance::MarketplaceFact &fact = marketplaces.fact(isAws() ? "aws-fee-bearer" : "azure-fee-bearer");
        guidance::Bearer who;
        guidance::readBearer(fact.value(), who);
        switch (who.bearer) {
        case FeeBearer::Publisher:
            if (fact.own)
                return Words::tr("By your own note the publisher bears it.");
            return fact.isOpen() ? Words::tr("The publisher bears it (%1).").arg(confirmWith(fact.where))
                                 : Words::tr("The publisher bears it.");
        case FeeBearer::Partner: return Words::tr("By your own note you bear it.");
        case FeeBearer::Split: break;
        }
        return Words::tr("By your own note you bear %1 of it: %2.")
            .arg(figures.percent(who.partnersPart), figures.money(fees.sum.partners));
    }

    QString netMargin() const
    {
        if (fees.netBefore && fees.netBefore == fees.netAfter)
            return Words::tr("Net margin over the term, before and after the fee: %1.")
                .arg(figures.money(fees.netAfter));
        return Words::tr("Net margin over the term: %1 before the fee, %2 after it.")
            .arg(figures.money(fees.netBefore), figures.money(fees.netAfter));
    }
};

} // namespace

QStringList feeFindings(const Deal &deal, const std::vector<PrivateOffer> &offers, const DealFees &fees,
                        const guidance::Marketplaces &marketplaces, const FigureText &figures)
{
    return Findings{deal, offers, fees, marketplaces, figures}.all();
}

} // namespace dealdesk::wording
