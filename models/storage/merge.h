// The values of a merge's report, and how they are kept.
#pragma once

#include "detail.h"

#include "wording/records/mergewords.h"
#include "workspace/adoption.h"

#include <QByteArray>

#include <optional>

namespace dealdesk::storage {

struct Merge {
    /// A scenario that says something otherwise, and keeps it as a what-if.
    struct Kept {
        workspace::FactDifference::Of of = workspace::FactDifference::Of::Partner;
        std::string scenario;
        pricing::Listing listing = pricing::Listing::Asm; ///< of authorizations
        std::string customer;                             ///< of route facts
        friend bool operator==(const Kept &, const Kept &) = default;
    };

    wording::MergedCounts counts;
    std::vector<Kept> kept;
    std::vector<records::LostAmounts> rounded;
    friend bool operator==(const Merge &, const Merge &) = default;
};

Merge mergeOf(const workspace::Merged &merged, std::vector<records::LostAmounts> rounded);

QByteArray written(const Merge &merge);
/// Nothing where it is no such document. What it says in words that this version does not know is left out.
std::optional<Merge> readMerge(const QByteArray &document);

} // namespace dealdesk::storage
