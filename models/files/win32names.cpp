// Windows: names, what lies under them, and folders.
#ifdef _WIN32

#include "folders.h"
#include "pathname.h"
#include "system.h"
#include "win32.h"

#include <array>

namespace dealdesk::files {

using namespace win32;

namespace {

DWORD attributesOf(const std::string &path) { return ::GetFileAttributesW(wide(path).c_str()); }

} // namespace

std::string whereItLeads(const std::string &path)
{
    const DWORD attributes = attributesOf(path);
    if (attributes == INVALID_FILE_ATTRIBUTES || !(attributes & FILE_ATTRIBUTE_REPARSE_POINT))
        return path;
    const HANDLE handle = ::CreateFileW(wide(path).c_str(), FILE_READ_ATTRIBUTES, withAnyone, nullptr, OPEN_EXISTING,
                                        FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return path;
    std::wstring whole(32'768, L'\0'); // no path is longer
    const DWORD length = ::GetFinalPathNameByHandleW(handle, whole.data(), static_cast<DWORD>(whole.size()), 0);
    ::CloseHandle(handle);
    whole.resize(length < whole.size() ? length : 0);
    return whole.empty() ? path : narrow(whole);
}

std::string currentFolder()
{
    std::wstring here(::GetCurrentDirectoryW(0, nullptr), L'\0');
    here.resize(::GetCurrentDirectoryW(static_cast<DWORD>(here.size()), here.data()));
    return narrow(here);
}

Kind kindOf(const std::string &path)
{
    const auto there = lookAt(path, false);
    if (!there)
        return Kind::Nothing;
    const DWORD attributes = attributesOf(path);
    if (attributes != INVALID_FILE_ATTRIBUTES && attributes & FILE_ATTRIBUTE_DIRECTORY)
        return Kind::Folder;
    return there->isOrdinary() ? Kind::File : Kind::Other;
}

bool isThere(const std::string &path) { return attributesOf(path) != INVALID_FILE_ATTRIBUTES; }

std::optional<Identity> identityOf(const std::string &path)
{
    const auto identity = system::identityOf(path);
    return identity ? std::optional(*identity) : std::nullopt;
}

/// By a handle: here its closing drops no other's locks.
Result<Identity> system::identityOf(const std::string &path)
{
    const auto there = lookAt(path, false);
    if (!there)
        return tl::unexpected(there.error());
    const auto identity = there->identity();
    return identity ? Result<Identity>(*identity) : failure();
}

bool system::mayRead(const std::string &path) { return File::open(path, File::Access::Read).has_value(); }

bool mayWrite(const std::string &path)
{
    const DWORD attributes = attributesOf(path);
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return false;
    if (attributes & FILE_ATTRIBUTE_DIRECTORY) // of which the read-only attribute says nothing
        return true;
    return !(attributes & FILE_ATTRIBUTE_READONLY);
}

bool removeFile(const std::string &path) { return ::DeleteFileW(wide(path).c_str()); }

Result<void> rename(const std::string &from, const std::string &to)
{
    return outcome(
        ::MoveFileExW(wide(from).c_str(), wide(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH));
}

Result<void> renameKeeping(const std::string &from, const std::string &to)
{
    return outcome(::MoveFileExW(wide(from).c_str(), wide(to).c_str(), MOVEFILE_WRITE_THROUGH));
}

/// Renaming has written through, and there is no other way.
Result<void> syncFolder(const std::string &) { return {}; }

Result<void> makeFolder(const std::string &folder)
{
    return outcome(::CreateDirectoryW(wide(folder).c_str(), OnlyTheOwner().get()));
}

std::string temporaryFolder()
{
    std::array<wchar_t, MAX_PATH + 2> path;
    const DWORD length = ::GetTempPathW(static_cast<DWORD>(path.size()), path.data());
    return narrow({path.data(), length});
}

} // namespace dealdesk::files

#endif
