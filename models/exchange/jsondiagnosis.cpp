#include "jsondiagnosis.h"

#include "jsonreader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dealdesk::exchange {

namespace {

/// Both from 1; columns count characters.
std::vector<ProblemValue> lineAndColumn(std::string_view json, std::size_t offset)
{
    const std::string_view before = json.substr(0, std::min(offset, json.size()));
    const std::string_view line = before.substr(before.rfind('\n') + 1); // the whole where there is no line end
    const auto lines = std::ranges::count(before, '\n');
    const auto characters = std::ranges::count_if(line, [](char byte) { return (byte & 0xC0) != 0x80; });
    return {std::int64_t{lines + 1}, std::int64_t{characters + 1}};
}

/// Follows the parse only so far as to say where it is.
class Handler : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Handler(std::string_view json)
        : source(json)
    {}

    std::optional<Problem> problem;

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t &text) override
    {
        value();
        if (text.find_first_of(".eE") != std::string::npos)
            return true;
        problem = {pointer(), ProblemCode::NumberTooLarge, {printable(text)}};
        return false;
    }
    bool string(string_t &) override { return value(); }
    bool binary(binary_t &) override { return value(); }
    bool key(string_t &name) override
    {
        path.back().name = name;
        return true;
    }
    bool start_object(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        const std::string_view reason = error.what();
        const auto says = [&](std::string_view words) { return reason.find(words) != std::string_view::npos; };
        ProblemCode what = ProblemCode::NotJson;
        if (says("UTF-8"))
            what = ProblemCode::NotUtf8At;
        else if (says("number overflow"))
            what = ProblemCode::NumberTooLargeAt;
        else if (says("unexpected end of input") || says("missing closing quote"))
            what = ProblemCode::EndsTooEarly;
        // The position counts the characters read, the wrong one included.
        problem = {{}, what, lineAndColumn(source, position > 0 ? position - 1 : 0)};
        return false;
    }

private:
    struct Level {
        bool isArray = false;
        std::string name;
        std::size_t index = 0;
    };

    /// Counts the value in the array that it is an element of.
    bool value()
    {
        if (!path.empty() && path.back().isArray)
            ++path.back().index;
        return true;
    }
    bool open(bool isArray)
    {
        value();
        if (path.size() == deepestNesting) {
            problem = {{}, ProblemCode::TooDeep, {asCount(deepestNesting)}};
            return false;
        }
        path.push_back({isArray, {}, 0});
        return true;
    }
    bool close()
    {
        path.pop_back();
        return true;
    }
    std::string pointer() const
    {
        std::string text;
        for (const Level &level : path)
            text += level.isArray ? '/' + std::to_string(level.index - 1) : pointerToken(level.name);
        return text;
    }

    std::string_view source;
    std::vector<Level> path;
};

} // namespace

Problem diagnose(std::string_view json)
{
    Handler handler(json);
    nlohmann::json::sax_parse(json.begin(), json.end(), &handler);
    return handler.problem ? *handler.problem : Problem{{}, ProblemCode::NotJsonAtAll, {}};
}

} // namespace dealdesk::exchange
