// A deal and the private offers that were made for it.
#pragma once

#include "described.h"
#include "pricing/scenario.h"

namespace dealdesk::records {

enum class DealField : std::uint8_t {
    Customer,
    Name,
    Listing,
    Route,
    Included, ///< "yes", "no"
    Start,    ///< "Jan 2027", "2027-01"
    Term,
    AtEnd,
    Tenants,   ///< "100", or a ramp "25, 6: 100, 12: 500": tenants from the deal's month on
    PriceRule, ///< no field by itself: the rule of `PriceValue`, as it is entered
    PriceValue,
    NegotiatedPrice, ///< may be empty
    BillingSchedule,
    Instalments, ///< "0: 100000.00, 12: 50000.00"
    MarketplaceFee,
    WhiteLabelTier,
    WhiteLabelFee, ///< may be empty
    Probability,
    PoNumber, ///< may be empty
    Status,
    OfferEnd, ///< may be empty
    Notes,    ///< may be empty
    Offers,   ///< that were made
    // Each of these may be empty.
    ExpectedClose,
    NextStep,
    NextStepBy,
    OnboardingBegun,
    CoSellId,
    CoSellState,
    CoSellSubmitted,
    CoSellAnswered,
    Ticks,
    // On the tabs of white label and of the proof of concept. Each may be empty.
    ScanRateCap,
    AssetCap,
    JiraLimit,
    SlackLimit,
    ServiceNowLimit,
    SiemLimit,
    CustomDomain,
    ReportTemplate,
    PocOption,
    PocStart,
    PocTenants,
    Gate10,
    Gate100,
    Gate1200,
    // Nobody enters these.
    Id,
    RecommendedRoute, ///< no field: what the customer's facts lead to
};

enum class OfferField : std::uint8_t {
    Id,
    Start, ///< may be empty
    Expires,
    Accepted,
    Activated,
    Name,
    Description,
    Reason,
    NetTerms,
    Created,
    Sent,
};

template<>
inline constexpr std::tuple fields<pricing::OfferRecord>{
    Described{OfferField::Id, "id", InFile::Required, "id", Text{1, pricing::longestOfferId}, &pricing::OfferRecord::id,
              4},
    Described{OfferField::Start, "start", InFile::Optional, "start", Month{}, &pricing::OfferRecord::start, 4},
    Described{OfferField::Expires, "expires", InFile::Optional, "expires", Day{}, &pricing::OfferRecord::expires, 4},
    Described{OfferField::Accepted, "accepted", InFile::Optional, "accepted", Day{}, &pricing::OfferRecord::accepted,
              4},
    Described{OfferField::Activated, "activated", InFile::Optional, "activated", Day{},
              &pricing::OfferRecord::activated, 4},
    Described{OfferField::Name, "name", InFile::WhenSet, "name", Text{0, pricing::longestOfferName},
              &pricing::OfferRecord::name, 4},
    Described{OfferField::Description, "description", InFile::WhenSet, "description",
              Text{0, pricing::longestOfferDescription}, &pricing::OfferRecord::description, 4},
    Described{OfferField::Reason, "reason", InFile::WhenSet, "reason", Text{0, pricing::longestReason},
              &pricing::OfferRecord::reason, 4},
    Described{OfferField::NetTerms, "netTerms", InFile::WhenSet, "net_terms", Count{0, pricing::mostNetTerms},
              &pricing::OfferRecord::netTerms, 4},
    Described{OfferField::Created, "created", InFile::WhenSet, "created", Day{}, &pricing::OfferRecord::created, 5},
    Described{OfferField::Sent, "sent", InFile::WhenSet, "sent", Day{}, &pricing::OfferRecord::sent, 5}};

template<>
inline constexpr std::tuple fields<pricing::Billing>{
    Described{DealField::BillingSchedule, "schedule", InFile::Required, "billing", Choice<pricing::BillingSchedule>{},
              &pricing::Billing::schedule},
    Described{DealField::Instalments, "instalments", InFile::WhenSet, "instalments", Instalments{},
              &pricing::Billing::instalments}};

template<>
inline constexpr std::tuple fields<pricing::WhiteLabel>{
    Described{DealField::WhiteLabelTier, "tier", InFile::Optional, "white_label", Choice<pricing::WhiteLabelTier>{},
              &pricing::WhiteLabel::tier},
    Described{DealField::WhiteLabelFee, "monthlyFee", InFile::Optional, "platform_fee", anAmount,
              &pricing::WhiteLabel::monthlyFee}};

inline constexpr Count aQuota{0, pricing::mostQuota};
inline constexpr Count tenantsOfPoc{1, pricing::mostTenants};

template<typename Value>
constexpr auto inPaperwork(Value pricing::Paperwork::*member)
{
    return Through{&pricing::Deal::paperwork, member};
}

template<>
inline constexpr std::tuple fields<pricing::Deal>{
    Described{DealField::Id, "id", InFile::Required, "id", Id{}, &pricing::Deal::id},
    Described{DealField::Name, "name", InFile::Required, "name", aName, &pricing::Deal::name},
    Described{DealField::Customer, "customer", InFile::Required, "customer", Reference{}, &pricing::Deal::customer},
    Described{DealField::Listing, "listing", InFile::Required, "listing", Choice<pricing::Listing>{},
              &pricing::Deal::listing},
    Described{DealField::Route, "route", InFile::Required, "route", Choice<pricing::Route>{}, &pricing::Deal::route},
    Described{DealField::Included, "included", InFile::Optional, "included", Flag{}, &pricing::Deal::included},
    Described{DealField::Start, "startMonth", InFile::Required, "start_month",
              MonthFromStart{{0, pricing::lastStartMonth}}, &pricing::Deal::startMonth},
    Described{DealField::Term, "termMonths", InFile::Required, "term_months", Term{}, &pricing::Deal::term},
    Described{DealField::AtEnd, "atEnd", InFile::Optional, "at_end", Choice<pricing::AtEnd>{}, &pricing::Deal::atEnd},
    Described{DealField::Tenants, "tenants", InFile::Required, "tenants", Steps{}, &pricing::Deal::tenants},
    Described{DealField::PriceValue, "price", InFile::Required, "price", Price{}, &pricing::Deal::price},
    Described{DealField::NegotiatedPrice, "negotiatedPrice", InFile::Optional, "negotiated_price", anAmount,
              &pricing::Deal::negotiatedPrice},
    Described{DealField::BillingSchedule, "billing", InFile::Optional, "",
              Object<pricing::Billing>{"a billing schedule"}, &pricing::Deal::billing},
    Described{DealField::MarketplaceFee, "marketplaceFee", InFile::Optional, "marketplace_fee", Share{},
              &pricing::Deal::marketplaceFee},
    Described{DealField::WhiteLabelTier, "whiteLabel", InFile::Optional, "",
              Object<pricing::WhiteLabel>{"a white-label choice"}, &pricing::Deal::whiteLabel},
    Described{DealField::Probability, "probability", InFile::Optional, "probability", Share{},
              &pricing::Deal::probability},
    Described{DealField::PoNumber, "poNumber", InFile::WhenSet, "po_number", Text{0, pricing::longestName},
              inPaperwork(&pricing::Paperwork::poNumber), 2, Appears::AsDetailAndOnQuote},
    Described{DealField::Status, "status", InFile::WhenSet, "status", Choice<pricing::DealStatus>{},
              &pricing::Deal::status, 4},
    Described{DealField::OfferEnd, "offerEnd", InFile::WhenSet, "offer_end", Day{},
              inPaperwork(&pricing::Paperwork::offerEnd), 4},
    Described{DealField::Notes, "notes", InFile::WhenSet, "notes", Lines{}, inPaperwork(&pricing::Paperwork::notes), 4},
    Described{DealField::Offers, "offers", InFile::WhenSet, "offers", Rows<pricing::OfferRecord>{},
              inPaperwork(&pricing::Paperwork::offers), 4},
    Described{DealField::ExpectedClose, "expectedClose", InFile::WhenSet, "expected_close", Day{},
              inPaperwork(&pricing::Paperwork::expectedClose), 5},
    Described{DealField::NextStep, "nextStep", InFile::WhenSet, "next_step", Text{0, pricing::longestName},
              inPaperwork(&pricing::Paperwork::nextStep), 5},
    Described{DealField::NextStepBy, "nextStepBy", InFile::WhenSet, "next_step_by", Day{},
              inPaperwork(&pricing::Paperwork::nextStepBy), 5},
    Described{DealField::OnboardingBegun, "onboardingBegun", InFile::WhenSet, "onboarding_begun", Day{},
              inPaperwork(&pricing::Paperwork::onboardingBegun), 5},
    Described{DealField::CoSellId, "coSellId", InFile::WhenSet, "co_sell_id", Text{0, pricing::longestNumber},
              inPaperwork(&pricing::Paperwork::coSellId), 5},
    Described{DealField::CoSellState, "coSellState", InFile::WhenSet, "co_sell_state", Choice<pricing::CoSellState>{},
              inPaperwork(&pricing::Paperwork::coSellState), 5},
    Described{DealField::CoSellSubmitted, "coSellSubmitted", InFile::WhenSet, "co_sell_submitted", Day{},
              inPaperwork(&pricing::Paperwork::coSellSubmitted), 5},
    Described{DealField::CoSellAnswered, "coSellAnswered", InFile::WhenSet, "co_sell_answered", Day{},
              inPaperwork(&pricing::Paperwork::coSellAnswered), 5},
    Described{DealField::Ticks, "ticks", InFile::WhenSet, "ticks", Several<Tick>{{}, pricing::mostTicks},
              inPaperwork(&pricing::Paperwork::ticks), 5},
    Described{DealField::ScanRateCap, "scanRateCap", InFile::WhenSet, "scan_rate_cap", Text{0, pricing::longestNumber},
              inPaperwork(&pricing::Paperwork::scanRateCap), 6},
    Described{DealField::AssetCap, "assetCap", InFile::WhenSet, "asset_cap", aQuota,
              inPaperwork(&pricing::Paperwork::assetCap), 6},
    Described{DealField::JiraLimit, "jiraLimit", InFile::WhenSet, "jira_limit", aQuota,
              inPaperwork(&pricing::Paperwork::jiraLimit), 6},
    Described{DealField::SlackLimit, "slackLimit", InFile::WhenSet, "slack_limit", aQuota,
              inPaperwork(&pricing::Paperwork::slackLimit), 6},
    Described{DealField::ServiceNowLimit, "serviceNowLimit", InFile::WhenSet, "service_now_limit", aQuota,
              inPaperwork(&pricing::Paperwork::serviceNowLimit), 6},
    Described{DealField::SiemLimit, "siemLimit", InFile::WhenSet, "siem_limit", aQuota,
              inPaperwork(&pricing::Paperwork::siemLimit), 6},
    Described{DealField::CustomDomain, "customDomain", InFile::WhenSet, "custom_domain",
              Text{0, pricing::longestDomain}, inPaperwork(&pricing::Paperwork::customDomain), 6},
    Described{DealField::ReportTemplate, "reportTemplate", InFile::WhenSet, "report_template", Text{},
              inPaperwork(&pricing::Paperwork::reportTemplate), 6},
    Described{DealField::PocOption, "pocOption", InFile::WhenSet, "poc_option", Choice<pricing::PocOption>{},
              inPaperwork(&pricing::Paperwork::pocOption), 6},
    Described{DealField::PocStart, "pocStart", InFile::WhenSet, "poc_start", Day{},
              inPaperwork(&pricing::Paperwork::pocStart), 6},
    Described{DealField::PocTenants, "pocTenants", InFile::WhenSet, "poc_tenants", tenantsOfPoc,
              inPaperwork(&pricing::Paperwork::pocTenants), 6},
    Described{DealField::Gate10, "gate10", InFile::WhenSet, "gate_10", Day{}, inPaperwork(&pricing::Paperwork::gate10),
              6},
    Described{DealField::Gate100, "gate100", InFile::WhenSet, "gate_100", Day{},
              inPaperwork(&pricing::Paperwork::gate100), 6},
    Described{DealField::Gate1200, "gate1200", InFile::WhenSet, "gate_1200", Day{},
              inPaperwork(&pricing::Paperwork::gate1200), 6}};

static_assert(describesEachMember<pricing::Billing>() && describesEachMember<pricing::WhiteLabel>() &&
              describesEachMember<pricing::Deal>() && describesEachMember<pricing::OfferRecord>());

} // namespace dealdesk::records
