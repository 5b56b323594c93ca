// What the window says around its pages: messages, questions, the line of state.
#pragma once

#include "wording/language.h"

#include <QString>

#include <cstdint>

namespace dealdesk::wording {

// Leaving
QString lastEditsNotSaved();

// Actions
QString thenDoItAgain();
QString dealChosenElsewhere();
QString chooseDealToQuote();
QString addScenario(const QString &name);
QString duplicateScenario(const QString &name);
QString nowInScenario(const QString &name);
QString renameScenario(const QString &name);
QString onlyScenario();
QString deleteScenario(const QString &name);
QString scenarioDeleted(const QString &name);
QString notAScenarioFile(const QString &file);
QString fileSaysOtherwise(const QString &file, const QString &what);
QString importScenario(const QString &name);
QString scenarioImported(const QString &name);
QString scenarioExported(const QString &path);
QString scenarioShared(const QString &path);
QString scenarioNotShared(); ///< above what has no price to share

// The workspace
QString windowTitle(const QString &workspace);
QString itIsASample();
QString openForViewingOnly();
QString nothingWasChanged();
QString whereIsMyFile();
QString whatsThis(); ///< a menu's: what the term at the focus means
QString everythingWithKeys();
QString workspaceHasNoFile();
QString workspaceIsTheFile(const QString &path);
QString programAndVersion(const QString &version);
QString licences(const QString &libraries);
QString theFont(const QString &name);

// Undo and redo
QString doneAgainNowIn(const QString &what, const QString &scenario);
QString undoneNowIn(const QString &what, const QString &scenario);
QString doneAgainIn(const QString &scenario, const QString &what);
QString undoneIn(const QString &scenario, const QString &what);
QString doneAgain(const QString &what);
QString undone(const QString &what);
QString pageWithKey(const QString &page, const QString &key);
QString entryNotTaken(const QString &field, const QString &entry, const QString &why);

// What a shorter term drops
QString stepsDropped(std::int64_t steps, std::int64_t month, const Language &language);
QString instalmentsDropped(std::int64_t instalments, std::int64_t month, const Language &language);
QString bothDropped(std::int64_t steps, std::int64_t instalments, std::int64_t month, const Language &language);
QString stepsWereReplaced(std::int64_t steps, const Language &language);

// Scenario files
QString fileIsOpenHere();
QString fileCannotBeRead(const QString &why);
QString fileIsTooLarge();
QString scenarioNotExported(const QString &faults);

// The line of state
QString arrFromTo(const QString &first, const QString &firstMonth, const QString &last, const QString &lastMonth);
QString marginOver(std::int64_t months, const QString &amount, const Language &language);
QString tenantsAtTheEnd(std::int64_t tenants, const Language &language);
QString listingInBand(const QString &listing, const QString &band);

} // namespace dealdesk::wording
