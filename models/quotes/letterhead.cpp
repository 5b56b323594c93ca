#include "letterhead.h"

#include "papertokens.h"

#include "guidance/contrast.h"

#include <QBuffer>
#include <QColor>
#include <QImageReader>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dealdesk::quotes {

namespace {

/// Where Letter is usual: Unicode CLDR 44, supplemental data, paperSize "US-Letter".
constexpr std::array letterTerritories{
    QLocale::Belize,     QLocale::Canada,     QLocale::Chile,     QLocale::Colombia,     QLocale::CostaRica,
    QLocale::Guatemala,  QLocale::Mexico,     QLocale::Nicaragua, QLocale::Panama,       QLocale::Philippines,
    QLocale::PuertoRico, QLocale::ElSalvador, QLocale::Venezuela, QLocale::AnyTerritory, QLocale::UnitedStates,
};

/// By its first bytes: no other decoder than these three is let near it.
QByteArray imageFormat(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (file.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (file.startsWith(QByteArray::fromRawData("\0\0\1\0", 4)))
        return "ico";
    return {};
}

QRgb readable(const QString &colour, QRgb otherwise)
{
    const bool isReadable = guidance::contrastOf(colour.toStdString(), guidance::white) >= guidance::leastContrast &&
                            QColor(colour).isValid();
    return isReadable ? QColor(colour).rgb() : otherwise;
}

} // namespace

Paper usualPaper(const wording::Language &language)
{
    const auto territory = QLocale::codeToTerritory(language.code().section(QLatin1Char('-'), -1));
    return std::ranges::find(letterTerritories, territory) != letterTerritories.end() ? Paper::Letter : Paper::A4;
}

QImage logoOf(const Letterhead &letterhead)
{
    const QByteArray format = imageFormat(letterhead.logo);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(letterhead.logo);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    return reader.read();
}

PaperColours coloursOf(const Letterhead &letterhead)
{
    return {readable(letterhead.primary, paper::accent), readable(letterhead.primary, paper::ink),
            readable(letterhead.secondary, paper::hairline)};
}

} // namespace dealdesk::quotes
