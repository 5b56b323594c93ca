// A recorded run, replayed up to each of its system calls, and what a power failure there leaves, looked at.
#pragma once

#include "powercut.h"

#include "workspace/contents.h"

#include <QHash>

namespace dealdesk::storage::testing {

enum class Finding : std::uint8_t {
    Whole,
    Lost,    ///< readable, but what was acknowledged is not there
    Corrupt, ///< neither the state before nor the one after
};
/// Looks at what the power failure left, after so many acknowledgements.
using Inspect = std::function<Finding(const QString &folder, quint64 acknowledged)>;

struct Tally {
    int states = 0, lost = 0, corrupt = 0;
    quint64 acknowledged = 0;
    QStringList examples;
    int bad() const { return lost + corrupt; }
};

/// How closely it is looked at.
struct Pace {
    quint64 acknowledged = 0; ///< before the run
    int everyWrite = 1;       ///< of so many writes one is a point; every other call is one
    bool once = false;        ///< ends with the first state that is not whole: the controls
};

/// By a state's bytes and the acknowledgements before it.
using Findings = QHash<QByteArray, Finding>;

/// At each point: the unconfirmed writes dropped, applied, kept by the toss of a coin or torn at 512 and 4,096 bytes,
/// each with all unconfirmed truncations and names lost, all kept, each one lost by itself and each one kept by itself.
/// `known`: what the same inspection found in another run, whose states are not looked at again.
Tally replay(Disk disk, const std::vector<SystemCall> &calls, const Inspect &inspect, const Pace &pace = {},
             Findings *known = nullptr);

/// A state, after so many acknowledgements; `name` tells it from every other.
struct Point {
    const DiskState &state;
    quint64 acknowledged = 0;
    QByteArray name;
};
/// Answers whether to go on.
using Visit = std::function<bool(const Point &)>;
/// The different states, as `replay` goes through them.
void visitStates(Disk disk, const std::vector<SystemCall> &calls, const Pace &pace, const Visit &visit);

/// The run as it would have been, had the nth sync in the folder not been made.
std::vector<SystemCall> withoutSync(const std::vector<SystemCall> &calls, const QString &folder, int nth);
int syncsIn(const std::vector<SystemCall> &calls, const QString &folder);

/// A program that says nothing acknowledges by ending.
void endAcknowledges(std::vector<SystemCall> &calls);

/// The contents against the states of a run: the acknowledged one and the next are whole. Null: nothing could be read.
Finding compare(const workspace::Contents *seen, const std::vector<workspace::Contents> &history, quint64 acknowledged);
/// What the start after a failure finds, which takes back what was unfinished: once for a file and a journal with equal
/// bytes, and read once where different ones lead to equal bytes. Null where it does not open or cannot be read.
const workspace::Contents *recovered(const QString &path);
Finding inspectFile(const QString &path, const std::vector<workspace::Contents> &history, quint64 acknowledged);

/// A folder in memory where there is one: thousands of states are written and opened.
QString scratchTemplate();
/// What this process and those that it starts lay aside for themselves (files/passingfolder.h) comes there, too.
void passThroughScratch();

} // namespace dealdesk::storage::testing
