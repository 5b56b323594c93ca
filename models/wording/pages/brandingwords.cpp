#include "brandingwords.h"

#include "guidance/contrast.h"
#include "wording/lists.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using records::BrandingField;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Branding)
};

constexpr std::size_t kibibyte = 1'024;

/// "4.50:1", of hundredths.
QString ratioText(int hundredths, const Language &language)
{
    return Words::tr("%1:1").arg(language.plain(pricing::Percent{hundredths}));
}

} // namespace

QString name(BrandingField field)
{
    switch (field) {
    case BrandingField::Primary: return Words::tr("Primary colour");
    case BrandingField::Secondary: return Words::tr("Secondary colour");
    case BrandingField::BrandName: return Words::tr("Brand name");
    case BrandingField::ProductName: return Words::tr("Product name");
    case BrandingField::EmailFrom: return Words::tr("Mail from");
    case BrandingField::SupportUrl: return Words::tr("Support page");
    case BrandingField::ContactEmail: return Words::tr("Contact");
    case BrandingField::Logo: return Words::tr("Logo");
    case BrandingField::Favicon: return Words::tr("Favicon");
    }
    return {};
}

QString nameInSentence(BrandingField field)
{
    switch (field) {
    case BrandingField::Primary: return Words::tr("primary colour");
    case BrandingField::Secondary: return Words::tr("secondary colour");
    case BrandingField::BrandName: return Words::tr("brand name");
    case BrandingField::ProductName: return Words::tr("product name");
    case BrandingField::EmailFrom: return Words::tr("name that mails come from");
    case BrandingField::SupportUrl: return Words::tr("support page");
    case BrandingField::ContactEmail: return Words::tr("contact address");
    case BrandingField::Logo: return Words::tr("logo");
    case BrandingField::Favicon: return Words::tr("favicon");
    }
    return {};
}

QString help(BrandingField field)
{
    switch (field) {
    case BrandingField::Primary: return Words::tr("The header and links, such as #0b5cad.");
    case BrandingField::Secondary: return Words::tr("Buttons.");
    case BrandingField::EmailFrom: return Words::tr("The name on the product's notifications.");
    case BrandingField::Logo: return Words::tr("PNG or JPEG, to 2,000 × 2,000 and 512 KiB.");
    case BrandingField::Favicon: return Words::tr("PNG or ICO, to 512 × 512 and 64 KiB.");
    case BrandingField::BrandName:
    case BrandingField::ProductName:
    case BrandingField::SupportUrl:
    case BrandingField::ContactEmail: break;
    }
    return {};
}

QString colourFault() { return Words::tr("Type a colour by six digits from 0 to f, such as #0b5cad."); }
QString webAddressFault() { return Words::tr("Type a page's address whole, such as https://support.example.com."); }
QString mailAddressFault() { return Words::tr("Type one mail address, such as soc@example.com."); }
QString imageFault() { return Words::tr("This is no image that can be shown. Choose a PNG, JPEG or ICO file."); }

QString imageTooLarge(std::size_t most, const Language &language)
{
    return Words::tr("The image's file has more than %1 KiB. Make it smaller.")
        .arg(language.count(static_cast<std::int64_t>(most / kibibyte)));
}

QString imageTooManyPixels(int most, int width, int height, const Language &language)
{
    return Words::tr("The image is %1 × %2 pixels; the most is %3 × %3. Make it smaller.")
        .arg(language.count(width), language.count(height), language.count(most));
}

QString imageWords(const QString &kind, int width, int height, std::size_t bytes, const Language &language)
{
    return Words::tr("%1, %2 × %3, %4 KiB")
        .arg(kind, language.count(width), language.count(height),
             language.count(static_cast<std::int64_t>((bytes + kibibyte - 1) / kibibyte)));
}

QString contrastWords(Contrast of, int ratio, int withBlack, const Language &language)
{
    const bool isEnough = ratio >= guidance::leastContrast;
    const QString is = ratioText(ratio, language), black = ratioText(withBlack, language);
    switch (of) {
    case Contrast::WhiteOnPrimary:
        return isEnough ? Words::tr("White on the primary colour reads well: %1.").arg(is)
                        : Words::tr("White on the primary colour is hard to read: %1, and 4.5:1 is the least. Black "
                                    "would have %2.")
                              .arg(is, black);
    case Contrast::WhiteOnSecondary:
        return isEnough ? Words::tr("White on the secondary colour reads well: %1.").arg(is)
                        : Words::tr("White on the secondary colour is hard to read: %1, and 4.5:1 is the least. "
                                    "Black would have %2.")
                              .arg(is, black);
    case Contrast::PrimaryOnWhite: break;
    }
    return isEnough ? Words::tr("Links in the primary colour read well on white: %1.").arg(is)
                    : Words::tr("Links in the primary colour are hard to read on white: %1, and 4.5:1 is the least.")
                          .arg(is);
}

QString brandingIntro()
{
    return Words::tr("How HailBytes' product looks to a tenant. Light branding is in every deployment, without a fee.");
}
QString ownBranding() { return Words::tr("own"); }
QString noBranding() { return Words::tr("none"); }
QString brandingOfFirm() { return Words::tr("your firm's"); }
QString noBrandingYet()
{
    return Words::tr("This customer has no branding of its own: your firm's is shown. What you enter is the customer's "
                     "alone.");
}
QString changeBranding(BrandingField field, const QString &owner)
{
    return Words::tr("Change the %1 of %2").arg(nameInSentence(field), owner);
}
QString takeFirmsBranding(const QString &owner)
{
    return Words::tr("Start the branding of %1 from your firm's").arg(owner);
}
QString removeBranding(const QString &owner) { return Words::tr("Remove the branding of %1").arg(owner); }
QString readBranding(const QString &owner) { return Words::tr("Read the branding of %1 from a file").arg(owner); }
QString brandingWritten(const QString &path) { return Words::tr("Written with its images: %1").arg(path); }
QString brandingNotTaken() { return Words::tr("Nothing was taken: the file needs these corrections."); }
QString imagesAreThere(const QStringList &names)
{
    return Words::tr("In that folder there is %1 already. Replace it?", nullptr, static_cast<int>(names.size()))
        .arg(listed(names));
}
QString brandingFileName(const QString &owner) { return Words::tr("branding %1").arg(owner); }
QString chooseImage(const QString &field) { return Words::tr("Choose an image: %1").arg(field); }
QString removeImage(const QString &field) { return Words::tr("Remove the image: %1").arg(field); }
QString ofField(const QString &field, const QString &sentence) { return Words::tr("%1: %2").arg(field, sentence); }

QString previewProduct() { return Words::tr("HailBytes ASM"); }
QString previewBrand() { return Words::tr("HailBytes"); }
QString previewSignIn() { return Words::tr("Sign in"); }
QString previewMail() { return Words::tr("Your scan has finished"); }
QString previewMailText(const QString &product) { return Words::tr("%1 found 3 new assets.").arg(product); }
QString previewFrom(const QString &name) { return Words::tr("From: %1").arg(name); }
QString previewSupport(const QString &address) { return Words::tr("Support: %1").arg(address); }

} // namespace dealdesk::wording
