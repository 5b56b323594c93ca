// What is out of sight does no work.
#include "sightfixture.h"

#include "support/authorizations.h"
#include "support/testfile.h"
#include "ui/deals/growthview.h"
#include "ui/readiness/readinesspage.h"
#include "ui/widgets/lazy.h"

#include <QLabel>

namespace {

/// What reaches widgets that are out of sight: each is work that nobody sees.
class HiddenWork : public QObject
{
public:
    HiddenWork() { qApp->installEventFilter(this); }
    QStringList found;

protected:
    bool eventFilter(QObject *to, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(to);
        static const QSet<QEvent::Type> work{QEvent::LayoutRequest, QEvent::UpdateRequest,        QEvent::Paint,
                                             QEvent::Resize,        QEvent::StyleChange,          QEvent::FontChange,
                                             QEvent::EnabledChange, QEvent::DynamicPropertyChange};
        if (widget && !widget->isVisible() && work.contains(event->type()))
            for (const QWidget *around = widget; around; around = around->parentWidget())
                if (around->objectName() == u"page"_s && !around->isVisible()) {
                    found.append(u"%1 in %2: event %3"_s
                                     .arg(QLatin1String(widget->metaObject()->className()),
                                          QLatin1String(around->metaObject()->className()))
                                     .arg(event->type()));
                    break;
                }
        return false;
    }
};

} // namespace

class HiddenWorkTest : public SightFixture
{
    Q_OBJECT

    QList<QWidget *> lazyOnes(bool inSight) const
    {
        QList<QWidget *> found;
        for (QWidget *each : window().findChildren<QWidget *>())
            if (dynamic_cast<const ui::Lazy *>(each) && each->isVisible() == inSight)
                found.append(each);
        return found;
    }

    static int refreshes(QWidget *of) { return dynamic_cast<const ui::Lazy *>(of)->refreshes(); }

    /// One of each kind, as keys in fields make them.
    void editEverything()
    {
        const auto &now = document().current();
        auto deal = now.scenario.deals.front();
        deal.tenants.front().count += 7;
        deal.name += "!";
        document().dealEdits.changeDeal(now.dealKeys.front(), deal, {});
        auto customer = now.scenario.customers.front();
        customer.name += "!";
        customer.edpRemaining = !customer.edpRemaining;
        document().factEdits.changeCustomer(now.customerKeys.front(), customer, {});
        auto settings = now.scenario.settings;
        settings.payoutDays += 1;
        document().scenarioEdits.changeSettings(settings, {});
        auto book = now.scenario.authorizations.front();
        book.bands.front().price = pricing::Money{book.bands.front().price->minor + 100};
        test::setAuthorization(document().factEdits, book.listing, book, {});
    }

private Q_SLOTS:
    /// Every page and section has been looked at; whichever is in front then, the others wait until they are again.
    void whatIsHiddenDoesNoWorkOnAKey()
    {
        open({test::growth(), test::workedExample()});
        auto *whatIf = static_cast<ui::WhatIfPage *>(window().pageWidget(MainWindow::WhatIf));
        auto *readiness = static_cast<ui::ReadinessPage *>(window().pageWidget(MainWindow::Readiness));
        const auto lookAtAll = [&] {
            for (int page = 0; page < MainWindow::PageCount; ++page) {
                window().showPage(page);
                for (int section = 0; page == MainWindow::WhatIf && section < ui::WhatIfPage::SectionCount; ++section) {
                    whatIf->showSection(section);
                    QTRY_VERIFY(!whatIf->isBusy());
                }
                for (int section = 0; page == MainWindow::Readiness && section < ui::ReadinessPage::SectionCount;
                     ++section)
                    readiness->showSection(section);
                QCoreApplication::processEvents();
            }
        };
        for (int front = 0; front < MainWindow::PageCount; ++front) {
            lookAtAll();
            window().showPage(front);
            QCoreApplication::processEvents();
            const QList<QWidget *> hidden = lazyOnes(false), seen = lazyOnes(true);
            QVERIFY(hidden.size() >= MainWindow::PageCount - 1 && !seen.isEmpty());
            std::map<QWidget *, int> before;
            for (QWidget *each : hidden + seen)
                before[each] = refreshes(each);
            HiddenWork work;
            editEverything();
            if (front == MainWindow::Deals)
                typeOver(DealField::Name, u"Typed"_s);
            QCoreApplication::processEvents();
            QVERIFY2(work.found.isEmpty(), qPrintable(work.found.join(u'\n')));
            for (QWidget *each : hidden)
                QVERIFY2(refreshes(each) == before[each], each->metaObject()->className());
            for (QWidget *each : seen) // the sections of these two are looked at by themselves
                QVERIFY2(refreshes(each) > before[each] || each == whatIf || each == readiness,
                         each->metaObject()->className());
            for (QWidget *page : hidden) // and it would have been seen
                if (auto *label = page->findChild<QLabel *>(); label && page->objectName() == u"page"_s)
                    label->setText(label->text() + u" and more"_s);
            QCoreApplication::processEvents();
            QVERIFY(!work.found.isEmpty());
            lookAtAll();
            for (QWidget *each : hidden)
                QVERIFY2(refreshes(each) == before[each] + 1 || !each->isVisible(), each->metaObject()->className());
        }
    }
};

DEALDESK_TESTS(HiddenWorkTest, QApplication)
#include "hiddenwork.moc"
