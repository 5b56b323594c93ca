// "What's this?": every label, title, field and chart that names a term of the trade says it, on every page, as plain
// text; and the glossary is searched with the keys.
#include "sampletablesfixture.h"

#include "support/testfile.h"
#include "tables/dealstable.h"
#include "ui/charts/picturedchart.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/readiness/readinesspage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/termof.h"
#include "ui/window/glossarydialog.h"
#include "ui/window/termcard.h"
#include "ui/window/whatsthis.h"
#include "wording/pages/glossarywords.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using guidance::Term;

namespace {

/// What the field's own people would ask about, whatever the glossary has; the word, and the title that answers.
const QList<std::pair<QString, QString>> asked{{u"net margin"_s, u"Net margin"_s},
                                               {u"margin floor"_s, u"Margin floor"_s},
                                               {u"margin"_s, u"Margin"_s},
                                               {u"wholesale"_s, u"Wholesale price"_s},
                                               {u"arr"_s, u"ARR"_s},
                                               {u"payout"_s, u"Payout"_s},
                                               {u"marketplace fee"_s, u"Marketplace fee"_s},
                                               {u"platform fee"_s, u"Platform fee"_s},
                                               {u"white label"_s, u"White label"_s},
                                               {u"markup"_s, u"Markup"_s},
                                               {u"existing tenants"_s, u"Existing tenants"_s},
                                               {u"tenants"_s, u"Tenant"_s},
                                               {u"band policy"_s, u"Band policy"_s},
                                               {u"band"_s, u"Volume band"_s},
                                               {u"route"_s, u"Route"_s},
                                               {u"listing"_s, u"Listing"_s},
                                               {u"term"_s, u"Commitment term"_s},
                                               {u"discount"_s, u"Commitment discount"_s},
                                               {u"probability"_s, u"Win probability"_s},
                                               {u"edp"_s, u"EDP"_s},
                                               {u"macc"_s, u"MACC"_s},
                                               {u"instalments"_s, u"Payment schedule"_s}};

/// The first of them in the text, as whole words; empty: none.
QString answerFor(const QString &text)
{
    const QString plain = u' ' + text.simplified().toLower().replace(QRegularExpression(u"[^\\w-]+"_s), u" "_s) + u' ';
    for (const auto &[word, title] : asked)
        if (plain.contains(u' ' + word + u' '))
            return title;
    return {};
}

} // namespace

class GlossaryTest : public SampleTables
{
    Q_OBJECT

    ui::WhatsThis &whatsThis() { return *window().findChild<ui::WhatsThis *>(); }
    QString said() { return whatsThis().card() ? whatsThis().card()->text() : QString(); }

    /// As a click does after "Point at something".
    QString saidAt(QWidget *widget, const QPoint &at)
    {
        QHelpEvent help(QEvent::WhatsThis, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &help);
        const QString text = said();
        if (whatsThis().card())
            whatsThis().card()->close();
        return text;
    }

    /// A figure "over the term": no commitment term is named.
    static bool isDuration(const QString &label) { return label.endsWith(u"over the term"_s, Qt::CaseInsensitive); }

    /// Each that names a term and does not say it.
    QStringList silent(QWidget &page)
    {
        QStringList found;
        const auto ask = [&](QWidget *widget, const QPoint &at, const QString &label) {
            const QString wanted = answerFor(label);
            if (!wanted.isEmpty() && !saidAt(widget, at).contains(wanted))
                found.append(QLatin1String(widget->metaObject()->className()) + u": "_s + label);
        };
        constexpr qsizetype longestLabel = 30; // what is longer is a sentence
        for (QLabel *each : page.findChildren<QLabel *>())
            if (each->isVisible() && each->text().size() <= longestLabel && !isDuration(each->text()))
                ask(each, each->rect().center(), each->text());
        for (ui::EntryField *each : page.findChildren<ui::EntryField *>())
            if (each->isVisible())
                ask(each->entry(), each->entry()->rect().center(), each->name());
        for (QTableView *table : page.findChildren<QTableView *>()) {
            QHeaderView *header = table->horizontalHeader();
            for (int column = 0; table->isVisible() && column < header->count(); ++column)
                if (!header->isSectionHidden(column) && header->sectionViewportPosition(column) < header->width())
                    ask(header->viewport(), {header->sectionViewportPosition(column) + 4, 4},
                        table->model()->headerData(column, Qt::Horizontal).toString());
        }
        for (QWidget *each : page.findChildren<QWidget *>())
            if (auto *chart = dynamic_cast<ui::PicturedChart *>(each); chart && each->isVisible())
                for (const exchange::SheetColumn &column : chart->values().columns) {
                    const QString title = QString::fromStdString(column.title);
                    const QString wanted = answerFor(title);
                    const auto terms = ui::termsAt(each);
                    const bool answers = std::ranges::any_of(
                        terms, [&](Term term) { return wording::glossaryWords(term).title == wanted; });
                    if (!wanted.isEmpty() && (!answers || saidAt(each, each->rect().center()).isEmpty()))
                        found.append(QLatin1String(each->metaObject()->className()) + u": "_s + title);
                }
        return found;
    }

