#include "marketplacewords.h"

#include "guidance/fees.h"
#include "pricing/ranges.h"
#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/sources.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using guidance::MarketplaceFact;
using guidance::ValueFault;
using guidance::ValueShape;
using guidance::Where;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MarketplaceWords)
};

QStringList namesOf(const std::vector<std::string_view> &words)
{
    QStringList names;
    for (const std::string_view word : words)
        names.append(wordText(word));
    return names;
}

FigureText dollars(const Language &language) { return {language, text(pricing::feeCurrency)}; }

/// "$1,000,000": the schedules' thresholds are mostly whole.
QString threshold(pricing::Money from, const Language &language)
{
    const FigureText figures = dollars(language);
    const bool isWhole = from.minor % static_cast<std::int64_t>(figures.minorUnits()) == 0;
    return isWhole ? figures.wholeMoney(from) : figures.money(from);
}

QString feesText(std::string_view value, const Language &language)
{
    pricing::FeeRows rows;
    if (guidance::readFeeRows(value, rows))
        return text(value);
    QString said;
    for (const pricing::FeeRow &row : rows)
        said = said.isEmpty()
                   ? language.percent(row.rate)
                   : Words::tr("%1; from %2 %3").arg(said, threshold(row.from, language), language.percent(row.rate));
    return said;
}

QString bearerText(std::string_view value, const Language &language)
{
    guidance::Bearer bearer;
    if (guidance::readBearer(value, bearer))
        return text(value);
    switch (bearer.bearer) {
    case pricing::FeeBearer::Publisher: return Words::tr("the publisher");
    case pricing::FeeBearer::Partner: return Words::tr("you");
    case pricing::FeeBearer::Split: break;
    }
    return Words::tr("split: you bear %1").arg(language.percent(bearer.partnersPart));
}

/// Of a number; both ends as people read them.
QStringList rangeOf(const MarketplaceFact &fact, const Language &language)
{
    QStringList ends;
    for (const QString &end : text(fact.of).split(QLatin1Char(' ')))
        ends.append(language.count(end.toLongLong()));
    return ends;
}

QString wholeNumber(const MarketplaceFact &fact, const Language &language)
{
    const QStringList range = rangeOf(fact, language);
    return Words::tr("Enter a whole number from %1 to %2.").arg(range.front(), range.back());
}

QString someOf(const MarketplaceFact &fact)
{
    QStringList names = text(fact.of).split(QLatin1Char(' '));
    return Words::tr("Enter some of %1, or %2.").arg(listed(names), wordText("none"));
}

} // namespace

QString wordText(std::string_view word)
{
    if (word == "holds")
        return Words::tr("holds");
    if (word == "lifted")
        return Words::tr("does not hold");
    if (word == "yes")
        return Words::tr("yes");
    if (word == "no")
        return Words::tr("no");
    if (word == "none")
        return Words::tr("none");
    return text(word);
}

QString valueText(const MarketplaceFact &fact, std::string_view value, const Language &language)
{
    if (value.empty())
        return {};
    switch (fact.shape) {
    case ValueShape::Number: return language.count(text(value).toLongLong());
    case ValueShape::Share: return language.percent(guidance::readShare(value).value_or(pricing::Percent{}));
    case ValueShape::Fees: return feesText(value, language);
    case ValueShape::Bearer: return bearerText(value, language);
    case ValueShape::Words: return allOf(namesOf(MarketplaceFact{.shipped = value}.words()));
    case ValueShape::Currencies: // codes, the same in every language
        return namesOf(MarketplaceFact{.shipped = value}.words()).join(QStringLiteral(", "));
    case ValueShape::Identifier: return text(value); // also where it is a word of another row
    case ValueShape::Rule:
    case ValueShape::Word: break;
    }
    return wordText(value);
}

QString confirmWith(Where where)
{
    switch (where) {
    case Where::Aws: return Words::tr("confirm with AWS");
    case Where::Azure: return Words::tr("confirm with Microsoft");
    case Where::Both: break;
    }
    return Words::tr("confirm with the marketplace");
}

QString standing(const MarketplaceFact &fact)
{
    if (fact.own)
        return Words::tr("your own value");
    if (fact.isUnpublished())
        return notPublished();
    return fact.isOpen() ? confirmWith(fact.where) : Words::tr("sourced");
}

QString asOfAndSource(const MarketplaceFact &fact, const Language &language)
{
    return asOfAndSource(fact.asOf, fact.source, language);
}

QString disputedSource(const MarketplaceFact &fact, const Language &language)
{
    const QString sources = text(fact.source), asOf = asOfMonth(fact.asOf, language);
    switch (fact.where) {
    case Where::Aws: return Words::tr("Sources disagree: confirm with AWS. As of %1: %2.").arg(asOf, sources);
    case Where::Azure: return Words::tr("Sources disagree: confirm with Microsoft. As of %1: %2.").arg(asOf, sources);
    case Where::Both: break;
    }
    return Words::tr("Sources disagree: confirm with the marketplace. As of %1: %2.").arg(asOf, sources);
}

