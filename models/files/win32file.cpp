// Windows: open files, and what is read from them and written into them.
#ifdef _WIN32

#include "file.h"
#include "win32.h"

#include <algorithm>

namespace dealdesk::files {

using namespace win32;

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

} // namespace dealdesk::files

#endif
