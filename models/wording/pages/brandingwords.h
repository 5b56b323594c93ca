// What the page of brandings says: names of its fields, what is wrong with an entry, how well texts can be read.
#pragma once

#include "wording/language.h"

#include "records/branding.h"

#include <QString>

namespace dealdesk::wording {

QString name(records::BrandingField field);           ///< above its entry
QString nameInSentence(records::BrandingField field); ///< "primary colour"
QString help(records::BrandingField field);           ///< what it is for; may be empty

QString colourFault();
QString webAddressFault();
QString mailAddressFault();
QString imageFault();
QString imageTooLarge(std::size_t most, const Language &language); ///< bytes
QString imageTooManyPixels(int most, int width, int height, const Language &language);
/// "PNG, 320 × 80, 12 KiB"
QString imageWords(const QString &kind, int width, int height, std::size_t bytes, const Language &language);

/// Which colours are held against each other.
enum class Contrast : std::uint8_t { WhiteOnPrimary, WhiteOnSecondary, PrimaryOnWhite };
/// Of a ratio in hundredths (guidance/contrast.h), and that of black in place of white.
QString contrastWords(Contrast of, int ratio, int withBlack, const Language &language);

QString brandingIntro();
QString ownBranding();    ///< beside its owner
QString noBranding();     ///< of the firm
QString brandingOfFirm(); ///< of a customer who has none
QString noBrandingYet();  ///< on the page, of a customer
QString changeBranding(records::BrandingField field, const QString &owner);
QString takeFirmsBranding(const QString &owner);
QString removeBranding(const QString &owner);
QString readBranding(const QString &owner); ///< from a file
QString brandingWritten(const QString &path);
QString brandingNotTaken();
QString imagesAreThere(const QStringList &names); ///< a question
QString brandingFileName(const QString &owner);   ///< without its ending
QString chooseImage(const QString &field);        ///< what a button of the field does, to who hears it
QString removeImage(const QString &field);
QString ofField(const QString &field, const QString &sentence); ///< "Logo: …"

// On the preview.
QString previewProduct(); ///< where no name is entered
QString previewBrand();
QString previewSignIn();
QString previewMail(); ///< its subject
QString previewMailText(const QString &product);
QString previewFrom(const QString &name);
QString previewSupport(const QString &address);

} // namespace dealdesk::wording