QString titledMeaning(const FactWords &words) { return Words::tr("%1: %2").arg(words.title, words.meaning); }

QString ownValueSaid(const MarketplaceFact &fact, const Language &language)
{
    const QString shipped = fact.shape == ValueShape::Identifier && fact.shipped.empty() ? notPublished()
                            : fact.shipped.empty()                                       ? Words::tr("undecided")
                                                   : valueText(fact, fact.shipped, language);
    if (fact.refused)
        return Words::tr("Your own value, “%1”, is not one that this version can use; the shipped one holds: %2.")
            .arg(nameInSentence(text(fact.refused->value)), shipped);
    if (!fact.own)
        return {};
    const QString value = valueText(fact, fact.own->value, language);
    return fact.own->note.empty()
               ? Words::tr("Your own value, without a note: %1. Shipped: %2.").arg(value, shipped)
               : Words::tr("Your own value, noted “%3”: %1. Shipped: %2.").arg(value, shipped, text(fact.own->note));
}

QString marketplacesIntro()
{
    return Words::tr("The program's checks and fees rest on these rows, and the listings' identifiers are among them. "
                     "Marketplaces change them every few months: "
                     "where you know otherwise, enter your own value and note where it comes from.");
}

QString howToEnter(const MarketplaceFact &fact, const Language &language)
{
    switch (fact.shape) {
    case ValueShape::Rule: return Words::tr("Choose whether the rule holds.");
    case ValueShape::Number: return wholeNumber(fact, language);
    case ValueShape::Words: return someOf(fact);
    case ValueShape::Word: return Words::tr("Choose what you know to be so.");
    case ValueShape::Currencies: return Words::tr("Enter currencies of three letters, or %1.").arg(wordText("none"));
    case ValueShape::Share:
        return Words::tr("Enter a percentage from %1 to %2.")
            .arg(language.percent(pricing::Percent{0}), language.percent(pricing::largestShare));
    case ValueShape::Fees: return feeRowShape(language);
    case ValueShape::Bearer:
        return Words::tr("Enter how much of the fee you bear: %1 where the publisher bears it, %2 where you do.")
            .arg(language.percent(pricing::Percent{0}), language.percent(pricing::largestShare));
    case ValueShape::Identifier:
        return Words::tr("Enter the identifier as the portal shows it: one word. The most characters: %1.")
            .arg(language.count(static_cast<std::int64_t>(pricing::longestNumber)));
    }
    return {};
}

QString feeRowShape(const Language &language)
{
    constexpr std::int64_t cents = 100;
    const auto row = [&](std::int64_t from, std::int64_t basisPoints) {
        return QStringLiteral("%1: %2").arg(threshold(pricing::Money{from * cents}, language),
                                            language.plain(pricing::Percent{basisPoints}));
    };
    return Words::tr("Enter a contract value in US dollars and the percentage from there on, the first from 0: %1; %2.")
        .arg(row(0, 300), row(1'000'000, 200));
}

QString notPublished() { return Words::tr("not published: ask HailBytes"); }

QString theShippedValue() { return Words::tr("as shipped"); }

QString noteNeedsAValue()
{
    return Words::tr("The note stands beside your own value, and there is none. Enter the value first.");
}

QString ownNote() { return Words::tr("note"); }

QString valueFault(ValueFault fault, const MarketplaceFact &fact, const QString &found, const Language &language)
{
    const QString entry = nameInSentence(found);
    switch (fault) {
    case ValueFault::Empty:
    case ValueFault::NotANumber: return howToEnter(fact, language);
    case ValueFault::OutOfRange:
        return fact.shape == ValueShape::Number
                   ? wholeNumber(fact, language)
                   : Words::tr("A contract value may be at most %1.").arg(threshold(pricing::largestPrice, language));
    case ValueFault::UnknownWord:
        return Words::tr("“%1” is none of the values of this row. %2").arg(entry, howToEnter(fact, language));
    case ValueFault::Twice: return Words::tr("A value stands twice in “%1”. Enter each once.").arg(entry);
    case ValueFault::NotACurrency:
        return Words::tr("Not every word of “%1” is a currency. %2").arg(entry, howToEnter(fact, language));
    case ValueFault::NotAnId:
    case ValueFault::NotAShare:
    case ValueFault::NotAFeeRow: return howToEnter(fact, language);
    case ValueFault::NotFromZero: return Words::tr("The first row starts from 0. %1").arg(feeRowShape(language));
    case ValueFault::NotRising: return Words::tr("Each row starts from a larger contract value than the one before.");
    }
    return {};
}

QString changeOwnValue(const QString &title) { return Words::tr("Change own value of “%1”").arg(title); }
QString changeOwnNote(const QString &title) { return Words::tr("Change note of “%1”").arg(title); }
QString useShippedValue(const QString &title) { return Words::tr("Use the shipped value of “%1”").arg(title); }

} // namespace dealdesk::wording
