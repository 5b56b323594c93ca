// What the parts of the half for Windows share.
#pragma once

#include "error.h"
#include "file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <windows.h>

namespace dealdesk::files::win32 {

tl::unexpected<Error> failure(DWORD number = ::GetLastError());
Result<void> outcome(BOOL answer);

std::wstring wide(std::string_view utf8);
std::string narrow(std::wstring_view utf16);

inline HANDLE of(std::intptr_t handle) { return reinterpret_cast<HANDLE>(handle); }
inline File fileOf(HANDLE handle) { return File(reinterpret_cast<std::intptr_t>(handle)); }

struct Free {
    void operator()(void *memory) const { ::LocalFree(memory); }
};

template<class Type>
using Owned = std::unique_ptr<Type, Free>;

/// Full access for this user, inherited from nothing: what the mode 0600 is elsewhere.
class OnlyTheOwner
{
public:
    OnlyTheOwner();
    SECURITY_ATTRIBUTES *get() { return descriptor ? &attributes : nullptr; }

private:
    Owned<void> descriptor;
    SECURITY_ATTRIBUTES attributes = {};
};

constexpr DWORD withAnyone = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// To ask about, not to read: a folder too.
Result<File> lookAt(const std::string &path, bool link);

inline OVERLAPPED at(std::int64_t place)
{
    OVERLAPPED where = {};
    where.Offset = static_cast<DWORD>(place);
    where.OffsetHigh = static_cast<DWORD>(place >> 32);
    return where;
}

} // namespace dealdesk::files::win32
