#include "chartkey.h"

#include "chartstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace dealdesk::ui {

namespace {

constexpr int markWidth = 12;
constexpr int markGap = 5;

int textWidth(const QString &text) { return QFontMetrics(fontOf(Type::Label)).horizontalAdvance(text); }

} // namespace

ChartKey::ChartKey(QList<KeyEntry> keys, QWidget *parent)
    : QWidget(parent)
    , entries(std::move(keys))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList names;
    for (const KeyEntry &entry : entries)
        names.append(entry.name);
    setAccessibleName(names.join(QStringLiteral(", ")));
}

QSize ChartKey::sizeHint() const { return {keyWidth(entries), QFontMetrics(fontOf(Type::Label)).height()}; }

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawKey(painter, rect(), entries);
}

int keyWidth(const QList<KeyEntry> &entries)
{
    int width = 0;
    for (const KeyEntry &entry : entries)
        width += markWidth + markGap + textWidth(entry.name) + space::between;
    return std::max(0, width - space::between);
}

void drawKey(QPainter &painter, const QRectF &box, const QList<KeyEntry> &entries)
{
    painter.setFont(fontOf(Type::Label));
    double x = box.left();
    for (const KeyEntry &entry : entries) {
        const QColor colour = theme().*entry.colour;
        const double middle = std::round(box.center().y());
        if (entry.mark == KeyMark::Line) {
            painter.setPen(seriesPen(colour));
            painter.drawLine(QPointF(x, middle), QPointF(x + markWidth, middle));
            painter.setBrush(colour);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(x + markWidth / 2.0, middle), 3, 3);
        } else {
            painter.fillRect(QRectF(x + 1, middle - 4, markWidth - 2, 8),
                             entry.mark == KeyMark::Area ? tinted(colour, 0.4) : colour);
        }
        x += markWidth + markGap;
        painter.setPen(theme().quiet);
        painter.drawText(QRectF(x, box.top(), textWidth(entry.name) + 1, box.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        x += textWidth(entry.name) + space::between;
    }
}

} // namespace dealdesk::ui
