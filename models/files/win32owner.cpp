// Windows: files and folders that their owner alone may use.
#ifdef _WIN32

#include "win32.h"

#include <array>

#include <aclapi.h>
#include <sddl.h>

namespace dealdesk::files {

using namespace win32;

namespace {

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

} // namespace

win32::OnlyTheOwner::OnlyTheOwner()
{
    const std::wstring user = userId();
    const std::wstring rule = L"O:" + user + L"D:P(A;OICI;FA;;;" + user + L")";
    void *made = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(rule.c_str(), SDDL_REVISION_1, &made, nullptr))
        descriptor.reset(made);
    attributes = {sizeof attributes, descriptor.get(), FALSE};
}

} // namespace dealdesk::files

#endif
