// Which day it is where the firm is: a quote is valid through the end of its last day there.
#pragma once

#include "guidance/firm.h"

#include <QDate>
#include <QDateTime>

namespace dealdesk::workspace {

/// In the firm's time zone (guidance/quoterules.h); where it has none, or this computer does not know it, in the
/// computer's.
QDate firmDay(const guidance::FirmRows &firm, const QDateTime &now);

} // namespace dealdesk::workspace
