// The canonical form of JSON (RFC 8785): one text for one value.
#include "exchange/canonicaljson.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

using exchange::canonicalJson;

TEST(CanonicalJson, ofAText)
{
    struct Row {
        const char *rule;
        std::string_view json, expected;
    };
    const std::vector<Row> rows{
        {"no blanks, members by their names", R"({ "b" : 1,  "a":[ 2, true, null ] })", R"({"a":[2,true,null],"b":1})"},
        {"in every depth", R"([{"z":{"y":1,"x":2}}])", R"([{"z":{"x":2,"y":1}}])"},
        {"the RFC's own example of order, 3.2.3",
         "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
         "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
         "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}",
         "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With "
         "Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With "
         "Dagesh\"}"},
        {"the shortest escapes, 3.2.2.2", R"("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/")",
         R"("€$\u000f\nA'B\"\\\\\"/")"},
        {"whole numbers as they are", "[0,-1,9007199254740992]", "[0,-1,9007199254740992]"}};
    for (const Row &row : rows)
        EXPECT_EQ(canonicalJson(row.json), std::string(row.expected)) << row.rule;
}

TEST(CanonicalJson, whatItRefuses)
{
    for (const char *json : {"", "{", "1.5", "1e3", "9007199254740993", "-9007199254740993", R"({"a":1,"a":2})",
                             R"([{"x":{"a":1,"a":1}}])", "\"\xff\""})
        EXPECT_FALSE(canonicalJson(json)) << json;
    EXPECT_TRUE(canonicalJson(R"([{"a":1},{"a":2}])")); // in two objects
}

RC_GTEST_PROP(CanonicalJson, readsBackEqualAndStays, (const std::map<std::string, std::int32_t> &numbers))
{
    nlohmann::json value;
    for (const auto &[name, number] : numbers)
        value[nlohmann::json(name).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)] = number;
    const auto once = canonicalJson(value.dump());
    RC_ASSERT(once.has_value());
    RC_ASSERT(nlohmann::json::parse(*once) == value);
    RC_ASSERT(canonicalJson(*once) == once);
}

} // namespace dealdesk::tests
