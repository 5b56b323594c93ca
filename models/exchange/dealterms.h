// The parts of a deal that are objects or lists of their own.
#pragma once

#include "scenarioparts.h"

namespace dealdesk::exchange {

// Months are within the term: below `termMonths`.
void readTenants(JsonReader &reader, const Place &place, Element value, int termMonths,
                 std::vector<pricing::TenantStep> &steps);
void readBilling(JsonReader &reader, const Place &place, Element value, int termMonths, pricing::Billing &billing);
void readPrice(JsonReader &reader, const Place &place, Element value, pricing::ResalePrice &price);
void readWhiteLabel(JsonReader &reader, const Place &place, Element value, pricing::WhiteLabel &whiteLabel);

} // namespace dealdesk::exchange
