#include "plaintip.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QTextLayout>
#include <QToolTip>
#include <QWidget>

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

/// Shows the tips of those that it watches.
class PlainTips : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!widget || widget->toolTip().isEmpty())
            return false;
        QStringList parts;
        for (const QString &part : widget->toolTip().split(QLatin1Char('\n')))
            parts.append(plainTip(part));
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), parts.join(QLatin1Char('\n')), widget);
        return true;
    }
};

} // namespace

QString plainTip(const QString &data)
{
    QString text = inLines(data.simplified());
    for (const QChar mark : {QChar(u'<'), QChar(u'&')})
        text.replace(mark, QString(mark) + wordJoiner);
    return text;
}

void setPlainTip(QWidget *widget, const QString &data, const QString &below)
{
    static QObject *const tips = new PlainTips(QCoreApplication::instance());
    widget->installEventFilter(tips); // once more is the same
    QStringList lines = data.split(QLatin1Char('\n'));
    if (!below.isEmpty())
        lines.append(below);
    for (QString &line : lines)
        line = line.simplified();
    widget->setToolTip(lines.join(QLatin1Char('\n')));
}

} // namespace dealdesk::ui
