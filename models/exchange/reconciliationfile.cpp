#include "reconciliationfile.h"

#include "guidance/names.h"
#include "jsontext.h"
#include "records/decimaltext.h"

namespace dealdesk::exchange {

using pricing::UsageStatus;

std::string_view word(UsageStatus status)
{
    switch (status) {
    case UsageStatus::NoDeal: return "no-deal";
    case UsageStatus::NoUsage: return "no-usage";
    case UsageStatus::Over: return "over";
    case UsageStatus::Under: return "under";
    case UsageStatus::Match: return "match";
    }
    return {};
}

std::string reconciliationJson(const pricing::Scenario &scenario, pricing::Listing listing, pricing::YearMonth month,
                               const std::vector<pricing::UsageRow> &rows, const CountedUsage &counted)
{
    JsonText json(scenario.settings.currency);
    json.beginObject();
    json.member("month", records::monthText(month));
    json.member("listing", guidance::id(listing));
    json.key("rows");
    json.beginArray();
    for (const pricing::UsageRow &row : rows) {
        const pricing::Customer &customer = scenario.customers[row.customer];
        json.beginObject(JsonText::OneLine);
        json.member("customer", std::string_view(customer.id.text));
        json.member("name", std::string_view(customer.name));
        json.member("committed", row.committed);
        json.member("used", row.used);
        json.member("difference", row.difference);
        json.member("status", word(row.status));
        json.endObject();
    }
    json.endArray();
    json.key("unknown");
    json.beginArray();
    for (const UnknownName &name : counted.unknown) {
        json.beginObject(JsonText::OneLine);
        json.member("name", std::string_view(name.written));
        json.member("used", name.used);
        json.endObject();
    }
    json.endArray();
    json.key("leftOut");
    json.beginObject(JsonText::OneLine);
    json.member("inactive", counted.inactive);
    json.member("otherMonth", counted.otherMonth);
    json.member("repeated", counted.repeated);
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace dealdesk::exchange
