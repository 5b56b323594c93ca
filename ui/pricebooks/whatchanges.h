// What an authorization that is not taken yet would change.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

namespace dealdesk::ui {

/// Of the document's open deals, where its current scenario became this one, whose deals are the same; empty where the
/// figures of either are not known as a whole: that is said where the deals stand.
QString whatChanges(const workspace::Document &document, const pricing::Scenario &then,
                    const wording::Language &language);

} // namespace dealdesk::ui
