// The dialog of tables that come in, opened on a file as the menu does it.
#pragma once

#include "sightfixture.h"

#include "exchange/pricebooktable.h"
#include "records/choices.h"
#include "spreadsheets/spreadsheetprocess.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/imports/importcolumns.h"
#include "ui/imports/importdialog.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/windowhabits.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

class ImportFixture : public SightFixture
{
    Q_OBJECT

protected:
    using Dialog = ui::ImportDialog;

    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    static QPushButton *button(const Dialog &dialog, const QString &text)
    {
        for (auto *each : dialog.findChildren<QPushButton *>())
            if (QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }
    static QPushButton *importButton(const Dialog &dialog)
    {
        QPushButton *plain = button(dialog, u"Import"_s);
        return plain ? plain : button(dialog, u"Import the rest without these"_s);
    }
    static QComboBox *combo(const Dialog &dialog, const char *name)
    {
        for (auto *each : dialog.findChildren<QComboBox *>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        qFatal("There is no choice %s.", name);
    }
    static QAbstractItemModel &model(const Dialog &dialog, const char *name)
    {
        return *test::named<QTableView>(&dialog, name)->model();
    }
    static QAbstractItemModel &preview(const Dialog &dialog)
    {
        return model(dialog, "The first rows, and what each becomes");
    }
    static QAbstractItemModel &problems(const Dialog &dialog) { return model(dialog, "Cells that cannot be taken"); }
    static QString inCell(const QAbstractItemModel &of, int row, int column)
    {
        return of.index(row, column).data().toString();
    }
    static QString status(const Dialog &dialog)
    {
        return test::named<QLabel>(&dialog, "What is still to be said")->text();
    }
    /// Down to the line with real keys, from whichever is the current one.
    static void choose(QComboBox *box, const QString &line)
    {
        QVERIFY(box);
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < box->count() && box->currentText() != line; ++step)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), line);
    }
    /// The file is read, and so are its rows where nothing is left to be said.
    static bool isSettled(const Dialog &dialog)
    {
        return QTest::qWaitFor([&] { return !status(dialog).endsWith(u"read…"_s); }, 20'000);
    }

    /// Opens the dialog as the menu does and hands it to `with` when the file is read.
    void importing(const QString &path, const std::function<void(Dialog &)> &with, bool isByMenu = false)
    {
        bool isDone = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(isSettled(*dialog));
            with(*dialog);
            isDone = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        if (isByMenu) {
            prompts.files = {path};
            QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            window().importTable(path);
        }
        QVERIFY(isDone);
    }
    static void accept(const Dialog &dialog)
    {
        QVERIFY2(importButton(dialog)->isEnabled(), qPrintable(status(dialog)));
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
    }

    std::size_t count() const { return document().scenario().deals.size(); }
    QString nameOfCustomer(std::size_t customer) const
    {
        return QString::fromStdString(document().scenario().customers[customer].name);
    }

private Q_SLOTS:
    void init()
    {
        spreadsheets::SpreadsheetProcess::setProgram(QStringLiteral(DEALDESK_CLI));
        open({test::golden("two-listings")});
        QVERIFY(count() >= 2);
    }
};
