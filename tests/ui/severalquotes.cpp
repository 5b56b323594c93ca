// Several chosen deals are quoted at once, by themselves or side by side: real keys, real files.
#include "quotefixture.h"

#include "support/testfile.h"
#include "tables/quotestoissue.h"
#include "ui/quotes/severalquotesdialog.h"
#include "ui/widgets/documentpreview.h"
#include "workspace/quoteregister.h"

#include <QAction>
#include <QRadioButton>
#include <QTableView>

using ui::SeveralQuotesDialog;

class SeveralQuotesTest : public QuoteFixture
{
    Q_OBJECT

    /// Two deals of one customer and one of another; real prices, so that nobody is asked about illustrative ones.
    static pricing::Scenario threeDeals()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        pricing::Deal third = scenario.deals[0];
        third.id = {"d3"};
        third.name = "Gamma";
        third.tenants = {{0, 600}};
        scenario.deals.push_back(third);
        return scenario;
    }

    QTableView *table() const { return window->findChild<QTableView *>(u"deals"_s); }

    /// The rows of these deals, chosen as with Ctrl and clicks.
    void mark(const QStringList &names) const
    {
        Qt::KeyboardModifiers with = Qt::NoModifier;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            for (int column = 0; column < table()->model()->columnCount(); ++column) {
                const QModelIndex at = table()->model()->index(row, column);
                if (table()->isColumnHidden(column) || !names.contains(at.data().toString()))
                    continue;
                QTest::mouseClick(table()->viewport(), Qt::LeftButton, with, table()->visualRect(at).center());
                with = Qt::ControlModifier;
            }
    }

    /// From the menu; answers whether the dialog came.
    template<typename Use>
    bool several(Use use)
    {
        bool seen = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *dialog = qobject_cast<SeveralQuotesDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            dialog->activateWindow();
            if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }))
                return;
            seen = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        for (QAction *action : window->findChildren<QAction *>())
            if (action->text().startsWith(u"&Several quotes"_s))
                action->trigger();
        QCoreApplication::processEvents();
        return seen;
    }

    static QRadioButton *sideBySide(const SeveralQuotesDialog &dialog)
    {
        for (auto *each : dialog.findChildren<QRadioButton *>())
            if (each->text().startsWith(u"Side by side"_s))
                return each;
        return nullptr;
    }
    static QPushButton *button(const QWidget &in, const QString &begins)
    {
        for (auto *each : in.findChildren<QPushButton *>())
            if (each->text().startsWith(begins))
                return each;
        return nullptr;
    }
    static QString words(const QWidget &of)
    {
        QStringList words;
        for (const QLabel *label : of.findChildren<QLabel *>())
            if (label->isVisibleTo(&of))
                words.append(label->text());
        return words.join(u'\n');
    }
    static QString cell(const SeveralQuotesDialog &dialog, int row, int column)
    {
        auto *rows = dialog.findChild<tables::QuotesToIssue *>();
        return rows->index(row, column).data().toString();
    }
    const std::vector<workspace::QuoteRecord> &quotes() const { return document->contents().quotes; }

