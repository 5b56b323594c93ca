// The one way by which a table goes to the clipboard.
#pragma once

#include "exchange/sheet.h"

namespace dealdesk::ui {

/// As tab-separated text, and as HTML with the formats of its numbers: whoever pastes takes one.
void copyToClipboard(exchange::Sheet sheet);

} // namespace dealdesk::ui
