#include "samples.h"

#include "dice.h"

#include "exchange/comparedname.h"

#include "workspace/quoteregister.h"

namespace dealdesk::storage::testing {

using namespace pricing;
using namespace workspace;

Contents richContents(std::uint64_t seed, int deals)
{
    Dice dice(seed);
    std::vector<WholeScenario> scenarios;
    for (int key = 1; key <= 3; ++key)
        scenarios.push_back(whole(dice, key * 2, deals));
    Contents contents = merged(std::move(scenarios)).contents;
    for (int key = 1; key <= 5; ++key)
        contents.quotes.push_back(quote(dice, key * 3));
    contents.facts.knowledge["ami-most-days"] = {"1096", "Our account manager, mail of 2026-11-20"};
    contents.facts.brandings["firm"] = branding(dice);
    contents.facts.brandings["customer/2"] = branding(dice);
    for (std::int64_t number = 0; number < 4; ++number) {
        UsageRecord record = usage(dice, number);
        contents.facts.usage.emplace(usageName(record), std::move(record));
    }
    for (std::int64_t number = 0; number < 3; ++number) {
        PayoutRecord record = payoutReport(dice, number);
        contents.facts.payouts.emplace(payoutName(record), std::move(record));
    }
    contents.view[QStringLiteral("window")] = QByteArray("\0\1\2geometry", 11);
    contents.view[QStringLiteral("columns/東京")] = QByteArray("");
    return contents;
}

Contents fixtureContents()
{
    WholeScenario first;
    first.key = {1};
    auto &scenario = first.scenario;
    scenario.settings.name = "Worked example";
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.settings.marginFloor = Percent{1'000};
    scenario.settings.partner = {"Northwind Security", true, false};
    scenario.authorizations = {{Listing::Asm,
                                "Worked example (illustrative)",
                                0,
                                {Percent{0}, Percent{1'000}, Percent{1'500}},
                                {{"Pilot", 1, Money{10'196}, false, Provenance::Derived},
                                 {"Band 1", 25, Money{9'300}, false, Provenance::Assumed},
                                 {"Band 2", 100, Money{8'432}, false, Provenance::Published},
                                 {"Band 3", 500, Money{8'340}, false, Provenance::Assumed},
                                 {"Band 4", 1'200, std::nullopt, true, Provenance::Mine}}}};
    scenario.customers = {{{"c1"}, "Example Corp", Cloud::Aws, true, false, InvoicePreference::Aws, false, false, {}}};
    Deal rollout;
    rollout.id = {"d1"};
    rollout.name = "Rollout";
    rollout.customer = {"c1"};
    rollout.tenants = {{0, 100}, {12, 250}};
    rollout.price = MonthlyTotal{Money{880'000}};
    Deal pilot = rollout;
    pilot.id = {"d2"};
    pilot.name = "Pilot, custom schedule";
    pilot.price = TargetMargin{Percent{2'250}};
    pilot.billing = {BillingSchedule::Custom, {{0, Money{100'000}}, {6, Money{250'050}}}};
    pilot.negotiatedPrice = Money{7'014};
    pilot.whiteLabel = {WhiteLabelTier::Full, Money{50'000}};
    scenario.deals = {rollout, pilot};
    first.dealKeys = {{2}, {3}};
    Contents contents = merged({first}).contents;
    contents.quotes = {{{1},
                        QStringLiteral("Q-2027-0001"),
                        {1},
                        {"d1"},
                        QStringLiteral("Rollout"),
                        QStringLiteral("Example Corp"),
                        QStringLiteral("USD"),
                        Money{31'680'000},
                        QDate(2027, 1, 15),
                        QDate(2027, 2, 14),
                        QStringLiteral("Q-2027-0001.pdf"),
                        true,
                        {}}};
    contents.view[QStringLiteral("window")] = "state";
    return contents;
}

QByteArray documentOf(std::uint64_t quote)
{
    return "%PDF of quote " + QByteArray::number(static_cast<qulonglong>(quote)) +
           QByteArray(static_cast<qsizetype>(quote % 9) * 700, static_cast<char>(quote));
}

Contents fixtureWithDocument()
{
    Contents contents = fixtureContents();
    QuoteRecord quote = contents.quotes.front();
    quote.key = {7};
    quote.number = QStringLiteral("Q-2027-0002");
    quote.written = false;
    quote.sha256 = sha256Of(documentOf(7));
    contents.quotes.push_back(quote);
    return contents;
}

Contents fixtureOverTime()
{
    Contents contents = fixtureWithDocument();
    ResaleAuthorization &first = contents.facts.authorizations.front().authorization;
    first.number = "RA-1";
    first.until = YearMonth::of(2029, 12).plus(1).firstDay();
    first.until = plusDays(*first.until, -1);
    first.buyerAccounts = {"012345678901"};
    first.azurePrice = {AzurePriceKind::Discount, Percent{2'000}};
    first.note = "By mail.\nSecond line";
    AuthorizationFact second = contents.facts.authorizations.front();
    second.key = {20};
    second.authorization.number = "RA-2";
    second.authorization.kind = AuthorizationKind::SingleUse;
    second.authorization.from = YearMonth::of(2030, 1).firstDay();
    second.authorization.until.reset();
    second.authorization.netTerms = 45;
    contents.facts.authorizations.push_back(second);
    contents.facts.customers.front().aliases = {"Example", "Example, Inc."};
    contents.facts.customers.front().awsAccount = "012345678901";
    contents.facts.knowledge["ami-most-days"] = {"1096", "Our account manager"};
    ScenarioEntry &entry = contents.scenarios.front();
    second.authorization.number = "RA-3";
    entry.authorizations[Listing::Sat].authorizations = {{{21}, second.authorization}};
    entry.authorizations[Listing::Sat].authorizations.front().authorization.listing = Listing::Sat;
    entry.authorizations[Listing::SupportHub] = {};
    Deal &deal = entry.scenario.deals.front();
    deal.status = DealStatus::Offered;
    deal.paperwork.edit().offerEnd = YearMonth::of(2029, 12).firstDay();
    deal.paperwork.edit().offers = {{.id = "offer-abc",
                                     .start = YearMonth::of(2027, 1),
                                     .expires = YearMonth::of(2026, 12).firstDay(),
                                     .name = "Rollout",
                                     .netTerms = 30}};
    contents.quotes.back().reason = QStringLiteral("The publisher extends it");
    settle(entry, contents.facts);
    return contents;
}

Contents fixtureOfAWeek()
{
    Contents contents = fixtureOverTime();
    contents.facts.firm["id/aws-account"] = {"012345678901", ""};
    contents.facts.firm["holiday/2026-12-25"] = {"", "Christmas"};
    ScenarioEntry &entry = contents.scenarios.front();
    Paperwork &paper = entry.scenario.deals.front().paperwork.edit();
    const Date day = YearMonth::of(2026, 12).firstDay();
    paper.expectedClose = plusDays(day, 30);
    paper.nextStep = "Call procurement";
    paper.nextStepBy = plusDays(day, 3);
    paper.onboardingBegun = plusDays(day, 40);
    paper.coSellId = "O1234567";
    paper.coSellState = CoSellState::Submitted;
    paper.coSellSubmitted = day;
    paper.coSellAnswered = plusDays(day, 5);
    paper.ticks = {"2026-12-01 offer-sent", "2026-12-02 allow-listed By telephone"};
    paper.offers.front().created = day;
    paper.offers.front().sent = plusDays(day, 1);
    settle(entry, contents.facts);
    return contents;
}

Contents fixtureOfCommitments()
{
    Contents contents = fixtureOfAWeek();
    Customer &customer = contents.facts.customers.front();
    customer.edpLeft = {"USD", Money{25'000'000}};
    customer.edpUntil = plusDays(YearMonth::of(2029, 7).firstDay(), -1);
    customer.maccLeft = {"JPY", Money{90'000'000}};
    customer.maccUntil = plusDays(YearMonth::of(2028, 1).firstDay(), -1);
    customer.commitmentAsOf = YearMonth::of(2026, 11).firstDay();
    contents.facts.brandings["firm"] = {.primary = "#0b5cad", .brandName = "Northwind"};
    contents.facts.brandings["customer/1"] = {.secondary = "#b45309",
                                              .productName = "Watch",
                                              .emailFrom = "Example Security",
                                              .supportUrl = "https://support.example.com/",
                                              .contactEmail = "soc@example.com",
                                              .logo = std::string("\x89PNG\0\1", 6),
                                              .favicon = "ico"};
    Paperwork &paper = contents.scenarios.front().scenario.deals.front().paperwork.edit();
    paper.scanRateCap = "20 scans a day";
    paper.assetCap = 5'000;
    paper.jiraLimit = 1;
    paper.slackLimit = 2;
    paper.serviceNowLimit = 0;
    paper.siemLimit = 1;
    paper.customDomain = "asm.example.com";
    paper.reportTemplate = "Quarterly";
    paper.pocOption = PocOption::ThirtyDays;
    paper.pocStart = YearMonth::of(2026, 12).firstDay();
    paper.pocTenants = 3;
    paper.gate10 = YearMonth::of(2027, 1).firstDay();
    paper.gate100 = YearMonth::of(2027, 7).firstDay();
    paper.gate1200 = YearMonth::of(2028, 7).firstDay();
    settle(contents.scenarios.front(), contents.facts);
    return contents;
}

Contents fixtureWithRegister()
{
    Contents contents = fixtureOfCommitments();
    QuoteRecord second = contents.quotes.back();
    second.key = {30};
    second.revision = 2;
    second.sha256 = sha256Of(documentOf(30));
    second.standing = QuoteStanding::Accepted;
    second.since = QDate(2027, 2, 12);
    second.note = QStringLiteral("By mail of their purchasing");
    second.content = R"({"content":{"total":"316800.00"},"format":"dealdesk-quote"})";
    second.contentSha256 = sha256Of(second.content);
    second.approval = {QStringLiteral("J. Smith"), QDate(2027, 1, 20), QStringLiteral("A first customer"),
                       sha256Of(R"({"total":"316800.00"})")};
    second.illustrative = true;
    QuoteRecord draft;
    draft.key = {31};
    draft.number = QStringLiteral("Q-2027-0003");
    draft.scenario = second.scenario;
    draft.deal = second.deal;
    draft.dealName = second.dealName;
    draft.customerName = second.customerName;
    draft.currency = second.currency;
    draft.standing = QuoteStanding::Draft;
    contents.quotes.push_back(second);
    contents.quotes.push_back(draft);
    return contents;
}

Contents fixtureWithUsage()
{
    Contents contents = fixtureWithRegister();
    const auto keep = [&](std::string deployment, std::vector<exchange::UsageName> names, std::int64_t rows) {
        for (exchange::UsageName &name : names)
            name.compared = exchange::comparedName(name.written);
        UsageRecord record{Listing::Asm,
                           {std::move(deployment), YearMonth::of(2027, 5), std::move(names), rows, 2},
                           40,
                           "export 2027-05.csv",
                           std::string(64, 'a'),
                           YearMonth::of(2027, 6).firstDay()};
        contents.facts.usage.emplace(usageName(record), std::move(record));
    };
    keep("east", {{"EXAMPLE  corp", {}, 0, {"p1", "p\t2\\", "東京"}}, {"Acme", {}, 0, {"p1"}}}, 5);
    keep("", {}, 0);
    return contents;
}

Contents fixtureWithPayouts()
{
    Contents contents = fixtureWithUsage();
    const Date march = YearMonth::of(2027, 3).firstDay();
    const auto keep = [&](exchange::ReportKind kind, std::string file, std::vector<exchange::ReportLine> lines) {
        PayoutRecord record{{kind, std::move(lines)}, std::move(file), std::string(64, 'b'), plusDays(march, 40)};
        record.report.lastDay = exchange::lastDayIn(record.report.lines);
        contents.facts.payouts.emplace(payoutName(record), std::move(record));
    };
    keep(exchange::ReportKind::Aws, "collections 2027-03.csv",
         {{2, "t-1", "offer-abc123@2", "012345678901", "Example Corp", "USD", march, plusDays(march, 20), Money{60'000},
           Money{-150}, Money{1'234}, Money{-240'000}, true, false},
          {3, "t-2", "", "", "東京\\ GmbH", "JPY", march, {}, Money{-7}, {}, {}, {}, false, true}});
    keep(exchange::ReportKind::Azure, "", {});
    return contents;
}

Contents manyDeals(int deals)
{
    Contents contents = fixtureContents();
    ScenarioEntry &first = contents.scenarios.front();
    const Deal rollout = first.scenario.deals.front();
    first.scenario.deals.clear();
    first.dealKeys.clear();
    for (int i = 0; i < deals; ++i) {
        Deal next = rollout;
        next.id.text = "d" + std::to_string(i + 1);
        next.name = "Rollout number " + std::to_string(i + 1);
        next.startMonth = i % 36;
        next.tenants = {{0, i % 500 + 1}, {12, i % 500 + 100}};
        first.scenario.deals.push_back(std::move(next));
        first.dealKeys.push_back({i + 2});
    }
    return contents;
}

QByteArray wholeFile(std::uint64_t number)
{
    return QByteArray("file ") + QByteArray::number(static_cast<qulonglong>(number)) + '\n' +
           QByteArray(10'000 + static_cast<qsizetype>(number) * 3'000, static_cast<char>('a' + number % 26));
}

} // namespace dealdesk::storage::testing
