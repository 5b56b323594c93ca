// What the firm has on its paper, entered on the settings' page with real keys, and what a quote then has of it.
#include "sightfixture.h"

#include "guidance/paperrows.h"
#include "quotes/letterheadof.h"
#include "support/testfile.h"
#include "ui/widgets/entryfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

class PaperPartTest : public SightFixture
{
    Q_OBJECT

    QWidget &page() const
    {
        window().showPage(MainWindow::Settings);
        return *window().pageWidget(MainWindow::Settings);
    }
    ui::EntryField *field(const char *row) const
    {
        return page().findChild<ui::EntryField *>(u"paper/"_s + QLatin1String(row));
    }
    void type(const char *row, const QString &text) const
    {
        auto *box = qobject_cast<QPlainTextEdit *>(field(row)->entry());
        box->setFocus();
        for (const QString &line : text.split(u'\n')) {
            if (!box->toPlainText().isEmpty())
                QTest::keyClick(box, Qt::Key_Return);
            QTest::keyClicks(box, line);
        }
        field(row)->settle();
    }
    guidance::PaperRows kept() const { return guidance::paperRowsOf(document().facts().firm); }

private Q_SLOTS:
    void textsAreKeptAsTyped()
    {
        open({test::workedExample()});
        type("address", u"12 Example Street\nSpringfield"_s);
        type("closing", u"Thank you."_s);
        type("terms", u"One.\nTwo."_s);
        QCOMPARE(kept().address, "12 Example Street\nSpringfield");
        QCOMPARE(kept().closing, "Thank you.");
        QCOMPARE(kept().terms, "One.\nTwo.");
        const quotes::Letterhead made =
            quotes::letterheadOf(document().facts(), document().scenario().settings.partner);
        QCOMPARE(made.terms, u"One.\nTwo."_s);
    }

    void anEditIsOneUndoInSight()
    {
        open({test::workedExample()});
        type("terms", u"One.\nTwo."_s);
        window().showPage(MainWindow::Deals);
        undo();
        QCOMPARE(kept().terms, "");
        QCOMPARE(window().page(), int(MainWindow::Settings));
        QCOMPARE(field("terms")->text(), QString());
        QVERIFY(!document().undoStack().canUndo());
    }

    void aTextThatIsTooLongIsRefusedBesideIt()
    {
        open({test::workedExample()});
        auto *box = qobject_cast<QPlainTextEdit *>(field("address")->entry());
        box->setFocus();
        box->setPlainText(QString(501, u'x'));
        field("address")->settle();
        QVERIFY(field("address")->problem().contains(u"500"_s));
        QCOMPARE(kept().address, "");
    }

    void theSizeAndTheLinesToSignAreChosen()
    {
        open({test::workedExample()});
        auto *size = qobject_cast<QComboBox *>(field("size")->entry());
        size->setFocus(Qt::TabFocusReason);
        QTest::keyClick(size, Qt::Key_Home);
        QTest::keyClick(size, Qt::Key_Down);
        QCOMPARE(kept().size, std::optional(guidance::PaperSize::Letter));
        QTest::keyClick(size, Qt::Key_Down);
        QCOMPARE(kept().size, std::optional(guidance::PaperSize::A4));
        QTest::keyClick(size, Qt::Key_Home);
        QCOMPARE(kept().size, std::nullopt);
        auto *sign = page().findChild<QCheckBox *>(u"paper/signature"_s);
        sign->setFocus();
        QTest::keyClick(sign, Qt::Key_Space);
        QVERIFY(kept().signatures);
        undo();
        QVERIFY(!kept().signatures && !sign->isChecked());
    }
};

DEALDESK_TESTS(PaperPartTest, QApplication)
#include "paperpart.moc"
