// Windows, from version 10.
#ifdef _WIN32

#include "file.h"
#include "folders.h"
#include "pathname.h"
#include "process.h"
#include "system.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace dealdesk::files {

using Cause = Error::Cause;

namespace {

constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which not every SDK names

Cause causeOf(DWORD number)
{
    switch (number) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_DIRECTORY: return Cause::Missing;
    case ERROR_ACCESS_DENIED: return Cause::NotAllowed;
    case ERROR_WRITE_PROTECT: return Cause::ReadOnly;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return Cause::DiskFull;
    case quotaExceeded: return Cause::QuotaUsed;
    case ERROR_FILE_TOO_LARGE: return Cause::TooLarge;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return Cause::Exists;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION: return Cause::Busy;
    case ERROR_CRC:
    case ERROR_IO_DEVICE: return Cause::Io;
    case ERROR_NOT_SUPPORTED: return Cause::Unsupported;
    default: return Cause::Other;
    }
}

tl::unexpected<Error> failure(DWORD number = ::GetLastError())
{
    return tl::unexpected(Error{causeOf(number), static_cast<int>(number)});
}
Result<void> outcome(BOOL answer) { return answer ? Result<void>() : failure(); }

std::wstring wide(std::string_view utf8)
{
    const int length = ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), nullptr, 0);
    std::wstring text(static_cast<std::size_t>(length), L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), text.data(), length);
    return text;
}

std::string narrow(std::wstring_view utf16)
{
    const auto count = static_cast<int>(utf16.size());
    const int length = ::WideCharToMultiByte(CP_UTF8, 0, utf16.data(), count, nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(length), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, utf16.data(), count, text.data(), length, nullptr, nullptr);
    return text;
}

HANDLE of(std::intptr_t handle) { return reinterpret_cast<HANDLE>(handle); }
File fileOf(HANDLE handle) { return File(reinterpret_cast<std::intptr_t>(handle)); }

struct Free {
    void operator()(void *memory) const { ::LocalFree(memory); }
};
template<class Type>
using Owned = std::unique_ptr<Type, Free>;

/// "S-1-5-21-…": who runs this program.
std::wstring userId()
{
    HANDLE token = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<unsigned char, 256> buffer;
    DWORD length = 0;
    wchar_t *text = nullptr;
    const bool known = ::GetTokenInformation(token, TokenUser, buffer.data(), buffer.size(), &length) &&
                       ::ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer.data())->User.Sid, &text);
    ::CloseHandle(token);
    const Owned<wchar_t> owned(text);
    return known ? std::wstring(text) : std::wstring();
}

/// Full access for this user, inherited from nothing: what the mode 0600 is elsewhere.
class OnlyTheOwner
{
public:
    OnlyTheOwner()
    {
        const std::wstring user = userId();
        const std::wstring rule = L"O:" + user + L"D:P(A;OICI;FA;;;" + user + L")";
        void *made = nullptr;
        if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(rule.c_str(), SDDL_REVISION_1, &made, nullptr))
            descriptor.reset(made);
        attributes = {sizeof attributes, descriptor.get(), FALSE};
    }
    SECURITY_ATTRIBUTES *get() { return descriptor ? &attributes : nullptr; }

private:
    Owned<void> descriptor;
    SECURITY_ATTRIBUTES attributes = {};
};

