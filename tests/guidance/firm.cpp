// What the firm keeps: ids as they are typed, business days, the answers that are due.
#include "guidance/firm.h"
#include "guidance/billingaccount.h"

#include <gtest/gtest.h>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

constexpr Date day(int month, int date, int year = 2026)
{
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} /
           std::chrono::day{static_cast<unsigned>(date)};
}

struct IdRow {
    const char *rule;
    FirmId id;
    std::string text;
    std::optional<IdFault> fault;
};

class Ids : public testing::TestWithParam<IdRow>
{};

TEST_P(Ids, areCheckedWhileTyped)
{
    EXPECT_EQ(faultOf(GetParam().id, GetParam().text), GetParam().fault) << GetParam().rule;
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Ids,
    testing::Values(IdRow{"none yet is no fault", FirmId::AwsAccount, "", {}},
                    IdRow{"12 digits, leading zeros are digits", FirmId::AwsAccount, "001234567890", {}},
                    IdRow{"an AWS account of 11 digits is none", FirmId::AwsAccount, "12345678901", IdFault::Length},
                    IdRow{"letters are none", FirmId::AwsAccount, "12345678901x", IdFault::NotDigits},
                    IdRow{"hyphens are none: they are not part of it", FirmId::AwsAccount, "1234-5678-9012",
                          IdFault::NotDigits},
                    IdRow{"a partner id of 7 digits", FirmId::MicrosoftPartnerId, "4390934", {}},
                    IdRow{"of 6: seldom", FirmId::MicrosoftPartnerId, "439093", IdFault::OtherLength},
                    IdRow{"a seller id of 8", FirmId::AzureSellerId, "12345678", {}},
                    IdRow{"of 7, as a partner id has: seldom", FirmId::AzureSellerId, "4390934", IdFault::OtherLength},
                    IdRow{"of 21: none", FirmId::AzureSellerId, std::string(21, '1'), IdFault::Length}));

TEST(BusinessDays, weekendsAndTheFirmsOwnHolidaysAreLeftOut)
{
    EXPECT_EQ(businessDaysAfter(day(11, 27), 5, {}), day(12, 4)); // Friday to Friday
    EXPECT_EQ(businessDaysAfter(day(11, 28), 5, {}), day(12, 4)); // from a Saturday
    EXPECT_EQ(businessDaysAfter(day(12, 21), 5, {day(12, 25)}), day(12, 29));
    EXPECT_EQ(businessDaysAfter(day(12, 21), 5, {day(12, 26)}), day(12, 28)); // a holiday on a Saturday takes none
    EXPECT_EQ(businessDaysAfter(day(12, 31), 1, {day(1, 1, 2027)}), day(1, 4, 2027));
    EXPECT_EQ(businessDaysAfter(day(11, 27), 0, {}), day(11, 27));
}

TEST(Firm, holidaysAreReadFromTheirRows)
{
    const FirmRows rows{{"holiday/2026-12-25", {"", "Christmas"}}, {"holiday/soon", {}}, {"id/aws-account", {"1", ""}}};
    EXPECT_EQ(holidaysOf(rows), Holidays{day(12, 25)});
    EXPECT_EQ(holidayRow(day(12, 25)), "holiday/2026-12-25");
}

TEST(Firm, holidaysAreALineEach)
{
    const FirmRows rows{{"holiday/2026-12-25", {"", "Christmas"}}, {"holiday/2026-11-26", {"", ""}}};
    EXPECT_EQ(holidayLines(rows), "2026-11-26\n2026-12-25 Christmas");
    EXPECT_EQ(holidaysFrom("\n 2026-12-25  Christmas \r\n2026-11-26\n"), rows);
    EXPECT_EQ(holidaysFrom(""), FirmRows{});
    for (const auto &[lines, wrong] :
         {std::pair("2026-11-26\n\n25 Dec 2026", 3u), std::pair("2026-12-25 a\n2026-12-25 b", 2u),
          std::pair("Christmas", 1u), std::pair("2026-02-30", 1u), std::pair("1811-12-25", 1u)})
        EXPECT_EQ(holidaysFrom(lines), tl::unexpected(std::size_t{wrong})) << lines;
    EXPECT_FALSE(holidaysFrom("2026-12-25 " + std::string(201, 'x')));
}

