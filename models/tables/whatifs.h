// What a scenario supposes in place of the workspace's facts, in words: every place that shows its figures says so.
#pragma once

#include "wording/language.h"
#include "workspace/adoption.h"
#include "workspace/factedits.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dealdesk::tables {

struct WhatIf {
    workspace::RowKind kind = workspace::RowKind::PartnerWhatIf;
    pricing::Listing listing = pricing::Listing::Asm; ///< of an authorization
    workspace::RowKey customer;                       ///< of route facts
    QString text;                                     ///< "other prices of ASM"
    QString again;                                    ///< what puts the fact back: "Use the authorization of ASM again"
};

/// In the order of the window's pages. Not those that suppose no authorization for a listing without deals: no figure
/// rests on them.
std::vector<WhatIf> whatIfsOf(const workspace::ScenarioEntry &entry, const workspace::Facts &facts);
/// What it supposes, the first few by name: "other prices of ASM", "2 others"; nothing where it supposes nothing.
QStringList supposedIn(const workspace::ScenarioEntry &entry, const workspace::Facts &facts,
                       const wording::Language &language);
/// "What-if: other prices of ASM, other facts of Acme"; empty where the scenario supposes nothing.
QString whatIfSentence(const workspace::ScenarioEntry &entry, const workspace::Facts &facts,
                       const wording::Language &language);
/// Undoable.
void useFactAgain(workspace::FactEdits &edits, const WhatIf &whatIf);

/// What a scenario from a file says otherwise than the workspace, a line each.
QString differenceLine(const workspace::FactDifference &difference, const workspace::Facts &facts);
QStringList differenceLines(const workspace::Adopted &adopted, const workspace::Facts &facts,
                            const wording::Language &language);

} // namespace dealdesk::tables
