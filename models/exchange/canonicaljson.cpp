#include "canonicaljson.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

namespace dealdesk::exchange {

namespace {

/// UTF-8's own order is that of code points: UTF-16's has those beyond U+FFFF before those from U+E000 on.
struct ByUtf16 {
    using is_transparent = void;
    bool operator()(std::string_view left, std::string_view right) const
    {
        const auto [l, r] = std::ranges::mismatch(left, right);
        if (l == left.end() || r == right.end())
            return left.size() < right.size();
        const auto one = static_cast<unsigned char>(*l), other = static_cast<unsigned char>(*r);
        constexpr unsigned char fromE000 = 0xEE, beyondFfff = 0xF0;
        if (one >= fromE000 && other >= fromE000 && (one >= beyondFfff) != (other >= beyondFfff))
            return one >= beyondFfff;
        return one < other;
    }
};

template<typename Key, typename Value, typename, typename Allocator>
using Members = std::map<Key, Value, ByUtf16, Allocator>;
using Json = nlohmann::basic_json<Members>;

constexpr std::int64_t largestExact = std::int64_t{1} << 53; ///< that a double holds as it is

/// Refuses what the canonical form would write otherwise than it was meant.
class Refusing
{
public:
    bool operator()(int depth, Json::parse_event_t event, Json &value)
    {
        if (event == Json::parse_event_t::object_start)
            names.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            names.pop_back();
        else if (event == Json::parse_event_t::key)
            wrong = wrong || !names.back().emplace(value.get<std::string>(), depth).second;
        else if (event == Json::parse_event_t::value)
            wrong =
                wrong || value.is_number_float() ||
                (value.is_number_unsigned() && value.get<std::uint64_t>() > largestExact) ||
                (value.is_number_integer() && !value.is_number_unsigned() && value.get<std::int64_t>() < -largestExact);
        return true;
    }
    bool wrong = false;

private:
    std::vector<std::map<std::string, int>> names;
};

} // namespace

std::optional<std::string> canonicalJson(std::string_view json)
{
    Refusing refusing;
    const Json value = Json::parse(json, std::ref(refusing), false);
    if (value.is_discarded() || refusing.wrong)
        return std::nullopt;
    return value.dump();
}

} // namespace dealdesk::exchange
