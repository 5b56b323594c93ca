// The program's own windows on a workspace file to which other things happen.
#pragma once

#include "app/session.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using storage::Access;
using storage::WorkspaceFile;

class TroubleFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    int files = 0;
    QString path; ///< of this test's workspace
    test::TestPrompts prompts, otherPrompts;

    static QDate today() { return {2026, 12, 1}; }
    static QString said(const app::Session &session) { return session.window()->notices()->text(); }
    static workspace::Contents contents() { return workspace::contentsOf({test::workedExample()}); }

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static workspace::Contents reread(const QString &name)
    {
        auto file = WorkspaceFile::open(test::english(), name, Access::ReadOnly);
        return file ? (*file)->read().value_or(workspace::Contents{}) : workspace::Contents{};
    }

    static void renameDeal(app::Session &session, const char *name)
    {
        auto deal = session.document()->scenario().deals.front();
        deal.name = name;
        session.document()->dealEdits.changeDeal(session.document()->current().dealKeys.front(), deal, u"Rename"_s);
    }

    static std::string dealName(const workspace::Contents &contents)
    {
        return contents.scenarios.empty() ? "none" : contents.scenarios.front().scenario.deals.front().name;
    }

    /// “Save a copy as…”, then “Open it” in what the window says.
    void saveCopyAndOpenIt(app::Session &session, test::TestPrompts &answers, const QString &copy)
    {
        answers.files = {copy};
        Q_EMIT session.window()->saveCopyAsked();
        QVERIFY2(said(session).startsWith(u"Copied"_s), qPrintable(said(session)));
        for (auto *button : session.window()->notices()->findChildren<QPushButton *>())
            if (button->text() == u"Open it") {
                button->click();
                return QApplication::processEvents(); // it is opened when the click is over
            }
        QFAIL("no way on to the copy");
    }

    void damage() const
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE deals SET price_value = price_value + 1"_s));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

    static bool put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        path = folder.filePath(u"w%1.dealdesk"_s.arg(++files));
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents(), path));
        prompts = {};
        otherPrompts = {};
    }
};
