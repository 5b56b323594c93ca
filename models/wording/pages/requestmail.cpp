#include "requestmail.h"

#include "wording/explanation.h"
#include "wording/figuretext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

namespace dealdesk::wording {

using namespace Qt::StringLiterals;
using guidance::FirmId;
using pricing::Route;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestMail)
};

QString orPlace(const std::string &value) { return value.empty() ? Words::tr("(to be filled in)") : text(value); }

QString idLines(const guidance::FirmRows &rows, Route route)
{
    if (route != Route::Mpo)
        return Words::tr("AWS account ID: %1").arg(orPlace(firmId(rows, FirmId::AwsAccount)));
    return Words::tr("Microsoft Partner ID: %1\nAzure seller ID: %2")
        .arg(orPlace(firmId(rows, FirmId::MicrosoftPartnerId)), orPlace(firmId(rows, FirmId::AzureSellerId)));
}

QString listingLine(pricing::Listing listing, const std::string &listingCode)
{
    const QString code = text(listingCode);
    return code.isEmpty() ? Words::tr("Listing: %1").arg(name(listing))
                          : Words::tr("Listing: %1 (%2)").arg(name(listing), code);
}

} // namespace

Mail requestMail(const std::string &firm, const guidance::FirmRows &rows, pricing::Listing listing, Route route,
                 const std::string &listingCode)
{
    const QString please = route == Route::Mpo
                               ? Words::tr("please authorize our firm to resell %1 through Azure Marketplace (MPO).")
                               : Words::tr("please authorize our firm to resell %1 through AWS Marketplace (CPPO).");
    const QStringList parts{
        Words::tr("Dear HailBytes partner team,"), please.arg(name(listing)),
        Words::tr("Firm: %1").arg(orPlace(firm)) + u'\n' + idLines(rows, route) + u'\n' +
            listingLine(listing, listingCode),
        Words::tr("Please send us the resale authorization with its volume bands and commitment discounts."),
        Words::tr("Kind regards")};
    return {u"partners@hailbytes.com"_s, Words::tr("Resale authorization for %1: %2").arg(name(listing), orPlace(firm)),
            parts.join(u"\n\n"_s)};
}

QString nothingIsSent()
{
    return Words::tr("Deal Desk sends nothing itself. Copy the mail, or open it in your mail program; once it is sent, "
                     "its answer is due within five business days.");
}

QString mailtoOf(const Mail &mail)
{
    // All of it: mail programs read a + that stands as itself in different ways.
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    QString body = mail.body;
    body.replace(u'\n', u"\r\n"_s); // RFC 6068
    return u"mailto:%1?subject=%2&body=%3"_s.arg(mail.to, encoded(mail.subject), encoded(body));
}

QString wholeText(const Mail &mail)
{
    return Words::tr("To: %1\nSubject: %2").arg(mail.to, mail.subject) + u"\n\n"_s + mail.body + u'\n';
}

} // namespace dealdesk::wording
