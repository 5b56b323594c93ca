#include "feelines.h"

#include "guidance/fees.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/findings/feefinding.h"

#include <QVBoxLayout>

namespace dealdesk::ui {

FeeLines::FeeLines(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , document(of)
    , words(label({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    QLabel *title = label(tr("Marketplace fees"), this);
    title->setFont(fontOf(Type::BodyStrong));
    layout->addWidget(title);
    words->setWordWrap(true);
    layout->addWidget(words);
}

QStringList FeeLines::lines(std::size_t deal) const
{
    const pricing::Scenario &scenario = document.scenario();
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation || !scenario.deals[deal].included)
        return {};
    const guidance::Marketplaces marketplaces(document.facts().knowledge);
    try {
        const auto offers = pricing::offersOf(scenario, deal, *evaluation);
        const auto fees = pricing::feesOf(scenario, deal, offers, *evaluation, guidance::feeSchedules(marketplaces));
        return wording::feeFindings(scenario.deals[deal], offers, fees, marketplaces,
                                    {language, wording::text(scenario.settings.currency)});
    } catch (const pricing::AmountOverflow &) { // an offer's amount, though no month's
        return {};
    }
}

void FeeLines::setDeal(std::optional<std::size_t> deal)
{
    const QString said = deal ? lines(*deal).join(QLatin1Char('\n')) : QString();
    setVisible(!said.isEmpty());
    if (words->text() != said)
        words->setText(said);
}

} // namespace dealdesk::ui
