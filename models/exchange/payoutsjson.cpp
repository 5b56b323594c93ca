#include "payoutreport.h"

#include "jsontext.h"
#include "records/decimaltext.h"

namespace dealdesk::exchange {

using namespace pricing;

std::string_view word(InstalmentStatus status)
{
    switch (status) {
    case InstalmentStatus::Paid: return "paid";
    case InstalmentStatus::Short: return "short";
    case InstalmentStatus::Over: return "over";
    case InstalmentStatus::Undisbursed: return "undisbursed";
    case InstalmentStatus::NotFound: return "not-found";
    case InstalmentStatus::NotDue: return "not-due";
    case InstalmentStatus::Unknown: return "unknown";
    }
    return {};
}

std::string_view word(PaymentKind kind)
{
    switch (kind) {
    case PaymentKind::Matched: return "matched";
    case PaymentKind::Unknown: return "unknown";
    case PaymentKind::Refund: return "refund";
    }
    return {};
}

std::string_view word(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Nothing: break;
    case MatchedBy::Offer: return "offer";
    case MatchedBy::Account: return "account";
    case MatchedBy::Name: return "name";
    }
    return {};
}

std::string_view word(WhyUnmatched why)
{
    switch (why) {
    case WhyUnmatched::Matched: break;
    case WhyUnmatched::Currency: return "currency";
    case WhyUnmatched::Nobodys: return "nobodys";
    case WhyUnmatched::NoInstalment: return "no-instalment";
    case WhyUnmatched::SeveralInstalments: return "several-instalments";
    }
    return {};
}

namespace {

void textOrNull(JsonText &json, std::string_view name, std::string_view text)
{
    json.key(name);
    if (text.empty())
        json.null();
    else
        json.value(text);
}

void dayOrNull(JsonText &json, std::string_view name, const std::optional<Date> &day)
{
    textOrNull(json, name, day ? records::dateText(*day) : std::string());
}

void writeInstalment(JsonText &json, const Scenario &scenario, const PayoutReport &report,
                     const InstalmentOutcome &each)
{
    json.beginObject(JsonText::OneLine);
    json.member("deal", std::string_view(scenario.deals[each.deal].id.text));
    json.member("invoiceDate", records::dateText(each.expected.invoiceDate));
    json.member("payoutDate", records::dateText(each.expected.payoutDate));
    json.member("expected", each.expected.payout);
    json.member("paid", each.paid);
    json.member("undisbursed", each.undisbursed);
    json.member("difference", each.difference);
    json.member("status", word(each.status));
    json.member("daysLate", each.daysLate);
    json.key("rows");
    json.beginArray(JsonText::OneLine);
    for (const std::size_t line : each.payments)
        json.value(report.lines[line].row);
    json.endArray();
    json.endObject();
}

/// An amount with the decimals of its own currency.
void amountOf(JsonText &json, std::string_view name, const std::optional<Money> &amount, const std::string &currency)
{
    textOrNull(json, name, amount ? records::decimalText(*amount, minorDigits(currency)) : std::string());
}

void writeLine(JsonText &json, const Scenario &scenario, const ReportLine &line, const PaymentMatch &match)
{
    json.beginObject(JsonText::OneLine);
    json.member("row", line.row);
    textOrNull(json, "reference", line.reference);
    json.member("kind", word(match.kind));
    textOrNull(json, "by", word(match.by));
    textOrNull(json, "why", word(match.why));
    textOrNull(json, "deal", match.deal ? std::string_view(scenario.deals[*match.deal].id.text) : std::string_view());
    textOrNull(json, "offer", line.offer);
    textOrNull(json, "account", line.account);
    textOrNull(json, "customer", line.customer);
    dayOrNull(json, "invoiced", line.invoiced);
    dayOrNull(json, "paidOn", line.paidOn);
    json.member("isPaid", line.isPaid);
    json.member("currency", std::string_view(line.currency));
    amountOf(json, "net", line.net, line.currency);
    amountOf(json, "fee", line.fee, line.currency);
    amountOf(json, "tax", line.tax, line.currency);
    amountOf(json, "wholesale", line.wholesale, line.currency);
    json.endObject();
}

} // namespace

std::string payoutsJson(const Scenario &scenario, const PayoutReport &report, const PayoutReconciliation &reconciled,
                        Date asOf)
{
    JsonText json(scenario.settings.currency);
    json.beginObject();
    json.member("report", report.kind == ReportKind::Aws ? "aws" : "azure");
    json.member("asOf", records::dateText(asOf));
    json.key("instalments");
    json.beginArray();
    for (const InstalmentOutcome &each : reconciled.instalments)
        writeInstalment(json, scenario, report, each);
    json.endArray();
    json.key("lines");
    json.beginArray();
    for (std::size_t at = 0; at < report.lines.size(); ++at)
        writeLine(json, scenario, report.lines[at], reconciled.matches[at]);
    json.endArray();
    json.key("months");
    json.beginArray();
    for (const CashMonth &each : reconciled.months) {
        json.beginObject(JsonText::OneLine);
        json.member("month", records::monthText(each.month));
        json.member("expected", each.expected);
        json.member("received", each.received);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace dealdesk::exchange
