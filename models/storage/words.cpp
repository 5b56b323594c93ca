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
using workspace::Failure;
using workspace::RowKind;

namespace {

QString fileName(const QString &path) { return QFileInfo(path).fileName(); }
QString folder(const QString &path) { return QDir::toNativeSeparators(QFileInfo(path).absolutePath()); }

Failure failure(wording::Told told) { return {std::move(told.what), std::move(told.todo)}; }

/// Why a file could not be written, as the end of a sentence, and what to do about it.
wording::Told writing(const Problem &problem)
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
    case Cause::OutOfRange: return wording::writing::valueOutOfRange(clause(problem.detail));
    case Cause::BeyondLimits: return wording::writing::beyondLimits(clause(problem.detail));
    case Cause::Io: return wording::writing::diskError();
    case Cause::Newer: return wording::writing::ofANewerVersion();
    case Cause::Cancelled: return wording::writing::cancelled();
    case Cause::FineAmounts:
    case Cause::Other: break;
    }
    const QString which = clause(problem.detail);
    return which.isEmpty() ? wording::writing::unexpectedError() : wording::writing::systemError(which);
}

QString damage(const Problem &problem)
{
    const QString which = clause(problem.detail);
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
    case RowKind::View: return wording::windowNotAsSaved();
    case RowKind::Partner:
    case RowKind::PartnerWhatIf: break;
    }
    return wording::partnerNotAsSaved();
}

QString countNotAsSaved(const Detail &detail)
{
    const wording::RowCounts rows{detail.found, detail.saved};
    switch (detail.kind) {
    case RowKind::Settings: return wording::scenariosNotAsSaved(rows);
    case RowKind::Quote: return wording::quotesNotAsSaved(rows);
    case RowKind::Knowledge: return wording::ownValuesNotAsSaved();
    case RowKind::View: return wording::windowNotAsSaved();
    case RowKind::Partner:
    case RowKind::PartnerWhatIf: return wording::partnerNotAsSaved();
    case RowKind::Authorization:
    case RowKind::AuthorizationWhatIf: return wording::authorizationsNotAsSaved(detail.scenario, rows);
    case RowKind::Customer:
    case RowKind::CustomerUse: return wording::customersNotAsSaved(detail.scenario, rows);
    case RowKind::Deal: break;
    }
    return wording::dealsNotAsSaved(detail.scenario, rows);
}

} // namespace

const wording::Language &language()
{
    static const wording::Language english(QLocale(QLocale::English, QLocale::UnitedStates));
    return english;
}

QString clause(const Detail &detail)
{
    using enum Detail::Of;
    switch (detail.of) {
    case Empty: return wording::fileEmpty();
    case CutOff: return wording::fileCutOff();
    case Unreadable: return wording::partUnreadable();
    case NoScenario: return wording::noScenarioInFile();
    case FormChanged: return wording::formChanged();
    case LargerThanTaken: return wording::largerThanTaken();
    case TooManyDeals: return wording::tooManyDeals(language());
    case TooManyCustomers: return wording::tooManyCustomers(language());
    case Record: return notAsSaved(detail);
    case Count: return countNotAsSaved(detail);
    case Value:
        return wording::valueNotSaved(detail.name, wording::wordsOf(detail.fault.field).inSentence,
                                      wording::nameOf(detail.fault, language()));
    case NotSetAside: return wording::cannotBeSetAside(fileName(detail.text));
    case Clause:
    case System: return detail.text;
    case Nothing: break;
    }
    return {};
}

OpenFailure open(const QString &path, const Problem &problem)
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
    case Cause::Corrupt: return {failure(wording::damaged(name, damage(problem))), Obstacle::Damaged};
    case Cause::BeyondLimits: return {failure(wording::tooLargeToOpen(name, clause(problem.detail))), Obstacle::Other};
    case Cause::FineAmounts:
        return {failure(wording::hasFineAmounts(name, clause(problem.detail))), Obstacle::FineAmounts};
    case Cause::Busy: return {failure(wording::openInAnotherWindow(name)), Obstacle::InUse};
    case Cause::Cancelled: return {failure(wording::openingCancelled(name)), Obstacle::Other};
    default: break;
    }
    const wording::Told why = writing(problem);
    return {{wording::notOpened(name, why.what), why.todo}, Obstacle::Other};
}

