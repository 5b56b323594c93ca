#include "dice.h"

#include "exchange/comparedname.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "workspace/quoteregister.h"

#include <algorithm>
#include <array>

namespace dealdesk::storage::testing {

using namespace pricing;
using namespace workspace;

std::string Dice::text()
{
    // What a workspace may hold: names as hostile as names may be, and longer ones and none, of earlier versions.
    static const std::vector<std::string> texts{"",
                                                "Rollout",
                                                "Straße 東京 🚀",
                                                "Robert'); DROP TABLE deals;--",
                                                "\xEF\xBB\xBFstarts with a byte order mark",
                                                "\xEF\xBF\xBEstarts with a turned byte order mark",
                                                "<img src=\"file:///etc/passwd\">",
                                                "=HYPERLINK(\"x\")",
                                                "../../CON",
                                                "\u202Ebidi",
                                                std::string(300, 'W'),
                                                std::string(6'000, 'x')};
    return texts[static_cast<std::size_t>(roll(static_cast<std::int64_t>(texts.size())))];
}

namespace {

std::string shortText(Dice &dice)
{
    std::string text = dice.text();
    return codePoints(text) <= pricing::longestNumber ? text : std::string();
}

Date day(Dice &dice, int year) { return YearMonth::of(year, dice.between(1, 12)).firstDay(); }

void addLetter(Dice &dice, ResaleAuthorization &made)
{
    made.number = shortText(dice);
    if (dice.coin())
        made.buyerAccounts = {"012345678901", "999999999999"};
    made.paymentPlan = static_cast<PaymentPlan>(dice.roll(3));
    made.azurePrice.kind = static_cast<AzurePriceKind>(dice.roll(3));
    if (made.azurePrice.kind == AzurePriceKind::Discount)
        made.azurePrice.discount = dice.percent();
    made.note = dice.coin() ? "First line\nsecond" : "";
    made.document = shortText(dice);
}

VolumeBand band(Dice &dice, int from)
{
    return {dice.text(), from, dice.maybeMoney(1), false, static_cast<Provenance>(dice.roll(4))};
}

} // namespace

ResaleAuthorization authorization(Dice &dice, Listing listing)
{
    ResaleAuthorization made{
        listing, dice.text(), dice.between(0, 1'000'000), {dice.percent(), dice.percent(), dice.percent()}, {}};
    int from = dice.between(1, 20);
    for (int bands = dice.between(1, 6); bands > 0; --bands, from += dice.between(1, 1'000))
        made.bands.push_back(band(dice, from));
    if (!made.bands.empty())
        made.bands.back().negotiated = dice.coin();
    addLetter(dice, made);
    return made;
}

std::vector<ResaleAuthorization> authorizationsOverTime(Dice &dice, Listing listing)
{
    std::vector<ResaleAuthorization> made;
    int year = 2021;
    for (int number = dice.between(1, 3); number > 0; --number, ++year) {
        made.push_back(authorization(dice, listing));
        made.back().from = day(dice, year);
        made.back().until = YearMonth::of(year, 12).firstDay();
        made.back().kind = dice.coin() ? AuthorizationKind::UntilDate : AuthorizationKind::SingleUse;
    }
    if (dice.coin()) {
        made.back().until.reset();
        made.back().kind = dice.coin() ? AuthorizationKind::OpenEnded : AuthorizationKind::ByDates;
    }
    return made;
}

Customer customer(Dice &dice, int number)
{
    Customer made{{"c" + std::to_string(number)},
                  dice.text(),
                  static_cast<Cloud>(dice.roll(4)),
                  dice.coin(),
                  dice.coin(),
                  static_cast<InvoicePreference>(dice.roll(3)),
                  dice.coin(),
                  dice.coin(),
                  static_cast<PurchasingVehicle>(dice.roll(4))};
    if (dice.coin())
        made.aliases = {"Example", "Example Corporation"};
    made.awsAccount = dice.coin() ? "012345678901" : "";
    made.azureBillingAccount = shortText(dice);
    if (dice.coin()) {
        made.edpLeft = {dice.coin() ? "USD" : "JPY", dice.money()};
        made.edpUntil = YearMonth::of(2028, 6).firstDay();
        made.commitmentAsOf = YearMonth::of(2026, 11).firstDay();
    }
    made.contact = shortText(dice);
    made.notes = dice.coin() ? "First line\nsecond" : "";
    return made;
}

namespace {

ResalePrice price(Dice &dice)
{
    switch (dice.roll(4)) {
    case 0: return UnitPrice{dice.money()};
    case 1: return Markup{dice.percent(100'000)};
    case 2: return TargetMargin{dice.percent(9'999)};
    default: return MonthlyTotal{dice.money()};
    }
}

} // namespace

Deal deal(Dice &dice, std::int64_t number)
{
    Deal made;
    made.id = {"d" + std::to_string(number)};
    made.name = dice.text();
    made.customer = {"c" + std::to_string(dice.between(1, 6))};
    made.listing = static_cast<Listing>(dice.roll(3));
    made.route = static_cast<Route>(dice.roll(3));
    made.included = dice.coin();
    made.startMonth = dice.between(0, 119);
    made.term = allTerms[static_cast<std::size_t>(dice.roll(3))];
    made.atEnd = static_cast<AtEnd>(dice.roll(2));
    made.tenants.front().count = dice.between(1, 1'000'000);
    for (int month = 0; (month += dice.between(1, 12)) < monthsOf(made.term);)
        made.tenants.push_back({month, dice.between(1, 1'000'000)});
    made.price = price(dice);
    made.negotiatedPrice = dice.maybeMoney();
    made.billing.schedule = static_cast<BillingSchedule>(dice.roll(5));
    if (made.billing.schedule == BillingSchedule::Custom)
        for (int month = 0; month < monthsOf(made.term); month += dice.between(1, 12))
            made.billing.instalments.push_back({month, dice.money(1)});
    made.marketplaceFee = dice.percent();
    made.whiteLabel = {static_cast<WhiteLabelTier>(dice.roll(2)), dice.maybeMoney()};
    made.probability = dice.percent();
    if (std::string order = dice.text(); codePoints(order) <= longestName) // no earlier version took a longer one
        made.paperwork.edit().poNumber = std::move(order);
    made.status = static_cast<DealStatus>(dice.roll(5));
    made.paperwork.edit().notes = dice.coin() ? "First line\nsecond" : "";
    if (dice.coin()) {
        Paperwork &paper = made.paperwork.edit();
        paper.expectedClose = YearMonth::of(2027, 1 + static_cast<int>(dice.roll(12))).firstDay();
        paper.nextStep = shortText(dice);
        paper.coSellState = static_cast<CoSellState>(dice.roll(8));
        paper.ticks = {"2026-12-01 offer-sent", "2026-12-02 offer-accepted By telephone"};
        paper.scanRateCap = shortText(dice);
        paper.assetCap = dice.between(0, 5'000);
        paper.siemLimit = 0;
        paper.pocOption = static_cast<PocOption>(dice.roll(3));
        paper.gate10 = YearMonth::of(2027, 6).firstDay();
        paper.offers = {{.id = "offer-" + made.id.text, .sent = YearMonth::of(2026, 12).firstDay()}};
    }
    made.paperwork.tidy();
    return made;
}

records::Branding branding(Dice &dice)
{
    records::Branding made{.primary = dice.coin() ? "#0b5cad" : "", .brandName = shortText(dice)};
    made.contactEmail = dice.coin() ? "soc@example.com" : "";
    made.logo = std::string(static_cast<std::size_t>(dice.roll(6'000)), '\0');
    return made;
}

workspace::UsageRecord usage(Dice &dice, std::int64_t number)
{
    workspace::UsageRecord made{static_cast<Listing>(number % listingCount)};
    made.reading.deployment = number == 0 ? "" : "east " + std::to_string(number);
    made.reading.month = YearMonth::of(2027, 5);
    for (std::int64_t name = dice.roll(4); name > 0; --name) {
        exchange::UsageName &known = made.reading.names.emplace_back();
        known.written = "Name \\ " + std::to_string(name);
        known.compared = exchange::comparedName(known.written);
        for (std::int64_t project = dice.roll(50); project >= 0; --project)
            known.projects.push_back("p\t" + std::to_string(project));
        made.reading.rows += std::ssize(known.projects) + dice.roll(3);
    }
    made.reading.inactive = dice.roll(100);
    made.otherMonth = dice.roll(100);
    made.file = dice.text();
    made.sha256 = std::string(64, static_cast<char>('a' + dice.roll(6)));
    made.readOn = plusDays(YearMonth::of(2027, 6).firstDay(), static_cast<int>(dice.roll(60)));
    return made;
}

workspace::PayoutRecord payoutReport(Dice &dice, std::int64_t number)
{
    workspace::PayoutRecord made;
    made.report.kind = static_cast<exchange::ReportKind>(number % exchange::reportKinds);
    made.file = "report \t" + std::to_string(number) + ".csv";
    const auto day = [&] {
        return dice.coin()
                   ? std::optional(plusDays(YearMonth::of(2027, 1).firstDay(), static_cast<int>(dice.roll(400))))
                   : std::nullopt;
    };
    const auto amount = [&] { return dice.coin() ? std::optional(Money{dice.roll(900'000) - 100'000}) : std::nullopt; };
    for (std::int64_t line = dice.roll(30); line > 0; --line) {
        exchange::ReportLine &said = made.report.lines.emplace_back();
        said.row = made.report.lines.size() + 1;
        said.reference = dice.coin() ? "t\\" + std::to_string(line) : "";
        said.offer = dice.coin() ? "offer-" + std::to_string(line) : "";
        said.account = dice.coin() ? "012345678901" : "";
        said.customer = dice.text();
        said.currency = dice.coin() ? "USD" : "JPY";
        said.invoiced = day();
        said.paidOn = day();
        said.net = amount().value_or(Money{});
        said.fee = amount();
        said.tax = amount();
        said.wholesale = amount();
        said.isPaid = dice.coin();
        said.isRefund = dice.coin();
    }
    made.report.lastDay = exchange::lastDayIn(made.report.lines);
    made.sha256 = std::string(64, static_cast<char>('a' + dice.roll(6)));
    made.readOn = plusDays(YearMonth::of(2027, 6).firstDay(), static_cast<int>(dice.roll(60)));
    return made;
}

ScenarioSettings settings(Dice &dice)
{
    ScenarioSettings made;
    made.name = dice.text();
    made.currency = dice.coin() ? "USD" : "EUR";
    made.start = YearMonth::of(dice.between(2020, 2040), dice.between(1, 12));
    made.horizonMonths = dice.between(1, 120);
    made.bandPolicy = static_cast<BandPolicy>(dice.roll(2));
    made.payoutDays = dice.between(0, 365);
    if (dice.coin())
        made.marginFloor = dice.percent();
    made.dealSizeFloor = dice.maybeMoney();
    made.partner = {dice.text(), dice.coin(), dice.coin()};
    return made;
}

QuoteRecord quote(Dice &dice, std::int64_t key)
{
    QuoteRecord made;
    made.key = {key};
    made.number = QStringLiteral("Q-2027-%1").arg(key, 4, 10, QChar(u'0'));
    made.scenario = {dice.between(1, 4)};
    made.deal = {"d" + std::to_string(dice.between(1, 40))};
    made.dealName = QStringLiteral("Rollout \u202E 東京");
    made.customerName = dice.coin() ? QStringLiteral("\uFEFFMarked") : QStringLiteral("Example <b>Corp</b>");
    made.currency = QStringLiteral("USD");
    made.total = dice.money();
    made.issued = dice.coin() ? QDate(2027, dice.between(1, 12), 17) : QDate();
    made.validUntil = QDate(2028, 2, 29);
    made.file = QStringLiteral("/home/partner/Angebote/Q 1.pdf");
    made.written = dice.coin();
    made.reason = dice.coin() ? QStringLiteral("The publisher extends it: mail of 12 May") : QString();
    made.revision = dice.between(1, 9);
    made.standing = static_cast<QuoteStanding>(dice.roll(quoteStandings));
    made.since = dice.coin() ? QDate(2027, 3, dice.between(1, 28)) : QDate();
    made.note = dice.coin() ? QStringLiteral("By telephone,\nas <b>agreed</b>") : QString();
    if (dice.coin())
        made.approval = {QStringLiteral("J. Smith"), QDate(2027, 2, 1), QStringLiteral("A first customer"),
                         sha256Of("approved")};
    made.illustrative = dice.coin();
    made.content = dice.coin() ? QByteArray(R"({"a":"\u20AC"})") : QByteArray();
    made.contentSha256 = made.content.isEmpty() ? QByteArray() : sha256Of(made.content);
    return made;
}

WholeScenario whole(Dice &dice, std::int64_t key, int deals)
{
    WholeScenario made;
    made.key = {key};
    made.scenario.settings = settings(dice);
    for (int listing = 0; listing < listingCount; ++listing)
        if (dice.roll(4) != 0)
            std::ranges::move(authorizationsOverTime(dice, static_cast<Listing>(listing)),
                              std::back_inserter(made.scenario.authorizations));
    std::int64_t row = 0;
    for (int i = 1; i <= 6; ++i)
        made.scenario.customers.push_back(customer(dice, i));
    for (int i = 0; i < deals; ++i) {
        made.dealKeys.push_back({row += dice.between(1, 5)});
        made.scenario.deals.push_back(deal(dice, row));
    }
    return made;
}

} // namespace dealdesk::storage::testing
