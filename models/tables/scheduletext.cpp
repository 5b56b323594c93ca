// Growth paths and instalments, as texts of "month: value".
#include "entrytext.h"

#include "pricing/currencies.h"
#include "pricing/ranges.h"
#include "records/deal.h"
#include "records/values.h"
#include "wording/figuretext.h"
#include "wording/records/entrywords.h"
#include "wording/records/fieldfaults.h"

#include <QRegularExpression>

namespace dealdesk::tables {

using namespace pricing;

namespace {

/// A comma within a number would be read as the end of a step, so steps are cut at commas that no three digits follow;
/// where it is the language's decimal point, no digit. Nothing is left out: between two commas there is an empty step,
/// which its reader refuses.
QStringList steps(const QString &text, const wording::Language &language)
{
    static const QRegularExpression grouping(QStringLiteral("[;\\n]|,(?!\\d{3}(?:\\D|$))")),
        decimal(QStringLiteral("[;\\n]|,(?!\\d)"));
    return text.trimmed().split(language.numbers().decimal == "," ? decimal : grouping);
}

} // namespace

QString rampText(const std::vector<TenantStep> &ramp)
{
    QStringList parts;
    for (const TenantStep &step : ramp)
        parts.append(step.month == 0 ? QString::number(step.count)
                                     : QStringLiteral("%1: %2").arg(step.month).arg(step.count));
    return parts.join(QStringLiteral(", "));
}

Read<std::vector<TenantStep>> readRamp(const QString &text, CommitmentTerm term, const wording::Language &language)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(wording::enterTenants(mostTenants, language));
    std::vector<TenantStep> ramp;
    for (const QString &part : steps(text, language)) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0 && !ramp.empty() && !part.trimmed().isEmpty())
            return tl::unexpected(wording::laterStepNeedsItsMonth());
        int month = 0;
        if (colon >= 0) {
            const auto read = readCountEntry(part.left(colon), records::monthsWithin(term), language);
            if (!read)
                return tl::unexpected(wording::ofTheMonth(read.error()));
            month = *read;
        }
        const auto count = readCountEntry(part.mid(colon + 1), records::tenantsOfStep, language);
        if (!count)
            return tl::unexpected(count.error());
        if (ramp.empty() ? month != 0 : month <= ramp.back().month)
            return tl::unexpected(wording::startWithTheFirstMonth());
        ramp.push_back({month, *count});
    }
    return ramp;
}

QString instalmentsText(const std::vector<Instalment> &instalments, const std::string &currency,
                        const wording::Language &language)
{
    const wording::FigureText figures(language, wording::text(currency));
    QStringList parts;
    for (const Instalment &part : instalments)
        parts.append(QStringLiteral("%1: %2").arg(part.month).arg(figures.plain(part.amount)));
    return parts.join(QStringLiteral("; "));
}

QString exampleInstalment(int month, std::int64_t whole, const std::string &currency, const wording::Language &language)
{
    const wording::FigureText figures(language, wording::text(currency));
    const Money amount{whole * minorUnitsInOne(figures.minorDigits())};
    return QStringLiteral("%1: %2").arg(QString::number(month), figures.amount(amount));
}

Read<std::vector<Instalment>> readInstalments(const QString &text, CommitmentTerm term, const std::string &currency,
                                              const wording::Language &language)
{
    const QString like = exampleInstalment(0, 100'000, currency, language);
    if (text.trimmed().isEmpty())
        return tl::unexpected(wording::enterInstalments(like));
    std::vector<Instalment> instalments;
    for (const QString &part : steps(text, language)) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0)
            return tl::unexpected(wording::writeEachInstalment(like));
        const auto month = readCountEntry(part.left(colon), records::monthsWithin(term), language);
        if (!month)
            return tl::unexpected(wording::ofTheMonth(month.error()));
        const auto amount = readMoneyEntry(part.mid(colon + 1), currency, language);
        if (!amount)
            return tl::unexpected(amount.error());
        if (!records::isInRange(records::instalmentAmount, *amount))
            return tl::unexpected(wording::instalmentAboveZero());
        if (!instalments.empty() && *month <= instalments.back().month)
            return tl::unexpected(wording::instalmentsMustRise());
        instalments.push_back({*month, *amount});
    }
    return instalments;
}

} // namespace dealdesk::tables
