// The page of usage as a person uses it: an empty page that explains, a file read, names given to customers, the path
// raised, what the customer gets, and undo that comes into sight.
#include "quotefixture.h"

#include "support/testfile.h"
#include "tables/usagetable.h"
#include "ui/usage/usagecolumnsform.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/documentpreview.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

using tables::UsageTable;
using ui::UsagePage;

class UsagePageTest : public QuoteFixture
{
    Q_OBJECT

    UsagePage *page() { return static_cast<UsagePage *>(window->pageWidget(ui::MainWindow::Usage)); }
    QTableView *view(const char *name) { return page()->findChild<QTableView *>(QLatin1String(name)); }
    QString cell(int row, int column) { return page()->usageTable()->index(row, column).data().toString(); }
    QString file(const QString &name, const QByteArray &text)
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly))
            QTest::qFail("no file", __FILE__, __LINE__);
        made.write(text);
        return made.fileName();
    }
    void press(const QString &text)
    {
        for (auto *each : page()->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible()) {
                QVERIFY2(each->isEnabled(), qPrintable(text));
                each->setFocus(Qt::TabFocusReason);
                QTest::keyClick(each, Qt::Key_Space);
                return;
            }
        QFAIL(qPrintable(text));
    }
    bool says(const QString &part)
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(part); });
    }
    /// So many projects of a customer.
    static QByteArray rows(const QByteArray &customer, int from, int count)
    {
        QByteArray text;
        for (int project = from; project < from + count; ++project)
            text += customer + ",p" + QByteArray::number(project) + ",2027-05\n";
        return text;
    }
    void readMay(const QByteArray &text, const QString &name = u"east.csv"_s)
    {
        page()->setMonth(pricing::YearMonth::of(2027, 5));
        prompts.files = {file(name, "customer,project,month\n" + text)};
        press(document->facts().usage.empty() ? u"Read usage files…"_s : u"Read files…"_s);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        prompts = {};
        here = summaries = folder.path();
        auto scenario = test::golden("growth-locked");
        scenario.deals.front().price = pricing::UnitPrice{{8'000}};
        open(workspace::contentsOf({scenario}));
        window->openPage(ui::MainWindow::Usage);
    }
    void cleanup() { window.reset(); }

    void anEmptyPageExplainsAndReadsTheFirstFile()
    {
        QVERIFY(says(u"No usage file has been read yet"_s));
        readMay(rows("example corp", 0, 30) + "Acme,x,2027-05\nAcme,x,2027-05\nAcme,y,2027-04\n");
        QCOMPARE(cell(0, UsageTable::Used), u"30"_s);
        QCOMPARE(cell(0, UsageTable::Status), page()->usageTable()->row(0).difference > 0 ? u"over"_s : u"under"_s);
        QVERIFY(says(u"1 rows are of other months"_s) || says(u"1 row is of another month"_s));
        QVERIFY(says(u"east.csv, read on 1 Dec 2026"_s));
        QCOMPARE(window->page(), int(ui::MainWindow::Usage));
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(says(u"No usage file has been read yet"_s));
    }

    void aNameIsGivenToACustomerAndUndone()
    {
        readMay("Acme,x,2027-05\nAcme,y,2027-05\n");
        auto *names = view("unknownNames");
        QCOMPARE(names->model()->rowCount(), 1);
        names->setFocus(Qt::TabFocusReason);
        names->selectRow(0);
        press(u"This is…"_s);
        QVERIFY(prompts.lastHeading.contains(u"Acme"_s));
        QCOMPARE(names->model()->rowCount(), 0);
        QCOMPARE(cell(0, UsageTable::Used), u"2"_s);
        QCOMPARE(document->facts().customers.front().aliases.back(), "Acme");
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(document->facts().customers.front().aliases.empty());
    }

    void thePathIsRaisedToWhatIsUsed()
    {
        const int before = page()->usageTable()->rowCount();
        QVERIFY(before >= 0);
        readMay(rows("Example Corp", 0, 300));
        const pricing::UsageRow row = page()->usageTable()->row(0);
        QVERIFY(row.status == pricing::UsageStatus::Over && row.deal);
        QCOMPARE(row.worth, pricing::Money{row.difference * 8'000});
        const auto deal = document->scenario().deals[*row.deal];
        press(u"Raise the path"_s);
        QCOMPARE(page()->usageTable()->row(0).status, pricing::UsageStatus::Match);
        QVERIFY(document->scenario().deals[*row.deal].tenants != deal.tenants);
        document->undoStack().undo();
        QVERIFY(document->scenario().deals[*row.deal] == deal);
    }

private:
    /// Answers the form of columns once, when it is there: `does` with it, then Enter, or Escape.
    void withForm(QTimer &hand, std::function<void(ui::UsageColumnsForm &)> does, bool takes = true)
    {
        connect(&hand, &QTimer::timeout, this, [&hand, does, takes, this] {
            auto *form = qobject_cast<ui::UsageColumnsForm *>(QApplication::activeModalWidget());
            if (!form)
                return;
            hand.stop();
            ++forms;
            does(*form);
            QTest::keyClick(form, takes ? Qt::Key_Return : Qt::Key_Escape);
            if (form->isVisible())
                form->reject();
        });
        hand.start();
    }
    int forms = 0;

    static QPushButton *taking(const ui::UsageColumnsForm &form)
    {
        for (auto *each : form.findChildren<QPushButton *>())
            if (each->text() == u"Read it so"_s)
                return each;
        return nullptr;
    }
    static bool tells(const ui::UsageColumnsForm &form, const QString &part)
    {
        const auto labels = form.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) {
            return each->text().contains(part) && each->textFormat() == Qt::PlainText;
        });
    }

private Q_SLOTS:
    void otherTitlesAreAskedForInOneFormAndRemembered()
    {
        page()->setMonth(pricing::YearMonth::of(2027, 5));
        const QString path =
            file(u"kunden.csv"_s, "Kunde;Mandant;Stand\nExample Corp;<b>p1</b>;ja\nExample Corp;p2;ja\n");
        QTimer hand;
        forms = 0;
        withForm(hand, [](ui::UsageColumnsForm &form) {
            QVERIFY(!taking(form)->isEnabled()); // nothing is guessed
            QTest::keyClick(form.choice(0), Qt::Key_Down);
            QVERIFY(tells(form, u"In the first rows: Example Corp, Example Corp"_s));
            QTest::keyClick(form.choice(1), Qt::Key_Down);
            QVERIFY(tells(form, u"chosen above for Customer"_s));
            QVERIFY(!taking(form)->isEnabled());
            QTest::keyClick(form.choice(1), Qt::Key_Down);
            QVERIFY(tells(form, u"<b>p1</b>, p2"_s));
            QVERIFY(taking(form)->isEnabled());
        });
        page()->readFiles({path});
        QCOMPARE(forms, 1);
        QCOMPARE(document->facts().usage.size(), std::size_t(1));
        QCOMPARE(cell(0, UsageTable::Used), u"2"_s);
        page()->readFiles({path}); // as it was told
        QCOMPARE(forms, 1);
        prompts.files = {path};
        QTimer again;
        withForm(again, [](ui::UsageColumnsForm &form) { // what was told stands there, and can be told otherwise
            QCOMPARE(form.choice(0)->currentText(), u"Kunde"_s);
            QCOMPARE(form.choice(1)->currentText(), u"Mandant"_s);
            form.choice(2)->setCurrentIndex(3);
        });
        press(u"Read a file with other columns…"_s);
        QCOMPARE(forms, 2);
        QCOMPARE(document->facts().usage.size(), std::size_t(1));
    }

    void whoGivesUpTheFormReadsNothing()
    {
        page()->setMonth(pricing::YearMonth::of(2027, 5));
        QTimer hand;
        forms = 0;
        withForm(
            hand, [](ui::UsageColumnsForm &) {}, false);
        page()->readFiles({file(u"kunden.csv"_s, "Kunde;Mandant\nExample Corp;p1\n")});
        QCOMPARE(forms, 1);
        QVERIFY(document->facts().usage.empty());
    }

    void severalFilesAreChosenAtOnce()
    {
        page()->setMonth(pricing::YearMonth::of(2027, 5));
        const QStringList both{file(u"a.csv"_s, "customer,project\nExample Corp,p1\n"),
                               file(u"b.csv"_s, "customer,project\nExample Corp,p1\n")};
        prompts.files = both;
        press(u"Read usage files…"_s);
        QCOMPARE(document->facts().usage.size(), std::size_t(2));
        document->undoStack().undo(); // in one step
        QVERIFY(document->facts().usage.empty());
    }

    void whatIsWrongIsToldWithItsLineAndNothingIsRead()
    {
        readMay("Example Corp,,2027-05\n");
        QCOMPARE(prompts.lastText, u"line 2: column \"project\" must not be empty"_s);
        QVERIFY(document->facts().usage.empty());
        prompts.files = {file(u"other.csv"_s, "customer,project,month\nA,p,2027-04\n")};
        press(u"Read usage files…"_s);
        QVERIFY2(prompts.lastText.contains(u"Apr 2027"_s), qPrintable(prompts.lastText));
    }

    void filesAreDropped()
    {
        page()->setMonth(pricing::YearMonth::of(2027, 5));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(u"a.csv"_s, "customer,project\nExample Corp,p1\n")),
                      QUrl::fromLocalFile(file(u"b.csv"_s, "customer,project\nExample Corp,p1\n"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page(), &drop);
        QCOMPARE(document->facts().usage.size(), std::size_t(2));
        QCOMPARE(cell(0, UsageTable::Used), u"2"_s); // of two deployments
    }

    void whatTheCustomerGetsHoldsNothingOfThePartners_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("a text") << u".txt"_s;
        QTest::newRow("a table") << u".csv"_s;
        QTest::newRow("a page") << u".pdf"_s;
    }
    void whatTheCustomerGetsHoldsNothingOfThePartners()
    {
        QFETCH(QString, ending);
        readMay(rows("Example Corp", 0, 300));
        const QString path = folder.filePath(u"his"_s + ending);
        prompts.files = {path};
        QTimer hand;
        int pages = 0;
        connect(&hand, &QTimer::timeout, this, [&] {
            if (auto *preview = qobject_cast<ui::DocumentPreview *>(QApplication::activeModalWidget())) {
                hand.stop();
                ++pages;
                preview->accept();
            }
        });
        hand.start();
        press(u"For the customer…"_s);
        QCOMPARE(pages, 1);
        const QString name = wording::text(document->scenario().deals.front().name);
        const QString proposed = QFileInfo(prompts.lastSuggested).fileName();
        QVERIFY2(proposed.contains(u"Example Corp"_s) && proposed.endsWith(u".pdf"_s), qPrintable(proposed));
        QVERIFY(!proposed.contains(u"internal"_s) &&
                !proposed.contains(wording::text(document->scenario().settings.name)));
        const QByteArray bytes = bytesOf(path);
        if (ending == u".pdf"_s) {
            QVERIFY(bytes.startsWith("%PDF"));
            return; // what is in it: quotes/customerusage
        }
        const QString text = QString::fromUtf8(bytes);
        QVERIFY2(text.contains(u"300"_s) && text.contains(u"2027"_s), qPrintable(text));
        QVERIFY(!text.contains(u"$"_s) && !text.contains(name));
    }
};

DEALDESK_TESTS(UsagePageTest, QApplication)
#include "usagepage.moc"
