#include "brandingfolder.h"

#include "files/wholefile.h"
#include "tables/brandingentry.h"
#include "wording/figuretext.h"
#include "wording/pages/brandingwords.h"
#include "wording/pages/windowwords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"
#include "wording/records/importwords.h"

#include <QDir>
#include <QFileInfo>

namespace dealdesk::ui {

using records::Branding;
using records::BrandingField;

namespace {

constexpr std::size_t mostJson = 100'000; ///< bytes: texts and colours alone

QString beside(const QString &path, const std::string &name)
{
    return QFileInfo(path).dir().filePath(QString::fromStdString(name));
}

/// The image that a file brought, if there is one, taken as one that is chosen; adds what is wrong.
void checkImage(const Branding &branding, BrandingField which, const std::string &file,
                const wording::Language &language, QStringList &problems)
{
    if (file.empty())
        return;
    const auto after = tables::withImage(branding, which, QByteArray::fromStdString(file), language);
    if (!after)
        problems.append(wording::ofField(wording::name(which), after.error()));
}

} // namespace

tl::expected<QByteArray, QString> readImageFile(const QString &path, const wording::Language &language)
{
    if (const QString why = wording::whyNoName(path); !why.isEmpty())
        return tl::unexpected(why);
    auto file = files::readWhole(wording::systemName(path), pricing::largestLogo);
    if (file)
        return QByteArray::fromStdString(*file);
    return tl::unexpected(file.error().cause == files::Error::Cause::TooLarge
                              ? wording::imageTooLarge(pricing::largestLogo, language)
                              : wording::fileCannotBeRead(wording::text(file.error().words())));
}

exchange::BrandingFiles brandingFilesFor(const QString &path, const Branding &branding)
{
    return exchange::writeBranding(branding, wording::utf8(QFileInfo(path).completeBaseName()));
}

QStringList imagesThere(const QString &path, const exchange::BrandingFiles &files)
{
    QStringList there;
    for (const auto &[name, bytes] : files.images)
        if (QFileInfo::exists(beside(path, name)))
            there.append(QString::fromStdString(name));
    return there;
}

QString writeBrandingFiles(const QString &path, const exchange::BrandingFiles &files)
{
    const auto write = [](const QString &to, const std::string &bytes) {
        const auto written = files::writeWhole(wording::systemName(to), bytes);
        return written ? QString() : wording::notWritten(QFileInfo(to).fileName(), to, written.error());
    };
    for (const auto &[name, bytes] : files.images)
        if (QString why = write(beside(path, name), bytes); !why.isEmpty())
            return why;
    return write(path, files.json);
}

tl::expected<Branding, QStringList> readBrandingFile(const QString &path, const wording::Language &language)
{
    if (const QString why = wording::whyNoName(path); !why.isEmpty())
        return tl::unexpected(QStringList(why));
    const auto json = files::readWhole(wording::systemName(path), mostJson);
    if (!json)
        return tl::unexpected(QStringList(wording::fileCannotBeRead(wording::text(json.error().words()))));
    const auto image = [&](const std::string &name) -> tl::expected<std::string, exchange::NoImage> {
        const QString at = beside(path, name);
        auto file = files::readWhole(wording::systemName(at), pricing::largestLogo);
        if (file)
            return std::move(*file);
        if (file.error().cause == files::Error::Cause::TooLarge)
            return tl::unexpected(exchange::NoImage{static_cast<std::size_t>(QFileInfo(at).size())});
        return tl::unexpected(exchange::NoImage{});
    };
    auto branding = exchange::readBranding(*json, image);
    if (!branding)
        return tl::unexpected(wording::problemLines(branding.error(), language));
    QStringList problems;
    checkImage(*branding, BrandingField::Logo, branding->logo, language, problems);
    checkImage(*branding, BrandingField::Favicon, branding->favicon, language, problems);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return std::move(*branding);
}

} // namespace dealdesk::ui
