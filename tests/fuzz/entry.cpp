// libFuzzer's way in, compiled once for each target.
#include "targets.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    dealdesk::fuzz::DEALDESK_FUZZ_TARGET({reinterpret_cast<const char *>(data), size});
    return 0;
}
