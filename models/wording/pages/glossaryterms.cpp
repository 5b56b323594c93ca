#include "glossarywords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using guidance::Term;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

GlossaryWords wordsOfPrices(Term term)
{
    switch (term) {
    case Term::Wholesale:
        return {Words::tr("Wholesale price"), Words::tr("wholesale|baseline"),
                Words::tr("What the marketplace remits to HailBytes: the baseline before your margin, per "
                          "tenant and month. It varies with the volume band and the commitment term, and "
                          "stands in your resale authorization.")};
    case Term::ResalePrice:
        return {Words::tr("Resale price"),
                Words::tr("resale price|resale|price per tenant|price rule|unit price|price"),
                Words::tr("What the end customer pays the cloud marketplace. You set it in the private "
                          "offer.")};
    case Term::Billed:
        return {Words::tr("Billed"), Words::tr("billed|bill"),
                Words::tr("What the customer is invoiced, at the resale price. It is not your margin: that "
                          "is the delta between it and the wholesale baseline.")};
    case Term::Margin:
        return {Words::tr("Margin"), Words::tr("margin"),
                Words::tr("The delta between what the customer pays and the wholesale baseline. You set it "
                          "in the private offer, and it settles to you on the marketplace's payout cadence.")};
    case Term::NetMargin:
        return {Words::tr("Net margin"), Words::tr("net margin"),
                Words::tr("Your margin less the marketplace fee that you bear and the platform fee of full "
                          "white label.")};
    case Term::Markup:
        return {Words::tr("Markup"), Words::tr("markup"),
                Words::tr("Your margin as a percentage of the wholesale price. The margin percentage is of "
                          "what the customer pays, so the same margin is a smaller percentage there.")};
    case Term::MarginFloor:
        return {Words::tr("Margin floor"), Words::tr("margin floor|floor"),
                Words::tr("The least margin, as a percentage of what is billed over the term. A deal below "
                          "it needs approval.")};
    case Term::VolumeBand:
        return {Words::tr("Volume band"), Words::tr("volume band|volume bands|band|bands"),
                Words::tr("Per-tenant wholesale pricing flattens as scale grows: Band 1 from 25 tenants, "
                          "Band 2 from 100, Band 3 from 500, Band 4 from 1,200. Bands apply to the total "
                          "tenants under your resale relationship, not per customer.")};
    case Term::Tenant:
        return {Words::tr("Tenant"), Words::tr("tenant|tenants"),
                Words::tr("What volumes count: tenants, not seats or assets.")};
    case Term::ExistingTenants:
        return {Words::tr("Existing tenants"), Words::tr("existing tenants"),
                Words::tr("Tenants under your resale relationship that stand in no deal here. They count "
                          "toward the band, which applies to the total.")};
    case Term::RelationshipTotal:
        return {Words::tr("Relationship total"), Words::tr("relationship total|total tenants"),
                Words::tr("All tenants under your resale relationship for a listing: the existing ones and "
                          "those of your deals. It decides the volume band.")};
    case Term::Pilot:
        return {Words::tr("Pilot"), Words::tr("pilot"),
                Words::tr("The sub-band entry: fewer tenants than Band 1 begins with.")};
    case Term::Negotiated:
        return {Words::tr("Negotiated band"), Words::tr("negotiated price|negotiated"),
                Words::tr("From 1,200 tenants: custom unit pricing under a committed multi-year private "
                          "offer. Deal Desk takes it as net, without a commitment discount on top.")};
    case Term::CommitmentTerm:
        return {Words::tr("Commitment term"), Words::tr("commitment term|commitment|term|terms"),
                Words::tr("For how long the customer commits, from the private offer's acceptance. 1 year: "
                          "pilots and customers who are not yet at the multi-year procurement floor. 2 "
                          "years: the recommended floor for those who have validated value at 25 and more "
                          "tenants. 3 years: 100 and more tenants with budget visibility.")};
    default: return {};
    }
}

