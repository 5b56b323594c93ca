// What the box says that finds everything: kinds, and what else there is to say of a row.
#pragma once

#include "wording/language.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace dealdesk::wording {

/// In the order in which they are listed where they are equal.
enum class FoundKind : std::uint8_t { Customer, Deal, Quote, Offer, Scenario, Page, Action };
inline constexpr std::size_t foundKinds = 7;

QString name(FoundKind kind);              ///< "Customer"
QString findAnything();                    ///< a menu's
QString whatCanBeFound();                  ///< in the empty field
QString whatIsFound();                     ///< the list's name
QString foundIn(const QStringList &whose); ///< "Example Corp · Base case"; without those that are empty
/// As it is read to the user: "Deal: Rollout, Example Corp · Base case".
QString foundAs(FoundKind kind, const QString &name, const QString &where);
QString scenarioLookedAt(); ///< beside its name
QString moreFound(std::int64_t more, const Language &language);

// Below the field
QString whatWasGoneTo();
QString whatCanBeGoneTo();
QString nothingIsCalled(const QString &text);
QString listIsWalkedBy();

// Why an action is for another time
QString nothingToUndo();
QString nothingToRedo();
QString needsADeal();

// After it went there
QString nowLookingAt(const QString &scenario);
QString whatHidItIsOff();

} // namespace dealdesk::wording
