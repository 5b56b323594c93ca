// A folder for one test, and looks at what lies in it that ask the system, not the room.
#pragma once

#include "files/leftovers.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#ifdef _WIN32
#include <windows.h>

#include <aclapi.h>
#endif

namespace dealdesk::files::testing {

inline std::filesystem::path pathOf(const std::string &utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

inline std::string nameOf(const std::filesystem::path &path)
{
    const std::u8string utf8 = path.generic_u8string();
    return {utf8.begin(), utf8.end()};
}

class Scratch
{
public:
    Scratch()
        : folder(std::filesystem::temp_directory_path() / ("dealdesk-test-" + uniqueDigits()))
    {
        std::filesystem::create_directories(folder);
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    std::string path() const { return nameOf(folder); }
    std::string at(const std::string &name) const { return nameOf(folder) + '/' + name; }

    void put(const std::string &name, std::string_view bytes) const
    {
        std::ofstream file(pathOf(at(name)), std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        ASSERT_TRUE(file.flush().good()) << name;
    }
    std::string bytesOf(const std::string &name) const
    {
        std::ifstream file(pathOf(at(name)), std::ios::binary);
        return file ? std::string(std::istreambuf_iterator<char>(file), {}) : "not there";
    }
    std::set<std::string> names() const
    {
        std::set<std::string> found;
        for (const auto &entry : std::filesystem::directory_iterator(folder))
            found.insert(nameOf(entry.path().filename()));
        return found;
    }

private:
    std::filesystem::path folder;
};

/// Nobody but its owner is let in.
inline bool isPrivate(const std::string &path)
{
#ifdef _WIN32
    PACL rules = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    PSID owner = nullptr;
    std::wstring name = pathOf(path).wstring();
    if (::GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | OWNER_SECURITY_INFORMATION,
                                &owner, nullptr, &rules, nullptr, &descriptor) != ERROR_SUCCESS)
        return false;
    // Wine makes its lists of the mode, and lets the system in, too.
    alignas(DWORD) std::array<unsigned char, SECURITY_MAX_SID_SIZE> system;
    DWORD size = system.size();
    ::CreateWellKnownSid(WinLocalSystemSid, nullptr, system.data(), &size);
    bool alone = rules && rules->AceCount > 0;
    for (DWORD n = 0; alone && n < rules->AceCount; ++n) {
        void *rule = nullptr;
        ::GetAce(rules, n, &rule);
        void *who = &static_cast<ACCESS_ALLOWED_ACE *>(rule)->SidStart;
        alone = ::EqualSid(who, owner) || ::EqualSid(who, system.data());
    }
    ::LocalFree(descriptor);
    return alone;
#else
    using std::filesystem::perms;
    const perms given = std::filesystem::status(path).permissions();
    const perms wanted =
        std::filesystem::is_directory(path) ? perms::owner_all : perms::owner_read | perms::owner_write;
    return given == wanted;
#endif
}

} // namespace dealdesk::files::testing
