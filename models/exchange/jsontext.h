// Writes JSON in reading order: two spaces a level, and small objects whole on one line.
#pragma once

#include "pricing/currencies.h"
#include "pricing/money.h"
#include "pricing/percent.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::exchange {

class JsonText
{
public:
    enum Layout : std::uint8_t { Lines, OneLine };

    /// Amounts with the decimals of this currency.
    explicit JsonText(std::string_view currency)
        : minorDigits(pricing::minorDigits(currency))
    {}

    void beginObject(Layout layout = Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Lines) { begin('[', layout); }
    void endArray() { end(']'); }
    void key(std::string_view name);

    void value(std::string_view string);
    void value(const char *string) { value(std::string_view(string)); }
    void value(bool flag) { raw(flag ? "true" : "false"); }
    void value(std::integral auto number) { raw(std::to_string(number)); }
    void value(pricing::Money money); ///< "8800.00", of yen "8800"
    void null() { raw("null"); }
    /// Raw text that is JSON already.
    void raw(std::string_view json);

    template<typename Value>
    void value(const std::optional<Value> &known)
    {
        if (known)
            value(*known);
        else
            null();
    }
    template<typename Value>
    void member(std::string_view name, const Value &is)
    {
        key(name);
        value(is);
    }

    /// The whole text, ending in a line feed.
    std::string take();

private:
    struct Level {
        Layout layout;
        bool empty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    /// The comma and line before an element or a key.
    void separate();
    void indent() { text.append(1, '\n').append(2 * levels.size(), ' '); }

    std::string text;
    std::vector<Level> levels;
    int minorDigits;
    bool afterKey = false;
};

} // namespace dealdesk::exchange
