#include "checklistwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChecklistRows)
};

struct Row {
    std::string_view id;
    ChecklistWords words;
};

template<std::size_t count>
ChecklistWords found(const Row (&rows)[count], std::string_view id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return row.words;
    return {};
}

ChecklistWords ofTheFirm(std::string_view id)
{
    const Row rows[] = {
        {"aws-enrol",
         {Words::tr("Enrol in AWS CPPO"),
          Words::tr("In AWS Partner Central, have consulting partner private offers enabled. Who already resells "
                    "through CPPO is enrolled: the program is one for all publishers.")}},
        {"aws-seller",
         {Words::tr("Be a paid seller on AWS Marketplace"),
          Words::tr("In the AWS Marketplace Management Portal: registration as a paid seller, the tax interview, and a "
                    "bank account for what is paid out to you.")}},
        {"aws-service-role",
         {Words::tr("Make the service-linked role"),
          Words::tr("In the AWS Marketplace Management Portal, under Settings. The publisher needs one, too.")}},
        {"aws-firm-ids",
         {Words::tr("Have your AWS account ID ready"), Words::tr("Enter it under “Your firm”: 12 digits.")}},
        {"aws-ask",
         {Words::tr("Ask HailBytes for the authorization"),
          Words::tr("By mail to partners@hailbytes.com, with your AWS account ID and your firm's name. Each listing "
                    "needs its own.")}},
        {"aws-authorized",
         {Words::tr("HailBytes adds your account"),
          Words::tr("The answer is due within five business days. Enter the authorization from its letter on the "
                    "Price books page.")}},
        {"azure-enrol",
         {Words::tr("Enrol in Azure Marketplace"),
          Words::tr("In Partner Center: Marketplace Publishing or Cloud Solution Provider enabled for a Microsoft "
                    "Cloud Partner.")}},
        {"azure-tax",
         {Words::tr("Have tax profile and certificates in place"),
          Words::tr("In Partner Center. For sales in the US, resale certificates are needed five business days before "
                    "the sale.")}},
        {"azure-firm-ids",
         {Words::tr("Have your Microsoft ids ready"), Words::tr("Enter them under “Your firm”: your partner ID for the "
                                                                "authorization, and the marketplace's seller id, which "
                                                                "the publisher enters in each offer.")}},
        {"azure-ask",
         {Words::tr("Ask HailBytes for the authorization"),
          Words::tr("By mail to partners@hailbytes.com, with your Microsoft Partner ID and your firm's name. Each "
                    "listing needs its own.")}},
        {"azure-authorized",
         {Words::tr("HailBytes adds your account"),
          Words::tr("The answer is due within five business days. Enter the authorization from its letter on the "
                    "Price books page.")}},
    };
    return found(rows, id);
}

ChecklistWords ofAnAwsDeal(std::string_view id)
{
    const Row rows[] = {
        {"cppo-authorized",
         {Words::tr("HailBytes has authorized this listing"),
          Words::tr("An authorization of your own for the listing stands on the Price books page.")}},
        {"cppo-buyer-account",
         {Words::tr("The customer names his AWS account"),
          Words::tr("12 digits, of the account that will accept. Enter it on the Customers page.")}},
        {"cppo-created",
         {Words::tr("Create the private offer"),
          Words::tr("In the AWS Marketplace Management Portal, with the values of this deal's Offers tab. It appears "
                    "within an hour. Note the day there.")}},
        {"cppo-allow-listed",
         {Words::tr("The product is allowed in the customer's private marketplace"),
          Words::tr("Where he has one, his administrator allows the product and is an account of the offer.")}},
        {"cppo-sent",
         {Words::tr("Send the customer the offer's link"),
          Words::tr("From the portal. His payer account accepts first where the product is billed by the hour.")}},
        {"cppo-commitment",
         {Words::tr("The customer asks AWS whether it counts toward his EDP"),
          Words::tr("In writing, from his account manager at AWS: whether this product, deployed in his account, "
                    "counts, and up to which share of the commitment.")}},
        {"cppo-accepted",
         {Words::tr("The customer accepts"),
          Words::tr("In his AWS account, before the offer expires: at 23:59:59 UTC of its day. His commitment runs "
                    "from then.")}},
        {"cppo-activated",
         {Words::tr("AWS Marketplace activates the agreement"),
          Words::tr("Billing begins at once. The agreement stands in the portal; note the day in the Offers tab.")}},
        {"cppo-onboarding",
         {Words::tr("HailBytes begins the onboarding"),
          Words::tr("HailBytes is notified of the activation. You are no support backstop unless you choose to be.")}},
    };
    return found(rows, id);
}

