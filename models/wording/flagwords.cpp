#include "flagwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Flags)
};

} // namespace

QString title(Flag flag)
{
    switch (flag) {
    case Flag::BelowWholesale: return Words::tr("Below wholesale");
    case Flag::BelowMarginFloor: return Words::tr("Below the margin floor");
    case Flag::NoBand: return Words::tr("No band");
    case Flag::NoListPrice: return Words::tr("No list price");
    case Flag::NoNegotiatedPrice: return Words::tr("No negotiated price");
    case Flag::NegotiatedNeedsMultiYear: return Words::tr("Negotiated band needs 2 or 3 years");
    case Flag::PlatformFeeMissing: return Words::tr("Platform fee missing");
    case Flag::FullWhiteLabelRecommended: return Words::tr("Full white-label recommended");
    case Flag::CustomScheduleMismatch: return Words::tr("Instalments do not add up");
    }
    return {};
}

QString clause(Flag flag)
{
    switch (flag) {
    case Flag::BelowWholesale: return Words::tr("below wholesale");
    case Flag::BelowMarginFloor: return Words::tr("below the margin floor");
    case Flag::NoBand: return Words::tr("no band");
    case Flag::NoListPrice: return Words::tr("no list price");
    case Flag::NoNegotiatedPrice: return Words::tr("no negotiated price");
    case Flag::NegotiatedNeedsMultiYear: return Words::tr("negotiated band needs 2 or 3 years");
    case Flag::PlatformFeeMissing: return Words::tr("platform fee missing");
    case Flag::FullWhiteLabelRecommended: return Words::tr("full white-label recommended");
    case Flag::CustomScheduleMismatch: return Words::tr("instalments do not add up");
    }
    return {};
}

QString whatToDo(Flag flag)
{
    switch (flag) {
    case Flag::BelowWholesale:
        return Words::tr(
            "Raise the price; a term below 3 years can also be lengthened, for a lower wholesale price. Some months "
            "cost more than they bill.");
    case Flag::BelowMarginFloor:
        return Words::tr("Raise the price or the margin, or get this deal approved below the floor.");
    case Flag::NoBand:
        return Words::tr(
            "All tenants together are fewer than the first band begins with: add a pilot band to the authorization, "
            "or more tenants.");
    case Flag::NoListPrice: return Words::tr("Enter this band's wholesale price from your resale authorization.");
    case Flag::NoNegotiatedPrice:
        return Words::tr("Enter the unit price that you negotiated for this deal, or the negotiated band's price.");
    case Flag::NegotiatedNeedsMultiYear:
        return Words::tr("Offer 24 or 36 months: the negotiated band needs a multi-year commitment.");
    case Flag::PlatformFeeMissing:
        return Words::tr("Enter the monthly fee of full white-label, or choose light branding.");
    case Flag::FullWhiteLabelRecommended:
        return Words::tr(
            "Consider full white-label: it adds tenant quotas and billing reconciliation, which pay off from 100 "
            "tenants.");
    case Flag::CustomScheduleMismatch:
        return Words::tr("Change the instalments so that they add up to the total contract value.");
    }
    return {};
}

} // namespace dealdesk::wording
