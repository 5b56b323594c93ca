#include "scenarioparts.h"

#include "guidance/pricebooks.h"
#include "pricing/sharing.h"
#include "records/currencyamount.h"
#include "records/decimaltext.h"

#include "records/authorization.h"
#include "records/choices.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"
#include "records/values.h"

namespace dealdesk::exchange {

using records::dateText;
using records::decimalText;
using records::monthText;

using namespace pricing;

namespace {

bool isEmpty(bool flag) { return !flag; }
bool isEmpty(const std::string &text) { return text.empty(); }
bool isEmpty(const std::vector<std::string> &texts) { return texts.empty(); }
bool isEmpty(const std::vector<OfferRecord> &offers) { return offers.empty(); }
bool isEmpty(AuthorizationKind kind) { return kind == AuthorizationKind::ByDates; }
bool isEmpty(PaymentPlan plan) { return plan == PaymentPlan::Unknown; }
bool isEmpty(DealStatus status) { return status == DealStatus::Planned; }
bool isEmpty(CoSellState state) { return state == CoSellState::None; }
bool isEmpty(PocOption option) { return option == PocOption::None; }
bool isEmpty(const AzurePrice &price) { return price.kind == AzurePriceKind::NotEntered; }
template<typename Value>
bool isEmpty(const std::optional<Value> &value)
{
    return !value;
}

/// Writes records by their descriptions: one overload for each kind of field.
class RecordWriter
{
public:
    RecordWriter(JsonText &to, std::string_view ofScenario)
        : json(to)
        , currency(ofScenario)
    {}

    template<typename Record>
    void members(const Record &record)
    {
        std::apply([&](const auto &...field) { (member(field, record), ...); }, records::fields<Record>);
    }
    template<typename Record>
    void object(const Record &record, JsonText::Layout layout)
    {
        if constexpr (std::is_same_v<Record, ResaleAuthorization>) {
            unsaid = record;
            guidance::markProvenance(unsaid, currency);
            band = unsaid.bands.begin();
        }
        json.beginObject(layout);
        members(record);
        json.endObject();
        if constexpr (std::is_same_v<Record, VolumeBand>)
            ++band;
    }
    template<typename Row>
    void list(const std::vector<Row> &rows, JsonText::Layout layout)
    {
        json.beginArray();
        for (const Row &row : rows)
            object(row, layout);
        json.endArray();
    }

private:
    template<typename Description, typename Record>
    void member(const Description &field, const Record &record)
    {
        const auto &is = std::invoke(field.member, record);
        if (field.inFile == records::InFile::Never)
            return;
        if constexpr (requires { isEmpty(is); })
            if (field.inFile == records::InFile::WhenSet && isEmpty(is))
                return;
        if constexpr (std::is_same_v<Record, VolumeBand>)
            if (field.id == records::BandField::Source && record.provenance == band->provenance)
                return;
        if constexpr (std::is_same_v<Record, Billing>)
            if (field.id == records::DealField::Instalments && record.schedule != BillingSchedule::Custom)
                return;
        json.key(field.file);
        value(field.kind, is);
    }

    void value(records::Text, const std::string &text) { json.value(text); }
    void value(records::Currency, const std::string &code) { json.value(code); }
    void value(records::Flag, bool flag) { json.value(flag); }
    void value(records::Count, int count) { json.value(count); }
    void value(records::Amount, Money money) { json.value(money); }
    void value(records::Share, Percent share) { json.value(decimalText(share)); }
    void value(records::Month, YearMonth month) { json.value(monthText(month)); }
    void value(records::Day, Date day) { json.value(dateText(day)); }
    void value(records::AmountInCurrency, const CurrencyAmount &amount) { json.value(records::textOf(amount)); }
    void value(records::Lines, const std::string &text) { json.value(text); }
    void value(records::Digits, const std::string &text) { json.value(text); }
    template<typename Each>
    void value(const records::Several<Each> &, const std::vector<std::string> &texts)
    {
        json.beginArray();
        for (const std::string &text : texts)
            json.value(text);
        json.endArray();
    }
    void value(records::Term, CommitmentTerm term) { json.value(monthsOf(term)); }
    template<typename RecordId>
    void value(records::Id, const RecordId &id)
    {
        json.value(id.text);
    }
    void value(records::Reference, const CustomerId &id) { json.value(id.text); }
    template<typename Enum>
    void value(records::Choice<Enum>, Enum choice)
    {
        if (const auto word = records::wordOf(choice); !word.empty())
            json.value(word);
        else
            json.null();
    }
    template<typename Kind, typename Known>
    void value(Kind kind, const std::optional<Known> &known)
    {
        if (known)
            value(kind, *known);
        else
            json.null();
    }
    template<typename Part>
    void value(const records::Object<Part> &, const Part &part)
    {
        object(part, JsonText::OneLine);
    }
    void value(const records::Object<Billing> &, const Billing &billing)
    {
        object(billing, billing.schedule == BillingSchedule::Custom ? JsonText::Lines : JsonText::OneLine);
    }
    void value(records::Rows<VolumeBand>, const std::vector<VolumeBand> &bands) { list(bands, JsonText::OneLine); }
    void value(records::Rows<OfferRecord>, const std::vector<OfferRecord> &offers) { list(offers, JsonText::OneLine); }
    void value(records::Steps, const std::vector<TenantStep> &steps)
    {
        json.beginArray();
        for (const TenantStep &step : steps) {
            json.beginObject(JsonText::OneLine);
            json.member("month", step.month);
            json.member("count", step.count);
            json.endObject();
        }
        json.endArray();
    }
    void value(records::Instalments, const std::vector<Instalment> &instalments)
    {
        json.beginArray();
        for (const Instalment &instalment : instalments) {
            json.beginObject(JsonText::OneLine);
            json.member("month", instalment.month);
            json.key("amount");
            value(records::instalmentAmount, instalment.amount);
            json.endObject();
        }
        json.endArray();
    }
    void value(records::Price, const ResalePrice &price)
    {
        json.beginObject(JsonText::OneLine);
        json.member("rule", records::priceRuleWords[price.index()]);
        json.key("value");
        std::visit([&](const auto &rule) { value(records::rangeOf(rule), records::valueOf(rule)); }, price);
        json.endObject();
    }

    JsonText &json;
    std::string_view currency;
    ResaleAuthorization unsaid; ///< the one that is written, as it reads where no band says its source
    std::vector<VolumeBand>::const_iterator band;
};

template<typename Row>
void writeList(JsonText &json, RecordWriter &write, std::string_view name, const std::vector<Row> &rows)
{
    json.key(name);
    write.list(rows, JsonText::Lines);
}

} // namespace

void writeAuthorizations(JsonText &json, std::string_view currency,
                         const std::vector<ResaleAuthorization> &authorizations)
{
    RecordWriter(json, currency).list(authorizations, JsonText::Lines);
}

std::string writeScenario(const Scenario &scenario, std::string_view shared)
{
    JsonText json(scenario.settings.currency);
    json.beginObject();
    json.member("format", "dealdesk-scenario");
    json.member("version", 1);
    if (const auto mark = shared.empty() && isWithheld(scenario) ? sharedWithoutWholesale : shared; !mark.empty())
        json.member("shared", mark);
    RecordWriter write(json, scenario.settings.currency);
    write.members(scenario.settings);
    json.key("authorizations");
    writeAuthorizations(json, scenario.settings.currency, scenario.authorizations);
    writeList(json, write, "customers", scenario.customers);
    writeList(json, write, "deals", scenario.deals);
    json.endObject();
    return json.take();
}

} // namespace dealdesk::exchange
