#include "completedbooks.h"

#include "records/authorization.h"

#include <algorithm>

namespace dealdesk::workspace {

using pricing::ResaleAuthorization;
using records::AuthorizationField;
using records::BandField;
using Unsaid = std::set<records::Field>;
using Kind = pricing::AuthorizationKind;

namespace {

/// A band stays what it is: the last one negotiated, and a figure from where it was.
void completeBands(ResaleAuthorization &arriving, const ResaleAuthorization &now, const Unsaid &unsaid)
{
    for (pricing::VolumeBand &band : arriving.bands) {
        const auto same = std::ranges::find(now.bands, band.from, &pricing::VolumeBand::from);
        if (same == now.bands.end())
            continue;
        if (unsaid.contains(BandField::Negotiated) && &band == &arriving.bands.back())
            band.negotiated = same->negotiated;
        if (unsaid.contains(BandField::Source) && same->name == band.name && same->price == band.price)
            band.provenance = same->provenance;
    }
}

void complete(ResaleAuthorization &arriving, const ResaleAuthorization &now, const Unsaid &unsaid)
{
    const bool hasNoEnd = arriving.kind == Kind::OpenEnded; // which says until, too
    records::forEachField<ResaleAuthorization>([&](const auto &leaf) {
        const records::Field field = leaf.field.id;
        const bool isSaidElse = field == records::RecordKind::Band || field == AuthorizationField::From ||
                                (hasNoEnd && field == AuthorizationField::Until);
        if (!isSaidElse && unsaid.contains(field))
            leaf.in(arriving) = leaf.in(now);
    });
    completeBands(arriving, now, unsaid);
    if (arriving.azurePrice.kind != pricing::AzurePriceKind::Discount)
        arriving.azurePrice.discount.reset();
    if (arriving.kind == (arriving.until ? Kind::OpenEnded : Kind::UntilDate))
        arriving.kind = Kind::ByDates; // the one before was that, and the dates are said otherwise
}

} // namespace

std::vector<ResaleAuthorization> completedBooks(const ScenarioEntry &entry, std::vector<ResaleAuthorization> ofFile,
                                                const std::vector<Unsaid> &unsaid)
{
    for (std::size_t at = 0; at < std::min(ofFile.size(), unsaid.size()); ++at)
        for (const RowKey key : authorizationKeysOf(entry, ofFile[at].listing))
            if (const ResaleAuthorization &now = *authorizationOf(entry, key); now.from == ofFile[at].from)
                complete(ofFile[at], now, unsaid[at]);
    return ofFile;
}

} // namespace dealdesk::workspace
