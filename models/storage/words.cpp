#include "words.h"

#include "pricing/ranges.h"
#include "wording/explanation.h"
#include "wording/faultwords.h"
#include "wording/figuretext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace dealdesk::storage::words {

using Cause = Problem::Cause;
using workspace::Failure;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

QString fileName(const QString &path) { return QFileInfo(path).fileName(); }
QString folder(const QString &path) { return QDir::toNativeSeparators(QFileInfo(path).absolutePath()); }

QString text(const std::string &utf8)
{
    constexpr qsizetype most = 60; // a hostile name must not fill the window
    const QString whole = QString::fromStdString(utf8);
    return whole.size() <= most ? whole : whole.left(most) + QChar(0x2026);
}

QString wrong(const QString &record, const QString &column)
{
    return column.isEmpty() ? record : Words::tr("%1 (%2)").arg(record, column);
}

/// Why a file could not be written, as the end of a sentence, and what to do about it.
Failure writing(const Problem &problem)
{
    switch (problem.cause) {
    case Cause::DiskFull: return {Words::tr("the disk is full"), Words::tr("Free some space, then try again.")};
    case Cause::QuotaUsed:
        return {Words::tr("your quota on this disk is used up"),
                Words::tr("Delete files of your own there, then try again.")};
    case Cause::TooLarge:
        return {Words::tr("this system lets no program write a file of that size (see ulimit -f)"),
                Words::tr("Have the limit raised, then start Deal Desk again.")};
    case Cause::NoName:
        return {Words::tr("a part of the name, or of its folder's, is not valid UTF-8"),
                Words::tr("Choose another name.")};
    case Cause::NoDriver:
        return {Words::tr("Qt's driver for SQLite is not on this computer"),
                Words::tr("Install it (on Debian and Ubuntu: libqt6sql6-sqlite), then start Deal Desk again.")};
    case Cause::ReadOnly:
        return {Words::tr("the disk is read-only"), Words::tr("Save a copy in another folder with Save as.")};
    case Cause::NotAllowed:
        return {Words::tr("you do not have permission to write there"), Words::tr("Choose a folder of your own.")};
    case Cause::Missing: return {Words::tr("its folder is not there any more"), Words::tr("Choose another folder.")};
    case Cause::Exists: return {Words::tr("a file with this name is there already"), Words::tr("Choose another name.")};
    case Cause::Busy:
        return {Words::tr("another program has the file open"), Words::tr("Close it there, then try again.")};
    case Cause::Corrupt:
    case Cause::NotOurs:
        return {Words::tr("the file is damaged"), Words::tr("Save a copy with Save as, or restore a backup.")};
    case Cause::OutOfRange: return {problem.detail, Words::tr("Correct the value; everything else is as it was.")};
    case Cause::BeyondLimits: return {problem.detail, Words::tr("Divide it into several workspaces.")};
    case Cause::Io:
        return {Words::tr("the disk reports an error"), Words::tr("Save a copy on another disk with Save as.")};
    case Cause::Newer:
        return {Words::tr("it was written by a newer version of Deal Desk"), Words::tr("Install the current version.")};
    case Cause::Cancelled: return {Words::tr("it was cancelled"), Words::tr("Try again when you are ready.")};
    case Cause::Other: break;
    }
    return {problem.detail.isEmpty() ? Words::tr("of an unexpected error") : problem.detail,
            Words::tr("Save a copy in another folder with Save as.")};
}

Failure sentence(const QString &start, const Problem &problem)
{
    const Failure why = writing(problem);
    return {Words::tr("%1: %2.").arg(start, why.what), why.todo};
}

} // namespace

