#include "routerows.h"

#include "wording/figuretext.h"
#include "wording/sources.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteRows)
};

struct Row {
    std::string_view id;
    QString words;
};

template<std::size_t count>
QString found(const Row (&rows)[count], std::string_view id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return row.words;
    return {};
}

QString onAws(std::string_view id)
{
    const Row rows[] = {
        {"cppo-invoice", Words::tr("One invoice, from AWS; HailBytes need not be set up as a vendor.")},
        {"cppo-edp", Words::tr("It probably counts toward the EDP commitment: confirm with AWS, in writing.")},
        {"cppo-tax", Words::tr("AWS handles tax and currency. Within one country of the EU, Norway or the UK, confirm "
                               "with AWS who invoices the VAT.")},
        {"cppo-contract", Words::tr("The contract is AWS Marketplace's, which procurement has approved already.")},
        {"cppo-no-macc", Words::tr("It does not count toward the Azure MACC commitment.")},
        {"cppo-aws-invoice",
         Words::tr("The invoice comes from AWS, where procurement prefers a single Azure invoice.")},
        {"cppo-one-cloud", Words::tr("The contract is with AWS alone, where one for all clouds is wanted.")},
        {"cppo-marketplace-terms", Words::tr("The marketplace's contract has no place for terms outside of it.")},
        {"cppo-beside-vehicle",
         Words::tr("The purchase is outside the national-account agreement or the GSA schedule.")},
        {"cppo-small-deal", Words::tr("The contract value is below the marketplace's minimum deal size.")},
        {"cppo-brazil",
         Words::tr("Through a local reseller such as AWS Brasil: confirm with AWS. Its programme may sell software as "
                   "a service alone, without channel partners.")},
        {"cppo-margin", Words::tr("Your margin sits inside the private offer; you invoice nobody.")},
        {"cppo-payout", Words::tr("AWS pays you out at a regular pace, typically monthly in arrears with 60 days. "
                                  "Confirm with AWS: by its guide, once it has collected.")},
        {"cppo-cosell", Words::tr("Co-sell (ACE) is open to private offers, with credit on both sides.")},
        {"cppo-no-amendment",
         Words::tr("Another tenant count takes a new offer: one for a machine image cannot be amended, and the old "
                   "charges must be cancelled.")}};
    return found(rows, id);
}

QString onAzure(std::string_view id)
{
    const Row rows[] = {
        {"mpo-invoice", Words::tr("One invoice, from Microsoft; HailBytes need not be set up as a vendor.")},
        {"mpo-macc", Words::tr("It counts toward the MACC commitment if the offer is Azure-benefit eligible and bought "
                               "through the Azure portal: confirm with Microsoft, in writing.")},
        {"mpo-tax", Words::tr("Microsoft handles tax and currency. In Japan, confirm with Microsoft who handles the "
                              "tax.")},
        {"mpo-contract", Words::tr("The contract is Azure Marketplace's, which procurement has approved already.")},
        {"mpo-no-edp", Words::tr("It does not count toward the AWS EDP commitment.")},
        {"mpo-azure-invoice",
         Words::tr("The invoice comes from Microsoft, where procurement prefers a single AWS invoice.")},
        {"mpo-one-cloud", Words::tr("The contract is with Microsoft alone, where one for all clouds is wanted.")},
        {"mpo-marketplace-terms", Words::tr("The marketplace's contract has no place for terms outside of it.")},
        {"mpo-beside-vehicle",
         Words::tr("The purchase is outside the national-account agreement or the GSA schedule.")},
        {"mpo-small-deal", Words::tr("The contract value is below the marketplace's minimum deal size.")},
        {"mpo-brazil",
         Words::tr("Through a local reseller such as Microsoft do Brasil: confirm with Microsoft. Brazil is not among "
                   "the countries of multiparty private offers.")},
        {"mpo-two-roles",
         Words::tr("Accepting the offer is not buying it: that takes other rights, and charges begin on activation.")},
        {"mpo-margin", Words::tr("Your margin sits inside the private offer; you invoice nobody.")},
        {"mpo-payout", Words::tr("Microsoft pays you out at a regular pace, typically monthly in arrears with 60 days. "
                                 "Confirm with Microsoft: by its guide, about the 15th, and mostly once it is paid.")},
        {"mpo-cosell", Words::tr("Microsoft's co-sell is open to private offers, with credit on both sides.")},
        {"mpo-publisher-first",
         Words::tr("Confirm with HailBytes who makes the offer: by Microsoft's guide the publisher begins it, and you "
                   "adjust its price.")}};
    return found(rows, id);
}

