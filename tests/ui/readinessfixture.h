// The program's window on a new workspace, and its Readiness page: looked at, typed into and clicked.
#pragma once

#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/madeoffers.h"
#include "ui/deals/offersview.h"
#include "ui/readiness/checklistview.h"
#include "ui/readiness/coselldialog.h"
#include "ui/readiness/firmsection.h"
#include "ui/readiness/readinesspage.h"
#include "ui/readiness/requestdialog.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using tables::DealField;
using tables::OfferField;

class ReadinessFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QDate day{2026, 11, 27}; // a Friday
    int workspaces = 0;

    ui::MainWindow &window() { return *session->window(); }
    workspace::OpenWorkspace &document() { return *session->document(); }
    const pricing::Deal &deal() { return document().scenario().deals.front(); }
    ui::ReadinessPage &page()
    {
        return *static_cast<ui::ReadinessPage *>(window().pageWidget(ui::MainWindow::Readiness));
    }
    void show(int section)
    {
        window().showPage(ui::MainWindow::Readiness);
        page().showSection(section);
    }
    QWidget *section() { return page().findChild<QStackedWidget *>()->currentWidget(); }
    QTableView *table(const QString &name) { return section()->findChild<QTableView *>(name); }
    QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString().replace(QChar(QChar::Nbsp), u' ');
    }
    bool says(const QString &part)
    {
        const auto labels = section()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(part); });
    }
    void click(const QString &name)
    {
        auto *button = test::named<QPushButton>(section(), name.toUtf8().constData());
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(QWidget *entry, const QString &text)
    {
        auto *combo = qobject_cast<QComboBox *>(entry);
        QWidget *target = combo && combo->lineEdit() ? static_cast<QWidget *>(combo->lineEdit()) : entry;
        target->setFocus(Qt::TabFocusReason);
        if (!combo || combo->lineEdit())
            QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
        QTest::keyClick(target, Qt::Key_Tab);
    }
    ui::EntryField *firmField(const char *name) { return section()->findChild<ui::EntryField *>(QLatin1String(name)); }
    void tick(std::string_view id)
    {
        auto *view = section()->findChild<ui::ChecklistView *>();
        view->choose(id);
        QTableView *rows = table(u"checklist"_s);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Space);
    }
    void enterWorkedExample()
    {
        window().showPage(ui::MainWindow::Deals);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        ui::DealForm &form = *window().dealsPage()->panel()->form();
        type(form.field(DealField::Customer)->entry(), u"Example Corp"_s);
        type(form.field(DealField::Name)->entry(), u"Rollout"_s);
        type(form.field(DealField::Term)->entry(), u"1"_s); // one year
        type(form.field(DealField::Start)->entry(), u"2026-12"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [this] { return day; });
        QVERIFY(session->create(folder.filePath(u"%1.dealdesk"_s.arg(++workspaces)), app::emptyContents(day)));
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        session.reset();
        day = {2026, 11, 27};
    }
};
