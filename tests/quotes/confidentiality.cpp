// No wholesale and no margin figure gets into a customer's file: every one of a deal whose figures cannot be mistaken
// is looked for in the file's text, its metadata and its uncompressed objects, in each way of writing it.
#include "support/language.h"
#include "support/testfile.h"

#include "support.h"

#include <QSet>

using namespace dealdesk;
using pricing::Money;
using pricing::Percent;

namespace {

QString spaceless(QString text)
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

void add(Secrets &secrets, const pricing::MonthFigures &month, const QString &when)
{
    secrets.add(month.wholesaleUnit, when + QStringLiteral(" wholesale unit"));
    secrets.add(month.wholesale, when + QStringLiteral(" wholesale"));
    secrets.add(month.margin, when + QStringLiteral(" margin"));
    secrets.add(month.marketplaceFee, when + QStringLiteral(" marketplace fee"));
    secrets.add(month.platformFee, when + QStringLiteral(" platform fee"));
    secrets.add(month.netMargin, when + QStringLiteral(" net margin"));
}

void add(Secrets &secrets, const pricing::DealFigures &deal, const QString &which)
{
    secrets.add(deal.totalWholesale, which + QStringLiteral(" total wholesale"));
    secrets.add(deal.totalMargin, which + QStringLiteral(" total margin"));
    secrets.add(deal.totalNetMargin, which + QStringLiteral(" total net margin"));
    secrets.add(deal.marginPercent, which + QStringLiteral(" margin percent"));
    secrets.add(deal.totalMarginPercent, which + QStringLiteral(" total margin percent"));
}

pricing::Scenario canary(const pricing::ResalePrice &price)
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

Secrets secretsOf(const pricing::Scenario &scenario, const quotes::CustomerQuote &quote)
{
    const auto evaluation = pricing::evaluate(scenario);
    Secrets secrets;
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

    for (const auto &stretch : evaluation.termStretches(0))
        add(secrets, stretch.figures, QStringLiteral("month %1").arg(stretch.firstMonth));
    add(secrets, evaluation.deals[0], QStringLiteral("deal"));
    for (const auto &term : pricing::compareTerms(scenario, 0)) {
        add(secrets, term.first, QStringLiteral("%1 months, first").arg(pricing::monthsOf(term.term)));
        add(secrets, term.figures, QStringLiteral("%1 months").arg(pricing::monthsOf(term.term)));
    }
    for (const auto &payout : pricing::payouts(scenario, 0, evaluation))
        secrets.add(payout.payout, QStringLiteral("payout"));
    for (const auto &band : scenario.authorizations[0].bands) {
        secrets.add(band.price, QStringLiteral("list price"));
        secrets.add(band.name);
    }
    secrets.add(scenario.authorizations[0].name);
    secrets.add(scenario.deals[0].name);
    secrets.add(scenario.deals[0].negotiatedPrice, QStringLiteral("negotiated price"));
    for (const Percent percent : {Percent{937}, Percent{1373}, Percent{773}, Percent{317}, Percent{2347}})
        secrets.add(std::optional(percent), QStringLiteral("percentage"));
    for (const char *word : {"wholesale", "margin", "markup", "payout", "discount", "fee ", "INTERNAL"})
        secrets.add(std::string(word));
    return secrets;
}

} // namespace

Q_DECLARE_METATYPE(dealdesk::pricing::ResalePrice)

class ConfidentialityTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;

    static quotes::CustomerQuote quoted(const pricing::Scenario &scenario, bool onePrice = false)
    {
        auto details = tests::details(true);
        details.onePrice = onePrice;
        const auto quote = quotes::customerQuote(scenario, 0, pricing::evaluate(scenario), details);
        if (!quote) {
            QTest::qFail(qPrintable(quote.error()), __FILE__, __LINE__);
            return quotes::CustomerQuote(details);
        }
        return *quote;
    }

    QStringList leaks(const quotes::CustomerQuote &quote, const Secrets &secrets)
    {
        const QString path = folder.filePath(QStringLiteral("quote.pdf"));
        if (!quotes::writePdf(quote, path))
            return {QStringLiteral("not written")};
        return secrets.foundIn(path);
    }

