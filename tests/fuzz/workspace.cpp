#include "openworkspace.h"
#include "targets.h"

#include "storage/problem.h"
#include "tests/storage/doctor.h"

namespace dealdesk::fuzz {

void workspace(std::string_view bytes)
{
    const QByteArray file(bytes.data(), static_cast<qsizetype>(bytes.size()));
    writeScratch(file);
    openAndUse(scratchFile());
    writeScratch(file);
    try {
        storage::testing::redigest(scratchFile());
    } catch (const storage::Problem &) {
        return; // no database, or one without these tables
    }
    openAndUse(scratchFile());
}

} // namespace dealdesk::fuzz
