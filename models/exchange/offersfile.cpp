#include "offersfile.h"

#include "guidance/names.h"
#include "jsontext.h"
#include "records/decimaltext.h"
#include "spokenoffers.h"

namespace dealdesk::exchange {

using namespace pricing;

namespace {

void writePercent(JsonText &json, std::string_view name, const PortalPercent &percent)
{
    json.key(name);
    json.beginObject(JsonText::OneLine);
    json.member("value", decimalText(percent.value));
    json.member("result", percent.result);
    json.member("difference", percent.difference);
    json.endObject();
}

void writeEntry(JsonText &json, const PortalEntry &entry)
{
    json.key("entry");
    json.beginObject(JsonText::OneLine);
    json.member("field", word(entry.field));
    if (entry.none) {
        json.key("value");
        json.null();
        json.member("reason", word(*entry.none));
    } else {
        json.member("value", decimalText(entry.typed.value));
        json.member("decimals", entry.typed.value.decimals);
        json.member("result", entry.typed.result);
        json.member("difference", entry.typed.difference);
        json.member("reachable", entry.isReachable);
    }
    json.endObject();
}

void writeOffer(JsonText &json, const PrivateOffer &offer)
{
    json.beginObject();
    json.member("kind", offer.kind == OfferKind::New ? "new" : "expansion");
    json.member("start", records::dateText(offer.start));
    json.member("end", records::dateText(offer.end));
    json.member("days", offer.days);
    json.member("tenants", offer.tenants);
    json.member("wholesale", offer.wholesale);
    json.member("price", offer.price);
    if (offer.entry) {
        writeEntry(json, *offer.entry);
    } else {
        json.key("entry");
        json.null();
    }
    if (offer.entry && !offer.entry->none) {
        writePercent(json, "atTwoDecimals", offer.entry->atTwoDecimals);
    } else {
        json.key("atTwoDecimals");
        json.null();
    }
    json.member("uncancelled", offer.uncancelled);
    json.endObject();
}

} // namespace

std::string decimalText(const Decimal &number)
{
    std::string text;
    for (Wide left = number.digits; left > 0; left /= 10)
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(left % 10)));
    const auto behind = static_cast<std::size_t>(number.decimals);
    if (text.size() <= behind)
        text.insert(0, behind + 1 - text.size(), '0');
    if (behind > 0)
        text.insert(text.size() - behind, 1, '.');
    return text;
}

std::string_view word(NoEntry why)
{
    switch (why) {
    case NoEntry::Unknown: return "unknown";
    case NoEntry::NoWholesale: return "no-wholesale";
    case NoEntry::BelowWholesale: return "below-wholesale";
    }
    return {};
}

std::string_view word(PortalField field) { return field == PortalField::Markup ? "markup" : "customerAdjustment"; }

std::string offersJson(const Scenario &scenario, std::size_t deal, const std::vector<PrivateOffer> &offers,
                       const std::vector<guidance::OfferCheck> &checks)
{
    JsonText json(scenario.settings.currency);
    json.beginObject();
    json.member("deal", scenario.deals[deal].id.text);
    json.member("route", guidance::id(scenario.deals[deal].route));
    json.key("offers");
    json.beginArray();
    for (const PrivateOffer &offer : offers)
        writeOffer(json, offer);
    json.endArray();
    json.key("checks");
    json.beginArray();
    for (const guidance::OfferCheck &check : checks) {
        json.beginObject(JsonText::OneLine);
        json.member("id", guidance::id(check.id));
        json.member("outcome", guidance::id(check.outcome));
        json.member("text", sentence(check, scenario, deal, offers));
        json.member("source", sourceOf(check));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace dealdesk::exchange
