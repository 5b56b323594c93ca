// Which field of which record: one name for it wherever a field is told from another. The fields themselves stand with
// their records.
#pragma once

#include <compare>
#include <cstdint>

namespace dealdesk::records {

enum class SettingsField : std::uint8_t;      // settings.h
enum class AuthorizationField : std::uint8_t; // authorization.h
enum class BandField : std::uint8_t;          // authorization.h
enum class CustomerField : std::uint8_t;      // customer.h
enum class DealField : std::uint8_t;          // deal.h
enum class OfferField : std::uint8_t;         // deal.h

enum class RecordKind : std::uint8_t { Settings, Authorization, Band, Customer, Deal, Offer };

class Field
{
public:
    constexpr Field(SettingsField field) // NOLINT(google-explicit-constructor): a field of one record is a field
        : Field(RecordKind::Settings, static_cast<std::uint8_t>(field))
    {}
    constexpr Field(AuthorizationField field) // NOLINT(google-explicit-constructor)
        : Field(RecordKind::Authorization, static_cast<std::uint8_t>(field))
    {}
    constexpr Field(BandField field) // NOLINT(google-explicit-constructor)
        : Field(RecordKind::Band, static_cast<std::uint8_t>(field))
    {}
    constexpr Field(CustomerField field) // NOLINT(google-explicit-constructor)
        : Field(RecordKind::Customer, static_cast<std::uint8_t>(field))
    {}
    constexpr Field(DealField field) // NOLINT(google-explicit-constructor)
        : Field(RecordKind::Deal, static_cast<std::uint8_t>(field))
    {}
    constexpr Field(OfferField field) // NOLINT(google-explicit-constructor)
        : Field(RecordKind::Offer, static_cast<std::uint8_t>(field))
    {}
    /// The record as a whole, or the list of them.
    constexpr Field(RecordKind whole) // NOLINT(google-explicit-constructor)
        : Field(whole, wholeRecord)
    {}

    constexpr RecordKind record() const { return kind; }
    constexpr bool isWhole() const { return number == wholeRecord; }
    /// Calls `visit` with the field as its record's enumeration names it, or with the RecordKind of a whole one.
    template<typename Visit>
    constexpr decltype(auto) visit(Visit &&visitor) const
    {
        if (isWhole())
            return visitor(kind);
        switch (kind) {
        case RecordKind::Settings: return visitor(static_cast<SettingsField>(number));
        case RecordKind::Authorization: return visitor(static_cast<AuthorizationField>(number));
        case RecordKind::Band: return visitor(static_cast<BandField>(number));
        case RecordKind::Customer: return visitor(static_cast<CustomerField>(number));
        case RecordKind::Deal: return visitor(static_cast<DealField>(number));
        case RecordKind::Offer: break;
        }
        return visitor(static_cast<OfferField>(number));
    }

    friend constexpr auto operator<=>(Field, Field) = default;

private:
    static constexpr std::uint8_t wholeRecord = 0xff;
    constexpr Field(RecordKind of, std::uint8_t which)
        : kind(of)
        , number(which)
    {}
    RecordKind kind;
    std::uint8_t number;
};

} // namespace dealdesk::records
