#include "branding.h"

#include "values.h"

#include <algorithm>

namespace dealdesk::records {

namespace {

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// What a host's name is made of, near enough: the rest is the DNS's business.
bool isHost(std::string_view text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    return !text.empty() && text.front() != '.' && text.back() != '.' && text.find("..") == text.npos &&
           std::ranges::all_of(text, fits);
}

bool hasBlank(std::string_view text) { return text.find_first_of(" \t\n<>\"") != text.npos; }

bool isWebAddress(std::string_view text)
{
    const std::string_view scheme = text.starts_with("https://") ? "https://" : "http://";
    if (!text.starts_with(scheme) || hasBlank(text))
        return false;
    const std::string_view rest = text.substr(scheme.size());
    const std::string_view host = rest.substr(0, std::min(rest.find_first_of("/?#"), rest.size()));
    return isHost(host.substr(0, std::min(host.find(':'), host.size())));
}

bool isMailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != text.npos && at > 0 && text.find('@', at + 1) == text.npos && !hasBlank(text) &&
           text.find(',') == text.npos && isHost(text.substr(at + 1)) && text.find('.', at) != text.npos;
}

bool isLine(std::string_view text, Text range = {}) { return !pricing::faultOfText(text, range.least, range.most); }

} // namespace

bool isInRange(Colour, std::string_view value)
{
    constexpr std::size_t length = 7;
    return value.empty() ||
           (value.size() == length && value.front() == '#' && std::ranges::all_of(value.substr(1), isHex));
}

bool isInRange(WebAddress, std::string_view value) { return value.empty() || (isLine(value) && isWebAddress(value)); }
bool isInRange(MailAddress, std::string_view value) { return value.empty() || (isLine(value) && isMailAddress(value)); }

std::vector<BrandingField> faultsOf(const Branding &branding)
{
    std::vector<BrandingField> faults;
    forEachField<Branding>([&](const auto &leaf) {
        using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
        bool isRight = false;
        if constexpr (std::is_same_v<Kind, Text>)
            isRight = isLine(leaf.in(branding), leaf.field.kind);
        else
            isRight = isInRange(leaf.field.kind, leaf.in(branding));
        if (!isRight)
            faults.push_back(leaf.field.id);
    });
    return faults;
}

} // namespace dealdesk::records
