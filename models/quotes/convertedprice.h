// What a deal's price comes to in the customer's currency, while its rate is being typed.
#pragma once

#include "customerquote.h"

namespace dealdesk::quotes {

/// "BRL 47,802.48 a month for 100 tenants, 3 years: BRL 1,720,889.28 in all". An excluded deal as if it were included.
/// The error is a sentence for the user: why it cannot be quoted so.
tl::expected<QString, QString> convertedPrice(const pricing::Scenario &scenario, std::size_t deal,
                                              const pricing::Evaluation &evaluation, const CustomersCurrency &currency,
                                              const wording::Language &language);

} // namespace dealdesk::quotes
