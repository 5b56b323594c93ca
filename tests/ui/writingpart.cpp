// How numbers and dates are written: chosen on the settings' page with real keys, and in effect on every page.
#include "sightfixture.h"

#include "support/testfile.h"
#include "ui/widgets/entryfield.h"

#include <QComboBox>
#include <QLabel>

class WritingPartTest : public SightFixture
{
    Q_OBJECT

    QWidget &page() const
    {
        window().showPage(MainWindow::Settings);
        return *window().pageWidget(MainWindow::Settings);
    }
    /// By keys, from the first choice on.
    void choose(const char *called, int choice) const
    {
        auto *field = page().findChild<ui::EntryField *>(u"writing."_s + QLatin1String(called));
        auto *combo = qobject_cast<QComboBox *>(field->entry());
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int step = 0; step < choice; ++step)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    QString example() const { return page().findChild<QLabel *>(u"writing.example"_s)->text(); }
    QLineEdit *line(DealField which) const
    {
        window().showPage(MainWindow::Deals);
        auto *line = qobject_cast<QLineEdit *>(entry(which));
        line->setFocus(Qt::TabFocusReason);
        return line;
    }
    void typeOver(DealField which, const QString &text) const
    {
        QLineEdit *typed = line(which);
        QTest::keyClick(typed, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(typed, text);
        QTest::keyClick(typed, Qt::Key_Tab);
    }
    QString billed() const { return table()->model()->index(0, DealsTable::Billed).data().toString(); }

private Q_SLOTS:
    void init()
    {
        open({test::workedExample()});
        deals().choose(key(0));
    }

    void theExampleShowsANumberAndADateSoWritten()
    {
        QCOMPARE(example(), u"Written so: 1,234.56 and 2 Mar 2027"_s);
        choose("numbers", 2);
        choose("dates", 2);
        QCOMPARE(example(), u"Written so: 1.234,56 and Mar 2, 2027"_s);
        choose("numbers", 4);
        choose("dates", 3);
        QCOMPARE(example(), u"Written so: 1\u2019234.56 and 2027-03-02"_s);
    }

    void everyOpenPageFollowsAtOnce()
    {
        window().showPage(MainWindow::Forecast); // made, then hidden
        QVERIFY(billed().contains(u','));
        const QString before = billed();
        choose("numbers", 2);
        QString other = before;
        other.replace(u',', u'#').replace(u'.', u',').replace(u'#', u'.');
        QCOMPARE(billed(), other);
        QVERIFY2(line(DealField::PriceValue)->text().contains(u','), qPrintable(line(DealField::PriceValue)->text()));
        QVERIFY(!document().undoStack().canUndo()); // nothing of the contents changed
    }

    void whatIsTypedIsReadInTheChosenStyle()
    {
        choose("numbers", 2);
        typeOver(DealField::PriceValue, u"1.234,5"_s);
        const auto price = std::get_if<pricing::UnitPrice>(&deal(0).price);
        const auto total = std::get_if<pricing::MonthlyTotal>(&deal(0).price);
        QVERIFY(price || total);
        QCOMPARE(price ? price->perTenant.minor : total->perMonth.minor, std::int64_t{123'450});
        QCOMPARE(line(DealField::PriceValue)->text(), u"1234,50"_s);
    }

    void figuresAloneAreADateOnlyWhereTheOrderIsChosen()
    {
        typeOver(DealField::ExpectedClose, u"02/03/2027"_s);
        QVERIFY(!deal(0).paperwork->expectedClose);
        choose("dates", 1);
        typeOver(DealField::ExpectedClose, u"02/03/2027"_s);
        QCOMPARE(deal(0).paperwork->expectedClose, std::optional(wording::fromQDate({2027, 3, 2})));
        choose("dates", 2);
        typeOver(DealField::ExpectedClose, u"02/03/2027"_s);
        QCOMPARE(deal(0).paperwork->expectedClose, std::optional(wording::fromQDate({2027, 2, 3})));
        QCOMPARE(line(DealField::ExpectedClose)->text(), u"Feb 3, 2027"_s);
    }

    void theDeviceKeepsIt()
    {
        choose("numbers", 3);
        choose("dates", 3);
        QVERIFY(
            session->create(folder.filePath(u"another.dealdesk"_s), workspace::contentsOf({test::workedExample()})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
        QCOMPARE(example(), u"Written so: 1\u00A0234,56 and 2027-03-02"_s);
    }
};

DEALDESK_TESTS(WritingPartTest, QApplication)
#include "writingpart.moc"
