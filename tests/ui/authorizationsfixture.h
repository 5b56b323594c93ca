// The price books' page on scenarios, its buttons and what it says, and the dialog of a letter.
#pragma once

#include "ui/pricebooks/authorizationtimeline.h"
#include "ui/pricebooks/bandpaste.h"
#include "ui/pricebooks/newauthorization.h"
#include "ui/pricebooks/pricebookspage.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/bandstable.h"
#include "ui/pricebooks/authorizationform.h"
#include "ui/widgets/theme.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::AuthorizationField;

class AuthorizationsFixture : public QObject
{
protected:
    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<ui::PriceBooksPage> page;
    QDate today{2027, 6, 1};
    test::TestPrompts prompts;

    void open(Scenario scenario) { open(std::vector{std::move(scenario)}); }
    void open(std::vector<Scenario> scenarios)
    {
        page.reset();
        prompts = {};
        document = std::make_unique<workspace::OpenWorkspace>(workspace::contentsOf(std::move(scenarios)));
        page = std::make_unique<ui::PriceBooksPage>(document->factEdits, prompts, test::english());
        page->setClock([this] { return today; });
        page->resize(1270, 660);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void close()
    {
        page.reset();
        document.reset();
    }

    static Scenario untilEndOf2027(int year = 2027)
    {
        Scenario scenario = test::workedExample();
        scenario.authorizations.front().number = "RA-1";
        scenario.authorizations.front().until = YearMonth::of(year, 12).plus(1).firstDay();
        scenario.authorizations.front().until = plusDays(*scenario.authorizations.front().until, -1);
        return scenario;
    }

    const std::vector<ResaleAuthorization> &all() const { return document->scenario().authorizations; }
    ui::AuthorizationTimeline *timeline() const { return page->findChild<ui::AuthorizationTimeline *>(); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    /// Opens the dialog by its button, does this in it, and presses what it says.
    template<typename Fill>
    void enterFromALetter(Fill fill, bool add = true)
    {
        bool wasThere = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto *dialog = page->findChild<ui::NewAuthorization *>();
            QVERIFY(dialog);
            wasThere = true;
            fill(*dialog);
            for (QPushButton *each : dialog->findChildren<QPushButton *>())
                if (each->text() == (add ? "Add the authorization" : "Cancel"))
                    return QTest::mouseClick(each, Qt::LeftButton);
        });
        QTest::mouseClick(button("From a letter…"), Qt::LeftButton);
        QVERIFY(wasThere);
    }

    static void type(ui::NewAuthorization &dialog, AuthorizationField which, const QString &text)
    {
        test::enter(qobject_cast<QLineEdit *>(dialog.field(which)->entry()), text);
    }
    static void paste(ui::NewAuthorization &dialog, const QString &table)
    {
        dialog.findChild<ui::BandPaste *>()->findChild<QPlainTextEdit *>()->setPlainText(table);
    }
};
