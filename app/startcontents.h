// What a workspace begins with.
#pragma once

#include "workspace/contents.h"

#include <QDate>

namespace dealdesk::app {

/// The sample workspace: a pipeline, the published worked example, and the growth path. All on illustrative price
/// books.
workspace::Contents sampleContents();
/// One scenario without deals, from next month on, with the illustrative worked-example book until the real one is
/// entered.
workspace::Contents emptyContents(QDate today);

} // namespace dealdesk::app
