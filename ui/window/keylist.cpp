#include "keylist.h"

#include "ui/charts/picturedchart.h"
#include "ui/deals/rampkeys.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keyline.h"
#include "wording/lists.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QStringList>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

/// Without its mnemonic and the dots that announce a dialog.
QString plainName(QString text) { return text.remove(QLatin1Char('&')).remove(QChar(0x2026)).trimmed(); }

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts.append(each.toString(QKeySequence::NativeText));
    return wording::eitherOf(texts);
}

QString part(const QString &heading, const QList<KeyLine> &lines)
{
    QString text = heading + QLatin1Char('\n');
    for (const KeyLine &line : lines)
        text += QStringLiteral("%1\t%2\n").arg(line.keys, line.what);
    return text;
}

/// Of the actions that work wherever the focus is, or of those that need it in their own widget: each once.
QList<KeyLine> ofActions(const QWidget &window, bool everywhere)
{
    QList<KeyLine> lines;
    QStringList seen;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty() || (action->shortcutContext() == Qt::WidgetShortcut) == everywhere)
            continue;
        // What undo would undo is no part of its name.
        const QString &name = action->whatsThis().isEmpty() ? action->text() : action->whatsThis();
        const KeyLine line{textOf(action->shortcuts()), plainName(name)};
        if (!seen.contains(line.keys + line.what))
            lines.append(line);
        seen.append(line.keys + line.what);
    }
    return lines;
}

QList<KeyLine> ofButtons(const QWidget &window)
{
    QList<KeyLine> lines;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QKeySequence keys = button->shortcut();
        if (keys.isEmpty() || keys == QKeySequence::mnemonic(button->text()))
            continue;
        const QString &name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        lines.append({keys.toString(QKeySequence::NativeText), plainName(name)});
    }
    return lines;
}

} // namespace

QString keyList(const QWidget &window)
{
    const QList<KeyLine> everywhere = ofButtons(window) + ofActions(window, true);
    return QStringList{part(Words::tr("EVERYWHERE"), everywhere), part(Words::tr("IN A TABLE"), DataTable::keys()),
                       part(Words::tr("WHERE ROWS OR STEPS CAN BE ADDED"), ofActions(window, false)),
                       part(Words::tr("IN A CHART"), PicturedChart::keys()),
                       part(Words::tr("IN THE GROWTH CHART"), rampKeys())}
        .join(QLatin1Char('\n'));
}

} // namespace dealdesk::ui