OpenFailure create(const QString &path, const Problem &problem)
{
    const auto obstacle = problem.cause == Cause::NotAllowed || problem.cause == Cause::ReadOnly ? Obstacle::NotAllowed
                          : problem.cause == Cause::Missing                                      ? Obstacle::Missing
                          : problem.cause == Cause::Exists                                       ? Obstacle::Exists
                                                                                                 : Obstacle::Other;
    const wording::Told why = writing(problem);
    return {{wording::notMade(fileName(path), folder(path), why.what), why.todo}, obstacle};
}

Failure save(const QString &path, const Problem &problem)
{
    const wording::Told why = writing(problem);
    return {wording::notSaved(fileName(path), why.what),
            problem.cause == Cause::DiskFull    ? wording::writing::roomForTheNextEdit()
            : problem.cause == Cause::QuotaUsed ? wording::writing::quotaForTheNextEdit()
                                                : why.todo};
}

Failure copy(const QString &path, const Problem &problem)
{
    switch (problem.cause) {
    case Cause::NotOurs: return failure(wording::copyWouldReplaceAnotherFile(fileName(path), folder(path)));
    case Cause::Newer: return failure(wording::copyWouldReplaceANewerVersion(fileName(path), folder(path)));
    case Cause::Corrupt: return failure(wording::copyWouldReplaceADamagedOne(fileName(path), folder(path)));
    default: break;
    }
    const wording::Told why = writing(problem);
    return {wording::copyNotSaved(fileName(path), folder(path), why.what), why.todo};
}

Failure backUp(const QString &path, const Problem &problem)
{
    const wording::Told why = writing(problem);
    const bool isRoom =
        problem.cause != Cause::DiskFull && problem.cause != Cause::QuotaUsed && problem.cause != Cause::TooLarge;
    return {wording::notBackedUp(fileName(path), why.what),
            isRoom ? wording::lookAtTheBackups(fileName(path)) : why.todo};
}

OpenFailure restore(const QString &backup, const QString &target, const Problem &problem)
{
    if (problem.cause == Cause::FineAmounts)
        return open(backup, problem);
    if (problem.cause == Cause::Corrupt || problem.cause == Cause::NotOurs)
        return {failure(wording::backupDamaged(fileName(backup), damage(problem))), Obstacle::Damaged};
    const wording::Told why = writing(problem);
    return {{wording::notRestored(fileName(target), why.what), why.todo}, Obstacle::Other};
}

Failure moved(const QString &path) { return failure(wording::movedAway(fileName(path))); }
Failure replaced(const QString &path) { return failure(wording::replacedByAnother(fileName(path))); }
Failure viewingOnly(const QString &path) { return failure(wording::openForViewingOnly(fileName(path))); }

QString mergeReport(const workspace::Merged &merged, const QStringList &fine)
{
    using Of = workspace::FactDifference::Of;
    const workspace::Facts &facts = merged.contents.facts;
    QStringList lines{wording::factsStandOnce(),
                      wording::mergedTo({merged.customersBefore, facts.customers.size(), merged.authorizationsBefore,
                                         facts.authorizations.size()},
                                        language())};
    for (std::size_t at = 0; at < merged.differences.size(); ++at) {
        const std::string &scenario = merged.contents.scenarios[at].scenario.settings.name;
        for (const workspace::FactDifference &each : merged.differences[at]) {
            switch (each.of) {
            case Of::Partner: lines.append(wording::otherFirmKept(scenario)); break;
            case Of::Authorization: lines.append(wording::otherAuthorizationKept(scenario, each.listing)); break;
            case Of::CustomerDetails: break; // no scenario of the first schema had any
            case Of::RouteFacts: {
                const auto row = workspace::indexOf(facts.customerKeys, each.customer);
                lines.append(wording::otherRouteFactsKept(scenario, row ? facts.customers[*row].name : std::string()));
                break;
            }
            }
        }
    }
    for (const QString &each : fine)
        lines.append(wording::roundedToCurrency(each));
    return lines.join(QLatin1Char('\n'));
}

} // namespace dealdesk::storage::words
