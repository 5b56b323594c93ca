// A document before it is written: its pages by keys and wheel, in both themes, and what goes to the printer.
#include "quotefixture.h"

#include "support/testfile.h"
#include "ui/widgets/documentpreview.h"
#include "ui/widgets/previewcanvas.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QScrollArea>
#include <QShortcut>
#include <QWheelEvent>

using ui::DocumentPreview;

class DocumentPreviewTest : public QuoteFixture
{
    Q_OBJECT

    static QPushButton *button(const QWidget &of, const QString &name)
    {
        for (auto *each : of.findChildren<QPushButton *>())
            if (each->accessibleName() == name || each->text() == name)
                return each;
        return nullptr;
    }

    /// Opens it from the quote's dialog by its button; `use` has it while it is open. Answers whether it came.
    template<typename Use>
    bool preview(QuoteDialog &dialog, Use use)
    {
        bool seen = false;
        QTimer::singleShot(0, &dialog, [&] {
            auto *shown = qobject_cast<DocumentPreview *>(QApplication::activeModalWidget());
            if (!shown)
                return;
            shown->activateWindow();
            if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == shown; }))
                return;
            seen = true;
            use(*shown);
            if (shown->isVisible())
                QTest::keyClick(shown, Qt::Key_Escape);
        });
        QPushButton *look = button(dialog, u"Preview…"_s);
        look->setFocus();
        QTest::keyClick(look, Qt::Key_Space);
        QCoreApplication::processEvents();
        return seen;
    }

    /// Three pages and more: a deal that is billed monthly over three years, with all its months different.
    void openLongDeal()
    {
        pricing::Scenario scenario = test::caseOf("quotes-two-deals");
        scenario.deals[0].term = pricing::CommitmentTerm::ThreeYears;
        scenario.deals[0].tenants.clear();
        for (int month = 0; month < 36; ++month)
            scenario.deals[0].tenants.push_back({month, 20 + month});
        scenario.deals[0].price = pricing::UnitPrice{{9'000}};
        open(workspace::contentsOf({scenario}));
        choose(0);
    }

    static QString place(const DocumentPreview &shown) { return shown.canvas()->accessibleName(); }

    static void wheel(DocumentPreview &shown, int by, Qt::KeyboardModifiers keys)
    {
        QWidget *viewport = shown.findChild<QScrollArea *>()->viewport();
        const QPointF middle = viewport->rect().center();
        QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, {0, by}, Qt::NoButton, keys, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(viewport, &event);
    }

private Q_SLOTS:
    void pagesAreTurnedByKeys()
    {
        openLongDeal();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            QVERIFY(preview(dialog, [](DocumentPreview &shown) {
                QVERIFY(place(shown).startsWith(u"Page 1 of "_s));
                const int last = place(shown).mid(10).toInt();
                QVERIFY(last >= 2);
                QVERIFY(!button(shown, u"Previous page"_s)->isEnabled());
                QTest::keyClick(&shown, Qt::Key_PageDown);
                QCOMPARE(place(shown), u"Page 2 of %1"_s.arg(last));
                QTest::keyClick(&shown, Qt::Key_PageUp);
                QTest::keyClick(&shown, Qt::Key_PageUp); // there is none before the first
                QCOMPARE(place(shown), u"Page 1 of %1"_s.arg(last));
                QTest::keyClick(&shown, Qt::Key_End);
                QCOMPARE(place(shown), u"Page %1 of %1"_s.arg(last));
                QVERIFY(!button(shown, u"Next page"_s)->isEnabled());
                QVERIFY(shown.focusWidget() && shown.focusWidget()->isEnabled());
                QTest::keyClick(&shown, Qt::Key_PageDown);
                QCOMPARE(place(shown), u"Page %1 of %1"_s.arg(last));
                QTest::keyClick(&shown, Qt::Key_Home);
                QCOMPARE(place(shown), u"Page 1 of %1"_s.arg(last));
            }));
            QVERIFY(dialog.isVisible()); // Esc closes the preview alone
        }));
    }

    void theSizeIsChosenByKeysAndWheel()
    {
        openTwoDeals();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            QVERIFY(preview(dialog, [](DocumentPreview &shown) {
                const QScrollArea *area = shown.findChild<QScrollArea *>();
                const auto isWhole = [&] { return shown.canvas()->sheet().height() <= area->viewport()->height(); };
                QVERIFY(shown.isFitted() && isWhole());
                const qreal fitted = shown.canvas()->zoom();
                QTest::keyClick(&shown, Qt::Key_Plus, Qt::ControlModifier);
                const qreal once = shown.canvas()->zoom();
                QVERIFY(once > fitted && !shown.isFitted());
                QTest::keyClick(&shown, Qt::Key_Equal, Qt::ControlModifier); // the same key without Shift
                QVERIFY(shown.canvas()->zoom() > once);
                QTest::keyClick(&shown, Qt::Key_Minus, Qt::ControlModifier);
                QCOMPARE(shown.canvas()->zoom(), once);
                wheel(shown, 120, Qt::ControlModifier);
                QVERIFY(shown.canvas()->zoom() > once);
                wheel(shown, -120, Qt::ControlModifier);
                QCOMPARE(shown.canvas()->zoom(), once);
                wheel(shown, -120, Qt::NoModifier); // scrolls
                QCOMPARE(shown.canvas()->zoom(), once);
                for (int press = 0; press < 20; ++press)
                    QTest::keyClick(&shown, Qt::Key_Plus, Qt::ControlModifier);
                QCOMPARE(shown.canvas()->zoom(), 4.0);
                for (int press = 0; press < 20; ++press)
                    QTest::keyClick(&shown, Qt::Key_Minus, Qt::ControlModifier);
                QCOMPARE(shown.canvas()->zoom(), 0.25);
                QTest::keyClick(&shown, Qt::Key_0, Qt::ControlModifier);
                QVERIFY(shown.isFitted() && isWhole());
                shown.resize(500, 500); // it follows the window
                QTRY_VERIFY(isWhole() && shown.canvas()->zoom() < fitted);
            }));
        }));
    }

    /// Paper is white in either theme, on the window's ground, with something drawn on it.
    void thePaperIsWhiteInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void thePaperIsWhiteInBothThemes()
    {
        QFETCH(bool, dark);
        ui::applyTheme(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
        const auto back = qScopeGuard([] { ui::applyTheme(*qApp, ui::Scheme::Light); });
        openTwoDeals();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            QVERIFY(preview(dialog, [](DocumentPreview &shown) {
                const auto *canvas = shown.canvas();
                const QImage seen = const_cast<ui::PreviewCanvas *>(canvas)->grab().toImage();
                const QRect sheet = canvas->sheet().toAlignedRect();
                QCOMPARE(seen.pixelColor(sheet.topLeft() + QPoint(4, 4)), QColor(Qt::white));
                QCOMPARE(seen.pixelColor(2, 2), ui::theme().window);
                int inked = 0;
                for (int y = sheet.top(); y < sheet.bottom(); y += 2)
                    for (int x = sheet.left(); x < sheet.right(); x += 2)
                        inked += seen.pixelColor(x, y).lightness() < 128 ? 1 : 0;
                QVERIFY(inked > 100);
            }));
        }));
    }

    /// As typed into the dialog at that moment; of the internal summary, too.
    void thePreviewIsOfWhatTheDialogSays_data()
    {
        QTest::addColumn<bool>("internal");
        QTest::newRow("quote") << false;
        QTest::newRow("internal summary") << true;
    }
    void thePreviewIsOfWhatTheDialogSays()
    {
        QFETCH(bool, internal);
        openTwoDeals();
        const QString out = here + u"/printed.pdf"_s;
        QVERIFY(quote(
            [&](QuoteDialog &dialog) {
                if (!internal)
                    typeOver(number(dialog), u"A-17"_s);
                QVERIFY(preview(dialog, [&](DocumentPreview &shown) {
                    int asked = 0;
                    shown.askPrinter = [&](const QPageLayout &layout) {
                        ++asked;
                        auto writer = std::make_unique<QPdfWriter>(out);
                        writer->setPageLayout(layout);
                        return writer;
                    };
                    QTest::keyClick(&shown, Qt::Key_P, Qt::ControlModifier);
                    QCOMPARE(asked, 1);
                }));
            },
            internal ? Qt::ControlModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::ControlModifier)));
        const QString text = pdfText(out);
        QCOMPARE(text.contains(u"INTERNAL"_s), internal);
        QCOMPARE(text.contains(u"A-17"_s), !internal);
        QCOMPARE(text.contains(u"this quote has not been issued"_s), !internal); // what is printed is no quote
        QVERIFY(document->contents().quotes.empty());
        QVERIFY(prompts.asked.isEmpty());
    }

    void givingUpThePrinterPrintsNothing()
    {
        openTwoDeals();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            QVERIFY(preview(dialog, [this](DocumentPreview &shown) {
                shown.askPrinter = [](const QPageLayout &) { return std::unique_ptr<QPagedPaintDevice>(); };
                button(shown, u"Print"_s)->click();
                QVERIFY(prompts.asked.isEmpty() && shown.isVisible());
            }));
        }));
    }

    void everyButtonHasANameAndIsReachedByTab()
    {
        openLongDeal();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            QVERIFY(preview(dialog, [](DocumentPreview &shown) {
                QSet<QWidget *> reached;
                for (int press = 0; press < 20; ++press) {
                    QTest::keyClick(shown.focusWidget(), Qt::Key_Tab);
                    reached.insert(shown.focusWidget());
                }
                for (auto *each : shown.findChildren<QPushButton *>()) {
                    QVERIFY(!each->accessibleName().isEmpty());
                    QVERIFY2(!each->isEnabled() || each->isHidden() || reached.contains(each),
                             qPrintable(each->accessibleName()));
                }
            }));
        }));
    }

    void whatIsWrongHasNoPreview()
    {
        openTwoDeals();
        QVERIFY(quote([this](QuoteDialog &dialog) {
            typeOver(date(dialog), u"nonsense"_s);
            QVERIFY(!button(dialog, u"Preview…"_s)->isEnabled());
        }));
    }

    // The portfolio summary, from the menu: as internal as a deal's.
    void thePortfolioSummaryGoesIntoTheFolderOfSummaries()
    {
        openTwoDeals();
        prompts.files = {summaries + u"/all.pdf"_s};
        summarizeAll();
        QVERIFY2(prompts.lastSuggested.startsWith(summaries + u"/INTERNAL Portfolio"_s),
                 qPrintable(prompts.lastSuggested));
        const QString text = pdfText(summaries + u"/all.pdf"_s);
        QVERIFY2(text.contains(u"INTERNAL — not for the customer"_s) && text.contains(u"Portfolio summary"_s),
                 qPrintable(text));
        QCOMPARE(prompts.asked.size(), 1);
        QVERIFY2(said().contains(u"Portfolio summary written to"_s), qPrintable(said()));
        QCOMPARE(QFileInfo(summaries + u"/all.pdf"_s).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void thePortfolioSummaryAsksBeforeItLiesBesideQuotes_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("no") << false;
        QTest::newRow("yes") << true;
    }
    void thePortfolioSummaryAsksBeforeItLiesBesideQuotes()
    {
        QFETCH(bool, yes);
        openTwoDeals();
        prompts.yes = yes;
        prompts.files = {here + u"/all.pdf"_s};
        summarizeAll();
        QCOMPARE(prompts.asked.value(1), u"Put it beside quotes for customers?"_s);
        QCOMPARE(QFile::exists(here + u"/all.pdf"_s), yes);
        QCOMPARE(habits.habit(u"summaryFolder"_s), summaries.toUtf8()); // that choice is not kept
    }

    void aFolderThatNobodyTookGoesAwayAgain()
    {
        const QByteArray home = qgetenv("HOME");
        const auto back = qScopeGuard([&] { qputenv("HOME", home); });
        qputenv("HOME", QFile::encodeName(here));
        openTwoDeals();
        habits.keep(u"summaryFolder"_s, {});
        summarizeAll(); // gives up
        const QString own = here + u"/Internal summaries"_s;
        QVERIFY2(prompts.lastSuggested.startsWith(own), qPrintable(prompts.lastSuggested));
        QVERIFY(!QDir(own).exists());
        prompts.files = {own + u"/all.pdf"_s};
        summarizeAll();
        QVERIFY(QFile::exists(own + u"/all.pdf"_s));
        QCOMPARE(QFileInfo(own).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

private:
    void summarizeAll()
    {
        const auto actions = window->findChildren<QAction *>();
        const auto all = std::ranges::find(actions, u"&Portfolio summary (PDF)…"_s, &QAction::text);
        QVERIFY(all != actions.end());
        bool seen = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *shown = qobject_cast<DocumentPreview *>(QApplication::activeModalWidget());
            QVERIFY(shown);
            seen = true;
            QTest::mouseClick(button(*shown, u"Save PDF…"_s), Qt::LeftButton);
        });
        (*all)->trigger();
        QVERIFY(seen);
    }
};

DEALDESK_TESTS(DocumentPreviewTest, QApplication)
#include "documentpreview.moc"
