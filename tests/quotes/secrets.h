// What must not get into a customer's file: every wholesale and margin figure of deals whose figures cannot be
// mistaken, in each way of writing it.
#pragma once

#include "support.h"

#include "support/language.h"

#include <QMap>
#include <QSet>

namespace dealdesk::tests {

inline QString spaceless(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    return text.remove(spaces);
}

/// What must not be found, each as it could be written.
class Secrets
{
public:
    void add(const std::optional<Money> &money, const QString &name)
    {
        if (!money || qAbs(money->minor) < 1000 || open.contains(money->minor))
            return;
        const QString minor = QString::number(qAbs(money->minor));
        const QString plain = minor.chopped(2) + QLatin1Char('.') + minor.right(2);
        const QString grouped = test::figures().money(Money{qAbs(money->minor)}).mid(1);
        for (const QString &written : {plain, grouped, minor.size() >= 6 ? minor : QString()})
            if (!written.isEmpty())
                values.insert(written, name);
    }
    void add(const std::optional<Percent> &percent, const QString &name)
    {
        if (percent && percent->basisPoints % 100 != 0)
            values.insert(test::figures().plain(*percent), name);
    }
    void add(const std::string &word) { values.insert(QString::fromStdString(word), QStringLiteral("name")); }
    /// What the customer is told: never a secret, even where a wholesale figure happens to equal it.
    void allow(const std::optional<Money> &money)
    {
        if (money)
            open.insert(money->minor);
    }

    /// Where each secret that is in the file was found; empty: none is.
    QStringList foundIn(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("cannot be opened")};
        const QString raw = QString::fromLatin1(file.readAll());
        const QString text = tests::pdfText(path);
        const QString unspaced = spaceless(text);
        const QString inOrder = spaceless(tests::pdfText(path, 0, QStringLiteral("-raw")));
        const QString objects = QString::fromLatin1(tests::pdfObjects(path));
        const QList<std::pair<QString, QString>> places{
            {QStringLiteral("text"), text},
            {QStringLiteral("text without spaces"), unspaced},
            {QStringLiteral("text without spaces, in the order of drawing"), inOrder},
            {QStringLiteral("metadata"), tests::pdfInfo(path)},
            {QStringLiteral("objects"), objects},
            {QStringLiteral("bytes"), raw}};
        QStringList found;
        for (auto value = values.begin(); value != values.end(); ++value)
            for (const auto &[place, content] : places) {
                const bool joined = place.startsWith(QLatin1String("text without spaces"));
                const QString key = joined ? spaceless(value.key()) : value.key();
                // "71.67" is not in "571.67"; where spaces are gone, its neighbours may be any digits.
                const QRegularExpression whole(
                    joined ? QRegularExpression::escape(key)
                           : QStringLiteral("(?<![\\d.,])%1(?!\\d)").arg(QRegularExpression::escape(key)),
                    QRegularExpression::CaseInsensitiveOption);
                if ((!joined || key.size() >= 7) && content.contains(whole))
                    found.append(QStringLiteral("%1 (%2) in %3").arg(value.key(), value.value(), place));
            }
        return found;
    }

    QMap<QString, QString> values;

private:
    QSet<qint64> open;
};

inline void add(Secrets &secrets, const pricing::MonthFigures &month, const QString &when)
{
    secrets.add(month.wholesaleUnit, when + QStringLiteral(" wholesale unit"));
    secrets.add(month.wholesale, when + QStringLiteral(" wholesale"));
    secrets.add(month.margin, when + QStringLiteral(" margin"));
    secrets.add(month.marketplaceFee, when + QStringLiteral(" marketplace fee"));
    secrets.add(month.platformFee, when + QStringLiteral(" platform fee"));
    secrets.add(month.netMargin, when + QStringLiteral(" net margin"));
}

