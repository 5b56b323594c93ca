#include "words.h"

#include "wording/records/faultwords.h"
#include "wording/records/fieldwords.h"
#include "wording/records/filedamage.h"
#include "wording/records/mergewords.h"
#include "wording/records/workspacewords.h"
#include "wording/records/writingwords.h"

#include <QDir>
#include <QFileInfo>

namespace dealdesk::storage::words {

using Cause = Problem::Cause;
using wording::Language;
using workspace::Failure;
using workspace::RowKind;

namespace {

QString fileName(const QString &path) { return QFileInfo(path).fileName(); }
QString folder(const QString &path) { return QDir::toNativeSeparators(QFileInfo(path).absolutePath()); }

Failure failure(wording::Told told) { return {std::move(told.what), std::move(told.todo)}; }

/// Why a file could not be written, as the end of a sentence, and what to do about it.
wording::Told writing(const Problem &problem, const Language &language)
{
    switch (problem.cause) {
    case Cause::DiskFull: return wording::writing::diskFull();
    case Cause::QuotaUsed: return wording::writing::quotaUsed();
    case Cause::TooLarge: return wording::writing::fileTooLarge();
    case Cause::NoName: return wording::writing::nameNotUtf8();
    case Cause::NoDriver: return wording::writing::noDriver();
    case Cause::ReadOnly: return wording::writing::diskReadOnly();
    case Cause::NotAllowed: return wording::writing::notAllowedThere();
    case Cause::Missing: return wording::writing::folderMissing();
    case Cause::Exists: return wording::writing::nameTaken();
    case Cause::Busy: return wording::writing::openElsewhere();
    case Cause::Corrupt:
    case Cause::NotOurs: return wording::writing::fileDamaged();
    case Cause::OutOfRange: return wording::writing::valueOutOfRange(clause(problem.detail, language));
    case Cause::BeyondLimits: return wording::writing::beyondLimits(clause(problem.detail, language));
    case Cause::Io: return wording::writing::diskError();
    case Cause::Newer: return wording::writing::ofANewerVersion();
    case Cause::Cancelled: return wording::writing::cancelled();
    case Cause::FineAmounts:
    case Cause::Other: break;
    }
    const QString which = clause(problem.detail, language);
    return which.isEmpty() ? wording::writing::unexpectedError() : wording::writing::systemError(which);
}

QString damage(const Problem &problem, const Language &language)
{
    const QString which = clause(problem.detail, language);
    return which.isEmpty() ? wording::partUnreadable() : which;
}

QString notAsSaved(const Detail &detail)
{
    switch (detail.kind) {
    case RowKind::Settings: return wording::scenarioNotAsSaved(detail.name, detail.column);
    case RowKind::Authorization:
    case RowKind::AuthorizationWhatIf:
        return detail.part ? wording::bandNotAsSaved(detail.name, detail.column)
                           : wording::authorizationNotAsSaved(detail.scenario, detail.name, detail.column);
    case RowKind::Customer:
    case RowKind::CustomerUse: return wording::customerNotAsSaved(detail.scenario, detail.name, detail.column);
    case RowKind::Deal: return wording::dealNotAsSaved(detail.scenario, detail.name, detail.column);
    case RowKind::Quote: return wording::quoteNotAsSaved(detail.name, detail.column);
    case RowKind::Knowledge: return wording::ownValuesNotAsSaved();
    case RowKind::Firm: return wording::firmsRowsNotAsSaved();
    case RowKind::Branding: return wording::brandingsNotAsSaved();
    case RowKind::Usage: return wording::usageNotAsSaved();
    case RowKind::PayoutReport: return wording::payoutsNotAsSaved();
    case RowKind::View: return wording::windowNotAsSaved();
    case RowKind::Partner:
    case RowKind::PartnerWhatIf: break;
    }
    return wording::partnerNotAsSaved();
}

QString countNotAsSaved(const Detail &detail, const Language &language)
{
    const wording::RowCounts rows{detail.found, detail.saved};
    switch (detail.kind) {
    case RowKind::Settings: return wording::scenariosNotAsSaved(rows, language);
    case RowKind::Quote: return wording::quotesNotAsSaved(rows, language);
    case RowKind::Knowledge: return wording::ownValuesNotAsSaved();
    case RowKind::Firm: return wording::firmsRowsNotAsSaved();
    case RowKind::Branding: return wording::brandingsNotAsSaved();
    case RowKind::Usage: return wording::usageNotAsSaved();
    case RowKind::PayoutReport: return wording::payoutsNotAsSaved();
    case RowKind::View: return wording::windowNotAsSaved();
    case RowKind::Partner:
    case RowKind::PartnerWhatIf: return wording::partnerNotAsSaved();
    case RowKind::Authorization:
    case RowKind::AuthorizationWhatIf: return wording::authorizationsNotAsSaved(detail.scenario, rows, language);
    case RowKind::Customer:
    case RowKind::CustomerUse: return wording::customersNotAsSaved(detail.scenario, rows, language);
    case RowKind::Deal: break;
    }
    return wording::dealsNotAsSaved(detail.scenario, rows, language);
}

} // namespace

QString clause(const Detail &detail, const Language &language)
{
    using enum Detail::Of;
    switch (detail.of) {
    case Empty: return wording::fileEmpty();
    case CutOff: return wording::fileCutOff();
    case Unreadable: return wording::partUnreadable();
    case NoScenario: return wording::noScenarioInFile();
    case FormChanged: return wording::formChanged();
    case LargerThanTaken: return wording::largerThanTaken();
    case TooManyDeals: return wording::tooManyDeals(language);
    case TooManyCustomers: return wording::tooManyCustomers(language);
    case Record: return notAsSaved(detail);
    case Count: return countNotAsSaved(detail, language);
    case Value:
        return wording::valueNotSaved(detail.name, wording::wordsOf(detail.fault.field).inSentence,
                                      wording::nameOf(detail.fault, language));
    case NotSetAside: return wording::cannotBeSetAside(fileName(detail.text));
    case CustomerGone: return wording::customerGone(detail.scenario);
    case Faulty: return wording::faultText(detail.wrong, language);
    case FineAmounts: return wording::fineAmounts(detail.amounts, language);
    case System: return detail.text;
    case Nothing: break;
    }
    return {};
}

OpenFailure open(const QString &path, const Problem &problem, const Language &language)
{
    const QString name = fileName(path);
    switch (problem.cause) {
    case Cause::Missing:
        return {failure(path.contains(QChar::ReplacementCharacter) // as a list of files shows it
                            ? wording::cannotBeNamed(name)
                            : wording::notThere(name, folder(path))),
                Obstacle::Missing};
    case Cause::NotAllowed:
        return {failure(QFileInfo(path).isDir() ? wording::isAFolder(name) : wording::mayNotBeOpened(name)),
                Obstacle::NotAllowed};
    case Cause::ReadOnly: return {failure(wording::cannotBeChanged(name)), Obstacle::NotAllowed};
    case Cause::NotOurs: return {failure(wording::noWorkspace(name)), Obstacle::NotOurs};
    case Cause::Newer: return {failure(wording::madeByANewerVersion(name)), Obstacle::Newer};
    case Cause::Corrupt: return {failure(wording::damaged(name, damage(problem, language))), Obstacle::Damaged};
    case Cause::BeyondLimits:
        return {failure(wording::tooLargeToOpen(name, clause(problem.detail, language))), Obstacle::Other};
    case Cause::FineAmounts:
        return {failure(wording::hasFineAmounts(name, clause(problem.detail, language))), Obstacle::FineAmounts};
    case Cause::Busy: return {failure(wording::openInAnotherWindow(name)), Obstacle::InUse};
    case Cause::Cancelled: return {failure(wording::openingCancelled(name)), Obstacle::Other};
    default: break;
    }
    const wording::Told why = writing(problem, language);
    return {{wording::notOpened(name, why.what), why.todo}, Obstacle::Other};
}

OpenFailure create(const QString &path, const Problem &problem, const Language &language)
{
    const auto obstacle = problem.cause == Cause::NotAllowed || problem.cause == Cause::ReadOnly ? Obstacle::NotAllowed
                          : problem.cause == Cause::Missing                                      ? Obstacle::Missing
                          : problem.cause == Cause::Exists                                       ? Obstacle::Exists
                                                                                                 : Obstacle::Other;
    const wording::Told why = writing(problem, language);
    return {{wording::notMade(fileName(path), folder(path), why.what), why.todo}, obstacle};
}

Failure save(const QString &path, const Problem &problem, const Language &language)
{
    const wording::Told why = writing(problem, language);
    return {wording::notSaved(fileName(path), why.what),
            problem.cause == Cause::DiskFull    ? wording::writing::roomForTheNextEdit()
            : problem.cause == Cause::QuotaUsed ? wording::writing::quotaForTheNextEdit()
                                                : why.todo};
}

Failure copy(const QString &path, const Problem &problem, const Language &language)
{
    switch (problem.cause) {
    case Cause::NotOurs: return failure(wording::copyWouldReplaceAnotherFile(fileName(path), folder(path)));
    case Cause::Newer: return failure(wording::copyWouldReplaceANewerVersion(fileName(path), folder(path)));
    case Cause::Corrupt: return failure(wording::copyWouldReplaceADamagedOne(fileName(path), folder(path)));
    default: break;
    }
    const wording::Told why = writing(problem, language);
    return {wording::copyNotSaved(fileName(path), folder(path), why.what), why.todo};
}

Failure backUp(const QString &path, const Problem &problem, const Language &language)
{
    const wording::Told why = writing(problem, language);
    const bool isRoom =
        problem.cause != Cause::DiskFull && problem.cause != Cause::QuotaUsed && problem.cause != Cause::TooLarge;
    return {wording::notBackedUp(fileName(path), why.what),
            isRoom ? wording::lookAtTheBackups(fileName(path)) : why.todo};
}

OpenFailure restore(const QString &backup, const QString &target, const Problem &problem, const Language &language)
{
    if (problem.cause == Cause::FineAmounts)
        return open(backup, problem, language);
    if (problem.cause == Cause::Corrupt || problem.cause == Cause::NotOurs)
        return {failure(wording::backupDamaged(fileName(backup), damage(problem, language))), Obstacle::Damaged};
    const wording::Told why = writing(problem, language);
    return {{wording::notRestored(fileName(target), why.what), why.todo}, Obstacle::Other};
}

Failure moved(const QString &path) { return failure(wording::movedAway(fileName(path))); }
Failure replaced(const QString &path) { return failure(wording::replacedByAnother(fileName(path))); }
Failure viewingOnly(const QString &path) { return failure(wording::openForViewingOnly(fileName(path))); }

} // namespace dealdesk::storage::words