GlossaryWords wordsOfContracts(Term term)
{
    switch (term) {
    case Term::CommitmentDiscount:
        return {Words::tr("Commitment discount"),
                Words::tr("commitment discount|commitment discounts|discount|discounts"),
                Words::tr("Off band pricing, on top of the volume band: none for 1 year, 10 % for 2 years, "
                          "15 % for 3 years, where your authorization does not say otherwise.")};
    case Term::PrivateOffer:
        return {Words::tr("Private offer"), Words::tr("private offer|private offers|offer|offers"),
                Words::tr("What you create in the marketplace's portal for one end customer: resale price, "
                          "commitment term and any payment schedule. The customer accepts it inside his own "
                          "account.")};
    case Term::Authorization:
        return {Words::tr("Resale authorization"),
                Words::tr("resale authorization|authorization|authorizations|price book|price books|authorized"),
                Words::tr("HailBytes adds your account to the resale-authorized list of a listing, and "
                          "states the wholesale baseline by band and term. It is per listing: SAT and "
                          "Support Hub are separate authorizations on request.")};
    case Term::Listing:
        return {Words::tr("Listing"), Words::tr("listing|listings"),
                Words::tr("What is sold in the marketplace: HailBytes ASM, SAT or Support Hub. Each has an "
                          "authorization of its own.")};
    case Term::Route:
        return {Words::tr("Route"), Words::tr("recommended route|route|routes"),
                Words::tr("By which contract the customer buys: CPPO on AWS, MPO on Azure, or a direct "
                          "contract.")};
    case Term::Cppo:
        return {Words::tr("CPPO"), Words::tr("CPPO"),
                Words::tr("AWS Consulting Partner Private Offer: the AWS Marketplace mechanism for "
                          "partner-led resale. The program is shared across all publishers that authorize "
                          "you.")};
    case Term::Mpo:
        return {Words::tr("MPO"), Words::tr("MPO"),
                Words::tr("Azure Multiparty Private Offer: the Azure Marketplace equivalent for partner-led "
                          "resale. It is the workflow inside Partner Center for multiparty offers.")};
    case Term::Direct:
        return {Words::tr("Direct contract"), Words::tr("direct contract|direct contracts|direct|own terms"),
                Words::tr("For customers who are multi-cloud and want one contract, who want terms outside "
                          "the marketplace contract layer, who buy through a national account, a GSA "
                          "schedule or a local-currency reseller, or who are below the marketplace's "
                          "minimum deal size.")};
    case Term::Edp:
        return {Words::tr("EDP"), Words::tr("EDP"),
                Words::tr("A customer's spending commitment with AWS. Marketplace spend may count toward it: "
                          "confirm with AWS, in writing, what does.")};
    case Term::Macc:
        return {Words::tr("MACC"), Words::tr("MACC"),
                Words::tr("A customer's spending commitment with Microsoft. Marketplace spend counts toward "
                          "it where the offer is eligible and bought through the Azure portal: confirm with "
                          "Microsoft.")};
    case Term::Payout:
        return {Words::tr("Payout"), Words::tr("payout after|payout|payouts"),
                Words::tr("What the cloud provider pays out to you: monthly arrears, 60-day terms typical. "
                          "Other sources say otherwise: confirm with the marketplace.")};
    case Term::Instalment:
        return {Words::tr("Payment schedule"),
                Words::tr("payment schedule|billing schedule|instalment|instalments|billing|net terms"),
                Words::tr("In which payments the customer pays the term's price. You set it in the private "
                          "offer where your authorization lets you: confirm with HailBytes.")};
    case Term::Arr:
        return {Words::tr("ARR"), Words::tr("ARR"),
                Words::tr("Annual recurring revenue, partner-billed: 12 times what the customers are billed "
                          "in a month. It is the resale price at the customer, not your margin.")};
    default: return {};
    }
}

