#include "bandwords.h"

#include "counted.h"
#include "explanation.h"
#include "pricing/bands.h"

#include <QStringList>

namespace dealdesk::wording {

using namespace pricing;

namespace {

QString bandNamed(const ResaleAuthorization &book, std::size_t band) { return text(book.bands[band].name); }

/// Without its sign: the sentence has it.
std::optional<Money> sizeOf(const std::optional<Money> &money)
{
    return money && money->minor < 0 ? narrowed(-Wide{money->minor}) : money;
}

QString lostPrice(FlagSet why)
{
    if (why.has(Flag::NegotiatedNeedsMultiYear))
        return QStringLiteral("that band needs a term of 2 or 3 years");
    if (why.has(Flag::NoNegotiatedPrice))
        return QStringLiteral("enter the price that you negotiate for that band");
    return QStringLiteral("the price book states none for that band");
}

} // namespace

QString nextBandWords(const NextBand &next, const ResaleAuthorization &book, const FigureText &figures)
{
    const QString band = bandNamed(book, static_cast<std::size_t>(next.band));
    const QString way = QStringLiteral("%1 to %2").arg(counted(next.tenantsToGo, "more tenant", "more tenants"), band);
    if (!next.unit)
        return QStringLiteral("%1, where this deal would have no wholesale price: %2.").arg(way, lostPrice(next.why));
    if (!next.savedPerTenant)
        return QStringLiteral("%1, at %2 per tenant.").arg(way, figures.money(next.unit));
    if (next.savedPerTenant->minor == 0)
        return QStringLiteral("%1, at the same %2 per tenant.").arg(way, figures.money(next.unit));
    const QString each = figures.money(sizeOf(next.savedPerTenant)), all = figures.money(sizeOf(next.savedPerMonth));
    if (next.savedPerTenant->minor < 0)
        return QStringLiteral("%1, which costs %2 more per tenant, %3 a month on this deal: the price book's next band "
                              "is dearer.")
            .arg(way, each, all);
    return next.tenantsToGo == 1
               ? QStringLiteral("%1 saves %2 per tenant, %3 a month on this deal.").arg(way, each, all)
               : QStringLiteral("%1 save %2 per tenant, %3 a month on this deal.").arg(way, each, all);
}

QString dearerBands(const ResaleAuthorization &book, const FigureText &figures)
{
    QStringList found;
    for (std::size_t band = 1; band < book.bands.size(); ++band) {
        for (const CommitmentTerm term : allTerms) {
            const auto before = wholesalePrice(&book, static_cast<int>(band) - 1, term, std::nullopt).unit;
            const auto now = wholesalePrice(&book, static_cast<int>(band), term, std::nullopt).unit;
            if (!before || !now || *now <= *before)
                continue;
            found.append(QStringLiteral("%1 is dearer than %2: %3 against %4 per tenant at %5.")
                             .arg(bandNamed(book, band), bandNamed(book, band - 1), figures.money(*now),
                                  figures.money(*before), name(term)));
            break; // the other terms say the same
        }
    }
    if (!found.isEmpty())
        found.append(QStringLiteral("More tenants cost more each: check these prices with your authorization."));
    return found.join(QLatin1Char(' '));
}

} // namespace dealdesk::wording
