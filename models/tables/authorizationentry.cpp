#include "authorizationentry.h"

#include "bandchanges.h"
#include "letterentry.h"
#include "pricing/ranges.h"
#include "records/values.h"
#include "wording/explanation.h"
#include "wording/pages/authorizationeditwords.h"
#include "wording/records/fieldfaults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dealdesk::tables {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceBook)
};

constexpr std::array allSources{Provenance::Published, Provenance::Derived, Provenance::Assumed, Provenance::Mine};

using wording::name;
QString name(const VolumeBand &band) { return wording::text(band.name); }

Percent &discount(ResaleAuthorization &book, AuthorizationField field)
{
    return book.commitmentDiscounts[static_cast<std::size_t>(field) -
                                    static_cast<std::size_t>(AuthorizationField::Discount12)];
}

/// What the choice of two reads, as entryText() and choices() write it.
bool isYes(const QString &text) { return text.trimmed().compare(wording::yesNo(true), Qt::CaseInsensitive) == 0; }

Read<bool> readYesNo(const QString &text)
{
    if (!isYes(text) && text.trimmed().compare(wording::yesNo(false), Qt::CaseInsensitive) != 0)
        return tl::unexpected(wording::chooseOneOf({wording::yesNo(false), wording::yesNo(true)}));
    return isYes(text);
}

Read<int> readFrom(const ResaleAuthorization &book, std::size_t band, const QString &text,
                   const wording::Language &language)
{
    auto from = readCountEntry(text, records::kindOf<records::Count, VolumeBand>(BandField::From), language);
    if (!from)
        return from;
    if (band > 0 && *from <= book.bands[band - 1].from) {
        return tl::unexpected(
            wording::startTooLow(book.bands[band - 1].from, name(book.bands[band - 1]), text, language));
    }
    if (band + 1 < book.bands.size() && *from >= book.bands[band + 1].from) {
        return tl::unexpected(
            wording::startTooHigh(book.bands[band + 1].from, name(book.bands[band + 1]), text, language));
    }
    return from;
}

Read<std::optional<Money>> readPrice(const QString &text, const std::string &currency,
                                     const wording::Language &language)
{
    if (text.trimmed().isEmpty() || text.trimmed() == wording::unknown)
        return std::optional<Money>();
    const auto price = readMoneyEntry(text, currency, language);
    if (!price)
        return tl::unexpected(price.error());
    if (!records::isInRange(records::kindOf<records::Amount, VolumeBand>(BandField::Price), *price))
        return tl::unexpected(wording::bandPriceAboveZero());
    return std::optional(*price);
}

Read<Provenance> readSource(const QString &text)
{
    for (const Provenance source : allSources) {
        if (text.trimmed().compare(name(source), Qt::CaseInsensitive) == 0)
            return source;
    }
    return tl::unexpected(wording::chooseSource(sourceChoices()));
}

/// A round count between two others, as near their middle as roundness allows. Both are exclusive.
int roundBetween(int low, int high)
{
    for (int step = 100'000'000; step > 1; step /= 10) {
        const int middle = static_cast<int>((std::int64_t{low} + high + step) / 2 / step) * step;
        if (middle > low && middle < high)
            return middle;
    }
    return low + (high - low) / 2;
}

std::string freeBandName(const ResaleAuthorization &book)
{
    for (int number = 1;; ++number) {
        std::string candidate = wording::utf8(wording::bandNumber(number));
        if (std::ranges::find(book.bands, candidate, &VolumeBand::name) == book.bands.end())
            return candidate;
    }
}

} // namespace

QString entryText(const ResaleAuthorization &book, AuthorizationField field, const wording::Language &language)
{
    switch (field) {
    case AuthorizationField::Listing: return wording::name(book.listing);
    case AuthorizationField::Name: return wording::text(book.name);
    case AuthorizationField::ExistingTenants: return QString::number(book.existingTenants);
    case AuthorizationField::Discount12: return language.plain(book.discount(CommitmentTerm::OneYear));
    case AuthorizationField::Discount24: return language.plain(book.discount(CommitmentTerm::TwoYears));
    case AuthorizationField::Discount36: return language.plain(book.discount(CommitmentTerm::ThreeYears));
    default: return letterText(book, field, language);
    }
}

QString entryText(const VolumeBand &band, BandField field, const std::string &currency,
                  const wording::Language &language)
{
    switch (field) {
    case BandField::Name: return name(band);
    case BandField::From: return QString::number(band.from);
    case BandField::Price:
        return band.price ? wording::FigureText(language, wording::text(currency)).plain(*band.price) : QString();
    case BandField::Negotiated: return wording::yesNo(band.negotiated);
    case BandField::Source: return name(band.provenance);
    }
    return {};
}

