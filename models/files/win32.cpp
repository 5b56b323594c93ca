// Windows, from version 10: what went wrong, texts, and the process.
#ifdef _WIN32

#include "win32.h"
#include "process.h"

#include <cstdio>

#include <fcntl.h>
#include <io.h>

namespace dealdesk::files {

using Cause = Error::Cause;
using namespace win32;

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

} // namespace

tl::unexpected<Error> win32::failure(DWORD number)
{
    return tl::unexpected(Error{causeOf(number), static_cast<int>(number)});
}

Result<void> win32::outcome(BOOL answer) { return answer ? Result<void>() : failure(); }

std::wstring win32::wide(std::string_view utf8)
{
    const int length = ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), nullptr, 0);
    std::wstring text(static_cast<std::size_t>(length), L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), text.data(), length);
    return text;
}

std::string win32::narrow(std::wstring_view utf16)
{
    const auto count = static_cast<int>(utf16.size());
    const int length = ::WideCharToMultiByte(CP_UTF8, 0, utf16.data(), count, nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(length), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, utf16.data(), count, text.data(), length, nullptr, nullptr);
    return text;
}

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

/// A core goes to nobody here unless the user asks for it; a fault shows no window over the desk of a customer.
void limitProcess(std::size_t, unsigned) {}

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
