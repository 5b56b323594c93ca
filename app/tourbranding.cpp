#include "tourviews.h"

#include "startcontents.h"

#include "guidance/contrast.h"
#include "ui/branding/brandingpage.h"
#include "ui/deals/whitelabelview.h"
#include "ui/widgets/prompts.h"
#include "wording/figuretext.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace dealdesk::app {

namespace {

constexpr QSize pageSize(1166, 704), panelSize(400, 704);

/// Two shapes in the text's colour: no mark of anybody's.
std::string aLogo()
{
    QImage image(160, 56, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(wording::text(guidance::white)));
    painter.drawEllipse(4, 8, 40, 40);
    painter.drawRoundedRect(56, 20, 96, 16, 4, 4);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes.toStdString();
}

} // namespace

workspace::Contents brandedContents()
{
    workspace::Contents contents = sampleContents();
    contents.facts.brandings[std::string(workspace::firmsBranding)] = {.primary = "#0b5cad",
                                                                       .secondary = "#f2a65a",
                                                                       .brandName = "Northwind",
                                                                       .productName = "Northwind Watch",
                                                                       .emailFrom = "Northwind Security",
                                                                       .supportUrl = "https://support.example.com",
                                                                       .contactEmail = "soc@example.com",
                                                                       .logo = aLogo()};
    workspace::ScenarioEntry &entry = contents.scenarios.front();
    pricing::Deal &deal = entry.scenario.deals.front();
    deal.whiteLabel.tier = pricing::WhiteLabelTier::Full;
    deal.paperwork.edit().scanRateCap = "20 scans a day";
    deal.paperwork.edit().assetCap = 5'000;
    deal.paperwork.edit().jiraLimit = 1;
    deal.paperwork.edit().customDomain = "asm.example.com";
    settle(entry, contents.facts);
    return contents;
}

bool brandingPictures(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    workspace::OpenWorkspace document(brandedContents());
    ui::DialogPrompts prompts;
    ui::BrandingPage page(document.factEdits, prompts, language);
    page.resize(pageSize);
    page.show();
    const bool good = grab(page, folder, QStringLiteral("branding-entered-%1").arg(suffix));
    ui::WhiteLabelView view(document.dealEdits, language);
    view.setDeal(document.current().dealKeys.front());
    view.resize(panelSize.width(), std::max(panelSize.height(), view.layout()->heightForWidth(panelSize.width())));
    view.show();
    return grab(view, folder, QStringLiteral("white-label-%1").arg(suffix)) && good;
}

} // namespace dealdesk::app
