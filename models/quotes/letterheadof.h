// The firm's paper out of its workspace: its branding, and what it has on its paper.
#pragma once

#include "letterhead.h"

#include "workspace/facts.h"

namespace dealdesk::quotes {

/// Of the scenario's partner: where a what-if supposes another firm than the facts', the paper is not that one's, and
/// there is none.
Letterhead letterheadOf(const workspace::Facts &facts, const pricing::Partner &partner);

/// As the firm chose it, else as is usual where this language is spoken so.
Paper paperOf(const workspace::Facts &facts, const wording::Language &language);

} // namespace dealdesk::quotes
