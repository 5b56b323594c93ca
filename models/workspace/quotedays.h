// Until when the deals of the current scenario have been quoted, read from the register of quotes.
#pragma once

#include "document.h"

#include "guidance/agenda.h"

namespace dealdesk::workspace {

/// Of each deal that was quoted in this scenario the quote that was issued last.
std::vector<guidance::QuotedUntil> lastQuotes(const Document &document);

} // namespace dealdesk::workspace
