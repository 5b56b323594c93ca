#include "ownvalueentry.h"

#include "guidance/fees.h"
#include "records/decimaltext.h"
#include "wording/figuretext.h"
#include "wording/pages/marketplacewords.h"

#include <QRegularExpression>

namespace dealdesk::tables {

using guidance::MarketplaceFact;
using guidance::ValueFault;
using guidance::ValueShape;
using pricing::FeeRow;
using pricing::Percent;

namespace {

constexpr std::string_view none = "none";
const std::string feeCurrency(pricing::feeCurrency);

/// Of those that one is chosen from.
QStringList wordsOf(const MarketplaceFact &fact)
{
    const QString set = fact.shape == ValueShape::Rule ? QStringLiteral("holds lifted") : wording::text(fact.of);
    return set.split(QLatin1Char(' '));
}

QString asCalled(const QString &word) { return wording::wordText(word.toStdString()); }

Read<std::string> readWord(const MarketplaceFact &fact, const QString &text)
{
    for (const QString &word : wordsOf(fact))
        if (text.compare(asCalled(word), Qt::CaseInsensitive) == 0)
            return word.toStdString();
    return text.toStdString();
}

/// In the order of the set, or as they are typed.
Read<std::string> readWords(const MarketplaceFact &fact, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    if (text.compare(asCalled(QStringLiteral("none")), Qt::CaseInsensitive) == 0)
        return std::string(none);
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    if (fact.shape == ValueShape::Currencies)
        for (QString &word : words)
            word = word.toUpper();
    else
        std::ranges::stable_sort(words, {}, [set = wordsOf(fact)](const QString &word) { return set.indexOf(word); });
    return words.join(QLatin1Char(' ')).toStdString();
}

Read<std::string> readFees(const QString &text, const wording::Language &language)
{
    pricing::FeeRows rows;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[;\\n]")))) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0)
            return tl::unexpected(wording::feeRowShape(language));
        const auto from = readMoneyEntry(part.left(colon), feeCurrency, language);
        if (!from)
            return tl::unexpected(from.error());
        const auto rate = readPercentEntry(part.mid(colon + 1), language);
        if (!rate)
            return tl::unexpected(rate.error());
        rows.push_back({*from, *rate});
    }
    return guidance::feeRowsText(rows);
}

Read<std::string> readBearer(const QString &text, const wording::Language &language)
{
    const auto part = readPercentEntry(text, language);
    if (!part)
        return tl::unexpected(part.error());
    using pricing::FeeBearer;
    const guidance::Bearer bearer{*part == Percent{0}              ? FeeBearer::Publisher
                                  : *part == pricing::largestShare ? FeeBearer::Partner
                                                                   : FeeBearer::Split,
                                  *part};
    return guidance::bearerText(bearer);
}

Read<std::string> readAs(const MarketplaceFact &fact, const QString &text, const wording::Language &language)
{
    switch (fact.shape) {
    case ValueShape::Rule:
    case ValueShape::Word: return readWord(fact, text);
    case ValueShape::Number: {
        const QStringList range = wording::text(fact.of).split(QLatin1Char(' '));
        return readCountEntry(text, {range.front().toInt(), range.back().toInt()}, language).map([](int number) {
            return std::to_string(number);
        });
    }
    case ValueShape::Words:
    case ValueShape::Currencies: return readWords(fact, text);
    case ValueShape::Share:
        return readPercentEntry(text, language).map([](Percent share) { return records::decimalText(share); });
    case ValueShape::Fees: return readFees(text, language);
    case ValueShape::Bearer: return readBearer(text, language);
    case ValueShape::Identifier: return text.toStdString();
    }
    return {};
}

QString feesEntry(std::string_view value, const wording::Language &language)
{
    pricing::FeeRows rows;
    QStringList parts;
    guidance::readFeeRows(value, rows);
    const wording::FigureText figures(language, wording::text(feeCurrency));
    const auto one = static_cast<std::int64_t>(figures.minorUnits());
    for (const FeeRow &row : rows) {
        const bool isWhole = row.from.minor % one == 0;
        parts.append(QStringLiteral("%1: %2").arg(
            isWhole ? QString::number(row.from.minor / one) : figures.plain(row.from), language.plain(row.rate)));
    }
    return parts.join(QStringLiteral("; "));
}

QString bearerEntry(std::string_view value, const wording::Language &language)
{
    guidance::Bearer bearer;
    guidance::readBearer(value, bearer);
    switch (bearer.bearer) {
    case pricing::FeeBearer::Publisher: return language.plain(Percent{0});
    case pricing::FeeBearer::Partner: return language.plain(pricing::largestShare);
    case pricing::FeeBearer::Split: break;
    }
    return language.plain(bearer.partnersPart);
}

} // namespace

QString entryText(const MarketplaceFact &fact, std::string_view value, const wording::Language &language)
{
    if (value.empty())
        return {};
    switch (fact.shape) {
    case ValueShape::Words:
    case ValueShape::Currencies: {
        QStringList words;
        for (const QString &word : wording::text(value).split(QLatin1Char(' ')))
            words.append(asCalled(word));
        return words.join(QStringLiteral(", "));
    }
    case ValueShape::Share: return language.plain(guidance::readShare(value).value_or(Percent{}));
    case ValueShape::Fees: return feesEntry(value, language);
    case ValueShape::Bearer: return bearerEntry(value, language);
    case ValueShape::Identifier: return wording::text(value);
    case ValueShape::Rule:
    case ValueShape::Word:
    case ValueShape::Number: break;
    }
    return wording::wordText(value);
}

Read<std::string> readOwnValue(const MarketplaceFact &fact, const QString &text, const wording::Language &language)
{
    const QString entry = text.trimmed();
    auto value = readAs(fact, entry, language);
    if (!value)
        return value;
    if (const auto fault = faultOf(fact, *value))
        return tl::unexpected(wording::valueFault(*fault, fact, entry, language));
    return value;
}

QStringList choicesOf(const MarketplaceFact &fact)
{
    if (fact.shape != ValueShape::Rule && fact.shape != ValueShape::Word)
        return {};
    QStringList choices{wording::theShippedValue()};
    for (const QString &word : wordsOf(fact))
        choices.append(asCalled(word));
    return choices;
}

} // namespace dealdesk::tables
