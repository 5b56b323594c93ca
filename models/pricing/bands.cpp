#include "bands.h"

#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

int bandOf(const ResaleAuthorization &authorization, std::int64_t total)
{
    const auto &bands = authorization.bands;
    const auto above = std::upper_bound(bands.begin(), bands.end(), total,
                                        [](std::int64_t count, const VolumeBand &band) { return count < band.from; });
    return static_cast<int>(above - bands.begin()) - 1;
}

static WholesalePrice noPrice(Flag why)
{
    WholesalePrice none;
    none.why.add(why);
    return none;
}

WholesalePrice wholesalePrice(const ResaleAuthorization *authorization, int band, CommitmentTerm term,
                              const std::optional<Money> &negotiatedPrice)
{
    if (!authorization || band < 0)
        return noPrice(Flag::NoBand);
    const VolumeBand &row = authorization->bands[static_cast<std::size_t>(band)];
    if (row.negotiated) {
        if (term == CommitmentTerm::OneYear)
            return noPrice(Flag::NegotiatedNeedsMultiYear);
        const auto &net = negotiatedPrice ? negotiatedPrice : row.price;
        return net ? WholesalePrice{net, {}} : noPrice(Flag::NoNegotiatedPrice);
    }
    if (!row.price)
        return noPrice(Flag::NoListPrice);
    const Percent paid{basisPointsInWhole - authorization->discount(term).basisPoints};
    return {narrowed(portion(*row.price, paid)), {}};
}

std::optional<Money> resaleUnit(const ResalePrice &price, const std::optional<Money> &wholesaleUnit)
{
    if (const auto *entered = std::get_if<UnitPrice>(&price))
        return entered->perTenant;
    if (std::holds_alternative<MonthlyTotal>(price) || !wholesaleUnit)
        return std::nullopt;
    if (const auto *markup = std::get_if<Markup>(&price))
        return narrowed(portion(*wholesaleUnit, Percent{basisPointsInWhole + markup->onWholesale.basisPoints}));
    const auto kept = basisPointsInWhole - std::get<TargetMargin>(price).ofResale.basisPoints;
    return narrowed(quotientUp(Wide{wholesaleUnit->minor} * basisPointsInWhole, kept));
}

} // namespace dealdesk::pricing
