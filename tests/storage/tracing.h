// A function in a process of its own that is stopped at its system calls: what recording.h does to a program, without a
// program's start, which costs more than what most of them do.
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace dealdesk::storage::testing {

struct Entered {
    QByteArray name;
    int nth = 0; ///< of that name, counted from 1
};

/// The calls by which `run` changed files or made them durable, in order.
std::vector<Entered> callsThatTouchFiles(const std::function<void()> &run);
/// Runs it and kills it with SIGKILL as it enters that call. Answers false where it ended before.
bool killedAsItEnters(const std::function<void()> &run, const Entered &call);

} // namespace dealdesk::storage::testing
