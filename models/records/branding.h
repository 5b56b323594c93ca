// How a tenant's product is dressed: HailBytes' BrandingSettings, of the firm and of each of its customers (the source
// page, "White-label substrate"). An empty field leaves the product's own.
#pragma once

#include "described.h"

#include "pricing/ranges.h"

#include <string>

namespace dealdesk::records {

struct Branding {
    std::string primary, secondary; ///< colours, "#0b5cad"
    std::string brandName, productName;
    std::string emailFrom; ///< the name that mails come from
    std::string supportUrl, contactEmail;
    std::string logo, favicon; ///< an image's file, whole

    friend bool operator==(const Branding &, const Branding &) = default;
};

enum class BrandingField : std::uint8_t {
    Primary,
    Secondary,
    BrandName,
    ProductName,
    EmailFrom,
    SupportUrl,
    ContactEmail,
    Logo,
    Favicon,
};

/// Of its files the names without an ending.
template<>
inline constexpr std::tuple fields<Branding>{
    Described{BrandingField::Primary, "primaryColor", InFile::WhenSet, "primary_color", Colour{}, &Branding::primary,
              6},
    Described{BrandingField::Secondary, "secondaryColor", InFile::WhenSet, "secondary_color", Colour{},
              &Branding::secondary, 6},
    Described{BrandingField::BrandName, "brandName", InFile::WhenSet, "brand_name", Text{}, &Branding::brandName, 6},
    Described{BrandingField::ProductName, "productName", InFile::WhenSet, "product_name", Text{},
              &Branding::productName, 6},
    Described{BrandingField::EmailFrom, "emailFromName", InFile::WhenSet, "email_from_name", Text{},
              &Branding::emailFrom, 6},
    Described{BrandingField::SupportUrl, "supportUrl", InFile::WhenSet, "support_url", WebAddress{},
              &Branding::supportUrl, 6},
    Described{BrandingField::ContactEmail, "contactEmail", InFile::WhenSet, "contact_email", MailAddress{},
              &Branding::contactEmail, 6},
    Described{BrandingField::Logo, "logo", InFile::WhenSet, "logo", Image{pricing::largestLogo}, &Branding::logo, 6},
    Described{BrandingField::Favicon, "favicon", InFile::WhenSet, "favicon", Image{pricing::largestFavicon},
              &Branding::favicon, 6}};

static_assert(describesEachMember<Branding>());

/// A field that will not do as it is; which one.
std::vector<BrandingField> faultsOf(const Branding &branding);

} // namespace dealdesk::records