GlossaryWords wordsOfFigures(Term term)
{
    switch (term) {
    case Term::Mrr:
        return {Words::tr("MRR"), Words::tr("MRR"),
                Words::tr("Monthly recurring revenue: what the customers are billed for a month.")};
    case Term::Tcv:
        return {Words::tr("TCV"), Words::tr("TCV|contract value|over the term"),
                Words::tr("Total contract value: what the customer is billed over the whole term.")};
    case Term::WeightedArr:
        return {Words::tr("Weighted ARR"), Words::tr("weighted ARR|weighted"),
                Words::tr("The sum of the deals' ARR, each times its probability.")};
    case Term::Probability:
        return {Words::tr("Win probability"), Words::tr("win probability|probability|chance"),
                Words::tr("How likely a deal is won. A lost deal is as if it were not there: with it the "
                          "total of tenants moves, and so may the band of every other deal.")};
    case Term::Percentile:
        return {Words::tr("P10, P50, P90"), Words::tr("P10|P50|P90|percentile"),
                Words::tr("What a tenth, a half and nine tenths of all outcomes stay at or below.")};
    case Term::MarketplaceFee:
        return {Words::tr("Marketplace fee"), Words::tr("marketplace fee|marketplace fees|fee|fees"),
                Words::tr("The part of what is billed that the marketplace keeps from you. The "
                          "marketplaces' own listing fees fall on the publisher, as shipped.")};
    case Term::PlatformFee:
        return {Words::tr("Platform fee"), Words::tr("platform fee"),
                Words::tr("The monthly fee of full white label. Light branding has none. The amount is not "
                          "published: ask HailBytes, and enter it.")};
    case Term::WhiteLabel:
        return {Words::tr("White label"), Words::tr("white label|white-label"),
                Words::tr("Light branding ships in every marketplace deployment: colors, logo, names, "
                          "e-mail-from name, support URL. Full white label, at a platform fee and "
                          "recommended at 100 and more tenants, adds per-tenant quotas, billing "
                          "reconciliation, a custom domain and PDF report templates.")};
    case Term::CoSell:
        return {Words::tr("Co-sell"), Words::tr("co-sell"),
                Words::tr("Marketplace co-sell motions, ACE for AWS and Microsoft's co-sell for Azure, are "
                          "available on private offers. Engagement gets credit on both sides.")};
    case Term::Publisher:
        return {Words::tr("Publisher of record"), Words::tr("publisher of record|publisher"),
                Words::tr("HailBytes. It stays the license holder of record, too: you are not the support "
                          "backstop unless you choose to be.")};
    case Term::Onboarding:
        return {Words::tr("Onboarding"), Words::tr("onboarding begun|onboarding"),
                Words::tr("HailBytes is notified of the activation and starts the technical onboarding.")};
    case Term::Renewal:
        return {Words::tr("Renewal"), Words::tr("renewal|renewals|renews|at its end"),
                Words::tr("A further term after the committed one, at the prices of its day: a multi-year "
                          "commitment locks the customer's price for its term alone.")};
    case Term::BandPolicy:
        return {Words::tr("Band policy"), Words::tr("band policy"),
                Words::tr("When a wholesale price follows the band: locked, at a deal's start, at each "
                          "change of its own tenants and at a renewal; floating, in every month.")};
    case Term::DealSizeFloor:
        return {Words::tr("Minimum deal size"), Words::tr("deal-size floor|minimum deal size"),
                Words::tr("The marketplace's minimum deal size: below it a direct contract is recommended. "
                          "It is not published; enter what you know.")};
    case Term::CustomerAdjustment:
        return {Words::tr("Customer adjustment"),
                Words::tr("customer adjustment|adjustment|Azure price|Azure discount"),
                Words::tr("What you type in Partner Center: your percentage on top of the publisher's "
                          "price. Where that price is a discount from a public one, the discount is the most "
                          "that you may add.")};
    case Term::GrowthPath:
        return {Words::tr("Growth path"), Words::tr("growth path|growth paths|growth|ramp"),
                Words::tr("How a customer's tenants grow: from the proof of concept over 10 and 100 to "
                          "1,200 tenants, with a decision gate before each.")};
    case Term::PurchasingVehicle:
        return {Words::tr("Purchasing vehicle"),
                Words::tr("buys through|purchasing vehicle|national account|GSA schedule|local-currency reseller"),
                Words::tr("A national-account agreement, a GSA schedule or a local-currency reseller such "
                          "as AWS Brasil or Microsoft do Brasil: who buys so needs a direct contract.")};
    case Term::Illustrative:
        return {Words::tr("Illustrative figure"), Words::tr("illustrative"),
                Words::tr("A published example and nobody's real price: exact wholesale baselines are "
                          "stated in the partner-resale authorization.")};
    case Term::ProofOfConcept:
        return {Words::tr("Proof of concept"), Words::tr("PoC|proof of concept"),
                Words::tr("The 14-day or 30-day trial before a rollout, with deliverables, decision gates "
                          "and day-0 questions. Setting up the private offer runs in parallel with scoping "
                          "it.")};
    default: return {};
    }
}

} // namespace

GlossaryWords glossaryWords(Term term)
{
    for (const auto &of : {wordsOfPrices, wordsOfContracts, wordsOfFigures})
        if (GlossaryWords words = of(term); !words.title.isEmpty())
            return words;
    return {};
}

} // namespace dealdesk::wording
