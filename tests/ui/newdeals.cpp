// What new deals begin with, entered on the settings' page with real keys.
#include "sightfixture.h"

#include "guidance/dealdefaults.h"
#include "support/testfile.h"
#include "ui/widgets/entryfield.h"

#include <QComboBox>

class NewDealsTest : public SightFixture
{
    Q_OBJECT

    ui::EntryField *field(const char *name) const
    {
        window().showPage(MainWindow::Settings);
        return window()
            .pageWidget(MainWindow::Settings)
            ->findChild<ui::EntryField *>(u"newDeal."_s + QLatin1String(name));
    }
    void select(const char *name, const QString &wanted) const
    {
        auto *combo = qobject_cast<QComboBox *>(field(name)->entry());
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int at = 0; at < combo->count() && combo->currentText() != wanted; ++at)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), wanted);
    }
    void type(const char *name, const QString &text) const
    {
        test::enter(qobject_cast<QLineEdit *>(field(name)->entry()), text);
    }
    const pricing::Deal &added() const
    {
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        return document().scenario().deals.back();
    }
    std::string kept(const char *row) const
    {
        const auto found = document().facts().firm.find(std::string(guidance::newDealPrefix) + row);
        return found == document().facts().firm.end() ? "" : found->second.value;
    }

private Q_SLOTS:
    void aNewDealBeginsAsTheSettingsSay()
    {
        open({test::workedExample()});
        select("term", u"1 year"_s);
        select("route", u"Azure MPO"_s);
        select("rule", u"Target margin"_s);
        type("price", u"22.5"_s);
        type("fee.mpo", u"3"_s);
        type("fee.cppo", u"2.5"_s);
        const pricing::Deal &deal = added();
        QCOMPARE(deal.term, pricing::CommitmentTerm::OneYear);
        QCOMPARE(deal.route, pricing::Route::Mpo);
        QVERIFY(deal.price == pricing::ResalePrice(pricing::TargetMargin{pricing::Percent{2'250}}));
        QCOMPARE(deal.marketplaceFee.basisPoints, 300);
        QCOMPARE(window().page(), int(MainWindow::Deals));
    }

    void whatIsWrongIsRefusedBesideTheField()
    {
        open({test::workedExample()});
        type("fee.cppo", u"101"_s);
        QVERIFY(!field("fee.cppo")->problem().isEmpty());
        QCOMPARE(kept("fee/cppo"), "");
        select("rule", u"Target margin"_s);
        type("price", u"100"_s);
        QVERIFY(!field("price")->problem().isEmpty());
        QCOMPARE(kept("price"), "");
    }

    void aValueBelongsToItsRule()
    {
        open({test::workedExample()});
        QVERIFY(!field("price")->entry()->isEnabled()); // of no rule
        select("rule", u"Markup"_s);
        type("price", u"30"_s);
        QCOMPARE(kept("price"), "30");
        select("rule", u"Target margin"_s);
        QCOMPARE(kept("price"), "");
        QCOMPARE(field("price")->text(), "");
        QVERIFY(added().price == pricing::ResalePrice(pricing::Markup{pricing::Percent{2'000}}));
    }

    void anEditIsUndoneInSight()
    {
        open({test::workedExample()});
        type("fee.direct", u"1"_s);
        QCOMPARE(kept("fee/direct"), "1");
        window().showPage(MainWindow::Deals);
        undo();
        QCOMPARE(kept("fee/direct"), "");
        QCOMPARE(window().page(), int(MainWindow::Settings));
        QCOMPARE(field("fee.direct")->text(), "");
    }

    void aPriceInAnotherCurrencyIsSaidAndNotTaken()
    {
        Scenario euros = test::workedExample();
        euros.settings.name = "Euros";
        euros.settings.currency = "EUR";
        open({test::workedExample(), euros});
        look("Test");
        select("rule", u"Unit price"_s);
        type("price", u"85"_s);
        QCOMPARE(kept("price"), "85.00 USD");
        look("Euros");
        QCOMPARE(field("price")->text(), "");
        QVERIFY(std::holds_alternative<pricing::Markup>(added().price));
    }
};

DEALDESK_TESTS(NewDealsTest, QApplication)
#include "newdeals.moc"
