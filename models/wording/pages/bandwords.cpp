#include "bandwords.h"

#include "pricing/bands.h"
#include "wording/explanation.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bands)
};

QString bandNamed(const ResaleAuthorization &book, std::size_t band) { return text(book.bands[band].name); }

/// Without its sign: the sentence has it.
std::optional<Money> sizeOf(const std::optional<Money> &money)
{
    return money && money->minor < 0 ? narrowed(-Wide{money->minor}) : money;
}

/// Why there is no price at the next band. `more`: the form of `count`.
QString lostPrice(int more, const QString &count, const QString &band, FlagSet why)
{
    if (why.has(Flag::NegotiatedNeedsMultiYear))
        return Words::tr(
                   "%1 more tenants to %2, where this deal would have no wholesale price: that band needs a term of "
                   "2 or 3 years.",
                   nullptr, more)
            .arg(count, band);
    if (why.has(Flag::NoNegotiatedPrice))
        return Words::tr(
                   "%1 more tenants to %2, where this deal would have no wholesale price: enter the price that you "
                   "negotiate for that band.",
                   nullptr, more)
            .arg(count, band);
    return Words::tr("%1 more tenants to %2, where this deal would have no wholesale price: the price book states none "
                     "for that band.",
                     nullptr, more)
        .arg(count, band);
}

} // namespace

QString nextBandWords(const NextBand &next, const ResaleAuthorization &book, const FigureText &figures)
{
    const QString band = bandNamed(book, static_cast<std::size_t>(next.band)), count = figures.count(next.tenantsToGo);
    const int more = plural(next.tenantsToGo);
    if (!next.unit)
        return lostPrice(more, count, band, next.why);
    if (!next.savedPerTenant)
        return Words::tr("%1 more tenants to %2, at %3 per tenant.", nullptr, more)
            .arg(count, band, figures.money(next.unit));
    if (next.savedPerTenant->minor == 0)
        return Words::tr("%1 more tenants to %2, at the same %3 per tenant.", nullptr, more)
            .arg(count, band, figures.money(next.unit));
    const QString each = figures.money(sizeOf(next.savedPerTenant)), all = figures.money(sizeOf(next.savedPerMonth));
    if (next.savedPerTenant->minor < 0)
        return Words::tr("%1 more tenants to %2, which costs %3 more per tenant, %4 a month on this deal: the price "
                         "book's next band is dearer.",
                         nullptr, more)
            .arg(count, band, each, all);
    return Words::tr("%1 more tenants to %2 save %3 per tenant, %4 a month on this deal.", nullptr, more)
        .arg(count, band, each, all);
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
            found.append(Words::tr("%1 is dearer than %2: %3 against %4 per tenant at %5.")
                             .arg(bandNamed(book, band), bandNamed(book, band - 1), figures.money(*now),
                                  figures.money(*before), name(term)));
            break; // the other terms say the same
        }
    }
    if (!found.isEmpty())
        found.append(Words::tr("More tenants cost more each: check these prices with your authorization."));
    return found.join(QLatin1Char(' '));
}

} // namespace dealdesk::wording
