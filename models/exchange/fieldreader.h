// How a record's fields are read from a scenario file, driven by its description. One overload for each kind of field;
// what a field must be besides (unique, rising, there) is looked at once its kind is right.
#pragma once

#include "jsonreader.h"

#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"
#include "records/values.h"

namespace dealdesk::exchange {

/// What deals refer to, gathered ahead of them because a file's fields may stand in any order.
struct References {
    TextSet customers;
    TextSet listings;
};

/// What reading a field needs to know beside it.
struct Around {
    const References &references;
    TextSet &taken; ///< ids or listings of the rows before
    /// Of the deal, in which its steps and instalments are; the longest where the file's is unreadable.
    pricing::CommitmentTerm term = pricing::CommitmentTerm::ThreeYears;
    bool customBilling = false;
    int bandAbove = 0; ///< `from` of the band before
    bool lastBand = false;
    TextSet *offers = nullptr; ///< ids of the offers before, of all deals; there where deals are read
};

template<typename Record>
struct Target {
    Record &record;
    Around around;
};

// An Object of a record, as it is called.
constexpr Thing thingOf(const records::Object<pricing::Partner> &) { return Thing::Partner; }
constexpr Thing thingOf(const records::Object<records::Discounts> &) { return Thing::Discounts; }
constexpr Thing thingOf(const records::Object<pricing::AzurePrice> &) { return Thing::AzurePrice; }
constexpr Thing thingOf(const records::Object<pricing::Billing> &) { return Thing::Billing; }
constexpr Thing thingOf(const records::Object<pricing::WhiteLabel> &) { return Thing::WhiteLabel; }

// Whether the value is of its kind and was read; otherwise the problem is reported.
bool readValue(JsonReader &r, const Place &at, Element value, records::Text range, std::string &out, const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::Currency, std::string &out, const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::Month, pricing::YearMonth &out, const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::Day, pricing::Date &out, const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::Lines range, std::string &out, const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::Digits range, std::string &out, const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::Tick, std::string &out, const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::AmountInCurrency, pricing::CurrencyAmount &out,
               const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, const records::Object<pricing::AzurePrice> &kind,
               pricing::AzurePrice &out, const Around &around);
bool readValue(JsonReader &r, const Place &at, Element value, records::Term, pricing::CommitmentTerm &out,
               const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, records::Reference, pricing::CustomerId &out,
               const Around &around);
bool readValue(JsonReader &r, const Place &at, Element value, records::Steps, std::vector<pricing::TenantStep> &out,
               const Around &around);
bool readValue(JsonReader &r, const Place &at, Element value, records::Instalments,
               std::vector<pricing::Instalment> &out, const Around &around);
bool readValue(JsonReader &r, const Place &at, Element value, records::Price, pricing::ResalePrice &out,
               const Around &);
bool readValue(JsonReader &r, const Place &at, Element value, const records::Object<pricing::Billing> &kind,
               pricing::Billing &out, const Around &around);
bool readValue(JsonReader &r, const Place &at, Element value, records::Rows<pricing::VolumeBand>,
               std::vector<pricing::VolumeBand> &out, const Around &around);
bool readValue(JsonReader &r, const Place &at, Element value, records::Rows<pricing::OfferRecord>,
               std::vector<pricing::OfferRecord> &out, const Around &around);

template<typename RecordId>
bool readValue(JsonReader &r, const Place &at, Element value, records::Id, RecordId &out, const Around &around)
{
    return r.uniqueId(at, value, around.taken, out.text);
}
inline bool readValue(JsonReader &r, const Place &at, Element value, records::Flag, bool &out, const Around &)
{
    return r.boolean(at, value, out);
}
inline bool readValue(JsonReader &r, const Place &at, Element value, records::Count range, int &out, const Around &)
{
    return r.integer(at, value, range.least, range.most, out);
}
inline bool readValue(JsonReader &r, const Place &at, Element value, records::Amount range, pricing::Money &out,
                      const Around &)
{
    return r.amount(at, value, range, out);
}
inline bool readValue(JsonReader &r, const Place &at, Element value, records::Share range, pricing::Percent &out,
                      const Around &)
{
    return r.percent(at, value, range.most, out);
}
/// A value without a word is null.
template<typename Enum>
bool readValue(JsonReader &r, const Place &at, Element value, records::Choice<Enum>, Enum &out, const Around &)
{
    if (records::wordOf(Enum{}).empty() && value.is_null()) {
        out = Enum{};
        return true;
    }
    return r.choice(at, value, out);
}
/// null is nothing.
template<typename Kind, typename Value>
bool readValue(JsonReader &r, const Place &at, Element value, Kind kind, std::optional<Value> &out,
               const Around &around)
{
    if (value.is_null()) {
        out.reset();
        return true;
    }
    Value known{};
    if (!readValue(r, at, value, kind, known, around))
        return false;
    out = known;
    return true;
}
template<typename Part>
bool readValue(JsonReader &r, const Place &at, Element value, const records::Object<Part> &kind, Part &out,
               const Around &around);
/// Empty texts are said, though none is needed by itself.
template<typename Each>
bool readValue(JsonReader &r, const Place &at, Element value, const records::Several<Each> &kind,
               std::vector<std::string> &out, const Around &around)
{
    TextSet taken;
    r.rows(at, value, true, [&](const Place &place, Element each, std::size_t row) {
        if (row == kind.most)
            r.report(at, ProblemCode::TooManyRows, {asCount(kind.most)});
        std::string &text = out.emplace_back();
        if (!readValue(r, place, each, kind.each, text, around))
            return;
        if (text.empty())
            r.report(place, ProblemCode::Empty);
        else if (!taken.insert(each.get_string().value_unsafe()).second)
            r.report(place, ProblemCode::NotUniqueFound, {found(each)});
    });
    return true;
}

// What a field must be besides its kind.
template<typename Record, typename Which>
void readRule(JsonReader &, const Place &, Element, Which, Target<Record> &)
{}
void readRule(JsonReader &r, const Place &at, Element value, records::BandField field,
              Target<pricing::VolumeBand> &target);
void readRule(JsonReader &r, const Place &at, Element value, records::DealField field, Target<pricing::Deal> &target);
void readRule(JsonReader &r, const Place &at, Element value, records::OfferField field,
              Target<pricing::OfferRecord> &target);

/// The record's field of this place in its description.
template<typename Record, std::size_t place, typename TargetOfRecord>
void readField(JsonReader &r, const Place &at, Element value, TargetOfRecord &target)
{
    constexpr const auto &field = std::get<place>(records::fields<Record>);
    if (readValue(r, at, value, field.kind, std::invoke(field.member, target.record), target.around))
        readRule(r, at, value, field.id, target);
}

/// The fields of a record that stand in files, for JsonReader::object. `TargetOfRecord` is a Target<Record>, or more.
template<typename Record, typename TargetOfRecord = Target<Record>>
constexpr auto jsonFieldsOf()
{
    using Field = JsonReader::Field<TargetOfRecord>;
    constexpr std::size_t count = std::apply(
        [](const auto &...field) { return (std::size_t{0} + ... + (field.inFile != records::InFile::Never)); },
        records::fields<Record>);
    std::array<Field, count> all{};
    std::size_t next = 0;
    [&]<std::size_t... place>(std::index_sequence<place...>)
    {
        const auto add = [&](const auto &field, auto reader) {
            if (field.inFile != records::InFile::Never)
                all[next++] = {field.file,
                               field.inFile == records::InFile::Required ? Field::Required : Field::Optional, reader};
        };
        (add(std::get<place>(records::fields<Record>), &readField<Record, place, TargetOfRecord>), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(records::fields<Record>)>>>());
    return all;
}

template<typename Record>
void readRecord(JsonReader &r, const Place &at, Element value, Thing what, Record &out, const Around &around)
{
    static constexpr auto jsonFields = jsonFieldsOf<Record>();
    Target<Record> target{out, around};
    r.object(at, value, what, jsonFields, target);
}

template<typename Part>
bool readValue(JsonReader &r, const Place &at, Element value, const records::Object<Part> &kind, Part &out,
               const Around &around)
{
    readRecord(r, at, value, thingOf(kind), out, around);
    return true;
}

} // namespace dealdesk::exchange
