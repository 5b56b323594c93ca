#include "scenarioparts.h"

namespace dealdesk::exchange {

using namespace pricing;

namespace {

struct CustomerRow {
    Customer &customer;
    TextSet &ids; ///< of the rows before
};
using Field = JsonReader::Field<CustomerRow>;

template<bool Customer::*flag>
void readFlag(JsonReader &r, const Place &at, Element value, CustomerRow &row)
{
    r.boolean(at, value, row.customer.*flag);
}

constexpr std::array<Field, 9> customerFields{{
    {"id", Field::Required,
     [](JsonReader &r, const Place &at, Element value, CustomerRow &row) {
         r.uniqueId(at, value, row.ids, row.customer.id.text);
     }},
    {"name", Field::Required,
     [](JsonReader &r, const Place &at, Element value, CustomerRow &row) { r.name(at, value, row.customer.name); }},
    {"cloud", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, CustomerRow &row) {
         r.choice(at, value, cloudChoices, row.customer.cloud);
     }},
    {"edpRemaining", Field::Optional, readFlag<&Customer::edpRemaining>},
    {"maccRemaining", Field::Optional, readFlag<&Customer::maccRemaining>},
    {"invoicePreference", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, CustomerRow &row) {
         r.choice(at, value, invoiceChoices, row.customer.invoicePreference);
     }},
    {"multiCloudSingleContract", Field::Optional, readFlag<&Customer::multiCloudSingleContract>},
    {"termsOutsideMarketplace", Field::Optional, readFlag<&Customer::termsOutsideMarketplace>},
    {"purchasingVehicle", Field::Optional,
     [](JsonReader &r, const Place &at, Element value, CustomerRow &row) {
         if (!value.is_null())
             r.choice(at, value, vehicleChoices, row.customer.purchasingVehicle);
     }},
}};

} // namespace

void readCustomers(JsonReader &reader, const Place &place, Element element, std::vector<Customer> &customers)
{
    TextSet ids;
    reader.rows(place, element, true, [&](const Place &at, Element each, std::size_t) {
        CustomerRow row{customers.emplace_back(), ids};
        reader.object(at, each, "a customer", customerFields, row);
    });
}

} // namespace dealdesk::exchange
