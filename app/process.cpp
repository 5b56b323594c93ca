#include "process.h"

#include <csignal>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace dealdesk::app {

void guardProcess()
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(DEALDESK_SANITIZED) // the leak check looks into its own process as another would
    ::prctl(PR_SET_DUMPABLE, 0);                       // a core that is piped to a collector heeds no limit
#endif
}

} // namespace dealdesk::app
