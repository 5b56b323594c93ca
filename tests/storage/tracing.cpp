#include "tracing.h"

#include <QHash>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <optional>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace dealdesk::storage::testing {

namespace {

/// Those that some machines have under this name alone, others under the newer one.
constexpr std::array names{
    std::pair{SYS_pwrite64, "pwrite64"},   std::pair{SYS_write, "write"},         std::pair{SYS_fsync, "fsync"},
    std::pair{SYS_fdatasync, "fdatasync"}, std::pair{SYS_ftruncate, "ftruncate"},
#ifdef SYS_rename
    std::pair{SYS_rename, "rename"},
#endif
#ifdef SYS_renameat
    std::pair{SYS_renameat, "renameat"},
#endif
#ifdef SYS_unlink
    std::pair{SYS_unlink, "unlink"},
#endif
    std::pair{SYS_unlinkat, "unlinkat"},
#ifdef SYS_mkdir
    std::pair{SYS_mkdir, "mkdir"},
#endif
    std::pair{SYS_mkdirat, "mkdirat"},
};

QByteArray nameOf(std::uint64_t number)
{
    for (const auto &[known, name] : names)
        if (static_cast<std::uint64_t>(known) == number)
            return name;
    return {};
}

pid_t begin(const std::function<void()> &run)
{
    const pid_t process = ::fork();
    if (process != 0)
        return process;
    ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    ::raise(SIGSTOP);
    try {
        run();
    } catch (...) {
        ::_exit(1);
    }
    ::_exit(0);
}

/// To the next stop; nothing where the process has ended.
std::optional<int> next(pid_t process)
{
    int status = 0;
    while (::waitpid(process, &status, 0) < 0)
        if (errno != EINTR)
            return {};
    return WIFSTOPPED(status) ? std::optional(WSTOPSIG(status)) : std::nullopt;
}

/// Tells of each of those calls as it is entered and as it is left; answers whether it was killed, as `enters` demands.
bool trace(
    const std::function<void()> &run, const std::function<bool(const Entered &)> &enters,
    const std::function<void(const Entered &)> &succeeds = [](const Entered &) {})
{
    const pid_t process = begin(run);
    if (process < 0 || !next(process))
        return false;
    ::ptrace(PTRACE_SETOPTIONS, process, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    QHash<QByteArray, int> counts;
    Entered now;
    for (int signal = 0;;) {
        ::ptrace(PTRACE_SYSCALL, process, nullptr, signal);
        const auto stop = next(process);
        if (!stop)
            return false;
        const bool isCall = *stop == (SIGTRAP | 0x80);
        signal = isCall ? 0 : *stop;
        __ptrace_syscall_info info{};
        if (!isCall || ::ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof info, &info) < 0)
            continue;
        if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
            now.name = nameOf(info.entry.nr);
            if (now.name.isEmpty())
                continue;
            now.nth = ++counts[now.name];
            if (enters(now)) {
                ::kill(process, SIGKILL);
                next(process);
                return true;
            }
        } else if (info.op == PTRACE_SYSCALL_INFO_EXIT && !now.name.isEmpty() && !info.exit.is_error) {
            succeeds(now);
        }
    }
}

} // namespace

std::vector<Entered> callsThatTouchFiles(const std::function<void()> &run)
{
    std::vector<Entered> calls;
    trace(
        run, [](const Entered &) { return false; }, [&](const Entered &call) { calls.push_back(call); });
    return calls;
}

bool killedAsItEnters(const std::function<void()> &run, const Entered &call)
{
    return trace(run, [&](const Entered &now) { return now.name == call.name && now.nth == call.nth; });
}

} // namespace dealdesk::storage::testing
