#include "entrytext.h"

#include "entry/dateentry.h"
#include "entry/numberentry.h"
#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "records/deal.h"
#include "records/values.h"
#include "wording/figuretext.h"
#include "wording/records/entrywords.h"
#include "wording/records/fieldfaults.h"

#include <QRegularExpression>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

constexpr qsizetype mostSaidAgain = 60; // of what was typed

/// What is wrong with a number or a date, as a sentence.
auto sentenceIn(const wording::Language &language)
{
    return [&language](const auto &fault) {
        if constexpr (std::is_same_v<std::decay_t<decltype(fault)>, entry::DateFault>)
            return wording::sentence(fault, language);
        else
            return wording::sentence(fault, language.numbers());
    };
}

} // namespace

Read<Money> readMoneyEntry(const QString &text, const std::string &currency, const wording::Language &language)
{
    return entry::readMoney(text.toStdString(), currency, language.numbers()).map_error(sentenceIn(language));
}

namespace {

/// The code of a currency in front of the text or behind it; nothing: there is none.
std::optional<std::string> currencyIn(const QString &text)
{
    constexpr qsizetype codeLength = 3;
    const bool isFirst = text.size() > codeLength && !text[codeLength].isLetter();
    const bool isLast = text.size() > codeLength && !text[text.size() - codeLength - 1].isLetter();
    for (const QString &word :
         {isFirst ? text.first(codeLength) : QString(), isLast ? text.last(codeLength) : QString()})
        if (const std::string code = word.toUpper().toStdString(); isCurrency(code))
            return code;
    return std::nullopt;
}

} // namespace

Read<std::optional<CurrencyAmount>> readCurrencyAmount(const QString &text, const std::string &currency,
                                                       const wording::Language &language)
{
    const QString amount = text.trimmed();
    if (amount.isEmpty())
        return std::optional<CurrencyAmount>();
    const std::string code = currencyIn(amount).value_or(currency);
    const auto money = entry::readMoney(amount.toStdString(), code, language.numbers());
    if (money)
        return std::optional(CurrencyAmount{code, *money});
    return tl::unexpected(money.error().kind == entry::NumberFault::Kind::OtherCurrency
                              ? wording::writeCurrencyCode()
                              : sentenceIn(language)(money.error()));
}

QString currencyAmountText(const std::optional<CurrencyAmount> &amount, const wording::Language &language)
{
    if (!amount)
        return {};
    const QString code = wording::text(amount->currency);
    return code + QLatin1Char(' ') + wording::FigureText(language, code).plain(amount->amount);
}

Read<Percent> readPercentEntry(const QString &text, const wording::Language &language, records::Share range)
{
    const auto read = entry::readPercent(text.toStdString(), language.numbers());
    if (!read)
        return tl::unexpected(sentenceIn(language)(read.error()));
    if (!records::isInRange(range, *read))
        return tl::unexpected(wording::percentOutside(range.most, text.trimmed(), language));
    return *read;
}

Read<int> readCountEntry(const QString &text, records::Count range, const wording::Language &language)
{
    const auto read = entry::readCount(text.toStdString(), range.least, range.most, language.numbers());
    if (!read)
        return tl::unexpected(sentenceIn(language)(read.error()));
    return static_cast<int>(*read);
}

Read<std::optional<int>> readCountOrNone(const QString &text, records::Count range, const wording::Language &language)
{
    if (text.trimmed().isEmpty())
        return std::optional<int>();
    return readCountEntry(text, range, language).map([](int count) { return std::optional(count); });
}

namespace {

std::optional<NameFault> faultIn(std::string_view utf8, records::Text range)
{
    return faultOfText(utf8, range.least, range.most);
}
std::optional<NameFault> faultIn(std::string_view utf8, records::Lines range) { return faultOfLines(utf8, range.most); }

/// `say` answers what is wrong, from the fault and the characters found.
template<typename Range, typename Say>
Read<std::string> readText(const QString &text, Range range, const Say &say)
{
    QString line = text;
    line.remove(QChar(QChar::ByteOrderMark)); // unseen, and lost by the next reader of UTF-8
    line = line.trimmed();
    const std::string utf8 = line.toStdString();
    const auto fault = line.isValidUtf16() ? faultIn(utf8, range) : NameFault::NotUtf8;
    if (!fault)
        return utf8;
    return tl::unexpected(say(*fault, codePoints(utf8)));
}

} // namespace

