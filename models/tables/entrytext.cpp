#include "entrytext.h"

#include "entry/dateentry.h"
#include "entry/numberentry.h"
#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "records/deal.h"
#include "records/decimaltext.h"
#include "records/values.h"
#include "wording/entrywords.h"

#include <QRegularExpression>

namespace dealdesk::tables {

using namespace pricing;

namespace {

/// A thousands comma would be read as the end of a step, so steps are cut at commas that no three digits follow.
/// Nothing is left out: between two commas there is an empty step, which its reader refuses.
QStringList steps(const QString &text)
{
    static const QRegularExpression cut(QStringLiteral("[;\\n]|,(?!\\d{3}(?:\\D|$))"));
    return text.trimmed().split(cut);
}

QString sentence(const entry::NumberFault &fault) { return wording::sentence(fault); }
QString dateSentence(const entry::DateFault &fault) { return wording::sentence(fault, wording::FigureText()); }

} // namespace

Read<Money> readMoneyEntry(const QString &text, const std::string &currency)
{
    return entry::readMoney(text.toStdString(), currency).map_error(sentence);
}

Read<Percent> readPercentEntry(const QString &text, records::Share range)
{
    const auto read = entry::readPercent(text.toStdString());
    if (!read)
        return tl::unexpected(sentence(read.error()));
    if (!records::isInRange(range, *read))
        return tl::unexpected(QStringLiteral("Must be 0 to %1 %, found “%2”.")
                                  .arg(wording::FigureText().plain(range.most), text.trimmed()));
    return *read;
}

Read<int> readCountEntry(const QString &text, records::Count range)
{
    const auto read = entry::readCount(text.toStdString(), range.least, range.most);
    if (!read)
        return tl::unexpected(sentence(read.error()));
    return static_cast<int>(*read);
}

Read<std::string> readName(const QString &text) { return readLine(text, records::aName); }

Read<std::string> readLine(const QString &text, records::Text range)
{
    QString name = text;
    name.remove(QChar(QChar::ByteOrderMark)); // unseen, and lost by the next reader of UTF-8
    name = name.trimmed();
    const std::string utf8 = name.toStdString();
    const auto fault = name.isValidUtf16() ? faultOfText(utf8, range.least, range.most) : NameFault::NotUtf8;
    if (!fault)
        return utf8;
    switch (*fault) {
    case NameFault::Empty: return tl::unexpected(QStringLiteral("A name is needed."));
    case NameFault::TooLong:
        return tl::unexpected(QStringLiteral("A name has at most %1 characters, found %2.")
                                  .arg(QString::number(range.most), QString::number(codePoints(utf8))));
    case NameFault::ControlCharacter:
        return tl::unexpected(QStringLiteral("A name cannot hold tabs, line breaks or other control characters."));
    case NameFault::NotUtf8: break;
    }
    return tl::unexpected(QStringLiteral("A name cannot hold half of a character: type it again."));
}

Read<std::string> readCurrency(const QString &text)
{
    std::string entry = text.trimmed().toUpper().toStdString();
    if (isCurrency(entry))
        return entry;
    return tl::unexpected(QStringLiteral("Enter a currency's three letters, such as USD or EUR (ISO 4217, list of %1), "
                                         "found “%2”.")
                              .arg(wording::text(currencyListDate), text.trimmed()));
}

Read<YearMonth> readMonth(const QString &text) { return entry::readMonth(text.toStdString()).map_error(dateSentence); }

Read<Date> readDate(const QString &text) { return entry::readDate(text.toStdString()).map_error(dateSentence); }

Read<int> readStart(const QString &text, YearMonth scenarioStart)
{
    const auto month = readMonth(text);
    if (!month)
        return tl::unexpected(month.error());
    const int offset = month->index - scenarioStart.index;
    const auto range = records::kindOf<records::MonthFromStart, Deal>(records::DealField::Start);
    if (!records::isInRange(range, offset)) {
        const wording::FigureText figures;
        return tl::unexpected(QStringLiteral("Must be from %1, the scenario's start, to %2.")
                                  .arg(figures.month(scenarioStart), figures.month(scenarioStart.plus(range.most))));
    }
    return offset;
}

QString rampText(const std::vector<TenantStep> &ramp)
{
    QStringList parts;
    for (const TenantStep &step : ramp)
        parts.append(step.month == 0 ? QString::number(step.count)
                                     : QStringLiteral("%1: %2").arg(step.month).arg(step.count));
    return parts.join(QStringLiteral(", "));
}

Read<std::vector<TenantStep>> readRamp(const QString &text, CommitmentTerm term)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(QStringLiteral("Enter how many tenants the deal has, from 1 to %1.")
                                  .arg(wording::FigureText().count(mostTenants)));
    std::vector<TenantStep> ramp;
    for (const QString &part : steps(text)) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0 && !ramp.empty() && !part.trimmed().isEmpty())
            return tl::unexpected(QStringLiteral("This is more than one number. A later step needs its month: 25, 6: "
                                                 "100."));
        int month = 0;
        if (colon >= 0) {
            const auto read = readCountEntry(part.left(colon), records::monthsWithin(term));
            if (!read)
                return tl::unexpected(QStringLiteral("Month: %1").arg(read.error()));
            month = *read;
        }
        const auto count = readCountEntry(part.mid(colon + 1), records::tenantsOfStep);
        if (!count)
            return tl::unexpected(count.error());
        if (ramp.empty() ? month != 0 : month <= ramp.back().month)
            return tl::unexpected(
                QStringLiteral("Start with the tenants of the first month, then rising months: 25, 6: 100."));
        ramp.push_back({month, *count});
    }
    return ramp;
}

QString instalmentsText(const std::vector<Instalment> &instalments, const std::string &currency)
{
    const wording::FigureText figures(wording::text(currency));
    QStringList parts;
    for (const Instalment &part : instalments)
        parts.append(QStringLiteral("%1: %2").arg(part.month).arg(figures.plain(part.amount)));
    return parts.join(QStringLiteral("; "));
}

QString exampleInstalment(int month, std::int64_t whole, const std::string &currency)
{
    const int digits = minorDigits(currency);
    return QStringLiteral("%1: %2").arg(QString::number(month), QString::fromStdString(records::groupedText(
                                                                    Money{whole * minorUnitsInOne(digits)}, digits)));
}

Read<std::vector<Instalment>> readInstalments(const QString &text, CommitmentTerm term, const std::string &currency)
{
    const QString like = exampleInstalment(0, 100'000, currency);
    if (text.trimmed().isEmpty())
        return tl::unexpected(QStringLiteral("Enter at least one instalment, such as %1.").arg(like));
    std::vector<Instalment> instalments;
    for (const QString &part : steps(text)) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0)
            return tl::unexpected(QStringLiteral("Write each instalment as month: amount, such as %1.").arg(like));
        const auto month = readCountEntry(part.left(colon), records::monthsWithin(term));
        if (!month)
            return tl::unexpected(QStringLiteral("Month: %1").arg(month.error()));
        const auto amount = readMoneyEntry(part.mid(colon + 1), currency);
        if (!amount)
            return tl::unexpected(amount.error());
        if (!records::isInRange(records::instalmentAmount, *amount))
            return tl::unexpected(QStringLiteral("An instalment must be more than zero."));
        if (!instalments.empty() && *month <= instalments.back().month)
            return tl::unexpected(QStringLiteral("The months of the instalments must rise."));
        instalments.push_back({*month, *amount});
    }
    return instalments;
}

} // namespace dealdesk::tables
