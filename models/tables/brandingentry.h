// What a person enters of a branding, field by field: the one road for what is typed, and for an image that is chosen.
#pragma once

#include "records/branding.h"
#include "wording/language.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::tables {

using records::BrandingField;

QString entryText(const records::Branding &branding, BrandingField field); ///< of a text or a colour

/// The branding with this entry, or a sentence that says what is wrong and what would do. Colours are also taken
/// without their sign, in capitals, and with three digits.
tl::expected<records::Branding, QString> withEntry(records::Branding branding, BrandingField field, const QString &text,
                                                   const wording::Language &language);

/// The branding with this file as its logo or favicon, or a sentence: it must be an image that can be drawn, of a kind
/// that there is (exchange/imagefile.h), in no more bytes and pixels than its field holds.
tl::expected<records::Branding, QString> withImage(records::Branding branding, BrandingField field,
                                                   const QByteArray &file, const wording::Language &language);
inline constexpr int mostLogoPixels = 2'000, mostFaviconPixels = 512; ///< of a side
QSize imageSize(const std::string &file);                             ///< empty: it cannot be drawn

} // namespace dealdesk::tables
