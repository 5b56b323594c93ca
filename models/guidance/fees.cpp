#include "fees.h"

#include "pricing/currencies.h"
#include "pricing/ranges.h"
#include "records/decimaltext.h"
#include "rowwords.h"

namespace dealdesk::guidance {

using namespace pricing;

namespace {

constexpr int centDigits = 2; ///< of the schedules' US dollars
constexpr std::string_view publishers = "publisher", partners = "partner", split = "split ";

FeeRows rowsOf(const MarketplaceFact &fact)
{
    FeeRows rows;
    readFeeRows(fact.value(), rows);
    return rows;
}

void setBearer(FeeSchedule &schedule, const MarketplaceFact &fact)
{
    Bearer bearer;
    readBearer(fact.value(), bearer);
    schedule.bearer = bearer.bearer;
    schedule.partnersPart = bearer.partnersPart;
}

} // namespace

std::optional<Percent> readShare(std::string_view text)
{
    const auto hundredths = records::readHundredths(text);
    return hundredths && *hundredths <= largestShare.basisPoints ? std::optional(Percent{*hundredths}) : std::nullopt;
}

std::optional<ValueFault> readFeeRows(std::string_view text, FeeRows &rows)
{
    FeeRows read;
    if (text.empty())
        return ValueFault::Empty;
    if (text.ends_with(' '))
        return ValueFault::NotAFeeRow;
    for (std::string_view word : wordsOf(text)) {
        const auto from = records::readAmount(takeTo(word, ':'), centDigits);
        if (!from || word.empty())
            return ValueFault::NotAFeeRow;
        const auto rate = readShare(word);
        if (!rate)
            return ValueFault::NotAShare;
        if (*from > largestPrice)
            return ValueFault::OutOfRange;
        if (read.empty() && from->minor != 0)
            return ValueFault::NotFromZero;
        if (!read.empty() && *from <= read.back().from)
            return ValueFault::NotRising;
        read.push_back({*from, *rate});
    }
    rows = std::move(read);
    return std::nullopt;
}

std::string feeRowsText(const FeeRows &rows)
{
    std::string text;
    for (const FeeRow &row : rows) {
        // Whole dollars without their cents.
        const bool isWhole = row.from.minor % minorUnitsInOne(centDigits) == 0;
        text += text.empty() ? "" : " ";
        text += isWhole ? std::to_string(row.from.minor / minorUnitsInOne(centDigits))
                        : records::decimalText(row.from, centDigits);
        text += ':' + records::decimalText(row.rate);
    }
    return text;
}

std::optional<ValueFault> readBearer(std::string_view text, Bearer &bearer)
{
    if (text == publishers || text == partners) {
        bearer = {text == publishers ? FeeBearer::Publisher : FeeBearer::Partner, {}};
        return std::nullopt;
    }
    if (!text.starts_with(split))
        return ValueFault::UnknownWord;
    const auto part = readShare(text.substr(split.size()));
    if (!part)
        return ValueFault::NotAShare;
    bearer = {FeeBearer::Split, *part};
    return std::nullopt;
}

std::string bearerText(const Bearer &bearer)
{
    switch (bearer.bearer) {
    case FeeBearer::Publisher: return std::string(publishers);
    case FeeBearer::Partner: return std::string(partners);
    case FeeBearer::Split: break;
    }
    return std::string(split) + records::decimalText(bearer.partnersPart);
}

FeeSchedules feeSchedules(const Marketplaces &marketplaces)
{
    FeeSchedules schedules;
    schedules.aws.first = rowsOf(marketplaces.fact("aws-fee"));
    schedules.aws.renewal = rowsOf(marketplaces.fact("aws-fee-renewal"));
    schedules.aws.onTop = readShare(marketplaces.fact("aws-fee-partner-offer").value()).value_or(Percent{});
    setBearer(schedules.aws, marketplaces.fact("aws-fee-bearer"));
    schedules.azure.first = rowsOf(marketplaces.fact("azure-fee"));
    schedules.azure.renewal = rowsOf(marketplaces.fact("azure-fee-renewal"));
    setBearer(schedules.azure, marketplaces.fact("azure-fee-bearer"));
    return schedules;
}

} // namespace dealdesk::guidance
