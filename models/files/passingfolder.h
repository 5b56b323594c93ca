// A private folder for what lives as long as this process: nothing in it outlives a crash by more than the next start.
#pragma once

#include "file.h"
#include "pathname.h"

#include <optional>
#include <string>

namespace dealdesk::files {

/// In the system's folder for temporary files, for its owner alone. Held while its owner lives; what lies there without
/// an owner is removed before a new one is made.
class PassingFolder
{
public:
    static Result<PassingFolder> make();
    ~PassingFolder() { remove(); }
    PassingFolder(PassingFolder &&other) noexcept
        : path(std::move(other.path))
        , held(std::exchange(other.held, std::nullopt))
    {}
    PassingFolder &operator=(PassingFolder &&) = delete;

    std::string filePath(const std::string &name) const { return within(path, name); }
    void remove();

private:
    PassingFolder(std::string name, File hold)
        : path(std::move(name))
        , held(std::move(hold))
    {}
    std::string path;
    std::optional<File> held;
};

/// Removes the folders whose owner is gone. Also at a start: see PassingFolder.
void sweepPassingFolders();

} // namespace dealdesk::files
