#include "comparedname.h"
#include "customernames.h"
#include "payoutreport.h"

#include <map>

namespace dealdesk::exchange {

using namespace pricing;

std::vector<ReportedPayment> paymentsOf(const PayoutReport &report, const Scenario &scenario)
{
    const CustomerNames names(scenario.customers);
    std::map<std::string, std::vector<std::size_t>, std::less<>> byAccount;
    for (std::size_t at = 0; at < scenario.customers.size(); ++at)
        if (!scenario.customers[at].awsAccount.empty())
            byAccount[scenario.customers[at].awsAccount].push_back(at);
    std::vector<ReportedPayment> payments;
    for (const ReportLine &line : report.lines) {
        ReportedPayment payment{line.offer,
                                {},
                                MatchedBy::Nothing,
                                line.invoiced,
                                line.paidOn,
                                line.net,
                                line.isPaid,
                                line.isRefund,
                                line.currency == scenario.settings.currency};
        const auto account = byAccount.find(line.account);
        const auto &named = names.fitting(comparedName(line.customer));
        if (account != byAccount.end() && account->second.size() == 1) {
            payment.customer = account->second.front();
            payment.customerBy = MatchedBy::Account;
        } else if (account == byAccount.end() && !line.customer.empty() && named.size() == 1) {
            payment.customer = named.front();
            payment.customerBy = MatchedBy::Name;
        }
        payments.push_back(std::move(payment));
    }
    return payments;
}

Route routeOf(ReportKind kind) { return kind == ReportKind::Aws ? Route::Cppo : Route::Mpo; }

Date dayOf(const PayoutReport &report, const Scenario &scenario)
{
    return report.lastDay.value_or(scenario.settings.start.firstDay());
}

PayoutReconciliation reconciled(const PayoutReport &report, const Scenario &scenario, const Evaluation &evaluation,
                                Date asOf)
{
    return reconcilePayouts(scenario, evaluation, routeOf(report.kind), paymentsOf(report, scenario), asOf);
}

} // namespace dealdesk::exchange