OpenFailure open(const QString &path, const Problem &problem)
{
    const QString name = fileName(path);
    switch (problem.cause) {
    case Cause::Missing:
        if (path.contains(QChar::ReplacementCharacter)) // as a list of files shows it
            return {{Words::tr("The name of “%1”, or of its folder, is not valid UTF-8, so that it cannot be opened.")
                         .arg(name),
                     Words::tr("Rename it, then open it again.")},
                    Obstacle::Missing};
        return {{Words::tr("There is no file “%1” in %2.").arg(name, folder(path)),
                 Words::tr("Look whether it was moved or renamed, or open another workspace.")},
                Obstacle::Missing};
    case Cause::NotAllowed:
        if (QFileInfo(path).isDir())
            return {{Words::tr("“%1” is a folder.").arg(name), Words::tr("Choose a workspace file.")},
                    Obstacle::NotAllowed};
        return {{Words::tr("You do not have permission to open “%1”.").arg(name),
                 Words::tr("Ask its owner, or open a copy in a folder of your own.")},
                Obstacle::NotAllowed};
    case Cause::ReadOnly:
        return {{Words::tr("“%1” cannot be changed: the file, its folder or its disk is read-only.").arg(name),
                 Words::tr("Open it for viewing, then use Save as to work on a copy.")},
                Obstacle::NotAllowed};
    case Cause::NotOurs:
        return {{Words::tr("“%1” is not a Deal Desk workspace.").arg(name),
                 Words::tr("Choose another file. This one was left as it is.")},
                Obstacle::NotOurs};
    case Cause::Newer:
        return {{Words::tr("“%1” was written by a newer version of Deal Desk.").arg(name),
                 Words::tr("Install the current version to open it. The file was left as it is.")},
                Obstacle::Newer};
    case Cause::Corrupt:
        return {{Words::tr("“%1” is damaged: %2.").arg(name, problem.detail.isEmpty() ? unreadable() : problem.detail),
                 Words::tr("Restore a backup. The damaged file is left as it is.")},
                Obstacle::Damaged};
    case Cause::BeyondLimits:
        return {{Words::tr("“%1” is not opened: %2.").arg(name, problem.detail),
                 Words::tr("Choose another file. This one was left as it is.")},
                Obstacle::Other};
    case Cause::FineAmounts:
        return {{Words::tr("“%1” was made by an earlier version, which gave every currency two decimals. These amounts "
                           "have decimals that their currency has not, or are too large for it: %2.")
                     .arg(name, problem.detail),
                 Words::tr("Open it in the program, which can round them. The file was left as it is.")},
                Obstacle::FineAmounts};
    case Cause::Busy:
        return {{Words::tr("“%1” is open in another window or program.").arg(name),
                 Words::tr("Open it for viewing, or close it there first.")},
                Obstacle::InUse};
    case Cause::Cancelled:
        return {{Words::tr("“%1” was not opened: it was cancelled.").arg(name),
                 Words::tr("Open it again when you are ready.")},
                Obstacle::Other};
    default: break;
    }
    return {sentence(Words::tr("“%1” could not be opened").arg(name), problem), Obstacle::Other};
}

OpenFailure create(const QString &path, const Problem &problem)
{
    const auto obstacle = problem.cause == Cause::NotAllowed || problem.cause == Cause::ReadOnly ? Obstacle::NotAllowed
                          : problem.cause == Cause::Missing                                      ? Obstacle::Missing
                          : problem.cause == Cause::Exists                                       ? Obstacle::Exists
                                                                                                 : Obstacle::Other;
    return {
        sentence(Words::tr("The workspace “%1” could not be made in %2").arg(fileName(path), folder(path)), problem),
        obstacle};
}

Failure save(const QString &path, const Problem &problem)
{
    Failure failure = sentence(Words::tr("The workspace “%1” could not be saved").arg(fileName(path)), problem);
    if (problem.cause == Cause::DiskFull)
        failure.todo = Words::tr("Free some space; the program tries again with your next edit.");
    if (problem.cause == Cause::QuotaUsed)
        failure.todo = Words::tr("Delete files of your own there; the program tries again with your next edit.");
    return failure;
}

Failure copy(const QString &path, const Problem &problem)
{
    const auto stays = [&](const QString &why) {
        return Failure{Words::tr("The copy was not saved: “%1” in %2 is %3, which would be lost.")
                           .arg(fileName(path), folder(path), why),
                       Words::tr("Choose another name.")};
    };
    switch (problem.cause) {
    case Cause::NotOurs: return stays(Words::tr("no workspace but another file"));
    case Cause::Newer: return stays(Words::tr("a workspace of a newer version of Deal Desk"));
    case Cause::Corrupt: return stays(Words::tr("a damaged workspace"));
    default: break;
    }
    return sentence(Words::tr("The copy “%1” could not be saved in %2").arg(fileName(path), folder(path)), problem);
}

