// The program's window on a workspace, and its menus used as menus: opened by a click, walked by keys.
#pragma once

#include "app/session.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using storage::WorkspaceFile;
using ui::MainWindow;

inline QString nameOf(const QAction *action) { return action->text().remove(u'&'); }

/// The menus that buttons open, each with its button.
inline QList<QToolButton *> menuButtons(const QWidget *window)
{
    QList<QToolButton *> buttons;
    for (auto *button : window->findChildren<QToolButton *>())
        if (button->menu() && button->isVisible())
            buttons.append(button);
    return buttons;
}

/// The way to every action of the menu: its text, with those of the menus above it before it.
inline QList<QStringList> waysIn(const QMenu *menu)
{
    QList<QStringList> ways;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            for (const QStringList &way : waysIn(action->menu()))
                ways.append(QStringList(nameOf(action)) + way);
        else if (!action->isSeparator())
            ways.append({nameOf(action)});
    }
    return ways;
}

/// Walks down to the action by keys and takes it. Answers whether it was reached.
inline bool takeByKeys(QMenu *menu, const QStringList &way)
{
    for (int step = 0; step < 2 * menu->actions().size(); ++step) {
        if (menu->activeAction() && nameOf(menu->activeAction()) == way.first())
            break;
        QTest::keyClick(menu, Qt::Key_Down);
    }
    const QAction *reached = menu->activeAction();
    if (!reached || nameOf(reached) != way.first())
        return false;
    if (way.size() == 1) {
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    QMenu *deeper = reached->menu();
    QTest::keyClick(menu, Qt::Key_Right);
    return deeper && deeper->isVisible() && takeByKeys(deeper, way.mid(1));
}

/// Presses the button and takes the action, in the menu's own event loop, as a person does.
inline bool choose(QToolButton *button, const QStringList &way)
{
    bool reached = false;
    QTimer hand, dismiss;
    QPointer<QMenu> menu = button->menu();
    QObject::connect(&hand, &QTimer::timeout, [&] {
        if (!menu || !menu->isVisible())
            return;
        hand.stop();
        reached = takeByKeys(menu, way);
        if (!reached && menu)
            menu->close();
    });
    QObject::connect(&dismiss, &QTimer::timeout, [] { // what asks no Prompts
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    hand.start();
    dismiss.start();
    QTest::mousePress(button, Qt::LeftButton); // ends with the menu
    QApplication::processEvents();
    return reached;
}

class MenusFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    QString path;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QList<QUrl> opened; ///< by the desktop

    MainWindow *window() const { return session->window(); }
    workspace::OpenWorkspace &document() const { return *session->document(); }
    QString said() const { return window()->notices()->text(); }
    QString fileNamed(const QString &name) const { return folder.filePath(name); }

    QToolButton *buttonOf(const QStringList &way) const
    {
        for (QToolButton *button : menuButtons(window()))
            if (waysIn(button->menu()).contains(way))
                return button;
        return nullptr;
    }

    bool chooseInMenu(const QStringList &way) const { return choose(buttonOf(way), way); }

    QPushButton *buttonNamed(const QString &action) const
    {
        for (auto *button : window()->notices()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == action)
                return button;
        return nullptr;
    }

    void start()
    {
        prompts = {};
        prompts.typed = u"Typed"_s;
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QApplication::processEvents(); // the backup is taken
    }

public Q_SLOTS:
    void openedByTheDesktop(const QUrl &url) { opened.append(url); }

protected Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(fileNamed(u"config"_s)));
        qputenv("HOME", QFile::encodeName(folder.path()));
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedByTheDesktop");
    }

    void init()
    {
        static int files = 0;
        path = fileNamed(u"w%1.dealdesk"_s.arg(++files));
        auto contents = workspace::contentsOf({test::workedExample(), test::growth()});
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path));
        opened.clear();
        start();
    }

    void cleanup() { session.reset(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
};
