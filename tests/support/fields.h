// The fields of a record, enumerated from its type: one field more in the type does not compile here until it is named,
// and is not covered until a test enters it.
#pragma once

#include "pricing/scenario.h"

#include <QStringList>

#include <array>
#include <string_view>
#include <tuple>

namespace dealdesk::test {

// Each takes its type apart into all of its parts, and those into theirs where they have a name of their own.

inline auto fieldsOf(const pricing::Deal &of)
{
    const auto &[id, name, customer, listing, route, included, startMonth, term, atEnd, tenants, price, negotiatedPrice,
                 billing, marketplaceFee, whiteLabel, probability, status, paperwork] = of;
    const auto &[poNumber, offerEnd, notes, offers, expectedClose, nextStep, nextStepBy, onboardingBegun, coSellId,
                 coSellState, coSellSubmitted, coSellAnswered, ticks, scanRateCap, assetCap, jiraLimit, slackLimit,
                 serviceNowLimit, siemLimit, customDomain, reportTemplate, pocOption, pocStart, pocTenants, gate10,
                 gate100, gate1200] = *paperwork;
    const auto &[schedule, instalments] = billing;
    const auto &[tier, monthlyFee] = whiteLabel;
    static constexpr std::array names{"id",
                                      "name",
                                      "customer",
                                      "listing",
                                      "route",
                                      "included",
                                      "start",
                                      "term",
                                      "atEnd",
                                      "tenants",
                                      "price",
                                      "negotiatedPrice",
                                      "fee",
                                      "probability",
                                      "schedule",
                                      "instalments",
                                      "tier",
                                      "monthlyFee",
                                      "poNumber",
                                      "status",
                                      "offerEnd",
                                      "notes",
                                      "offers",
                                      "expectedClose",
                                      "nextStep",
                                      "nextStepBy",
                                      "onboardingBegun",
                                      "coSellId",
                                      "coSellState",
                                      "coSellSubmitted",
                                      "coSellAnswered",
                                      "ticks",
                                      "scanRateCap",
                                      "assetCap",
                                      "jiraLimit",
                                      "slackLimit",
                                      "serviceNowLimit",
                                      "siemLimit",
                                      "customDomain",
                                      "reportTemplate",
                                      "pocOption",
                                      "pocStart",
                                      "pocTenants",
                                      "gate10",
                                      "gate100",
                                      "gate1200"};
    return std::pair(std::tie(id, name, customer, listing, route, included, startMonth, term, atEnd, tenants, price,
                              negotiatedPrice, marketplaceFee, probability, schedule, instalments, tier, monthlyFee,
                              poNumber, status, offerEnd, notes, offers, expectedClose, nextStep, nextStepBy,
                              onboardingBegun, coSellId, coSellState, coSellSubmitted, coSellAnswered, ticks,
                              scanRateCap, assetCap, jiraLimit, slackLimit, serviceNowLimit, siemLimit, customDomain,
                              reportTemplate, pocOption, pocStart, pocTenants, gate10, gate100, gate1200),
                     names);
}

inline auto fieldsOf(const pricing::OfferRecord &of)
{
    const auto &[id, start, expires, accepted, activated, name, description, reason, netTerms, created, sent] = of;
    static constexpr std::array names{"id",          "start",  "expires",  "accepted", "activated", "name",
                                      "description", "reason", "netTerms", "created",  "sent"};
    return std::pair(
        std::tie(id, start, expires, accepted, activated, name, description, reason, netTerms, created, sent), names);
}

inline auto fieldsOf(const pricing::Customer &of)
{
    const auto &[id, name, cloud, edp, macc, invoice, singleContract, ownTerms, vehicle, aliases, awsAccount,
                 azureBilling, contact, notes, edpLeft, edpUntil, maccLeft, maccUntil, commitmentAsOf] = of;
    static constexpr std::array names{"id",         "name",           "cloud",     "edp",           "macc",
                                      "invoice",    "singleContract", "ownTerms",  "vehicle",       "aliases",
                                      "awsAccount", "azureBilling",   "contact",   "notes",         "edpLeft",
                                      "edpUntil",   "maccLeft",       "maccUntil", "commitmentAsOf"};
    return std::pair(std::tie(id, name, cloud, edp, macc, invoice, singleContract, ownTerms, vehicle, aliases,
                              awsAccount, azureBilling, contact, notes, edpLeft, edpUntil, maccLeft, maccUntil,
                              commitmentAsOf),
                     names);
}

inline auto fieldsOf(const pricing::ResaleAuthorization &of)
{
    const auto &[listing, name, existingTenants, discounts, bands, number, kind, from, until, buyerAccounts,
                 paymentPlan, azurePrice, note, document, netTerms] = of;
    const auto &[azureKind, azureDiscount] = azurePrice;
    const auto &[oneYear, twoYears, threeYears] = discounts;
    static constexpr std::array names{"listing",    "name",          "existingTenants", "oneYear",    "twoYears",
                                      "threeYears", "bands",         "number",          "kind",       "from",
                                      "until",      "buyerAccounts", "paymentPlan",     "azurePrice", "azureDiscount",
                                      "note",       "document",      "netTerms"};
    return std::pair(std::tie(listing, name, existingTenants, oneYear, twoYears, threeYears, bands, number, kind, from,
                              until, buyerAccounts, paymentPlan, azureKind, azureDiscount, note, document, netTerms),
                     names);
}

inline auto fieldsOf(const pricing::VolumeBand &of)
{
    const auto &[name, from, price, negotiated, provenance] = of;
    static constexpr std::array names{"name", "from", "price", "negotiated", "source"};
    return std::pair(std::tie(name, from, price, negotiated, provenance), names);
}

inline auto fieldsOf(const pricing::ScenarioSettings &of)
{
    const auto &[name, currency, start, horizon, bandPolicy, payoutDays, marginFloor, dealSizeFloor, partner] = of;
    const auto &[firm, cppo, csp] = partner;
    static constexpr std::array names{"name",        "currency",      "start", "horizon", "bandPolicy", "payoutDays",
                                      "marginFloor", "dealSizeFloor", "firm",  "cppo",    "csp"};
    return std::pair(
        std::tie(name, currency, start, horizon, bandPolicy, payoutDays, marginFloor, dealSizeFloor, firm, cppo, csp),
        names);
}

template<typename Record>
QStringList namesOf()
{
    const Record any{};
    const auto fields = fieldsOf(any);
    static_assert(std::tuple_size_v<decltype(fields.first)> == std::tuple_size_v<decltype(fields.second)>);
    return {fields.second.begin(), fields.second.end()};
}

/// The names of the fields in which the two differ.
template<typename Record>
QStringList differences(const Record &left, const Record &right)
{
    const auto [leftFields, names] = fieldsOf(left);
    const auto rightFields = fieldsOf(right).first;
    QStringList different;
    [&]<std::size_t... At>(std::index_sequence<At...>)
    {
        ((std::get<At>(leftFields) == std::get<At>(rightFields) ? void() : different.append(QLatin1String(names[At]))),
         ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(rightFields)>>());
    return different;
}

} // namespace dealdesk::test
