// What the window says of a save that failed, of edits that a window for viewing refuses, and of the sample.
#include "menusfixture.h"

#include "support/testfile.h"
#include "ui/deals/dealspage.h"

namespace {

/// Fails as often as it is told to.
class FailingStore : public workspace::Store
{
public:
    QByteArray documentOf(workspace::RowKey) override { return {}; }
    int failures = 0;
    tl::expected<void, workspace::Failure> save(const workspace::Contents &, const workspace::Change &) override
    {
        if (failures-- > 0)
            return tl::unexpected(workspace::Failure{u"It could not be saved."_s, u"Free some space."_s});
        return {};
    }
};

} // namespace

class Unsaved : public MenusFixture
{
    Q_OBJECT

    bool noticeOffers(const QString &action) const { return buttonNamed(action) != nullptr; }

private Q_SLOTS:
    void aFailedSaveStaysInSightUntilItIsMadeGood()
    {
        FailingStore store;
        workspace::OpenWorkspace edited(workspace::contentsOf({test::workedExample(), test::growth()}), &store);
        ui::WindowHabits habits;
        MainWindow own(
            edited, habits, prompts, [] { return QDate(2026, 12, 1); }, test::english());
        own.show();
        QVERIFY(QTest::qWaitForWindowExposed(&own));
        const ui::NoticeBar *notices = own.notices();
        QPushButton *again = nullptr;
        for (auto *button : notices->findChildren<QPushButton *>())
            again = button->text() == u"Try again" ? button : again;
        QVERIFY(!again && notices->text().isEmpty());

        store.failures = 1'000;
        own.dealsPage()->chooseFirst();
        own.dealsPage()->removeChosen(); // says so
        QVERIFY2(notices->text().contains(u"deleted"_s), qPrintable(notices->text()));
        for (auto *button : notices->findChildren<QPushButton *>())
            again = button->text() == u"Try again" ? button : again;
        const auto stands = [&] {
            return again && again->isVisible() &&
                   notices->standingText() == u"It could not be saved. Free some space."_s;
        };
        QVERIFY(stands());
        QTest::keyClick(&own, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // more good news
        QVERIFY2(notices->text().contains(u"You are now in"_s), qPrintable(notices->text()));
        QVERIFY(stands());
        edited.setCurrent(edited.contents().scenarios.back().key);
        edited.undoStack().undo();
        QVERIFY(stands());
        again->click(); // and it fails again
        QVERIFY(stands());
        store.failures = 0;
        again->click();
        QVERIFY(edited.isSaved() && notices->standingText().isEmpty() && !again->isVisible());
        QCOMPARE(notices->isVisible(), !notices->text().isEmpty());
    }

    /// In a window for viewing, whatever would edit says that nothing was changed, and nothing else.
    void aWindowForViewingSaysWhyItDoesNot_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"New scenario…", "Duplicate scenario", "Rename…", "Delete scenario",
                                 "Import scenario…", "a dropped file", "Ctrl+N", "Ctrl+D", "Del in the deals",
                                 "the tick of a deal", "+ Customer", "Del in the customers", "the tick of a customer"})
            QTest::newRow(what) << QString::fromUtf8(what);
    }
    void aWindowForViewingSaysWhyItDoesNot()
    {
        QFETCH(QString, what);
        std::unique_ptr<app::Session> first = std::move(session);
        start();
        QVERIFY(document().readOnly());
        QVERIFY2(said().contains(u"open in another window"_s) && noticeOffers(u"Save a copy as…"_s),
                 qPrintable(said()));
        const workspace::Contents before = document().contents();
        prompts.files = {QStringLiteral(DEALDESK_RESOURCES_DIR "/samples/growth.dealdesk.json")};
        window()->dealsPage()->chooseFirst();
        auto *deals = window()->dealsPage()->findChild<QAbstractItemView *>(u"deals"_s);
        const auto customers = [this] {
            window()->showPage(MainWindow::Customers);
            return window()->pageWidget(MainWindow::Customers)->findChild<QAbstractItemView *>(u"customers"_s);
        };
        const auto tick = [](QAbstractItemView *view) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(0, column);
                if (index.flags().testFlag(Qt::ItemIsUserCheckable))
                    return view->model()->setData(index, Qt::Unchecked, Qt::CheckStateRole) &&
                           view->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
            }
            return false;
        };
        if (what == u"a dropped file")
            window()->importFile(prompts.files.first());
        else if (what.startsWith(u"Ctrl+"_s))
            QTest::keyClick(window(), what.endsWith(u'N') ? Qt::Key_N : Qt::Key_D, Qt::ControlModifier);
        else if (what == u"Del in the deals")
            QTest::keyClick(deals, Qt::Key_Delete);
        else if (what == u"Del in the customers")
            QTest::keyClick(customers(), Qt::Key_Delete);
        else if (what == u"the tick of a deal")
            tick(deals);
        else if (what == u"the tick of a customer")
            tick(customers());
        else if (what == u"+ Customer") {
            customers();
            for (auto *button : window()->pageWidget(MainWindow::Customers)->findChildren<QPushButton *>())
                if (button->text() == what)
                    button->click();
        } else {
            QVERIFY(chooseInMenu({what}));
        }
        QVERIFY2(said().startsWith(u"Nothing was changed"_s) && said().contains(u"open in another window"_s),
                 qPrintable(said()));
        QVERIFY(noticeOffers(u"Save a copy as…"_s));
        QVERIFY(prompts.asked.isEmpty()); // nor is anything asked that leads nowhere
        QVERIFY(document().contents().scenarios == before.scenarios);
    }

    void aFirstStartSaysThatItIsASampleAndOffersAnEmptyOne()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->createSample(fileNamed(u"sample.dealdesk"_s)));
        QVERIFY2(said().contains(u"sample"_s), qPrintable(said()));
        prompts.files.clear();
        const qsizetype asked = prompts.asked.size();
        buttonNamed(u"Start an empty workspace…"_s)->click(); // and Esc
        QTRY_COMPARE(prompts.asked.size(), asked + 1);
        QTRY_VERIFY(noticeOffers(u"Start an empty workspace…"_s)); // it is still offered
        const QString own = fileNamed(u"own.dealdesk"_s);
        prompts.files = {own};
        buttonNamed(u"Start an empty workspace…"_s)->click(); // and a click on Save
        QTRY_VERIFY(window()->windowTitle().startsWith(u"own"_s));
        QVERIFY(document().scenario().deals.empty());
        QVERIFY2(!said().contains(u"sample"_s), qPrintable(said()));
    }

    void aSampleThatWasEditedIsNoLongerCalledOne()
    {
        const QString sample = fileNamed(u"edited.dealdesk"_s);
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->createSample(sample));
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(sample));
        QVERIFY(said().contains(u"sample"_s)); // nobody has touched it
        window()->dealsPage()->chooseFirst();
        window()->dealsPage()->duplicateChosen();
        QVERIFY(said().isEmpty());
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(sample));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
    }
};

DEALDESK_TESTS(Unsaved, QApplication)
#include "unsaved.moc"
