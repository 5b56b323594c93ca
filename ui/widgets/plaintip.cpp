#include "plaintip.h"

#include <QTextLayout>
#include <QToolTip>

namespace dealdesk::ui {

namespace {

constexpr int lineWidth = 420;
constexpr QChar wordJoiner{0x2060}; // has no width; "<" with it behind begins no tag

QString inLines(const QString &text)
{
    QTextLayout layout(text, QToolTip::font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lineWidth);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString plainTip(const QString &data)
{
    QString text = inLines(data.simplified());
    for (const QChar mark : {QChar(u'<'), QChar(u'&')})
        text.replace(mark, QString(mark) + wordJoiner);
    return text;
}

} // namespace dealdesk::ui
