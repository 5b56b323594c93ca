#include "replay.h"

#include "known.h"

#include "storage/workspacefile.h"
#include "support/language.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace dealdesk::storage::testing {

using namespace Qt::StringLiterals;
using workspace::Contents;

namespace {

/// Most files are the same in state after state: those that the disk and its states share are computed once.
class Digests
{
public:
    QByteArray of(const DiskState &state)
    {
        QCryptographicHash hash(algorithm);
        for (const auto &[path, content] : state)
            hash.addData(path + '\0' + of(content));
        return hash.result();
    }

private:
    static constexpr auto algorithm = QCryptographicHash::Blake2b_160;
    struct Shared {
        QByteArray content; ///< a copy, so that whoever changes the bytes gets others
        QByteArray digest;
    };

    QByteArray of(const QByteArray &content)
    {
        if (content.isDetached())
            return QCryptographicHash::hash(content, algorithm);
        Shared &known = shared[content.constData()];
        if (known.content.size() != content.size() || known.digest.isEmpty())
            known = {content, QCryptographicHash::hash(content, algorithm)};
        return known.digest;
    }
    QHash<const char *, Shared> shared;
};

constexpr qint64 leastRoom = 500'000'000; ///< bytes; containers often have less there

using Survives = std::function<bool(std::size_t)>;

std::vector<Survives> metadataLosses(std::size_t unsynced)
{
    std::vector<Survives> all{[](std::size_t) { return false; }, [](std::size_t) { return true; }};
    for (std::size_t one = 0; unsynced > 1 && one < unsynced; ++one) {
        all.emplace_back([one](std::size_t nth) { return nth != one; });
        all.emplace_back([one](std::size_t nth) { return nth == one; });
    }
    return all;
}

/// Each with its sector; where it is left to chance, twice.
constexpr std::array<std::pair<Unsynced, qsizetype>, 8> writeLosses{{{Unsynced::Dropped, 512},
                                                                     {Unsynced::Applied, 512},
                                                                     {Unsynced::Some, 512},
                                                                     {Unsynced::Some, 512},
                                                                     {Unsynced::Torn, 512},
                                                                     {Unsynced::Torn, 512},
                                                                     {Unsynced::Torn, 4'096},
                                                                     {Unsynced::Torn, 4'096}}};

bool isSync(const SystemCall &call) { return call.name == "fsync" || call.name == "fdatasync"; }

/// Numbers of the calls that sync a file or folder in `folder`.
std::vector<std::size_t> syncs(const std::vector<SystemCall> &calls, const QString &folder)
{
    const QByteArray root = QFile::encodeName(QDir(folder).canonicalPath());
    QSet<QByteArray> inside;
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < calls.size(); ++at) {
        const SystemCall &call = calls[at];
        const QByteArray handle = call.arguments.empty() ? QByteArray() : call.arguments.front();
        if (call.name == "openat") {
            const bool within = call.arguments[1] == root || call.arguments[1].startsWith(root + '/');
            within ? (void)inside.insert(QByteArray::number(call.result))
                   : (void)inside.remove(QByteArray::number(call.result));
        } else if (call.name == "close") {
            inside.remove(handle);
        } else if (isSync(call) && inside.contains(handle)) {
            found.push_back(at);
        }
    }
    return found;
}

} // namespace

QString scratchTemplate()
{
    static const bool inMemory =
        QFileInfo(u"/dev/shm"_s).isWritable() && QStorageInfo(u"/dev/shm"_s).bytesAvailable() > leastRoom;
    return (inMemory ? u"/dev/shm"_s : QDir::tempPath()) + u"/dealdesk-powerloss-XXXXXX"_s;
}

void passThroughScratch() { qputenv("TMPDIR", QFile::encodeName(QFileInfo(scratchTemplate()).path())); }

void visitStates(Disk disk, const std::vector<SystemCall> &calls, const Pace &pace, const Visit &visit)
{
    std::mt19937_64 random(20'270'218);
    Digests digests;
    QSet<QByteArray> seen; // the same bytes at the same point of the run are one state
    quint64 acknowledged = pace.acknowledged;
    int writes = 0;
    for (const SystemCall &call : calls) {
        const bool spoke = call.name == "write" && call.arguments.front() == "1";
        acknowledged += spoke;
        if (!disk.follow(call) && !spoke)
            continue;
        if (!spoke && call.name.contains("write") && writes++ % pace.everyWrite != 0)
            continue;
        for (const Survives &survives : metadataLosses(disk.unsynced()))
            for (const auto &[unsynced, sector] : writeLosses) {
                const DiskState state = disk.afterPowerFailure({unsynced, sector, survives}, random);
                const QByteArray known = digests.of(state) + QByteArray::number(acknowledged);
                if (!seen.contains(known)) {
                    seen.insert(known);
                    if (!visit({state, acknowledged, known}))
                        return;
                }
                if (!disk.hasUnsyncedWrites())
                    break; // whatever becomes of none
            }
    }
}

Tally replay(Disk disk, const std::vector<SystemCall> &calls, const Inspect &inspect, const Pace &pace, Findings *known)
{
    Findings own;
    Findings &findings = known ? *known : own;
    QTemporaryDir scratch(scratchTemplate());
    const QString folder = scratch.filePath(u"disk"_s);
    Tally tally;
    visitStates(std::move(disk), calls, pace, [&](const Point &point) {
        ++tally.states;
        tally.acknowledged = point.acknowledged;
        auto found = findings.constFind(point.name);
        if (found == findings.cend())
            found = findings.insert(point.name, layOut(point.state, folder) ? inspect(folder, point.acknowledged)
                                                                            : Finding::Corrupt);
        const Finding finding = *found;
        tally.lost += finding == Finding::Lost;
        tally.corrupt += finding == Finding::Corrupt;
        if (finding != Finding::Whole && tally.examples.size() < 3)
            tally.examples.append(u"state %1, after %2 acknowledgements"_s.arg(tally.states).arg(point.acknowledged));
        return finding == Finding::Whole || !pace.once;
    });
    return tally;
}

std::vector<SystemCall> withoutSync(const std::vector<SystemCall> &calls, const QString &folder, int nth)
{
    std::vector<SystemCall> left = calls;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(syncs(calls, folder)[static_cast<std::size_t>(nth)]));
    return left;
}

int syncsIn(const std::vector<SystemCall> &calls, const QString &folder)
{
    return static_cast<int>(syncs(calls, folder).size());
}

void endAcknowledges(std::vector<SystemCall> &calls) { calls.push_back({"write", {"1", "done"}, 4}); }

Finding compare(const Contents *seen, const std::vector<Contents> &history, quint64 acknowledged)
{
    if (!seen)
        return Finding::Corrupt;
    const std::size_t at = acknowledged;
    if (*seen == history[at] || (at + 1 < history.size() && *seen == history[at + 1]))
        return Finding::Whole;
    return std::ranges::find(history, *seen) == history.end() ? Finding::Corrupt : Finding::Lost;
}

const Contents *recovered(const QString &path)
{
    static Known<std::optional<Contents>> readings([](const QString &settled) -> std::optional<Contents> {
        const auto file = WorkspaceFile::open(test::english(), settled, Access::ReadWrite);
        auto contents = file ? (*file)->read() : tl::unexpected(file.error());
        return contents ? std::optional(*std::move(contents)) : std::nullopt;
    });
    static Known<const Contents *> starts([](const QString &found) -> const Contents * {
        if (!WorkspaceFile::open(test::english(), found, Access::ReadWrite))
            return nullptr;
        const auto &contents = readings.at(found);
        return contents ? &*contents : nullptr;
    });
    return starts.at(path);
}

Finding inspectFile(const QString &path, const std::vector<Contents> &history, quint64 acknowledged)
{
    return compare(recovered(path), history, acknowledged);
}

} // namespace dealdesk::storage::testing