Read<std::string> readName(const QString &text, const wording::Language &language)
{
    return readText(text, records::aName, [&](NameFault fault, std::size_t found) {
        return wording::nameFault(fault, records::aName.most, found, language);
    });
}

Read<std::string> readLine(const QString &text, records::Text range, const QString &field,
                           const wording::Language &language)
{
    return readText(text, range, [&](NameFault fault, std::size_t found) {
        return wording::lineFault(fault, field, range.most, found, language);
    });
}

Read<std::string> readLines(const QString &text, records::Lines range, const QString &field,
                            const wording::Language &language)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return readText(lines, range, [&](NameFault fault, std::size_t found) {
        return fault == NameFault::ControlCharacter ? wording::controlInLines(field)
                                                    : wording::lineFault(fault, field, range.most, found, language);
    });
}

Read<std::string> readDigits(const QString &text, records::Digits range, const QString &field,
                             const wording::Language &language)
{
    QString digits = text.trimmed();
    digits.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    if (records::isInRange(range, digits.toStdString()))
        return digits.toStdString();
    return tl::unexpected(wording::digitsFault(field, range.count, text.trimmed().left(mostSaidAgain), language));
}

namespace {

/// `readEach(part)` reads one.
template<typename Each>
Read<std::vector<std::string>> readParts(const QStringList &parts, std::size_t most, const QString &field,
                                         const wording::Language &language, const Each &readEach)
{
    std::vector<std::string> found;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const Read<std::string> each = readEach(part);
        if (!each)
            return tl::unexpected(each.error());
        if (std::ranges::find(found, *each) != found.end())
            return tl::unexpected(wording::thereTwice(part.trimmed().left(mostSaidAgain)));
        found.push_back(*each);
    }
    if (found.size() > most)
        return tl::unexpected(wording::atMostRows(field, most, found.size(), language));
    return found;
}

} // namespace

Read<std::vector<std::string>> readSeveral(const QString &text, const records::Several<records::Text> &range,
                                           const QString &field, const wording::Language &language)
{
    return readParts(text.split(QLatin1Char('\n')), range.most, field, language,
                     [&](const QString &part) { return readName(part, language); });
}

Read<std::vector<std::string>> readSeveral(const QString &text, const records::Several<records::Digits> &range,
                                           const QString &field, const wording::Language &language)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    return readParts(text.split(between), range.most, field, language,
                     [&](const QString &part) { return readDigits(part, range.each, field, language); });
}

QString severalText(const std::vector<std::string> &texts)
{
    QStringList lines;
    for (const std::string &text : texts)
        lines.append(wording::text(text));
    return lines.join(QLatin1Char('\n'));
}

Read<std::string> readCurrency(const QString &text)
{
    std::string entry = text.trimmed().toUpper().toStdString();
    if (isCurrency(entry))
        return entry;
    return tl::unexpected(wording::noCurrency(wording::text(currencyListDate), text.trimmed()));
}

Read<YearMonth> readMonth(const QString &text, const wording::Language &language)
{
    return entry::readMonth(text.toStdString(), language.dates()).map_error(sentenceIn(language));
}

Read<Date> readDate(const QString &text, const wording::Language &language)
{
    return entry::readDate(text.toStdString(), language.dates()).map_error(sentenceIn(language));
}

Read<std::optional<Date>> readDay(const QString &text, const wording::Language &language)
{
    if (text.trimmed().isEmpty())
        return std::optional<Date>();
    return readDate(text, language).map([](const Date &day) { return std::optional(day); });
}

Read<std::optional<Date>> readPastDay(const QString &text, Date today, const wording::Language &language)
{
    auto day = readDay(text, language);
    if (day && *day && **day > today)
        return tl::unexpected(wording::dayIsToCome(**day, today, language));
    return day;
}

QString dayText(const std::optional<Date> &day, const wording::Language &language)
{
    return day ? language.date(*day) : QString();
}

Read<int> readStart(const QString &text, YearMonth scenarioStart, const wording::Language &language)
{
    const auto month = readMonth(text, language);
    if (!month)
        return tl::unexpected(month.error());
    const int offset = month->index - scenarioStart.index;
    const auto range = records::kindOf<records::MonthFromStart, Deal>(records::DealField::Start);
    if (!records::isInRange(range, offset))
        return tl::unexpected(wording::startOutside(scenarioStart, scenarioStart.plus(range.most), language));
    return offset;
}

} // namespace dealdesk::tables
