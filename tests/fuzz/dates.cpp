#include "targets.h"

#include "entry/dateentry.h"
#include "pricing/ranges.h"
#include "records/decimaltext.h"
#include "wording/figuretext.h"
#include "wording/records/entrywords.h"

#include <array>

namespace dealdesk::fuzz {

namespace {

/// One short line, of what is typed as well.
void saidOf(const entry::DateFault &fault, const wording::Language &language)
{
    constexpr qsizetype most = 700;
    const QString words = wording::sentence(fault, language);
    require(words.size() > 10 && words.size() < most && words.endsWith(QLatin1Char('.')),
            "what is said is a short sentence");
}

} // namespace

void dates(std::string_view bytes)
{
    static const std::array<wording::Language, 4> languages{
        wording::Language(QLocale(QLocale::English, QLocale::UnitedStates)),
        wording::Language(QLocale(QLocale::German, QLocale::Germany)),
        wording::Language(QLocale(QLocale::Portuguese, QLocale::Brazil)),
        wording::Language(QLocale(QLocale::French, QLocale::France))};
    if (bytes.empty())
        return;
    const auto selector = static_cast<unsigned char>(bytes.front());
    const wording::Language language = languages[selector % languages.size()].withOwnWriting();
    language.write({{}, static_cast<wording::Writing::Dates>(selector / languages.size() % 4)});
    const entry::DateStyle style = language.dates();
    const std::string_view text = bytes.substr(1);
    if (const auto date = entry::readDate(text, style)) {
        require(date->ok(), "a date is a day");
        require(entry::readDate(records::dateText(*date), style) == *date, "a date reads back");
        require(entry::readDate(wording::utf8(language.date(*date)), style) == *date, "a shown date reads back");
    } else {
        saidOf(date.error(), language);
    }
    if (const auto month = entry::readMonth(text, style)) {
        require(entry::readMonth(records::monthText(*month), style) == *month, "a month reads back");
        require(entry::readMonth(wording::utf8(language.month(*month)), style) == *month, "a shown month reads back");
    } else {
        saidOf(month.error(), language);
    }
}

} // namespace dealdesk::fuzz
