#include "celltext.h"

#include <QFontMetrics>
#include <QPainter>

namespace dealdesk::ui {

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QChar::LineSeparator, QLatin1Char(' '));
}

QStaticText CellText::laidOut(const QString &text)
{
    if (const QStaticText *known = texts.object(text))
        return *known;
    QStaticText laid(oneLine(text));
    laid.setTextFormat(Qt::PlainText); // rich text reads local files
    laid.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.prepare({}, font);
    texts.insert(text, new QStaticText(laid));
    return laid;
}

void CellText::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QFont &in, const QString &text)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    if (in != font) {
        font = in;
        texts.clear();
    }
    QStaticText laid = laidOut(text);
    if (laid.size().width() > rect.width())
        laid = laidOut(QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    const QSizeF size = laid.size();
    const double left = alignment.testFlag(Qt::AlignRight) ? rect.left() + rect.width() - size.width()
                                                           : static_cast<double>(rect.left());
    painter.setFont(font);
    painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), laid);
}

} // namespace dealdesk::ui
