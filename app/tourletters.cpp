#include "tourviews.h"

#include "startcontents.h"
#include "unattended.h"

#include "ui/pricebooks/bandpaste.h"
#include "ui/pricebooks/newauthorization.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/widgets/promptdialog.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace dealdesk::app {

using namespace pricing;
using records::AuthorizationField;

namespace {

constexpr QSize pageSize(1166, 704); // what a window of 1366 × 768 has for a page

const QString bandsOfALetter = QStringLiteral("Tier\tTenants\tPer tenant and month\nPilot\t1–24\t$98.00\n"
                                              "Band 1\t25–99\t$89.50\nBand 2\t100–499\t$81.20\n"
                                              "Band 3\t500–1,199\t$79.90\nBand 4\t1,200+\tnegotiated");

/// The sample's, with three authorizations of one listing, one after the other.
Scenario withAuthorizationsOverTime()
{
    Scenario scenario = sampleContents().scenarios.front().scenario;
    const int first = scenario.settings.start.year();
    ResaleAuthorization &now = scenario.authorizations.front();
    now.number = "RA-2027-031";
    now.kind = AuthorizationKind::UntilDate;
    now.from = YearMonth::of(first, 1).firstDay();
    now.until = lastDayOf(YearMonth::of(first, 12));
    now.paymentPlan = PaymentPlan::Publishers;
    now.netTerms = 45;
    now.buyerAccounts = {"123456789012", "210987654321"};
    now.document = "RA-2027-031.pdf";
    now.note = "Prices hold for orders signed in the year.";
    ResaleAuthorization before = now, next = now;
    before.number = "RA-2026-014";
    before.document = "RA-2026-014.pdf";
    before.from = YearMonth::of(first - 1, 1).firstDay();
    before.until = lastDayOf(YearMonth::of(first - 1, 12));
    next.number = "RA-2028-002";
    next.document = "RA-2028-002.pdf";
    next.kind = AuthorizationKind::OpenEnded;
    next.from = YearMonth::of(first + 1, 1).firstDay();
    next.until.reset();
    scenario.authorizations.insert(scenario.authorizations.begin() + 1, {before, next});
    return scenario;
}

void paste(QWidget &into, const QString &text) { into.findChild<QPlainTextEdit *>()->setPlainText(text); }

/// With what a letter says entered, and a year later than the authorizations that there are.
bool newAuthorizationPicture(workspace::FactEdits &edits, const wording::Language &language, const QDir &folder,
                             const QString &suffix)
{
    ui::NewAuthorization dialog(edits, Listing::Asm, language, nullptr);
    dialog.show();
    const int year = edits.document().scenario().settings.start.year() + 2;
    for (const auto &[which, text] : {std::pair(AuthorizationField::Number, QStringLiteral("RA-%1-007").arg(year)),
                                      std::pair(AuthorizationField::From, QStringLiteral("%1-01-01").arg(year)),
                                      std::pair(AuthorizationField::Until, QStringLiteral("%1-12-31").arg(year))}) {
        ui::EntryField *field = dialog.field(which);
        static_cast<QLineEdit *>(field->entry())->insert(text);
        field->settle();
    }
    paste(dialog, bandsOfALetter);
    dialog.findChild<QCheckBox *>()->setChecked(true); // the one before it ends
    return grab(dialog, folder, QStringLiteral("new-authorization-%1").arg(suffix));
}

bool bandPastePicture(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    bool good = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        paste(*dialog, bandsOfALetter);
        good = grab(*dialog, folder, QStringLiteral("paste-bands-%1").arg(suffix));
        dialog->reject();
    });
    ui::askForBands(nullptr, "USD", language, [](const auto &) { return true; });
    return good;
}

} // namespace

bool letterPictures(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    workspace::OpenWorkspace document(workspace::contentsOf({withAuthorizationsOverTime()}));
    UnattendedPrompts prompts;
    ui::PriceBooksPage page(document.factEdits, prompts, language);
    page.setClock([year = document.scenario().settings.start.year()] { return QDate(year, 11, 20); });
    page.resize(pageSize);
    page.show();
    const auto keys = authorizationKeysOf(document.current(), Listing::Asm);
    page.showAuthorization(keys[keys.size() / 2]);
    bool good = grab(page, folder, QStringLiteral("authorizations-%1").arg(suffix));
    page.showLetter(true);
    good = grab(page, folder, QStringLiteral("letter-%1").arg(suffix)) && good;
    good = newAuthorizationPicture(document.factEdits, language, folder, suffix) && good;
    return bandPastePicture(language, folder, suffix) && good;
}

} // namespace dealdesk::app
