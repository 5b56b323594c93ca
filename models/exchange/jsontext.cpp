#include "jsontext.h"

#include "records/decimaltext.h"

namespace dealdesk::exchange {

using records::decimalText;

void JsonText::separate()
{
    if (afterKey) {
        afterKey = false;
        return;
    }
    if (levels.empty())
        return;
    Level &level = levels.back();
    if (!level.empty)
        text += level.layout == OneLine ? ", " : ",";
    if (level.layout == Lines)
        indent();
    level.empty = false;
}

void JsonText::begin(char bracket, Layout layout)
{
    separate();
    text += bracket;
    const bool within = !levels.empty() && levels.back().layout == OneLine;
    levels.push_back({within ? OneLine : layout});
}

void JsonText::end(char bracket)
{
    const Level level = levels.back();
    levels.pop_back();
    if (level.layout == Lines && !level.empty)
        indent();
    text += bracket;
}

void JsonText::key(std::string_view name)
{
    value(name);
    text += ": ";
    afterKey = true;
}

void JsonText::raw(std::string_view json)
{
    separate();
    text += json;
}

void JsonText::value(std::string_view string)
{
    separate();
    text += '"';
    for (const char c : string) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20) {
            constexpr std::string_view hex = "0123456789abcdef";
            text += "\\u00";
            text += hex[byte / 16];
            text += hex[byte % 16];
        } else {
            text += c;
        }
    }
    text += '"';
}

void JsonText::value(pricing::Money money)
{
    separate();
    text += '"';
    text += decimalText(money, minorDigits);
    text += '"';
}

std::string JsonText::take()
{
    text += '\n';
    return std::move(text);
}

} // namespace dealdesk::exchange
