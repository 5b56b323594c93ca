// The system calls of a program, as strace saw them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace dealdesk::storage::testing {

/// One line of `strace -xx`: texts decoded, everything else as it stands there.
struct SystemCall {
    QByteArray name;
    std::vector<QByteArray> arguments;
    qint64 result = -1;
};

/// Runs the program under strace and answers its calls that concern files, in order; empty where nothing was recorded.
/// `loosely`: sockets and failed calls too, and those of several threads and processes in any order.
std::vector<SystemCall> record(const QString &program, const QStringList &arguments, bool loosely = false);
/// Whether this machine lets one process trace another.
bool canRecord();

struct Killed {
    bool killed = false; ///< otherwise the program ended before it came so far
    QByteArray said;     ///< on its standard output
};
/// Runs the program and kills it with SIGKILL as it enters its `nth` call of that name, counted from 1: the same point
/// in every run, however busy the machine is.
Killed killAtCall(const QString &program, const QStringList &arguments, const QByteArray &name, int nth);

} // namespace dealdesk::storage::testing