private Q_SLOTS:
    void oneIsNotSeveral()
    {
        open(workspace::contentsOf({threeDeals()}));
        mark({u"Alpha"_s});
        QVERIFY(!several([](SeveralQuotesDialog &) {}));
        QVERIFY2(said().contains(u"Choose two deals or more"_s), qPrintable(said()));
    }

    void eachGetsANumberAndAFile()
    {
        open(workspace::contentsOf({threeDeals()}));
        mark({u"Alpha"_s, u"Beta"_s});
        QVERIFY(several([](SeveralQuotesDialog &dialog) {
            QCOMPARE(cell(dialog, 0, tables::QuotesToIssue::Number), u"Q-2026-0001"_s);
            QCOMPARE(cell(dialog, 1, tables::QuotesToIssue::Number), u"Q-2026-0002"_s);
            QCOMPARE(cell(dialog, 1, tables::QuotesToIssue::Total), u"$120,000.00"_s);
            QVERIFY(!sideBySide(dialog)->isEnabled()); // they are of two customers
            QVERIFY2(words(dialog).contains(u"customer"_s), qPrintable(words(dialog)));
            QTest::keyClick(&dialog, Qt::Key_Return);
        }));
        QCOMPARE(quotes().size(), std::size_t(2));
        QCOMPARE(QDir(here).entryList(QDir::Files).size(), 2);
        for (const workspace::QuoteRecord &quote : quotes()) {
            QVERIFY(quote.written);
            QVERIFY(pdfText(quote.file).contains(quote.number));
            QVERIFY(pdfText(quote.file).contains(quote.customerName));
        }
        QVERIFY2(said().contains(u"2 quotes are written"_s), qPrintable(said()));
    }

    void whatCannotBeQuotedIsLeftOutWithItsReason()
    {
        pricing::Scenario scenario = threeDeals();
        scenario.deals[1].listing = pricing::Listing::Sat; // no authorization has its price
        scenario.deals[1].price = pricing::Markup{pricing::Percent{1'000}};
        open(workspace::contentsOf({scenario}));
        mark({u"Alpha"_s, u"Beta"_s, u"Gamma"_s});
        QVERIFY(several([](SeveralQuotesDialog &dialog) {
            QVERIFY2(cell(dialog, 1, tables::QuotesToIssue::Note).startsWith(u"Left out: "_s),
                     qPrintable(cell(dialog, 1, tables::QuotesToIssue::Note)));
            QCOMPARE(cell(dialog, 1, tables::QuotesToIssue::Number), QString());
            QCOMPARE(cell(dialog, 2, tables::QuotesToIssue::Number), u"Q-2026-0002"_s); // no number is passed over
            QVERIFY2(words(dialog).contains(u"1 of 3 deals is left out"_s), qPrintable(words(dialog)));
            QTest::keyClick(&dialog, Qt::Key_Return);
        }));
        QCOMPARE(quotes().size(), std::size_t(2));
    }

    /// One file, in which each has its number; each is a quote of the register, and the same file is each one's.
    void alternativesStandInOneFileAndAreRegisteredEach()
    {
        open(workspace::contentsOf({threeDeals()}));
        mark({u"Alpha"_s, u"Gamma"_s});
        QVERIFY(several([](SeveralQuotesDialog &dialog) {
            QVERIFY(sideBySide(dialog)->isEnabled());
            QTest::mouseClick(sideBySide(dialog), Qt::LeftButton, {}, QPoint(8, sideBySide(dialog)->height() / 2));
            QVERIFY(sideBySide(dialog)->isChecked());
            QTest::keyClick(&dialog, Qt::Key_Return);
        }));
        QCOMPARE(quotes().size(), std::size_t(2));
        QCOMPARE(QDir(here).entryList(QDir::Files).size(), 1);
        QCOMPARE(quotes()[0].file, quotes()[1].file);
        const QString text = pdfText(quotes()[0].file);
        for (const workspace::QuoteRecord &quote : quotes()) {
            QVERIFY(quote.written && quote.sha256 == workspace::sha256Of(bytesOf(quote.file)));
            QVERIFY2(text.contains(quote.number), qPrintable(text));
        }
        QVERIFY(text.contains(u"Alternative B"_s));
        QVERIFY(!text.contains(u"Alpha"_s)); // a deal's name is the firm's own
    }

    /// It was priced without the other one: that they stand beside each other is no change of the deal.
    void anAlternativeDoesNotDifferFromItsDealAtOnce()
    {
        pricing::Scenario scenario = threeDeals();
        scenario.settings.bandPolicy = pricing::BandPolicy::Floating;
        for (const std::size_t deal : {0, 2})
            scenario.deals[deal].price = pricing::Markup{pricing::Percent{1'000}};
        open(workspace::contentsOf({scenario}));
        mark({u"Alpha"_s, u"Gamma"_s});
        QVERIFY(several([](SeveralQuotesDialog &dialog) {
            sideBySide(dialog)->click();
            QVERIFY(!button(dialog, u"Write"_s)->isEnabled()); // the prices are of an example
            for (auto *each : dialog.findChildren<QCheckBox *>())
                each->setChecked(true);
            QTest::keyClick(&dialog, Qt::Key_Return);
        }));
        QCOMPARE(quotes().size(), std::size_t(2));
        QVERIFY(quotes()[1].illustrative);
        const auto differs = [&] {
            for (const QLabel *label : window->dealsPage()->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"Differs from quote"_s))
                    return true;
            return false;
        };
        choose(0);
        QVERIFY(!differs());
        pricing::Deal deal = document->scenario().deals[0];
        deal.tenants.front().count += 50;
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, {});
        QTRY_VERIFY(differs());
    }

    /// What was an alternative goes on as a quote of its own, of the whole scenario.
    void anAlternativeIsRevisedByItself()
    {
        open(workspace::contentsOf({threeDeals()}));
        mark({u"Alpha"_s, u"Gamma"_s});
        QVERIFY(several([](SeveralQuotesDialog &dialog) {
            sideBySide(dialog)->click();
            QTest::keyClick(&dialog, Qt::Key_Return);
        }));
        QTimer::singleShot(0, window.get(), [] {
            auto *dialog = qobject_cast<QuoteDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->accept();
        });
        choose(0);
        for (QAction *action : window->findChildren<QAction *>())
            if (action->text().startsWith(u"New &revision"_s))
                action->trigger();
        QCOMPARE(quotes().size(), std::size_t(3));
        QCOMPARE(quotes()[2].number, quotes()[0].number);
        QCOMPARE(quotes()[2].revision, 2);
        QVERIFY(quotes()[0].content.contains("insteadOf") && !quotes()[2].content.contains("insteadOf"));
    }

    void oneApprovalIsForEachOfThemThatNeedsOne()
    {
        pricing::Scenario scenario = threeDeals();
        scenario.settings.marginFloor = pricing::Percent{5'000};
        open(workspace::contentsOf({scenario}));
        mark({u"Alpha"_s, u"Beta"_s});
        QVERIFY(several([](SeveralQuotesDialog &dialog) {
            QVERIFY(!button(dialog, u"Write"_s)->isEnabled());
            typeOver(test::named<QLineEdit>(&dialog, "Approved by"), u"J. Smith"_s);
            typeOver(test::named<QLineEdit>(&dialog, "Why"), u"A first customer"_s);
            QVERIFY(button(dialog, u"Write"_s)->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Return);
        }));
        QCOMPARE(quotes().size(), std::size_t(2));
        for (const workspace::QuoteRecord &quote : quotes())
            QVERIFY(quote.approval && quote.approval->by == u"J. Smith"_s);
        QVERIFY(quotes()[0].approval->content != quotes()[1].approval->content); // each for its own
    }

    void thePreviewShowsAllOfThemAndTakesNoNumber()
    {
        open(workspace::contentsOf({threeDeals()}));
        mark({u"Alpha"_s, u"Beta"_s});
        int pages = 0;
        QVERIFY(several([&](SeveralQuotesDialog &dialog) {
            QTimer::singleShot(0, &dialog, [&] {
                auto *preview = qobject_cast<ui::DocumentPreview *>(QApplication::activeModalWidget());
                QVERIFY(preview);
                for (const QLabel *label : preview->findChildren<QLabel *>())
                    if (label->text().contains(u" of "_s))
                        pages = label->text().section(u' ', -1).toInt();
                preview->reject();
            });
            button(dialog, u"Preview"_s)->click();
        }));
        QVERIFY2(pages >= 2, qPrintable(QString::number(pages)));
        QVERIFY(quotes().empty());
    }

    void whereTheFolderIsGoneNothingIsIssued()
    {
        open(workspace::contentsOf({threeDeals()}));
        mark({u"Alpha"_s, u"Beta"_s});
        QVERIFY(several([this](SeveralQuotesDialog &dialog) {
            typeOver(test::named<QLineEdit>(&dialog, "Folder"), here + u"/missing"_s);
            QVERIFY(!button(dialog, u"Write"_s)->isEnabled());
            QVERIFY2(words(dialog).contains(u"missing"_s), qPrintable(words(dialog)));
        }));
        QVERIFY(quotes().empty());
    }

    /// The disk is full at the second: the first is issued, and that is said.
    void whatStopsHalfWayIsSaid()
    {
        open(workspace::contentsOf({threeDeals()}));
        mark({u"Alpha"_s, u"Beta"_s});
        QVERIFY(several([this](SeveralQuotesDialog &dialog) {
            connect(document.get(), &workspace::Document::changed, &dialog, [this] { store.full = true; });
            QTest::keyClick(&dialog, Qt::Key_Return);
        }));
        const QString all = said() + prompts.lastText + prompts.lastHeading;
        QVERIFY2(all.contains(u"of 2 quotes"_s), qPrintable(all));
    }
};

DEALDESK_TESTS(SeveralQuotesTest, QApplication)
#include "severalquotes.moc"
