// The one way by which a table goes to the clipboard.
#pragma once

#include "exchange/sheet.h"

namespace dealdesk::ui {

/// As tab-separated text, and as HTML with the formats of its numbers: whoever pastes takes one.
void copyToClipboard(exchange::Sheet sheet);

/// What is to be pasted, as text, else as HTML; empty: there is none.
struct ToPaste {
    QString text;
    QByteArray html;    ///< UTF-8
    bool isOwn = false; ///< a table of this program: its numbers have a point and no groups
};
ToPaste fromClipboard();

} // namespace dealdesk::ui
