// Every view of the window, and what keys and assistive technology find in it.
#pragma once

#include "dealsfixture.h"

#include "support/language.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/whatif/whatifpage.h"

#include <QAccessible>
#include <QTabWidget>

class ReachFixture : public DealsFixture
{
    Q_OBJECT

protected:
    ui::MainWindow &window() { return *session->window(); }

    void show(int page, int view)
    {
        window().openPage(page);
        if (page == ui::MainWindow::Deals) {
            window().dealsPage()->panel()->tabWidget()->setCurrentIndex(view);
            window().dealsPage()->lower()->setTab(view == 1 ? ui::DealStrip::Growth : ui::DealStrip::Terms);
        } else if (page == ui::MainWindow::Customers) {
            static_cast<ui::CustomersPage *>(window().pageWidget(page))->showSection(view);
        } else if (page == ui::MainWindow::WhatIf) {
            auto *whatIf = static_cast<ui::WhatIfPage *>(window().pageWidget(page));
            whatIf->showSection(view);
            QTRY_VERIFY(!whatIf->isBusy());
        } else if (page == ui::MainWindow::Compare && document().contents().scenarios.size() < 2) {
            document().scenarioEdits.duplicateScenario(document().currentKey(), QStringLiteral("Another"), {});
        } else if (page == ui::MainWindow::Forecast) {
            static const char *const views[] = {"money", "tenants", "cash"};
            window().pageWidget(page)->findChild<ui::ForecastChooser *>()->choose(
                ui::ForecastChoice::fromText(views[view]));
        }
    }

    static void addViews()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("view");
        using Window = ui::MainWindow;
        static const std::tuple<const char *, int, int> views[] = {
            {"deals", Window::Deals, 0},
            {"deals, figures and growth", Window::Deals, 1},
            {"deals, payouts", Window::Deals, 2},
            {"customers", Window::Customers, ui::CustomersPage::Details},
            {"a customer's routes", Window::Customers, ui::CustomersPage::Route},
            {"forecast", Window::Forecast, 0},
            {"forecast, tenants", Window::Forecast, 1},
            {"forecast, cash", Window::Forecast, 2},
            {"compare", Window::Compare, 0},
            {"at scale", Window::WhatIf, ui::WhatIfPage::Scale},
            {"one deal", Window::WhatIf, ui::WhatIfPage::OneDeal},
            {"sensitivity", Window::WhatIf, ui::WhatIfPage::Sensitivity},
            {"simulation", Window::WhatIf, ui::WhatIfPage::Simulation},
            {"price books", Window::PriceBooks, 0},
            {"settings", Window::Settings, 0},
        };
        for (const auto &[name, page, view] : views)
            QTest::addRow("%s", name) << page << view;
    }

    /// All that the keys reach: found without any order.
    QSet<QWidget *> reachable()
    {
        QSet<QWidget *> all;
        for (QWidget *each : window().findChildren<QWidget *>())
            if (each->isVisible() && each->isEnabled() && !each->focusProxy() &&
                (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->window() == &window())
                all.insert(each);
        return all;
    }

    static QString nameOf(const QWidget *widget)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                             spoken ? spoken->text(QAccessible::Name) : QString());
    }
};