Read<ResaleAuthorization> withEntry(ResaleAuthorization book, AuthorizationField field, const QString &text,
                                    const wording::Language &language)
{
    const auto with = [&](auto &target, const auto &read) -> Read<ResaleAuthorization> {
        if (!read)
            return tl::unexpected(read.error());
        target = *read;
        return book;
    };
    switch (field) {
    case AuthorizationField::Listing: break; // nobody enters it
    case AuthorizationField::Name: return with(book.name, readName(text, language));
    case AuthorizationField::ExistingTenants:
        return with(book.existingTenants,
                    readCountEntry(text, records::kindOf<records::Count, ResaleAuthorization>(field), language));
    case AuthorizationField::Discount12:
    case AuthorizationField::Discount24:
    case AuthorizationField::Discount36: return with(discount(book, field), readPercentEntry(text, language));
    default: return withLetterEntry(std::move(book), field, text, language);
    }
    return book;
}

Read<ResaleAuthorization> withEntry(ResaleAuthorization book, std::size_t at, BandField field, const QString &text,
                                    const std::string &currency, const wording::Language &language)
{
    VolumeBand &band = book.bands[at];
    const VolumeBand before = band;
    const auto with = [&](auto &target, const auto &read) -> Read<ResaleAuthorization> {
        if (!read)
            return tl::unexpected(read.error());
        target = *read;
        const bool figureChanged =
            band.from != before.from || band.price != before.price || band.negotiated != before.negotiated;
        if (figureChanged)
            band.provenance = Provenance::Mine;
        return book;
    };
    switch (field) {
    case BandField::Name: return with(band.name, readName(text, language));
    case BandField::From: return with(band.from, readFrom(book, at, text, language));
    case BandField::Price: return with(band.price, readPrice(text, currency, language));
    case BandField::Negotiated:
        if (at + 1 != book.bands.size())
            return tl::unexpected(wording::onlyTheLastIsNegotiated());
        return with(band.negotiated, readYesNo(text));
    case BandField::Source: return with(band.provenance, readSource(text));
    }
    return book;
}

QString editText(AuthorizationField field)
{
    switch (field) {
    case AuthorizationField::Listing: break;
    case AuthorizationField::Name: return Words::tr("Rename the price book");
    case AuthorizationField::ExistingTenants: return Words::tr("Change existing tenants");
    case AuthorizationField::Discount12: return Words::tr("Change 1-year discount");
    case AuthorizationField::Discount24: return Words::tr("Change 2-year discount");
    case AuthorizationField::Discount36: return Words::tr("Change 3-year discount");
    default: return letterEditText(field);
    }
    return {};
}

QString editText(const VolumeBand &band, BandField field, const QString &text)
{
    switch (field) {
    case BandField::Name: return wording::renameBand(name(band), text.trimmed());
    case BandField::From: return wording::changeStart(name(band));
    case BandField::Price: return wording::changeWholesale(name(band));
    case BandField::Negotiated: return wording::markNegotiated(name(band), isYes(text));
    case BandField::Source: return wording::markSource(name(band), text.trimmed());
    }
    return {};
}

QStringList sourceChoices()
{
    QStringList choices;
    for (const Provenance source : allSources)
        choices.append(name(source));
    return choices;
}

std::optional<std::size_t> addBand(ResaleAuthorization &book, std::size_t at)
{
    auto &bands = book.bands;
    at = std::min(at, bands.size());
    if (at == bands.size() && !bands.empty() && bands.back().negotiated)
        --at;
    const int low = at > 0 ? bands[at - 1].from : 0;
    const int high = at < bands.size() ? bands[at].from : mostExistingTenants;
    if (high - low < 2 || bands.size() >= mostBands)
        return std::nullopt;
    VolumeBand band;
    band.name = freeBandName(book);
    if (at == 0)
        band.from = 1;
    else if (at == bands.size())
        band.from = static_cast<int>(std::min(std::int64_t{low} * 2, (std::int64_t{low} + high) / 2));
    else
        band.from = roundBetween(low, high);
    bands.insert(bands.begin() + static_cast<std::ptrdiff_t>(at), band);
    return at;
}

ResaleAuthorization emptyBook(Listing listing)
{
    ResaleAuthorization book;
    book.listing = listing;
    book.name = wording::utf8(wording::authorizationOf(shortName(listing)));
    int number = 0;
    for (const int from : {25, 100, 500, 1'200})
        book.bands.push_back({wording::utf8(wording::bandNumber(++number)), from, {}, from == 1'200, {}});
    return book;
}

} // namespace dealdesk::tables
