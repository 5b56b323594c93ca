// A scenario's settings, with the partner's own.
#pragma once

#include "described.h"
#include "pricing/scenario.h"

namespace dealdesk::records {

enum class SettingsField : std::uint8_t {
    Name,
    Currency,
    Start,
    Horizon,
    BandPolicy,
    PayoutDays,
    MarginFloor,
    DealSizeFloor,
    PartnerName,
    CppoEnrolled,
    CspEnrolled,
};

template<>
inline constexpr std::tuple fields<pricing::Partner>{
    Described{SettingsField::PartnerName, "name", InFile::Required, "partner_name", aName, &pricing::Partner::name},
    Described{SettingsField::CppoEnrolled, "cppoEnrolled", InFile::Optional, "cppo_enrolled", Flag{},
              &pricing::Partner::cppoEnrolled},
    Described{SettingsField::CspEnrolled, "cspEnrolled", InFile::Optional, "csp_enrolled", Flag{},
              &pricing::Partner::cspEnrolled}};

template<>
inline constexpr std::tuple fields<pricing::ScenarioSettings>{
    Described{SettingsField::Name, "name", InFile::Required, "name", aName, &pricing::ScenarioSettings::name},
    Described{SettingsField::Currency, "currency", InFile::Required, "currency", Currency{},
              &pricing::ScenarioSettings::currency},
    Described{SettingsField::Start, "start", InFile::Required, "start_month", Month{},
              &pricing::ScenarioSettings::start},
    Described{SettingsField::Horizon, "horizonMonths", InFile::Optional, "horizon_months",
              Count{1, pricing::mostHorizonMonths}, &pricing::ScenarioSettings::horizonMonths},
    Described{SettingsField::BandPolicy, "bandPolicy", InFile::Optional, "band_policy", Choice<pricing::BandPolicy>{},
              &pricing::ScenarioSettings::bandPolicy},
    Described{SettingsField::PayoutDays, "payoutDays", InFile::Optional, "payout_days",
              Count{0, pricing::mostPayoutDays}, &pricing::ScenarioSettings::payoutDays},
    Described{SettingsField::MarginFloor, "marginFloor", InFile::Optional, "margin_floor", Share{},
              &pricing::ScenarioSettings::marginFloor},
    Described{SettingsField::DealSizeFloor, "dealSizeFloor", InFile::Optional, "deal_size_floor", anAmount,
              &pricing::ScenarioSettings::dealSizeFloor},
    Described{SettingsField::PartnerName, "partner", InFile::Required, "", Object<pricing::Partner>{"the partner"},
              &pricing::ScenarioSettings::partner}};

static_assert(describesEachMember<pricing::Partner>() && describesEachMember<pricing::ScenarioSettings>());

} // namespace dealdesk::records