    template<typename Look>
    void onEachView(Look look)
    {
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            window().showPage(page);
            QWidget &front = *window().pageWidget(page);
            if (page == MainWindow::Deals) {
                QTabWidget *tabs = window().dealsPage()->panel()->tabWidget();
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QApplication::processEvents();
                    look(front);
                }
            } else if (page == MainWindow::WhatIf) {
                for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
                    auto *whatIf = static_cast<ui::WhatIfPage *>(&front);
                    whatIf->showSection(section);
                    QTRY_VERIFY(!whatIf->isBusy());
                    look(front);
                }
            } else if (page == MainWindow::Readiness) {
                for (int section = 0; section < ui::ReadinessPage::SectionCount; ++section) {
                    static_cast<ui::ReadinessPage *>(&front)->showSection(section);
                    QApplication::processEvents();
                    look(front);
                }
            } else {
                QApplication::processEvents();
                look(front);
            }
        }
    }

private Q_SLOTS:
    void init()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void everyNamedTermIsSaidOnEveryPage()
    {
        QStringList found;
        int views = 0;
        onEachView([&](QWidget &page) {
            ++views;
            found += silent(page);
        });
        QVERIFY(views > MainWindow::PageCount);
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    /// Without the one who answers, every page has some: the same walk finds them.
    void withoutItTheyAreSilent()
    {
        qApp->removeEventFilter(&whatsThis());
        int silentPages = 0;
        onEachView([&](QWidget &page) { silentPages += !silent(page).isEmpty(); });
        qApp->installEventFilter(&whatsThis());
        QVERIFY(silentPages >= MainWindow::PageCount);
    }

    void theFocusIsAsked()
    {
        window().showPage(MainWindow::Deals);
        window().dealsPage()->panel()->tabWidget()->setCurrentIndex(0);
        QWidget *route = window().dealsPage()->panel()->form()->field(tables::DealField::Route)->entry();
        route->setFocus();
        QTest::keyClick(route, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY2(said().startsWith(u"Route\n"_s), qPrintable(said()));
        QVERIFY(said().contains(u"As of Nov 2026, source: Partner resell page, CPPO, MPO, or direct contract"_s));
        QVERIFY(QApplication::focusWidget() == route); // it takes no focus
        QTest::keyClick(route, Qt::Key_Escape);
        QCOMPARE(said(), QString());

        auto *table = window().findChild<QTableView *>(u"deals"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, tables::DealsTable::Arr));
        QTest::keyClick(table, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY2(said().startsWith(u"ARR\n"_s), qPrintable(said())); // its column first
        QVERIFY(said().contains(u"Also here: "_s));
    }

    void onceMoreIsTheGlossaryAtThatTerm()
    {
        window().showPage(MainWindow::Deals);
        QWidget *term = window().dealsPage()->panel()->form()->field(tables::DealField::Term)->entry();
        window().dealsPage()->panel()->tabWidget()->setCurrentIndex(0);
        term->setFocus();
        QTest::keyClick(term, Qt::Key_F1, Qt::ShiftModifier);
        bool seen = false;
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<ui::GlossaryDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            seen = dialog->chosen() == Term::CommitmentTerm;
            const auto end = qScopeGuard([&] { dialog->reject(); }); // else nobody would
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            auto *search = dialog->findChild<QLineEdit *>();
            QTRY_VERIFY(search->hasFocus());
            QTest::keyClicks(search, u"macc"_s);
            QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
            QVERIFY(dialog->chosen() == Term::Macc);
            QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(search, u"band"_s); // named so, and then what speaks of it
            QVERIFY(dialog->chosen() == Term::BandPolicy);
            QTest::keyClick(search, Qt::Key_Down);
            QVERIFY(dialog->chosen() == Term::Negotiated);
            QTest::keyClicks(search, u" nothing"_s);
            QVERIFY(!dialog->chosen());
            dialog->reject();
        });
        QTest::keyClick(term, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(seen);
    }

    void aWidgetMaySayItsTermItself()
    {
        window().showPage(MainWindow::Settings);
        QLabel nameless(u"<b>Acme & Sons</b>"_s, window().pageWidget(MainWindow::Settings));
        nameless.show();
        QCOMPARE(saidAt(&nameless, {}), QString());
        ui::setTerm(&nameless, Term::Edp);
        QVERIFY(saidAt(&nameless, {}).startsWith(u"EDP\n"_s));
    }

    /// Whatever a translator writes.
    void nothingOfItIsMarkup()
    {
        ui::TermCard card({Term::Margin, Term::Arr}, test::english(), {}, &window());
        ui::GlossaryDialog dialog(test::english(), Term::Margin, &window());
        for (QWidget *of : {static_cast<QWidget *>(&card), static_cast<QWidget *>(&dialog)})
            for (const QLabel *each : of->findChildren<QLabel *>())
                QCOMPARE(each->textFormat(), Qt::PlainText);
    }
};

DEALDESK_TESTS(GlossaryTest, QApplication)
#include "glossary.moc"