QString directly(std::string_view id)
{
    const Row rows[] = {
        {"direct-one-contract", Words::tr("One contract, whatever the cloud.")},
        {"direct-own-terms", Words::tr("Terms can be negotiated outside the marketplace contract.")},
        {"direct-vehicle", Words::tr("It can go through the national account, the GSA schedule or the local-currency "
                                     "reseller by which is bought anyway.")},
        {"direct-no-floor", Words::tr("No minimum deal size of a marketplace stands in the way.")},
        {"direct-no-invoice", Words::tr("No single cloud invoice: one more comes beside those of AWS and Azure.")},
        {"direct-onboarding", Words::tr("A new vendor must be set up with procurement.")},
        {"direct-no-edp", Words::tr("It does not count toward the AWS EDP commitment.")},
        {"direct-no-macc", Words::tr("It does not count toward the Azure MACC commitment.")},
        {"direct-tax", Words::tr("Tax, exchange and currency are the parties' own to handle.")},
        {"direct-review", Words::tr("Procurement reviews a contract that it does not know yet.")},
        {"direct-free-terms", Words::tr("Payment plan, dates and terms are yours to negotiate.")},
        {"direct-invoicing", Words::tr("Somebody must invoice the customer, and settle with HailBytes: agree on who "
                                       "before you quote.")},
        {"direct-payout", Words::tr("No marketplace collects for you: you are paid as the contract says.")},
        {"direct-cosell", Words::tr("No marketplace's co-sell stands behind it.")}};
    return found(rows, id);
}

QString ofCommitments(std::string_view id)
{
    const Row rows[] = {
        {"edp-what", Words::tr("Confirm with AWS that this listing counts: it is a machine image in the buyer's own "
                               "account, and AWS says only that what is deployed on AWS typically qualifies.")},
        {"edp-cap",
         Words::tr("Marketplace purchases may count for a part of the commitment alone, 25 % by what vendors "
                   "say: confirm with AWS which cap the agreement has.")},
        {"macc-what",
         Words::tr("Confirm with Microsoft that the offer is Azure-benefit eligible: then its whole amount "
                   "before tax counts, bought through the Azure portal.")},
        {"macc-when",
         Words::tr("It counts when it is invoiced; charges begin on activation, so activate before a month "
                   "ends.")},
        {"macc-csp", Words::tr("An offer through a Cloud Solution Provider does not count.")},
        {"edp-ask-counts",
         Words::tr("Which share of this purchase counts toward the EDP, up to which cap, and from which day.")},
        {"edp-ask-left",
         Words::tr("How much of the EDP is left, in which currency, as of which day, and on which day it ends.")},
        {"macc-ask-eligible",
         Words::tr("Whether this offer and plan are Azure-benefit eligible, and how much of them counts.")},
        {"macc-ask-left",
         Words::tr("How much of the MACC is left, in which currency, as of which day, and on which day it ends.")}};
    return found(rows, id);
}

QString onEveryRoute(std::string_view id, bool isBackstop)
{
    const Row rows[] = {
        {"stays-publisher", Words::tr("HailBytes is the publisher and the licence holder of record.")},
        {"stays-support",
         isBackstop ? Words::tr("You have chosen to be the support backstop, on the Settings page.")
                    : Words::tr("You are no support backstop unless you choose to be, on the Settings page.")},
        {"stays-price", Words::tr("A commitment of two or three years locks the price for its whole term.")},
        {"term-rule",
         Words::tr("1 year for pilots and for who is not at a multi-year floor yet; 2 years from 25 tenants with the "
                   "value validated; 3 years from 100 tenants with the budget in sight.")},
        {"stays-onboarding", Words::tr("HailBytes begins the technical onboarding when the offer is activated.")}};
    return found(rows, id);
}

} // namespace

QString routeRow(std::string_view id, bool isBackstop)
{
    for (const QString &words : {onAws(id), onAzure(id), directly(id), ofCommitments(id), onEveryRoute(id, isBackstop)})
        if (!words.isEmpty())
            return words;
    return {};
}

QString routeRowToCustomer(const guidance::RouteRow &row, bool isBackstop)
{
    if (row.side == guidance::RouteSide::Partner)
        return {};
    if (row.id == "stays-support")
        return isBackstop ? Words::tr("We are your first contact for support, with HailBytes behind us.")
                          : Words::tr("Support comes from HailBytes.");
    return routeRow(row.id, isBackstop);
}

QString routeSource(const guidance::RoutePoint &point, const Language &language)
{
    if (point.isOwn)
        return point.own.empty() ? Words::tr("Your own value on the Settings page")
                                 : Words::tr("Your own value, noted: %1").arg(text(point.own));
    return Words::tr("%1 (as of %2)").arg(text(point.source), asOfMonth(point.asOf, language));
}

} // namespace dealdesk::wording