TEST(Firm, onlyHolidaysThatAreOthersChange)
{
    const FirmRows rows{{"holiday/2026-12-25", {"", "Christmas"}}, {"holiday/2026-11-26", {"", ""}}, {"id/x", {}}};
    const auto changes = holidayChanges(rows, {{"holiday/2026-12-25", {"", "Xmas"}}, {"holiday/2027-01-01", {}}});
    EXPECT_EQ(changes,
              (std::map<std::string, std::optional<OwnValue>, std::less<>>{{"holiday/2026-11-26", std::nullopt},
                                                                           {"holiday/2026-12-25", OwnValue{"", "Xmas"}},
                                                                           {"holiday/2027-01-01", OwnValue{}}}));
    EXPECT_TRUE(holidayChanges(rows, holidaysFrom(holidayLines(rows)).value()).empty());
}

TEST(Firm, aRequestIsKeptByListingAndMarketplace)
{
    const AuthorizationRequest asked{Listing::Sat, Route::Mpo, day(11, 27), {}};
    const AuthorizationRequest answered{Listing::Asm, Route::Cppo, day(11, 2), day(11, 6)};
    FirmRows rows{{requestRow(Listing::Sat, Route::Mpo), requestValue(asked)},
                  {requestRow(Listing::Asm, Route::Cppo), requestValue(answered)},
                  {"request/asm/mpo", {"yesterday", ""}}};
    EXPECT_EQ(requestsOf(rows), (std::vector{answered, asked}));
    EXPECT_EQ(requestFor(rows, Listing::Asm, Route::Mpo), std::nullopt);
    EXPECT_EQ(answerDue(asked, {day(11, 30)}), day(12, 7));
}

TEST(Firm, itsTicksHaveADayAndANote)
{
    const records::Ticked ticked{"aws-seller", day(11, 3), "by Ann"};
    const FirmRows rows{{tickRow("aws-seller"), tickValue(ticked)}, {tickRow("aws-service-role"), {"", ""}}};
    EXPECT_EQ(firmTick(rows, "aws-seller"), ticked);
    EXPECT_EQ(firmTick(rows, "aws-service-role"), std::nullopt);
    EXPECT_EQ(firmTick(rows, "aws-enrol"), std::nullopt);
}

TEST(Firm, theRenewalLeadIsFourteenDaysUnlessSetOtherwise)
{
    EXPECT_EQ(renewalLead({}), 14);
    EXPECT_EQ(renewalLead({{"renewal-lead", {"30", ""}}}), 30);
    EXPECT_EQ(renewalLead({{"renewal-lead", {"0", ""}}}), 0);
    EXPECT_EQ(renewalLead({{"renewal-lead", {"181", ""}}}), 14);
    EXPECT_EQ(renewalLead({{"renewal-lead", {"soon", ""}}}), 14);
}

TEST(BillingAccount, isTwoIdsAndADayOrTheDigitsOfAnEnrolment)
{
    const std::string guid = "8f14e45f-ceea-467a-9575-0000aAbBcCdD";
    EXPECT_TRUE(looksLikeBillingAccount("87654321"));
    EXPECT_TRUE(looksLikeBillingAccount(guid + ':' + guid + "_2019-05-31"));
    EXPECT_FALSE(looksLikeBillingAccount(guid));
    EXPECT_FALSE(looksLikeBillingAccount(guid + ':' + guid + "_2019-05-32"));
    EXPECT_FALSE(looksLikeBillingAccount(guid + ':' + guid));
    EXPECT_FALSE(looksLikeBillingAccount("g" + guid.substr(1) + ':' + guid + "_2019-05-31"));
    EXPECT_FALSE(looksLikeBillingAccount("8765 4321"));
    EXPECT_FALSE(looksLikeBillingAccount(""));
}

} // namespace
} // namespace dealdesk::guidance
