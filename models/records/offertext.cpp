#include "offertext.h"

#include "asciitext.h"
#include "deal.h"
#include "decimaltext.h"

#include <charconv>

namespace dealdesk::records {

using namespace pricing;

namespace {

std::string cellOf(Text, const std::string &text) { return text; }
std::string cellOf(Month, const std::optional<YearMonth> &month) { return month ? monthText(*month) : std::string(); }
std::string cellOf(Day, const std::optional<Date> &day) { return day ? dateText(*day) : std::string(); }
std::string cellOf(Count, std::optional<int> count) { return count ? std::to_string(*count) : std::string(); }

void read(Text, std::string_view cell, std::string &text) { text = cell; }
void read(Month, std::string_view cell, std::optional<YearMonth> &month) { month = readMonth(cell); }
void read(Day, std::string_view cell, std::optional<Date> &day) { day = readDay(cell); }
void read(Count, std::string_view cell, std::optional<int> &count)
{
    int number = 0;
    if (std::from_chars(cell.data(), cell.data() + cell.size(), number).ec == std::errc())
        count = number;
}

} // namespace

std::string textOf(const std::vector<OfferRecord> &offers, int schema)
{
    std::string text;
    for (const OfferRecord &offer : offers) {
        if (!text.empty())
            text += '\n';
        bool isFirst = true;
        forEachField<OfferRecord>([&](const auto &leaf) {
            if (leaf.field.since > schema)
                return;
            if (!isFirst)
                text += '\t';
            isFirst = false;
            text += cellOf(leaf.field.kind, leaf.in(offer));
        });
    }
    return text;
}

std::optional<std::vector<OfferRecord>> offersFrom(std::string_view text, int schema)
{
    std::vector<OfferRecord> offers;
    for (std::string_view rest = text; !rest.empty();) {
        std::string_view line = takeTo(rest, '\n');
        OfferRecord &offer = offers.emplace_back();
        forEachField<OfferRecord>([&](const auto &leaf) {
            if (leaf.field.since <= schema)
                read(leaf.field.kind, takeTo(line, '\t'), leaf.in(offer));
        });
    }
    // Whatever was skipped, missing or understood in another way would be written otherwise.
    return textOf(offers, schema) == text ? std::optional(std::move(offers)) : std::nullopt;
}

} // namespace dealdesk::records