ChecklistWords ofAnAzureDeal(std::string_view id)
{
    const Row rows[] = {
        {"mpo-authorized",
         {Words::tr("HailBytes has authorized this listing"),
          Words::tr("An authorization of your own for the listing stands on the Price books page.")}},
        {"mpo-billing-account",
         {Words::tr("The customer names his Azure billing account"),
          Words::tr("The id of an MCA billing account, or an EA enrolment number. Enter it on the Customers page.")}},
        {"mpo-publisher-offer",
         {Words::tr("HailBytes makes the multiparty offer"),
          Words::tr("With your seller id, the customer's billing account, the plan, its price and its dates. It comes "
                    "to you in Partner Center as “Pending partner action”.")}},
        {"mpo-created",
         {Words::tr("Enter your adjustment and submit"),
          Words::tr("In Partner Center, Private offers, Multiparty: the customer adjustment of this deal's Offers tab, "
                    "your terms, contacts and the “Prepared by” e-mail. Submitting locks it.")}},
        {"mpo-sent",
         {Words::tr("Send the customer the offer's link"),
          Words::tr("Copy it from Partner Center: Microsoft sends no mail.")}},
        {"mpo-commitment",
         {Words::tr("The customer asks Microsoft whether it counts toward his MACC"),
          Words::tr("It counts where the offer is Azure-benefit eligible and bought through the portal. Have the "
                    "eligibility confirmed in writing.")}},
        {"mpo-accepted",
         {Words::tr("The customer accepts"),
          Words::tr("A billing owner, contributor or signatory, before the accept-by day. It cannot be changed "
                    "afterwards.")}},
        {"mpo-activated",
         {Words::tr("The customer buys and deploys"),
          Words::tr("Accepting is not buying: somebody with rights on the subscription buys the plan some 15 to 60 "
                    "minutes later. Charges begin then.")}},
        {"mpo-onboarding",
         {Words::tr("HailBytes begins the onboarding"),
          Words::tr("HailBytes is notified. You are no support backstop unless you choose to be.")}},
    };
    return found(rows, id);
}

ChecklistWords ofADirectDeal(std::string_view id)
{
    const Row rows[] = {
        {"direct-vehicle",
         {Words::tr("Settle how the customer buys"),
          Words::tr("A national-account agreement, a GSA schedule, a local-currency reseller (AWS Brasil, Microsoft "
                    "do Brasil), or a contract between the three of you. Ask him for the agreement's number.")}},
        {"direct-national-account",
         {Words::tr("Ask for the national-account agreement"),
          Words::tr(
              "From the customer: its number and its end, which of his companies buy by it, whether a partner may "
              "be the contractor, and who invoices in which currency.")}},
        {"direct-gsa",
         {Words::tr("Ask for the GSA schedule"),
          Words::tr("Who holds it, its number and its end, whether this listing stands on it and at which price, who "
                    "orders, and who invoices whom.")}},
        {"direct-reseller",
         {Words::tr("Ask the local-currency reseller"),
          Words::tr(
              "AWS Brasil, Microsoft do Brasil or whoever it is: whether he sells this listing, and together with "
              "a partner; who contracts with the customer and invoices him in local currency; who pays HailBytes "
              "and you, at the rate of which day; which tax is withheld.")}},
        {"direct-contractor",
         {Words::tr("Settle who contracts with whom"),
          Words::tr("Who signs with the customer: you, HailBytes or the reseller. HailBytes stays publisher and "
                    "license holder of record.")}},
        {"direct-invoices",
         {Words::tr("Settle who invoices whom"),
          Words::tr("No marketplace stands between: who invoices the customer, who invoices that one, and in how many "
                    "days each pays.")}},
        {"direct-currency",
         {Words::tr("Settle the currency and who bears its risk"),
          Words::tr("In which currency each invoice is, at which rate and of which day, and which tax is withheld.")}},
        {"direct-authorized",
         {Words::tr("HailBytes has authorized this listing"),
          Words::tr("An authorization of your own for the listing stands on the Price books page.")}},
        {"direct-quoted",
         {Words::tr("Send the customer your quote"), Words::tr("Issue it with the Quote button: it is kept.")}},
        {"direct-signed",
         {Words::tr("The contract is signed"),
          Words::tr("By everybody who is a party to it. A multi-year commitment locks the customer's price.")}},
        {"direct-onboarding",
         {Words::tr("HailBytes begins the onboarding"),
          Words::tr("Tell HailBytes that it is signed: no marketplace does.")}},
    };
    return found(rows, id);
}

} // namespace

ChecklistWords checklistWords(std::string_view id)
{
    for (const auto &of : {ofTheFirm, ofAnAwsDeal, ofAnAzureDeal, ofADirectDeal})
        if (const ChecklistWords words = of(id); !words.what.isEmpty())
            return words;
    return {};
}

} // namespace dealdesk::wording
