// How a branding looks: the product's header, its page to sign in, and a mail. Drawn, as plain text, from its values.
#pragma once

#include "records/branding.h"

#include <QColor>
#include <QPixmap>
#include <QWidget>

namespace dealdesk::ui {

class BrandingPreview : public QWidget
{
    Q_OBJECT
public:
    explicit BrandingPreview(QWidget *parent = nullptr);

    void show(const records::Branding &branding);
    using QWidget::show;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString brand() const;
    QString product() const;
    QString from() const;
    QString allTexts() const;
    void drawHeader(QPainter &painter, const QRect &at) const;
    void drawSignIn(QPainter &painter, const QRect &at) const;
    void drawMail(QPainter &painter, const QRect &at) const;

    records::Branding shown;
    QPixmap logo, favicon;
    QColor primary, secondary; ///< where none is entered, a neutral one: the product's own are not published
};

} // namespace dealdesk::ui