Failure backUp(const QString &path, const Problem &problem)
{
    Failure failure = sentence(Words::tr("The backup of “%1” could not be made").arg(fileName(path)), problem);
    if (problem.cause != Cause::DiskFull && problem.cause != Cause::QuotaUsed && problem.cause != Cause::TooLarge)
        failure.todo = Words::tr("Your work is saved. Look at the folder “%1.backups” beside it.").arg(fileName(path));
    return failure;
}

Failure restore(const QString &backup, const QString &target, const Problem &problem)
{
    if (problem.cause == Cause::Corrupt || problem.cause == Cause::NotOurs)
        return {Words::tr("The backup “%1” is damaged: %2.")
                    .arg(fileName(backup), problem.detail.isEmpty() ? unreadable() : problem.detail),
                Words::tr("Choose an older one.")};
    return sentence(Words::tr("The backup could not be restored as “%1”").arg(fileName(target)), problem);
}

Failure moved(const QString &path)
{
    return {Words::tr("The workspace could not be saved: “%1” was moved, renamed or deleted while it was open.")
                .arg(fileName(path)),
            Words::tr("Put it back, or save your work as a new file with Save as.")};
}

Failure replaced(const QString &path)
{
    return {Words::tr("The workspace could not be saved: another program replaced “%1” while it was open.")
                .arg(fileName(path)),
            Words::tr("Nothing was overwritten. Save your work as a new file with Save as.")};
}

Failure viewingOnly(const QString &path)
{
    return {Words::tr("“%1” is open for viewing only.").arg(fileName(path)),
            Words::tr("Use Save as to work on a copy.")};
}

QString setAside(const QString &path, const QString &aside)
{
    return Words::
        tr("Beside the workspace lay “%1”, which is not its own or not whole. It was not used and is now called “%2”.")
            .arg(fileName(path), fileName(aside));
}

QString cannotSetAside(const QString &path)
{
    return Words::tr("“%1” lies beside it, is not its own and cannot be renamed").arg(fileName(path));
}

QString notUsed(const QString &path)
{
    return Words::tr("Beside the workspace lies “%1”, which is not its own or not whole. It was not used.")
        .arg(fileName(path));
}

QString empty() { return Words::tr("it is empty"); }
QString cutOff() { return Words::tr("its end is missing"); }
QString unreadable() { return Words::tr("a part of it cannot be read"); }
QString noScenario() { return Words::tr("it holds no scenario"); }
QString changedByAnother() { return Words::tr("another program has changed its form"); }
QString wrongScenario(const std::string &name, const QString &column)
{
    return wrong(Words::tr("the settings of scenario “%1” are not as they were saved").arg(text(name)), column);
}

QString wrongAuthorization(const std::string &scenario, const std::string &name, const QString &column)
{
    if (scenario.empty())
        return wrong(Words::tr("the authorization “%1” is not as it was saved").arg(text(name)), column);
    return wrong(
        Words::tr("the authorization “%1” of scenario “%2” is not as it was saved").arg(text(name), text(scenario)),
        column);
}

QString wrongBand(const std::string &name, const QString &column)
{
    return wrong(Words::tr("the band “%1” is not as it was saved").arg(text(name)), column);
}

QString wrongCustomer(const std::string &scenario, const std::string &name, const QString &column)
{
    if (scenario.empty())
        return wrong(Words::tr("the customer “%1” is not as it was saved").arg(text(name)), column);
    return wrong(Words::tr("the customer “%1” of scenario “%2” is not as it was saved").arg(text(name), text(scenario)),
                 column);
}

QString wrongDeal(const std::string &scenario, const std::string &name, const QString &column)
{
    return wrong(Words::tr("the deal “%1” of scenario “%2” is not as it was saved").arg(text(name), text(scenario)),
                 column);
}

QString wrongQuote(const QString &number, const QString &column)
{
    return wrong(Words::tr("the quote “%1” is not as it was saved").arg(text(number.toStdString())), column);
}

QString wrongPartner() { return Words::tr("your firm's name and enrolments are not as they were saved"); }

QString wrongView() { return Words::tr("the window's state is not as it was saved"); }

