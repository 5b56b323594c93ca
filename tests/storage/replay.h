// A recorded run, replayed up to each of its system calls, and what a power failure there leaves, looked at.
#pragma once

#include "powercut.h"

#include "storage/workspacefile.h"

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

/// At each point: the unconfirmed writes dropped, applied, kept by the toss of a coin or torn at 512 and 4,096 bytes,
/// each with all unconfirmed truncations and names lost, all kept, each one lost by itself and each one kept by itself.
Tally replay(Disk disk, const std::vector<SystemCall> &calls, const Inspect &inspect, const Pace &pace = {});

/// Answers whether to go on.
using Visit = std::function<bool(const DiskState &state, quint64 acknowledged)>;
/// The different states, as `replay` goes through them.
void visitStates(Disk disk, const std::vector<SystemCall> &calls, const Pace &pace, const Visit &visit);

/// The run as it would have been, had the nth sync in the folder not been made.
std::vector<SystemCall> withoutSync(const std::vector<SystemCall> &calls, const QString &folder, int nth);
int syncsIn(const std::vector<SystemCall> &calls, const QString &folder);

/// A program that says nothing acknowledges by ending.
void endAcknowledges(std::vector<SystemCall> &calls);

/// The contents against the states of a run: the acknowledged one and the next are whole.
Finding compare(const workspace::Contents &seen, const std::vector<workspace::Contents> &history, quint64 acknowledged);
Finding inspectFile(const QString &path, const std::vector<workspace::Contents> &history, quint64 acknowledged);

/// A folder in memory where there is one: thousands of states are written and opened.
QString scratchTemplate();

} // namespace dealdesk::storage::testing
