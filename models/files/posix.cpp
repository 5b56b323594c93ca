// Linux, the BSDs and macOS: what went wrong, and the process.
#ifndef _WIN32

#include "posix.h"
#include "process.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace dealdesk::files {

using Cause = Error::Cause;
using namespace posix;

namespace {

Cause causeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR: return Cause::Missing;
    case EACCES:
    case EPERM:
    case EISDIR: return Cause::NotAllowed;
    case EROFS: return Cause::ReadOnly;
    case ENOSPC: return Cause::DiskFull;
    case EDQUOT: return Cause::QuotaUsed;
    case EFBIG: return Cause::TooLarge;
    case EEXIST: return Cause::Exists;
    case EIO: return Cause::Io;
    case EOPNOTSUPP: return Cause::Unsupported;
    default: return Cause::Other;
    }
}

Error errorOf(int number) { return {causeOf(number), number}; }

/// Under strace, as in the tests, or a debugger: who started it so sees everything anyway, and needs to.
[[maybe_unused]] bool isWatched()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("TracerPid:"))
            return line.find_first_of("123456789") != std::string::npos;
    return false;
}

} // namespace

tl::unexpected<Error> posix::failure(int number) { return tl::unexpected(errorOf(number)); }
Result<void> posix::outcome(int answer) { return answer == 0 ? Result<void>() : failure(); }

std::string Error::words() const { return std::strerror(number != 0 ? number : EBUSY); }

void guardProcess()
{
    ::umask(0077);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    // A core that is piped to a collector heeds no limit. Not with sanitizers: their leak check looks in from outside.
#if defined(__linux__) && !defined(DEALDESK_SANITIZED)
    if (!isWatched())
        ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void limitProcess(std::size_t bytes, unsigned seconds)
{
    const rlimit memory{bytes, bytes}, time{seconds, seconds};
    static_cast<void>(memory);
#if !defined(DEALDESK_SANITIZED) // which reserve terabytes of addresses
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    ::setrlimit(RLIMIT_CPU, &time);
}

Result<void> toOutput(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return {};
    return failure();
}

} // namespace dealdesk::files

#endif