constexpr DWORD withAnyone = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// To ask about, not to read: a folder too.
Result<File> lookAt(const std::string &path, bool link)
{
    const DWORD flags = FILE_FLAG_BACKUP_SEMANTICS | (link ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
    const HANDLE handle =
        ::CreateFileW(wide(path).c_str(), FILE_READ_ATTRIBUTES, withAnyone, nullptr, OPEN_EXISTING, flags, nullptr);
    return handle == INVALID_HANDLE_VALUE ? Result<File>(failure()) : fileOf(handle);
}

DWORD attributesOf(const std::string &path) { return ::GetFileAttributesW(wide(path).c_str()); }

OVERLAPPED at(std::int64_t place)
{
    OVERLAPPED where = {};
    where.Offset = static_cast<DWORD>(place);
    where.OffsetHigh = static_cast<DWORD>(place >> 32);
    return where;
}

bool locks(std::intptr_t handle, std::int64_t byte)
{
    OVERLAPPED where = at(byte);
    return ::LockFileEx(of(handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where);
}

constexpr std::int64_t heldByte = std::int64_t{1} << 62; ///< far behind any content: a locked byte cannot be read

} // namespace

std::string Error::words() const
{
    wchar_t *text = nullptr;
    const DWORD length = ::FormatMessageW(
        FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
        number != 0 ? static_cast<DWORD>(number) : ERROR_BUSY, 0, reinterpret_cast<wchar_t *>(&text), 0, nullptr);
    const Owned<wchar_t> owned(text);
    std::string words = narrow({text, length});
    while (!words.empty() && (words.back() == '\n' || words.back() == '\r' || words.back() == '.'))
        words.pop_back();
    return words;
}

// ——— Names ———

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

bool system::isOpenHere(const Identity &) { return false; }

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

// ——— Folders ———

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

/// By a file in it that nobody else can open; it goes with its handle.
Result<File> holdFolder(const std::string &folder)
{
    const HANDLE handle =
        ::CreateFileW(wide(within(folder, ".held")).c_str(), GENERIC_READ | GENERIC_WRITE, 0, OnlyTheOwner().get(),
                      OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    return handle == INVALID_HANDLE_VALUE ? Result<File>(failure()) : fileOf(handle);
}

// ——— Open files ———

Result<File> File::open(const std::string &path, Access access, Links links)
{
    const DWORD wanted = GENERIC_READ | (access == Access::ReadWrite ? GENERIC_WRITE : 0);
    const DWORD flags = FILE_ATTRIBUTE_NORMAL | (links == Links::Refuse ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
    const HANDLE handle = ::CreateFileW(wide(path).c_str(), wanted, withAnyone, nullptr, OPEN_EXISTING, flags, nullptr);
    return handle == INVALID_HANDLE_VALUE ? Result<File>(failure()) : fileOf(handle);
}

Result<File> File::create(const std::string &path)
{
    const HANDLE handle = ::CreateFileW(wide(path).c_str(), GENERIC_READ | GENERIC_WRITE, withAnyone,
                                        OnlyTheOwner().get(), CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    return handle == INVALID_HANDLE_VALUE ? Result<File>(failure()) : fileOf(handle);
}

Result<File> File::createNameless(const std::string &) { return failure(ERROR_NOT_SUPPORTED); }
Result<void> File::giveName(const std::string &) const { return failure(ERROR_NOT_SUPPORTED); }

void File::close()
{
    if (const auto open = std::exchange(handle, none); open != none)
        ::CloseHandle(of(open));
}

bool File::isOrdinary() const
{
    BY_HANDLE_FILE_INFORMATION known;
    return ::GetFileType(of(handle)) == FILE_TYPE_DISK && ::GetFileInformationByHandle(of(handle), &known) &&
           !(known.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT));
}

Result<std::int64_t> File::size() const
{
    LARGE_INTEGER size;
    if (!::GetFileSizeEx(of(handle), &size))
        return failure();
    return size.QuadPart;
}

Result<std::size_t> File::readAt(std::int64_t place, char *into, std::size_t count) const
{
    std::size_t whole = 0;
    while (whole < count) {
        OVERLAPPED where = at(place + static_cast<std::int64_t>(whole));
        const auto part = static_cast<DWORD>(std::min<std::size_t>(count - whole, 1u << 30));
        DWORD got = 0;
        if (!::ReadFile(of(handle), into + whole, part, &got, &where) && ::GetLastError() != ERROR_HANDLE_EOF)
            return failure();
        if (got == 0)
            break;
        whole += got;
    }
    return whole;
}

Result<std::size_t> File::readNext(char *into, std::size_t count) const
{
    DWORD got = 0;
    if (!::ReadFile(of(handle), into, static_cast<DWORD>(std::min<std::size_t>(count, 1u << 30)), &got, nullptr) &&
        ::GetLastError() != ERROR_BROKEN_PIPE) // its writer is done
        return failure();
    return got;
}

Result<void> File::writeAt(std::int64_t place, std::string_view bytes) const
{
    while (!bytes.empty()) {
        OVERLAPPED where = at(place);
        DWORD now = 0;
        const auto part = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1u << 30));
        if (!::WriteFile(of(handle), bytes.data(), part, &now, &where))
            return failure();
        place += now;
        bytes.remove_prefix(now);
    }
    return {};
}

Result<void> File::sync() const { return outcome(::FlushFileBuffers(of(handle))); }

Result<File::Look> File::look() const
{
    BY_HANDLE_FILE_INFORMATION known;
    if (!::GetFileInformationByHandle(of(handle), &known))
        return failure();
    constexpr std::int64_t ticks = 10'000'000; // of 100 ns in a second
    const std::int64_t changed =
        std::int64_t{known.ftLastWriteTime.dwHighDateTime} << 32 | known.ftLastWriteTime.dwLowDateTime;
    return Look{std::int64_t{known.nFileSizeHigh} << 32 | known.nFileSizeLow, changed / ticks, changed % ticks * 100};
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

bool File::hold() const { return locks(handle, heldByte); }

bool File::lockByte(std::int64_t place) const
{
    return locks(handle, place) || ::GetLastError() != ERROR_LOCK_VIOLATION;
}

// ——— The process ———

/// A core goes to nobody here unless the user asks for it; a fault shows no window over the desk of a customer.
void guardProcess() { ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

Result<void> toOutput(std::string_view text)
{
    ::_setmode(::_fileno(stdout), _O_BINARY); // line ends as they are elsewhere
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return {};
    return failure();
}

} // namespace dealdesk::files

#endif
