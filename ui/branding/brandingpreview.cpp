#include "brandingpreview.h"

#include "exchange/imagefile.h"
#include "guidance/contrast.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/brandingwords.h"

#include <QPainter>

namespace dealdesk::ui {

namespace {

constexpr int headerHeight = 44, signInHeight = 148, mailHeight = 84, leastWidth = 300;
constexpr int logoHeight = 28, iconSize = 16, buttonHeight = 28;
constexpr qreal corner = 4;

QPixmap pictureOf(const std::string &file)
{
    QPixmap picture;
    if (exchange::imageKindOf(file)) // its first bytes say which; no other kind is drawn
        picture.loadFromData(QByteArray::fromStdString(file));
    return picture;
}

/// Black or white, which reads better.
QColor textOn(const QColor &ground)
{
    const std::string colour = ground.name().toStdString();
    const bool isWhite = guidance::contrastOf(guidance::white, colour) >= guidance::contrastOf(guidance::black, colour);
    return QColor(wording::text(isWhite ? guidance::white : guidance::black));
}

void drawLine(QPainter &painter, const QRect &at, const QString &text, Type type, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(fontOf(type));
    painter.setPen(colour);
    const QString line = painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, at.width());
    painter.drawText(at, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

/// As large as it fits, its shape kept; answers where.
QRect drawPicture(QPainter &painter, const QRect &at, const QPixmap &picture)
{
    QSize size = picture.size();
    if (size.height() > at.height() || size.width() > at.width())
        size.scale(at.size(), Qt::KeepAspectRatio);
    const QRect place(QPoint(at.left(), at.top() + (at.height() - size.height()) / 2), size);
    painter.drawPixmap(place, picture);
    return place;
}

} // namespace

BrandingPreview::BrandingPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    show(records::Branding{});
}

QSize BrandingPreview::minimumSizeHint() const
{
    return {leastWidth, headerHeight + signInHeight + mailHeight + 2 * space::row};
}

void BrandingPreview::show(const records::Branding &branding)
{
    if (branding.logo != shown.logo)
        logo = pictureOf(branding.logo);
    if (branding.favicon != shown.favicon)
        favicon = pictureOf(branding.favicon);
    shown = branding;
    primary = QColor(wording::text(branding.primary));
    secondary = QColor(wording::text(branding.secondary));
    setAccessibleName(tr("Preview of the branding"));
    setAccessibleDescription(allTexts());
    setPlainTip(this, allTexts());
    update();
}

QString BrandingPreview::from() const
{
    const QString name = shown.emailFrom.empty() ? product() : wording::text(shown.emailFrom);
    const QString address = wording::text(shown.contactEmail);
    return wording::previewFrom(address.isEmpty() ? name : name + QStringLiteral(" · ") + address);
}

/// Whole, a line each: what is too long for the picture.
QString BrandingPreview::allTexts() const
{
    QStringList texts{brand(),
                      product(),
                      wording::previewSignIn(),
                      from(),
                      wording::previewMail(),
                      wording::previewMailText(product())};
    if (!shown.supportUrl.empty())
        texts.append(wording::previewSupport(wording::text(shown.supportUrl)));
    return texts.join(u'\n');
}

QString BrandingPreview::brand() const
{
    return shown.brandName.empty() ? wording::previewBrand() : wording::text(shown.brandName);
}

QString BrandingPreview::product() const
{
    return shown.productName.empty() ? wording::previewProduct() : wording::text(shown.productName);
}

void BrandingPreview::drawHeader(QPainter &painter, const QRect &at) const
{
    const QColor ground = primary.isValid() ? primary : theme().quiet;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(at, corner, corner);
    QRect text = at.adjusted(space::row, 0, -space::row, 0);
    if (!logo.isNull()) {
        const QRect place = drawPicture(
            painter, {text.left(), text.top() + (text.height() - logoHeight) / 2, text.width() / 2, logoHeight}, logo);
        text.setLeft(place.right() + space::row);
    }
    drawLine(painter, text, brand(), Type::Section, textOn(ground));
}

void BrandingPreview::drawSignIn(QPainter &painter, const QRect &at) const
{
    painter.setPen(theme().line);
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(at, corner, corner);
    QRect line = at.adjusted(space::between, space::row, -space::between, 0);
    line.setHeight(20);
    if (!favicon.isNull()) {
        drawPicture(painter, {line.left(), line.top() + 2, iconSize, iconSize}, favicon);
        line.setLeft(line.left() + iconSize + space::inside);
    }
    drawLine(painter, line, product(), Type::BodyStrong, theme().text);
    QRect field = at.adjusted(space::between, 44, -space::between, 0);
    field.setHeight(buttonHeight);
    painter.setPen(theme().line);
    painter.setBrush(theme().window);
    painter.drawRoundedRect(field, corner, corner);
    field.translate(0, buttonHeight + space::inside);
    const QColor ground = secondary.isValid() ? secondary : primary.isValid() ? primary : theme().quiet;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(field, corner, corner);
    drawLine(painter, field, wording::previewSignIn(), Type::BodyStrong, textOn(ground), Qt::AlignHCenter);
    if (!shown.supportUrl.empty())
        drawLine(painter, {field.left(), field.bottom() + 4, field.width(), 24},
                 wording::previewSupport(wording::text(shown.supportUrl)), Type::Label, theme().quiet);
}

void BrandingPreview::drawMail(QPainter &painter, const QRect &at) const
{
    painter.setPen(theme().line);
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(at, corner, corner);
    QRect line = at.adjusted(space::between, space::inside, -space::between, 0);
    line.setHeight(20);
    drawLine(painter, line, from(), Type::Label, theme().quiet);
    line.translate(0, 22);
    drawLine(painter, line, wording::previewMail(), Type::BodyStrong, theme().text);
    line.translate(0, 22);
    drawLine(painter, line, wording::previewMailText(product()), Type::Body, theme().text);
}

void BrandingPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int wide = width() - 1;
    drawHeader(painter, {0, 0, wide, headerHeight});
    drawSignIn(painter, {0, headerHeight + space::row, wide, signInHeight});
    drawMail(painter, {0, headerHeight + signInHeight + 2 * space::row, wide, mailHeight - 1});
}

} // namespace dealdesk::ui
