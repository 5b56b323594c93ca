#include "windowwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

} // namespace

QString lastEditsNotSaved()
{
    return Words::tr("Your last edits could not be saved. If you close now they are lost. Cancel, then use “Save a "
                     "copy as…” in the main menu.");
}

QString thenDoItAgain() { return Words::tr("Then do it again."); }

QString dealChosenElsewhere() { return Words::tr("This is the deal that is chosen on the Deals page."); }

QString chooseDealToQuote() { return Words::tr("Choose the deal to quote in the table first."); }

QString addScenario(const QString &name) { return Words::tr("Add scenario %1").arg(name); }

QString duplicateScenario(const QString &name) { return Words::tr("Duplicate scenario %1").arg(name); }

QString nowInScenario(const QString &name)
{
    return Words::tr("You are now in %1. Rename it in the scenario menu.").arg(name);
}

QString renameScenario(const QString &name) { return Words::tr("Rename scenario to %1").arg(name); }

QString onlyScenario() { return Words::tr("This is the only scenario: a workspace keeps at least one."); }

QString deleteScenario(const QString &name) { return Words::tr("Delete scenario %1").arg(name); }

QString scenarioDeleted(const QString &name) { return Words::tr("%1 deleted. Ctrl+Z brings it back.").arg(name); }

QString notAScenarioFile(const QString &file)
{
    return Words::tr("%1 is not a scenario file that can be read. Nothing was changed. What is wrong, and where:")
        .arg(file);
}

QString fileSaysOtherwise(const QString &file, const QString &what)
{
    return Words::tr("%1 says otherwise than this workspace about %2. Which is to hold?").arg(file, what);
}

QString importScenario(const QString &name) { return Words::tr("Import scenario %1").arg(name); }

QString scenarioImported(const QString &name) { return Words::tr("%1 imported as a scenario of its own.").arg(name); }

QString scenarioExported(const QString &path)
{
    return Words::tr("Exported to %1. It holds your wholesale prices: keep it in house.").arg(path);
}

QString scenarioShared(const QString &path)
{
    return Words::tr("Written to %1. It tells what customers pay; wholesale, margins and notes are not in it.")
        .arg(path);
}

QString scenarioNotShared()
{
    return Words::tr(
        "Nothing was written. Without its wholesale price a deal is told by its unit price, and these have "
        "none:");
}

QString windowTitle(const QString &workspace) { return Words::tr("%1 — Deal Desk").arg(workspace); }

QString itIsASample()
{
    return Words::tr("This is a sample to look around in: its customers are invented and its prices are illustrative.");
}

QString openForViewingOnly()
{
    return Words::tr("It is open here for viewing only; use “Save a copy as…” to work on a copy.");
}

QString nothingWasChanged() { return Words::tr("Nothing was changed, because this window is for viewing only."); }

QString whatsThis() { return Words::tr("What's &this?"); }
QString whereIsMyFile() { return Words::tr("Where is my &file?"); }

QString everythingWithKeys() { return Words::tr("Everything can be done with these keys."); }

QString workspaceHasNoFile() { return Words::tr("This workspace has no file."); }

QString workspaceIsTheFile(const QString &path)
{
    return Words::tr("This workspace is the file %1. Every edit is in it as soon as it is made.").arg(path);
}

QString programAndVersion(const QString &version)
{
    return Words::tr("Deal Desk %1: prices partner deals, offline.").arg(version);
}

QString licences(const QString &libraries)
{
    return Words::tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
                     "warranty.\n\nIt stands on these libraries, under their own licences:\n\n%1")
        .arg(libraries);
}

QString theFont(const QString &name) { return Words::tr("%1, the font").arg(name); }

QString doneAgainNowIn(const QString &what, const QString &scenario)
{
    return Words::tr("Done again: %1. You are now in scenario “%2”.").arg(what, scenario);
}

QString undoneNowIn(const QString &what, const QString &scenario)
{
    return Words::tr("Undone: %1. You are now in scenario “%2”.").arg(what, scenario);
}

QString doneAgainIn(const QString &scenario, const QString &what)
{
    return Words::tr("Done again in scenario “%1”: %2.").arg(scenario, what);
}

QString undoneIn(const QString &scenario, const QString &what)
{
    return Words::tr("Undone in scenario “%1”: %2.").arg(scenario, what);
}

QString doneAgain(const QString &what) { return Words::tr("Done again: %1.").arg(what); }

QString undone(const QString &what) { return Words::tr("Undone: %1.").arg(what); }

QString pageWithKey(const QString &page, const QString &key) { return Words::tr("%1 (%2)").arg(page, key); }

QString entryNotTaken(const QString &field, const QString &entry, const QString &why)
{
    return Words::tr("%1: “%2” was not taken. %3 Correct it, or press Esc to keep what was there.")
        .arg(field, entry, why);
}

QString stepsDropped(std::int64_t steps, std::int64_t month, const Language &language)
{
    return Words::tr("%1 tenant steps after month %2 were dropped.", nullptr, plural(steps))
        .arg(language.count(steps), language.count(month));
}

QString instalmentsDropped(std::int64_t instalments, std::int64_t month, const Language &language)
{
    return Words::tr("%1 instalments after month %2 were dropped.", nullptr, plural(instalments))
        .arg(language.count(instalments), language.count(month));
}

QString bothDropped(std::int64_t steps, std::int64_t instalments, std::int64_t month, const Language &language)
{
    return stepsDropped(steps, month, language) + QLatin1Char(' ') + instalmentsDropped(instalments, month, language);
}

QString stepsWereReplaced(std::int64_t steps, const Language &language)
{
    return Words::tr("%1 later tenant steps were replaced by one count.", nullptr, plural(steps))
        .arg(language.count(steps));
}

QString fileIsOpenHere() { return Words::tr("The file is open in this program: it is a workspace, no scenario."); }

QString fileCannotBeRead(const QString &why) { return Words::tr("The file cannot be read: %1.").arg(why); }

QString fileIsTooLarge() { return Words::tr("The file is larger than 500 MB, the most that is read."); }

QString scenarioNotExported(const QString &faults)
{
    return Words::tr("The scenario was not exported: nothing could import it. Correct first: %1.").arg(faults);
}

QString arrFromTo(const QString &first, const QString &firstMonth, const QString &last, const QString &lastMonth)
{
    return Words::tr("ARR %1 in %2, %3 in %4").arg(first, firstMonth, last, lastMonth);
}

QString marginOver(std::int64_t months, const QString &amount, const Language &language)
{
    return Words::tr("margin over %1 months %2", nullptr, plural(months)).arg(language.count(months), amount);
}

QString tenantsAtTheEnd(std::int64_t tenants, const Language &language)
{
    return Words::tr("%1 tenants at the end", nullptr, plural(tenants)).arg(language.count(tenants));
}

QString listingInBand(const QString &listing, const QString &band) { return Words::tr("%1: %2").arg(listing, band); }

} // namespace dealdesk::wording