private Q_SLOTS:
    void nothingOfThePartnersIsInTheCustomersFile_data()
    {
        QTest::addColumn<pricing::ResalePrice>("price");
        QTest::addColumn<bool>("onePrice");
        QTest::newRow("markup") << pricing::ResalePrice(pricing::Markup{{2347}}) << false;
        QTest::newRow("markup, one price") << pricing::ResalePrice(pricing::Markup{{2347}}) << true;
        QTest::newRow("target margin, one price") << pricing::ResalePrice(pricing::TargetMargin{{2347}}) << true;
        QTest::newRow("target margin") << pricing::ResalePrice(pricing::TargetMargin{{2347}}) << false;
        QTest::newRow("unit price") << pricing::ResalePrice(pricing::UnitPrice{{217'383}}) << false;
        QTest::newRow("monthly total") << pricing::ResalePrice(pricing::MonthlyTotal{{287'654'319}}) << false;
    }
    void nothingOfThePartnersIsInTheCustomersFile()
    {
        QFETCH(pricing::ResalePrice, price);
        QFETCH(bool, onePrice);
        const pricing::Scenario scenario = canary(price);
        const quotes::CustomerQuote quote = quoted(scenario, onePrice);
        const Secrets secrets = secretsOf(scenario, quote);
        QVERIFY(secrets.values.size() > 60);
        const QStringList found = leaks(quote, secrets);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// The same search finds a figure wherever it is put: without this, finding nothing would mean nothing.
    void aSeededLeakIsFound_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"subject", "customer", "number", "next step", "product", "ramp", "bytes"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void aSeededLeakIsFound()
    {
        QFETCH(QString, place);
        const pricing::Scenario scenario = canary(pricing::Markup{{2347}});
        quotes::CustomerQuote quote = quoted(scenario);
        const Secrets secrets = secretsOf(scenario, quote);
        const auto evaluation = pricing::evaluate(scenario);
        const Money wholesale = *evaluation.firstMonth(0).wholesale;
        const QString leak = test::figures().money(wholesale);
        if (place == QLatin1String("subject"))
            quote.details.subject += QLatin1Char(' ') + leak;
        else if (place == QLatin1String("customer"))
            quote.customer += QLatin1Char(' ') + leak;
        else if (place == QLatin1String("number"))
            quote.details.number += test::figures().plain(wholesale).prepend(QLatin1Char(' '));
        else if (place == QLatin1String("next step"))
            quote.nextSteps.append(QStringLiteral("It costs us %1.").arg(leak));
        else if (place == QLatin1String("product"))
            quote.product += QStringLiteral(" Canary band 2");
        else if (place == QLatin1String("ramp"))
            quote.ramp[0].monthly = wholesale;
        if (place != QLatin1String("bytes")) {
            QVERIFY(!leaks(quote, secrets).isEmpty());
            return;
        }
        const QString path = folder.filePath(QStringLiteral("comment.pdf"));
        QVERIFY(quotes::writePdf(quote, path));
        QVERIFY(secrets.foundIn(path).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("% " + QByteArray::number(qlonglong(wholesale.minor)) + "\n");
        file.close();
        QVERIFY(!secrets.foundIn(path).isEmpty());
    }

    void theInternalSummaryHasThem()
    {
        const pricing::Scenario scenario = canary(pricing::Markup{{2347}});
        const Secrets secrets = secretsOf(scenario, quoted(scenario));
        const QString path = folder.filePath(QStringLiteral("internal.pdf"));
        QVERIFY(quotes::writePdf(tests::summaryOf(scenario), path));
        QVERIFY(secrets.foundIn(path).size() > 20);
    }
};

DEALDESK_TESTS(ConfidentialityTest, QGuiApplication)
#include "confidentiality.moc"
