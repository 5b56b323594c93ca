// A deal's private offers, from the authorization to the expansion a year later: read, copied, checked, mended and entered
// with real keys in the program's window.
#include "offersfixture.h"

class OffersTest : public OffersFixture
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheAuthorizationToTheExpansionAYearLater()
    {
        for (const auto &fact : document().facts().authorizations) { // what the letter says stands there not yet
            auto book = fact.authorization;
            if (book.bands.size() < 3)
                continue;
            book.bands[2].price = pricing::Money{90'00};
            document().factEdits.changeAuthorization(fact.key, book, u"Other price"_s);
        }
        enterAuthorization();
        enterWorkedExample();
        showOffers();

        QVERIFY2(says(u"22.784987\u00A0%"_s), qPrintable(said()));
        QVERIFY2(says(u"Gives back $316,800.00 to the cent."_s), qPrintable(said()));
        QVERIFY2(says(u"With two decimals, 22.78\u00A0%"_s), qPrintable(said()));
        ui::CopyButton *copy = copyOf(u"Markup"_s);
        QVERIFY(copy);
        QCOMPARE(copy->accessibleName(), u"Copy Markup: 22.784987"_s);
        copy->setFocus(Qt::TabFocusReason);
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"22.784987"_s);
        QCOMPARE(copy->text(), u"Copied"_s);
        QVERIFY(copyOf(u"Wholesale: 258012.00"_s));
        QVERIFY(copyOf(u"Term starts: 2027-01-01"_s));
        QVERIFY(copyOf(u"Term ends: 2029-12-31"_s));

        QVERIFY2(says(u"has 1,096 days, 1 more than the 1,095 that a machine-image offer may have."_s),
                 qPrintable(said()));
        QVERIFY(says(u"The last day that is allowed is 30 Dec 2029."_s));
        QPushButton *fail = button(u"2 checks fail"_s); // the days and the account, below 36 instalments
        QVERIFY(fail);
        const auto *area = static_cast<QScrollArea *>(panel().tabWidget()->currentWidget());
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > area->viewport()->height()); // laid out
        fail->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fail, Qt::Key_Space);
        QVERIFY(area->verticalScrollBar()->value() > area->viewport()->height());
        QPushButton *ends = button(u"Set the end to 30 Dec 2029"_s);
        QVERIFY(ends);
        const int edits = document().undoStack().count();
        ends->setFocus(Qt::TabFocusReason);
        QTest::keyClick(ends, Qt::Key_Space);
        QCOMPARE(document().undoStack().count(), edits + 1);
        QVERIFY(deal().paperwork->offerEnd.has_value());
        QVERIFY2(says(u"No offer has more than the 1,095 days that a machine-image offer may have. (ok)"_s),
                 qPrintable(said()));
        QVERIFY(!button(u"Set the end to 30 Dec 2029"_s));
        QVERIFY(copyOf(u"Term ends: 2029-12-30"_s));
        document().undoStack().undo();
        QVERIFY(!deal().paperwork->offerEnd.has_value());
        QVERIFY(button(u"Set the end to 30 Dec 2029"_s));
        document().undoStack().redo();

        panel().tabWidget()->setCurrentIndex(0);
        typeDeal(DealField::Tenants, u"100, 12: 150"_s);
        showOffers();
        QVERIFY2(says(u"Expansion from 1 Jan 2028: 150 tenants"_s), qPrintable(said()));
        QVERIFY2(says(u"From 1 Jan 2028 to 30 Dec 2029 the customer is billed twice unless what remains of the offer "
                      "before is cancelled: $211,200.00."_s),
                 qPrintable(said()));
        QVERIFY(says(u"else $211,200.00 would be charged twice."_s));
    }

    void anOfferThatWasMadeIsEnteredAndChanged()
    {
        enterWorkedExample();
        showOffers();
        QVERIFY(says(u"When you have made an offer in the portal, add it here"_s));
        const int before = document().undoStack().count();
        QTest::mouseClick(button(u"+ Offer made"_s), Qt::LeftButton);
        QCOMPARE(deal().paperwork->offers.size(), std::size_t(1));
        QVERIFY(view().made()->field(OfferField::Id)->entry()->hasFocus());
        typeOffer(OfferField::Id, u"offer-abc"_s);
        typeOffer(OfferField::Expires, u"2026-12-20"_s);
        typeOffer(OfferField::Name, u"Example Corp 2027"_s);
        typeOffer(OfferField::NetTerms, u"30"_s);
        QCOMPARE(deal().paperwork->offers.front().id, "offer-abc");
        QCOMPARE(deal().paperwork->offers.front().name, "Example Corp 2027");
        QVERIFY(deal().paperwork->offers.front().netTerms == 30);
        QCOMPARE(document().undoStack().count(), before + 5); // one for each
        QVERIFY2(says(u"23:59:59 UTC of 20 Dec 2026"_s), qPrintable(said()));
        QVERIFY(copyOf(u"Offer name: Example Corp 2027"_s));
        QVERIFY(says(u"The offer offer-abc has no description."_s));

        typeOffer(OfferField::NetTerms, u"many"_s); // stays visible and changes nothing
        QVERIFY(!view().made()->field(OfferField::NetTerms)->isRight());
        QVERIFY(deal().paperwork->offers.front().netTerms == 30);
        view().made()->field(OfferField::NetTerms)->giveUp();

        QTest::mouseClick(button(u"+ Offer made"_s), Qt::LeftButton);
        QCOMPARE(deal().paperwork->offers.size(), std::size_t(2));
        typeOffer(OfferField::Id, u"offer-abc"_s); // that of the first
        QVERIFY(view().made()->field(OfferField::Id)->problem().startsWith(u"Another offer has this id."_s));
        QCOMPARE(deal().paperwork->offers.back().id, "offer-1");
        view().made()->field(OfferField::Id)->giveUp();
        QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
        QCOMPARE(deal().paperwork->offers.size(), std::size_t(1));
        QCOMPARE(view().made()->field(OfferField::Id)->text(), u"offer-abc"_s);
        while (document().undoStack().count() > 0 && document().undoStack().index() > before)
            document().undoStack().undo();
        QVERIFY(deal().paperwork->offers.empty());
        QVERIFY(says(u"When you have made an offer in the portal, add it here"_s));
    }

    void aSingleUseAuthorizationIsUsedUpByItsFirstOffer()
    {
        enterWorkedExample();
        const auto key = document().current().authorizationKeys.front();
        pricing::ResaleAuthorization single = document().scenario().authorizations.front();
        single.number = "RA-1";
        single.kind = pricing::AuthorizationKind::SingleUse;
        document().factEdits.changeAuthorization(key, single, u"Single use"_s);
        const auto pageSays = [&](const QString &words) {
            window().showPage(ui::MainWindow::PriceBooks);
            const auto labels = window().pageWidget(ui::MainWindow::PriceBooks)->findChildren<QLabel *>();
            const bool is = std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
            window().showPage(ui::MainWindow::Deals);
            return is;
        };
        showOffers();
        QVERIFY2(!says(u"used up"_s), qPrintable(said()));
        QVERIFY(!pageSays(u"used up"_s));
        QTest::mouseClick(button(u"+ Offer made"_s), Qt::LeftButton);
        typeOffer(OfferField::Id, u"offer-abc"_s);
        QVERIFY(pageSays(u"RA-1 is for a single offer, and is used up by the offer offer-abc of the deal Rollout."_s));

        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(2));
        typeDeal(DealField::Customer, u"Other Corp"_s);
        typeDeal(DealField::Name, u"Second"_s);
        typeDeal(DealField::Tenants, u"10"_s);
        showOffers();
        const auto second = u"The authorization is for a single offer, and is used up by the offer"_s;
        QTRY_VERIFY2(says(second), qPrintable(said()));
        QVERIFY2(says(u"Ask the publisher for another authorization."_s), qPrintable(said()));
        while (!deal().paperwork->offers.empty())
            document().undoStack().undo();
        QVERIFY(!pageSays(u"used up"_s));
    }
};

DEALDESK_TESTS(OffersTest, QApplication)
#include "offers.moc"
