#include "cli_names.h"

#include "cli.h"

#include "wording/records/filenames.h"

namespace dealdesk::cli {

std::optional<QString> pathOf(const std::string &file)
{
    const auto path = wording::pathOf(file);
    if (path)
        return *path;
    complain(path.error().toStdString());
    return std::nullopt;
}

} // namespace dealdesk::cli