inline void add(Secrets &secrets, const pricing::DealFigures &deal, const QString &which)
{
    secrets.add(deal.totalWholesale, which + QStringLiteral(" total wholesale"));
    secrets.add(deal.totalMargin, which + QStringLiteral(" total margin"));
    secrets.add(deal.totalNetMargin, which + QStringLiteral(" total net margin"));
    secrets.add(deal.marginPercent, which + QStringLiteral(" margin percent"));
    secrets.add(deal.totalMarginPercent, which + QStringLiteral(" total margin percent"));
}

inline pricing::Scenario canary(const pricing::ResalePrice &price)
{
    pricing::Scenario scenario = tests::growth();
    auto &authorization = scenario.authorizations[0];
    authorization.name = "Canary authorization";
    const std::array<std::int64_t, 5> lists{198'473, 176'291, 158'317, 141'983, 123'457};
    for (std::size_t index = 0; index < authorization.bands.size(); ++index) {
        authorization.bands[index].name = "Canary band " + std::to_string(index);
        authorization.bands[index].price = Money{lists[index]};
    }
    authorization.commitmentDiscounts = {Percent{0}, Percent{937}, Percent{1373}};
    scenario.settings.marginFloor = Percent{773};
    pricing::Deal &deal = scenario.deals[0];
    deal.name = "Canary deal";
    deal.price = price;
    deal.negotiatedPrice = Money{121'739};
    deal.marketplaceFee = Percent{317};
    deal.whiteLabel = {pricing::WhiteLabelTier::Full, Money{713'179}};
    return scenario;
}

/// What the customer is told.
inline void allow(Secrets &secrets, const quotes::CustomerQuote &quote)
{
    for (const auto &value : {quote.unit, std::optional(quote.monthly), std::optional(quote.total)})
        secrets.allow(value);
    for (const auto &row : quote.ramp)
        secrets.allow(row.monthly);
    for (const auto &year : quote.years)
        secrets.allow(year.billed);
    for (const auto &invoice : quote.invoices)
        secrets.allow(invoice.amount);
    for (const auto &option : quote.options)
        for (const auto &value : {option.unit, option.monthly, option.total})
            secrets.allow(value);
}

inline void addDeal(Secrets &secrets, const pricing::Scenario &scenario, std::size_t deal)
{
    const auto evaluation = pricing::evaluate(scenario);
    for (const auto &stretch : evaluation.termStretches(deal))
        add(secrets, stretch.figures, QStringLiteral("month %1").arg(stretch.firstMonth));
    add(secrets, evaluation.deals[deal], QStringLiteral("deal"));
    for (const auto &term : pricing::compareTerms(scenario, deal)) {
        add(secrets, term.first, QStringLiteral("%1 months, first").arg(pricing::monthsOf(term.term)));
        add(secrets, term.figures, QStringLiteral("%1 months").arg(pricing::monthsOf(term.term)));
    }
    for (const auto &payout : pricing::payouts(scenario, deal, evaluation))
        secrets.add(payout.payout, QStringLiteral("payout"));
    secrets.add(scenario.deals[deal].name);
    secrets.add(scenario.deals[deal].negotiatedPrice, QStringLiteral("negotiated price"));
}

inline void addPrices(Secrets &secrets, const pricing::Scenario &scenario)
{
    for (const auto &band : scenario.authorizations[0].bands) {
        secrets.add(band.price, QStringLiteral("list price"));
        secrets.add(band.name);
    }
    secrets.add(scenario.authorizations[0].name);
    for (const Percent percent : {Percent{937}, Percent{1373}, Percent{773}, Percent{317}, Percent{2347}})
        secrets.add(std::optional(percent), QStringLiteral("percentage"));
    for (const char *word : {"wholesale", "margin", "markup", "payout", "discount", "fee ", "INTERNAL"})
        secrets.add(std::string(word));
}

inline Secrets secretsOf(const pricing::Scenario &scenario, const quotes::CustomerQuote &quote)
{
    Secrets secrets;
    allow(secrets, quote);
    addDeal(secrets, scenario, 0);
    addPrices(secrets, scenario);
    return secrets;
}

} // namespace dealdesk::tests
