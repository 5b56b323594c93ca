#include "balance.h"

namespace dealdesk::pricing {

InstalmentBalance instalmentBalance(const Deal &deal, const std::optional<Money> &tcv)
{
    Wide sum = 0;
    for (const Instalment &each : deal.billing.instalments)
        sum += each.amount.minor;
    InstalmentBalance balance{narrowed(sum), std::nullopt};
    if (tcv)
        balance.missing = narrowed(tcv->minor - sum);
    return balance;
}

} // namespace dealdesk::pricing
