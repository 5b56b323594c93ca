// What the section of a deal's proof of concept says.
#pragma once

#include "guidance/poc.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

QString pocIntro(const Language &language);
QString pocItemKind(guidance::PocList list);  ///< of one of its items
QString pocListTitle(guidance::PocList list); ///< of the partner's own list
QString pocListHelp();
QString noPocItems(); ///< what is missing, and where to enter it
/// When it ends and what comes next; of a deal without one, that none is chosen.
QString pocDates(const pricing::Paperwork &paperwork, const Language &language);
/// What the gates make of the deal, before it is taken.
QString gatePathWords(const guidance::GatePath &path, pricing::YearMonth scenarioStart, const Language &language);
QString gateFault(guidance::GateFault fault); ///< and what to do
QString takeGatePath(const QString &deal);    ///< as it is undone
QString gatePathTaken();
QString changePocLists();

} // namespace dealdesk::wording