QString wrongCount(workspace::RowKind kind, const std::string &scenario, std::int64_t found, std::int64_t saved)
{
    using workspace::RowKind;
    const QString counts = Words::tr("%1 found, %2 saved").arg(found).arg(saved);
    switch (kind) {
    case RowKind::Settings: return Words::tr("its list of scenarios is not as it was saved (%1)").arg(counts);
    case RowKind::Quote: return Words::tr("its list of quotes is not as it was saved (%1)").arg(counts);
    case RowKind::View: return wrongView();
    case RowKind::Partner:
    case RowKind::PartnerWhatIf: return wrongPartner();
    case RowKind::Authorization:
    case RowKind::AuthorizationWhatIf:
        if (scenario.empty())
            return Words::tr("its list of authorizations is not as it was saved (%1)").arg(counts);
        return Words::tr("the authorizations of scenario “%1” are not as they were saved (%2)")
            .arg(text(scenario), counts);
    case RowKind::Customer:
    case RowKind::CustomerUse:
        if (scenario.empty())
            return Words::tr("its list of customers is not as it was saved (%1)").arg(counts);
        return Words::tr("the customers of scenario “%1” are not as they were saved (%2)").arg(text(scenario), counts);
    case RowKind::Deal: break;
    }
    return Words::tr("the deals of scenario “%1” are not as they were saved (%2)").arg(text(scenario), counts);
}

QString outOfRange(const QString &noun, const QString &why, const std::string &owner)
{
    return Words::tr("“%1” cannot be saved with this value (%2: %3)").arg(text(owner), noun, why);
}

QString tooManyDeals()
{
    return Words::tr("a scenario of it has more than %1 deals, the most that the program takes")
        .arg(wording::FigureText().count(pricing::mostDeals));
}

QString tooManyCustomers()
{
    return Words::tr("a scenario of it has more than %1 customers, the most that the program takes")
        .arg(wording::FigureText().count(pricing::mostCustomers));
}

QString largerThanTaken() { return Words::tr("it is larger than 500 MB, the most that the program takes"); }

QString fineAmounts(const pricing::Scenario &scenario, const std::vector<records::Fault> &lost)
{
    return Words::tr("%1: %2").arg(text(scenario.settings.currency), wording::faultsText(scenario, lost));
}

QString mergeReport(const workspace::Merged &merged, const QStringList &fine)
{
    using Of = workspace::FactDifference::Of;
    const workspace::Facts &facts = merged.contents.facts;
    const wording::FigureText figures;
    QStringList lines{
        Words::tr("Customers, authorizations and your firm now stand once in the workspace, for all its scenarios. No "
                  "figure changed."),
        Words::tr("Customers: %1 of all scenarios together are now %2. Authorizations: %3 are now %4.")
            .arg(figures.count(static_cast<std::int64_t>(merged.customersBefore)),
                 figures.count(static_cast<std::int64_t>(facts.customers.size())),
                 figures.count(static_cast<std::int64_t>(merged.authorizationsBefore)),
                 figures.count(static_cast<std::int64_t>(facts.authorizations.size())))};
    for (std::size_t at = 0; at < merged.differences.size(); ++at) {
        const QString scenario = text(merged.contents.scenarios[at].scenario.settings.name);
        for (const workspace::FactDifference &each : merged.differences[at]) {
            switch (each.of) {
            case Of::Partner:
                lines.append(Words::tr("“%1” has another name or other enrolments of your firm: kept as a what-if of "
                                       "this scenario.")
                                 .arg(scenario));
                break;
            case Of::Authorization:
                lines.append(Words::tr("“%1” has another authorization of %2: kept as a what-if of this scenario.")
                                 .arg(scenario, wording::name(each.listing)));
                break;
            case Of::RouteFacts: {
                const auto row = workspace::indexOf(facts.customerKeys, each.customer);
                lines.append(Words::tr("“%1” has other facts on the route of “%2”: kept as a what-if of this scenario.")
                                 .arg(scenario, row ? text(facts.customers[*row].name) : QString()));
                break;
            }
            }
        }
    }
    for (const QString &each : fine)
        lines.append(Words::tr("Rounded to what the currency has: %1").arg(each));
    return lines.join(QLatin1Char('\n'));
}

QString fromEarlier(const QString &values)
{
    return Words::tr("Kept as an earlier version took it, and to be corrected before its scenario is exported: %1.")
        .arg(values);
}

} // namespace dealdesk::storage::words
