// Scenarios that differ from one in a single field, made from the field's description: the field takes the first other
// value with which nothing is wrong.
#pragma once

#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/faults.h"
#include "records/settings.h"
#include "records/values.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace dealdesk::test {

/// Other values of a kind; `now` is the present one.
struct Others {
    std::vector<std::string> operator()(records::Text range, const std::string &now) const
    {
        return {"Überprüfung of " + now, std::string(range.most, 'x')};
    }
    std::vector<std::string> operator()(records::Lines range, const std::string &now) const
    {
        return {"Überprüfung\nof " + now, std::string(range.most, 'x')};
    }
    std::vector<std::string> operator()(records::Digits range, const std::string &) const
    {
        return {std::string(range.count, '0'), std::string(range.count, '7')};
    }
    std::vector<std::string> operator()(records::Tick, const std::string &) const { return {"2026-12-01 offer-sent"}; }
    std::vector<pricing::CurrencyAmount> operator()(records::AmountInCurrency, const pricing::CurrencyAmount &) const
    {
        return {{"KWD", pricing::Money{1}}, {"USD", pricing::largestPrice}};
    }
    template<typename Each>
    std::vector<std::vector<std::string>> operator()(const records::Several<Each> &range,
                                                     std::vector<std::string> now) const
    {
        now.push_back((*this)(range.each, std::string()).front());
        return {now};
    }
    /// Last days of a year, for the end of an offer is in its term's last month.
    std::vector<pricing::Date> operator()(records::Day, pricing::Date) const
    {
        std::vector<pricing::Date> days;
        for (int year = 2027; year < 2033; ++year)
            days.push_back(lastDayOf(pricing::YearMonth::of(year, 12)));
        return days;
    }
    std::vector<std::string> operator()(records::Currency, const std::string &now) const
    {
        return {now == "EUR" ? "USD" : "EUR"};
    }
    template<typename RecordId>
    std::vector<RecordId> operator()(records::Id, const RecordId &now) const
    {
        return {{now.text + "-x"}};
    }
    std::vector<pricing::CustomerId> operator()(records::Reference, const pricing::CustomerId &) const
    {
        return {{"c1"}, {"c2"}};
    }
    std::vector<bool> operator()(records::Flag, bool now) const { return {!now}; }
    std::vector<int> operator()(records::Count range, int now) const
    {
        return {range.most, range.least, now + 1, now - 1};
    }
    std::vector<pricing::Money> operator()(records::Amount range, pricing::Money) const
    {
        return {pricing::largestPrice, range.least};
    }
    std::vector<pricing::Percent> operator()(records::Share range, pricing::Percent) const
    {
        return {range.most, pricing::Percent{0}};
    }
    std::vector<pricing::YearMonth> operator()(records::Month, pricing::YearMonth now) const
    {
        return {now.plus(1), pricing::YearMonth::of(pricing::lastYear, 12)};
    }
    auto operator()(records::Term, pricing::CommitmentTerm) const { return pricing::allTerms; }
    template<typename Enum>
    auto operator()(records::Choice<Enum>, Enum) const
    {
        return records::valuesOf<Enum>;
    }
    template<typename Kind, typename Value>
    std::vector<std::optional<Value>> operator()(Kind kind, const std::optional<Value> &now) const
    {
        std::vector<std::optional<Value>> others;
        for (const auto &each : (*this)(kind, now.value_or(Value{})))
            others.push_back(each);
        others.push_back(std::nullopt);
        return others;
    }
    std::vector<std::vector<pricing::TenantStep>> operator()(records::Steps, std::vector<pricing::TenantStep> now) const
    {
        now.push_back({now.back().month + 1, pricing::mostTenants});
        return {now};
    }
    std::vector<std::vector<pricing::Instalment>> operator()(records::Instalments,
                                                             std::vector<pricing::Instalment> now) const
    {
        now.push_back({now.empty() ? 0 : now.back().month + 1, pricing::Money{1}});
        return {now};
    }
    std::vector<pricing::ResalePrice> operator()(records::Price, const pricing::ResalePrice &) const
    {
        return {pricing::TargetMargin{pricing::largestMargin}, pricing::Markup{pricing::largestMarkup}};
    }
    std::vector<std::vector<pricing::VolumeBand>> operator()(records::Rows<pricing::VolumeBand>,
                                                             std::vector<pricing::VolumeBand> now) const
    {
        now.pop_back();
        return {now};
    }
    std::vector<std::vector<pricing::OfferRecord>> operator()(records::Rows<pricing::OfferRecord>,
                                                              std::vector<pricing::OfferRecord> now) const
    {
        if (!now.empty())
            now.pop_back();
        return {now};
    }
};

