#include "pricedentry.h"

#include "pricing/equivalent.h"
#include "pricing/ranges.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

namespace dealdesk::tables {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PricedEntry)
};

QString beyondRange(PriceRule rule, const QString &currency)
{
    const wording::FigureText figures(currency);
    const QString most = rule == PriceRule::Markup   ? figures.percent(largestMarkup)
                         : rule == PriceRule::Margin ? figures.percent(Percent{basisPointsInWhole - 1})
                                                     : figures.money(largestPrice);
    return Words::tr("By this rule the price would be more than %1, the most that a deal can hold. Change the price "
                     "first.")
        .arg(most);
}

} // namespace

tl::expected<Deal, QString> withPricedEntry(const workspace::Document &document, std::size_t deal, DealField field,
                                            const QString &text)
{
    const Deal &before = document.scenario().deals[deal];
    auto after = withEntry(before, field, text, document.scenario());
    const Evaluation *evaluation = document.evaluation();
    if (!after || !evaluation || !evaluation->deals[deal].included)
        return after;
    const std::size_t rule = after->price.index();
    if (rule != before.price.index()) {
        const Equivalent equal = equivalentPrice(static_cast<PriceRule>(rule), evaluation->firstMonth(deal));
        const auto *price = std::get_if<ResalePrice>(&equal);
        if (!price && std::get<NoEquivalent>(equal) == NoEquivalent::AboveRange)
            return tl::unexpected(
                beyondRange(static_cast<PriceRule>(rule), wording::text(document.scenario().settings.currency)));
        after = withRule(before, rule, price ? std::optional(*price) : std::nullopt);
    }
    const std::optional<Money> whole = evaluation->deals[deal].tcv;
    if (after->billing.schedule == BillingSchedule::Custom && before.billing.schedule != BillingSchedule::Custom &&
        whole && whole->minor > 0 &&
        *whole <= largestPrice) // else there is a first one to fill in, and what is missing
        after->billing.instalments = {Instalment{0, *whole}};
    return after;
}

} // namespace dealdesk::tables
