#include "listingwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MarketplaceFacts)
};

struct Row {
    std::string_view id;
    FactWords words;
};

} // namespace

FactWords factWords(std::string_view id)
{
    const Row rows[] = {
        {"ami-most-days",
         {Words::tr("Most days of an AMI offer"),
          Words::tr("A private offer of a machine image (AMI) on AWS may have this many days, its first and its last "
                    "included. 36 months over a 29 February have one too many.")}},
        {"ami-no-amendment",
         {Words::tr("No amendment of an AMI offer"),
          Words::tr("An accepted offer of a machine image (AMI) cannot be amended: another tenant count is a new "
                    "offer, and the "
                    "charges that remain of the old one have to be cancelled.")}},
        {"mpo-vm-terms",
         {Words::tr("Months of a VM plan"),
          Words::tr("The terms, in months, that a virtual-machine plan on Azure is sold for.")}},
        {"mpo-cap",
         {Words::tr("Adjustment within the discount"),
          Words::tr("Where the publisher's Azure price is a discount from a public price, your adjustment may not be "
                    "larger than that discount.")}},
        {"mpo-absolute-vm",
         {Words::tr("Absolute price of a VM plan"),
          Words::tr("Whether the publisher may enter an absolute price for a virtual-machine plan on Azure. Nothing "
                    "limits your adjustment then.")}},
        {"authorization",
         {Words::tr("Start while authorized"),
          Words::tr("A private offer starts on a day on which the publisher's authorization is in force.")}},
        {"cppo-currencies",
         {Words::tr("Currencies of AWS offers"),
          Words::tr("AWS Marketplace takes partner private offers in these currencies.")}},
        {"cppo-currencies-disputed",
         {Words::tr("Further currencies of AWS offers"),
          Words::tr("AWS Marketplace takes these from some sellers alone, or by the word of one source.")}},
        {"buyer-account",
         {Words::tr("The buyer's account"),
          Words::tr("A private offer is made to the customer's account: an AWS account of 12 digits, or an Azure "
                    "billing account.")}},
        {"azure-days",
         {Words::tr("First and last days of months on Azure"),
          Words::tr("A private offer on Azure starts on the first day of a month and ends on the last day of one.")}},
        {"markup-or-schedule",
         {Words::tr("A markup or a payment schedule"),
          Words::tr("On AWS a markup and a payment schedule of your own exclude each other: with the schedule the "
                    "markup is 0.")}},
        {"cppo-most-instalments",
         {Words::tr("Most instalments of an AWS offer"),
          Words::tr("A payment schedule on AWS may have this many payments.")}},
        {"cppo-instalment-days",
         {Words::tr("Instalments of an AWS offer"),
          Words::tr("On AWS the instalments add up to the price of the offer, each is before its last day, and one at "
                    "most is due when it expires.")}},
        {"offer-name",
         {Words::tr("Longest name of an AWS offer"),
          Words::tr("The portal takes a name of 1 to this many characters for a private offer on AWS.")}},
        {"offer-description",
         {Words::tr("Longest description of an AWS offer"),
          Words::tr("The portal takes a description of 1 to this many characters for a private offer on AWS.")}},
        {"cppo-most-buyers",
         {Words::tr("Most buyer accounts of an AWS offer"),
          Words::tr("A private offer on AWS is made to this many accounts at most, and to those that the "
                    "authorization names, where it names some.")}},
        {"expiry-before-start",
         {Words::tr("Expiry before the start on AWS"),
          Words::tr("A private offer on AWS expires before the day on which its term starts, where that is fixed, and "
                    "before its end.")}},
        {"net-terms",
         {Words::tr("Net terms on AWS"),
          Words::tr("The days after an invoice that can be chosen on AWS; not more than the publisher allows.")}},
        {"authorization-used",
         {Words::tr("One offer on a single-use authorization"),
          Words::tr("A single-use authorization is used up by the first offer that is made on it.")}},
        {"expiry-after-authorization",
         {Words::tr("Expiry within the authorization's dates"),
          Words::tr("An offer that expires after its authorization's last day needs a reason, which is kept.")}},
        {"aws-fee",
         {Words::tr("AWS fee"),
          Words::tr("AWS takes it of the publisher's wholesale price. One rate holds for the whole offer, by its "
                    "contract value in US dollars. A buyer in South Korea adds 1 point, which is not counted here.")}},
        {"aws-fee-renewal",
         {Words::tr("AWS fee of renewals"),
          Words::tr("The same for a customer's further offers of a product. An expansion counts as one, and so does "
                    "an offer to a customer with an earlier deal of the listing on AWS.")}},
        {"aws-fee-partner-offer",
         {Words::tr("AWS fee on top for partner offers"),
          Words::tr("An offer through a partner adds these points to each rate.")}},
        {"aws-fee-bearer",
         {Words::tr("Who bears the AWS fee"),
          Words::tr("As shipped, AWS takes it from the publisher's payout, and your markup is free of it. If your "
                    "contract says otherwise, enter how much of it you bear.")}},
        {"azure-fee",
         {Words::tr("Azure fee"), Words::tr("Microsoft takes it of the publisher's price. One rate holds for the "
                                            "whole offer, by its contract value in US dollars.")}},
        {"azure-fee-renewal",
         {Words::tr("Azure fee of renewals"),
          Words::tr("The same for a customer's further offers of a product, where the publisher attests it when the "
                    "offer is made. An expansion counts as one, and so does an offer to a customer with an earlier "
                    "deal of the listing on Azure.")}},
        {"azure-fee-bearer",
         {Words::tr("Who bears the Azure fee"),
          Words::tr("As shipped, it falls on the publisher's price, and your adjustment is free of it. If your "
                    "contract says otherwise, enter how much of it you bear.")}},
    };
    for (const Row &row : rows)
        if (row.id == id)
            return row.words;
    return listingWords(id);
}

} // namespace dealdesk::wording