/// The records of a kind in a scenario.
template<typename Record>
auto recordsOf(pricing::Scenario &scenario)
{
    std::vector<Record *> all;
    if constexpr (std::is_same_v<Record, pricing::ScenarioSettings>)
        all.push_back(&scenario.settings);
    else if constexpr (std::is_same_v<Record, pricing::ResaleAuthorization>)
        for (Record &each : scenario.authorizations)
            all.push_back(&each);
    else if constexpr (std::is_same_v<Record, pricing::VolumeBand>)
        for (auto &book : scenario.authorizations)
            for (Record &each : book.bands)
                all.push_back(&each);
    else if constexpr (std::is_same_v<Record, pricing::OfferRecord>)
        for (auto &deal : scenario.deals)
            for (Record &each : deal.paperwork.edit().offers)
                all.push_back(&each);
    else if constexpr (std::is_same_v<Record, pricing::Customer>)
        for (Record &each : scenario.customers)
            all.push_back(&each);
    else
        for (Record &each : scenario.deals)
            all.push_back(&each);
    return all;
}

/// `to` with every field of `from` but this one, each taken over by its description.
template<typename Record>
void copyBut(std::optional<records::Field> left, Record &to, const Record &from)
{
    records::forEachField<Record>([&](const auto &leaf) {
        const bool isLeft = left == records::Field(leaf.field.id);
        using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
        if constexpr (std::is_same_v<Kind, records::Rows<pricing::VolumeBand>> ||
                      std::is_same_v<Kind, records::Rows<pricing::OfferRecord>>) {
            auto &rows = leaf.in(to);
            const auto &others = leaf.in(from);
            if (!isLeft) // how many there are
                rows.resize(others.size());
            for (std::size_t row = 0; row < std::min(rows.size(), others.size()); ++row)
                copyBut(left, rows[row], others[row]);
        } else if (!isLeft) {
            leaf.in(to) = leaf.in(from);
        }
    });
}

template<typename Record>
void copyBut(std::optional<records::Field> left, std::vector<Record> &to, const std::vector<Record> &from)
{
    for (std::size_t row = 0; row < from.size(); ++row)
        copyBut(left, to[row], from[row]);
}

/// Of scenarios with as many records.
inline pricing::Scenario copiedBut(std::optional<records::Field> left, pricing::Scenario to,
                                   const pricing::Scenario &from)
{
    copyBut(left, to.settings, from.settings);
    copyBut(left, to.authorizations, from.authorizations);
    copyBut(left, to.customers, from.customers);
    copyBut(left, to.deals, from.deals);
    return to;
}

struct Changed {
    records::Field field;
    std::size_t row = 0; ///< of its kind, bands through all books, offers through all deals
    pricing::Scenario scenario;
    bool inFiles = true; ///< else it is computed where a file is read
};

template<typename Record>
void addChanged(std::vector<Changed> &all, const pricing::Scenario &base)
{
    records::forEachField<Record>([&](const auto &leaf) {
        pricing::Scenario scenario = base;
        const std::size_t rows = recordsOf<Record>(scenario).size();
        for (std::size_t row = 0; row < rows; ++row) {
            const auto now = leaf.in(*recordsOf<Record>(scenario)[row]);
            for (const auto &other : Others()(leaf.field.kind, now)) {
                scenario = base;
                auto &value = leaf.in(*recordsOf<Record>(scenario)[row]);
                value = other;
                if (!(value == now) && records::faultsOf(scenario).empty()) {
                    all.push_back({leaf.field.id, row, scenario, leaf.field.inFile != records::InFile::Never});
                    return;
                }
            }
        }
        all.push_back({leaf.field.id, rows, base, false}); // no other value will do: the test says so
    });
}

/// One for each field of each record.
inline std::vector<Changed> everyField(const pricing::Scenario &base)
{
    std::vector<Changed> all;
    addChanged<pricing::ScenarioSettings>(all, base);
    addChanged<pricing::ResaleAuthorization>(all, base);
    addChanged<pricing::VolumeBand>(all, base);
    addChanged<pricing::Customer>(all, base);
    addChanged<pricing::Deal>(all, base);
    addChanged<pricing::OfferRecord>(all, base);
    return all;
}

} // namespace dealdesk::test
