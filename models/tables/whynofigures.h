// Why a document's current scenario has no figures.
#pragma once

#include "wording/overflowwords.h"
#include "workspace/document.h"

namespace dealdesk::tables {

/// A sentence; empty: it has them.
inline QString whyNoFigures(const workspace::Document &document)
{
    const pricing::AmountOverflow *overflow = document.overflow();
    return overflow ? wording::sentence(*overflow, document.scenario()) : QString();
}

} // namespace dealdesk::tables
