// A branding's files: an image that is chosen, and the JSON with its images that is handed on and read again.
#pragma once

#include "exchange/brandingfile.h"
#include "wording/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace dealdesk::ui {

/// At most as large as a logo may be. Else why not, as a sentence.
tl::expected<QByteArray, QString> readImageFile(const QString &path, const wording::Language &language);

/// What is written as this JSON file: itself and the images beside it, which bear its name.
exchange::BrandingFiles brandingFilesFor(const QString &path, const records::Branding &branding);
/// Those of its images that are in the folder already: their names.
QStringList imagesThere(const QString &path, const exchange::BrandingFiles &files);
/// The images first, so that the JSON names none that is missing. Why not, a sentence; empty: it is written.
QString writeBrandingFiles(const QString &path, const exchange::BrandingFiles &files);

/// With the images beside it, each looked at as one that is chosen. Else what is wrong, a line each.
tl::expected<records::Branding, QStringList> readBrandingFile(const QString &path, const wording::Language &language);

} // namespace dealdesk::ui
