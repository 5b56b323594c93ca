#include "brandingentry.h"

#include "entrytext.h"
#include "exchange/imagefile.h"
#include "records/values.h"
#include "wording/figuretext.h"
#include "wording/pages/brandingwords.h"

#include <QBuffer>
#include <QImageReader>

namespace dealdesk::tables {

using exchange::ImageKind;
using records::Branding;

namespace {

/// "#0b5cad" of "0B5CAD", "#05A"; as it was typed where it is no colour.
std::string colourOf(const QString &text)
{
    QString digits = text.trimmed().toLower();
    if (digits.isEmpty())
        return {};
    if (digits.startsWith(u'#'))
        digits.remove(0, 1);
    std::string colour = "#";
    for (const char digit : wording::utf8(digits))
        colour.append(digits.size() == 3 ? 2 : 1, digit);
    return colour;
}

/// What an entry means for each kind of field.
struct Readers {
    const QString &text;
    BrandingField field;
    const wording::Language &language;

    Read<std::string> operator()(records::Text range) const
    {
        return readLine(text, range, wording::nameInSentence(field), language);
    }
    Read<std::string> operator()(records::Colour range) const
    {
        const std::string colour = colourOf(text);
        return isInRange(range, colour) ? Read<std::string>(colour) : tl::unexpected(wording::colourFault());
    }
    Read<std::string> operator()(records::WebAddress range) const
    {
        const std::string address = wording::utf8(text.trimmed());
        return isInRange(range, address) ? Read<std::string>(address) : tl::unexpected(wording::webAddressFault());
    }
    Read<std::string> operator()(records::MailAddress range) const
    {
        const std::string address = wording::utf8(text.trimmed());
        return isInRange(range, address) ? Read<std::string>(address) : tl::unexpected(wording::mailAddressFault());
    }
    Read<std::string> operator()(records::Image) const { return tl::unexpected(wording::imageFault()); } // is chosen
};

QByteArray formatOf(ImageKind kind)
{
    switch (kind) {
    case ImageKind::Png: return QByteArrayLiteral("png");
    case ImageKind::Jpeg: return QByteArrayLiteral("jpeg");
    case ImageKind::Ico: return QByteArrayLiteral("ico");
    }
    return {};
}

/// Drawn, so that a file which only begins as an image is none. Large ones are refused by their size, undrawn.
bool canBeDrawn(const QByteArray &file, ImageKind kind)
{
    QBuffer buffer;
    buffer.setData(file);
    return buffer.open(QIODevice::ReadOnly) && !QImageReader(&buffer, formatOf(kind)).read().isNull();
}

} // namespace

QString entryText(const Branding &branding, BrandingField field)
{
    QString text;
    records::forEachField<Branding>([&](const auto &leaf) {
        if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Image>)
            if (leaf.field.id == field)
                text = wording::text(leaf.in(branding));
    });
    return text;
}

tl::expected<Branding, QString> withEntry(Branding branding, BrandingField field, const QString &text,
                                          const wording::Language &language)
{
    tl::expected<Branding, QString> after(std::move(branding));
    records::forEachField<Branding>([&](const auto &leaf) {
        if (leaf.field.id != field || !after)
            return;
        if (auto read = Readers{text, field, language}(leaf.field.kind))
            leaf.in(*after) = std::move(*read);
        else
            after = tl::unexpected(read.error());
    });
    return after;
}

namespace {

/// Of the first image of an ICO: it may be a PNG of another size than the entry before it says.
std::string withinIcon(const std::string &file)
{
    constexpr std::size_t entryAt = 6, sizeAt = entryAt + 8, offsetAt = entryAt + 12, entryEnd = entryAt + 16;
    if (file.size() < entryEnd)
        return {};
    const auto number = [&](std::size_t at) {
        std::size_t value = 0;
        for (std::size_t byte = 4; byte-- > 0;)
            value = value << 8 | static_cast<unsigned char>(file[at + byte]);
        return value;
    };
    return number(offsetAt) < file.size() ? file.substr(number(offsetAt), number(sizeAt)) : std::string();
}

} // namespace

QSize imageSize(const std::string &file)
{
    if (exchange::imageKindOf(file) == ImageKind::Ico)
        if (const std::string png = withinIcon(file); exchange::imageKindOf(png) == ImageKind::Png)
            return imageSize(png);
    const auto kind = exchange::imageKindOf(file);
    if (!kind)
        return {};
    QBuffer buffer;
    buffer.setData(QByteArray::fromStdString(file));
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, formatOf(*kind)).size();
}

tl::expected<Branding, QString> withImage(Branding branding, BrandingField field, const QByteArray &file,
                                          const wording::Language &language)
{
    const bool isLogo = field == BrandingField::Logo;
    const std::size_t most = isLogo ? pricing::largestLogo : pricing::largestFavicon;
    const int mostPixels = isLogo ? mostLogoPixels : mostFaviconPixels;
    if (static_cast<std::size_t>(file.size()) > most)
        return tl::unexpected(wording::imageTooLarge(most, language));
    const std::string bytes = file.toStdString();
    const auto kind = exchange::imageKindOf(bytes);
    const QSize size = imageSize(bytes);
    if (!kind || size.isEmpty())
        return tl::unexpected(wording::imageFault());
    if (size.width() > mostPixels || size.height() > mostPixels)
        return tl::unexpected(wording::imageTooManyPixels(mostPixels, size.width(), size.height(), language));
    if (!canBeDrawn(file, *kind))
        return tl::unexpected(wording::imageFault());
    (isLogo ? branding.logo : branding.favicon) = bytes;
    return branding;
}

} // namespace dealdesk::tables
