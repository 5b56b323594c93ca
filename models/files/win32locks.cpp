// Windows: which file an open one is, and what is held so that others know.
#ifdef _WIN32

#include "folders.h"
#include "pathname.h"
#include "system.h"
#include "win32.h"

namespace dealdesk::files {

using namespace win32;

namespace {

bool locks(std::intptr_t handle, std::int64_t byte)
{
    OVERLAPPED where = at(byte);
    return ::LockFileEx(of(handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where);
}

constexpr std::int64_t heldByte = std::int64_t{1} << 62; ///< far behind any content: a locked byte cannot be read

} // namespace

Result<File> win32::lookAt(const std::string &path, bool link)
{
    const DWORD flags = FILE_FLAG_BACKUP_SEMANTICS | (link ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
    const HANDLE handle =
        ::CreateFileW(wide(path).c_str(), FILE_READ_ATTRIBUTES, withAnyone, nullptr, OPEN_EXISTING, flags, nullptr);
    return handle == INVALID_HANDLE_VALUE ? Result<File>(failure()) : fileOf(handle);
}

std::optional<Identity> File::identity() const
{
    BY_HANDLE_FILE_INFORMATION known;
    if (!::GetFileInformationByHandle(of(handle), &known))
        return std::nullopt;
    return Identity{known.dwVolumeSerialNumber, std::uint64_t{known.nFileIndexHigh} << 32 | known.nFileIndexLow};
}

bool File::isAt(const std::string &path) const
{
    const auto there = lookAt(path, true);
    return there && identity() == there->identity();
}

bool system::isOpenHere(const Identity &) { return false; }
bool File::hold() const { return locks(handle, heldByte); }

bool File::lockByte(std::int64_t place) const
{
    return locks(handle, place) || ::GetLastError() != ERROR_LOCK_VIOLATION;
}

/// By a file in it that nobody else can open; it goes with its handle.
Result<File> holdFolder(const std::string &folder)
{
    const HANDLE handle =
        ::CreateFileW(wide(within(folder, ".held")).c_str(), GENERIC_READ | GENERIC_WRITE, 0, OnlyTheOwner().get(),
                      OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    return handle == INVALID_HANDLE_VALUE ? Result<File>(failure()) : fileOf(handle);
}

} // namespace dealdesk::files

#endif
