// Every field of every record, by the table and by the form: a value other than the present one is entered with real
// keys; exactly that field changes; it is saved, undone, redone and read back. The fields come from the types.
#include "app/session.h"
#include "storage/workspacefile.h"
#include "support/fields.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/bandstable.h"
#include "tables/customerstable.h"
#include "tables/dealentry.h"
#include "tables/dealstable.h"
#include "ui/customers/customerform.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/pricebooks/authorizationform.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/widgets/choiceeditor.h"
#include "ui/widgets/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>
#include <set>

using namespace dealdesk;
using namespace pricing;
using tables::AuthorizationField;
using tables::BandField;
using tables::BandsTable;
using tables::CustomerField;
using tables::CustomersTable;
using tables::DealField;
using tables::DealsTable;

namespace {

/// Two customers, two books, and a deal that has something in each field.
Scenario everything()
{
    Deal deal = test::dealOf("d1", {{0, 100}});
    deal.term = CommitmentTerm::OneYear;
    deal.negotiatedPrice = Money{70'14};
    deal.billing = {BillingSchedule::Custom, {{0, Money{114'000'00}}}};
    deal.whiteLabel = {WhiteLabelTier::Full, Money{200'00}};
    Scenario scenario = test::scenarioOf({deal});
    scenario.authorizations.push_back(scenario.authorizations.front());
    scenario.authorizations.back().listing = Listing::Sat;
    for (VolumeBand &band : scenario.authorizations.front().bands)
        band.provenance = Provenance::Mine; // else a changed figure would make it so
    scenario.customers.push_back({{"c2"}, "Other Corp"});
    return scenario;
}

/// Another value than `everything` has; nothing for a choice, of which another one is taken.
QString another(DealField field)
{
    switch (field) {
    case DealField::Name: return QStringLiteral("Second wave");
    case DealField::Start: return QStringLiteral("Mar 2027");
    case DealField::Tenants: return QStringLiteral("120");
    case DealField::PriceValue: return QStringLiteral("91.50");
    case DealField::NegotiatedPrice: return QStringLiteral("69.00");
    case DealField::Instalments: return QStringLiteral("0: 100000.00; 6: 14000.00");
    case DealField::MarketplaceFee: return QStringLiteral("3");
    case DealField::WhiteLabelFee: return QStringLiteral("250.00");
    case DealField::Probability: return QStringLiteral("50");
    case DealField::PoNumber: return QStringLiteral("PO 4711/b");
    case DealField::OfferEnd: return QStringLiteral("30 Dec 2027");
    case DealField::Notes: return QStringLiteral("Asked for a PoC\nin March");
    default: return {};
    }
}

QString fieldOf(DealField field)
{
    switch (field) {
    case DealField::Customer: return QStringLiteral("customer");
    case DealField::Name: return QStringLiteral("name");
    case DealField::Listing: return QStringLiteral("listing");
    case DealField::Route: return QStringLiteral("route");
    case DealField::Included: return QStringLiteral("included");
    case DealField::Start: return QStringLiteral("start");
    case DealField::Term: return QStringLiteral("term");
    case DealField::AtEnd: return QStringLiteral("atEnd");
    case DealField::Tenants: return QStringLiteral("tenants");
    case DealField::PriceRule:
    case DealField::PriceValue: return QStringLiteral("price");
    case DealField::NegotiatedPrice: return QStringLiteral("negotiatedPrice");
    case DealField::BillingSchedule: return QStringLiteral("schedule");
    case DealField::Instalments: return QStringLiteral("instalments");
    case DealField::MarketplaceFee: return QStringLiteral("fee");
    case DealField::WhiteLabelTier: return QStringLiteral("tier");
    case DealField::WhiteLabelFee: return QStringLiteral("monthlyFee");
    case DealField::Probability: return QStringLiteral("probability");
    case DealField::PoNumber: return QStringLiteral("poNumber");
    case DealField::Status: return QStringLiteral("status");
    case DealField::OfferEnd: return QStringLiteral("offerEnd");
    case DealField::Notes: return QStringLiteral("notes");
    case DealField::Offers:
    case DealField::Id:
    case DealField::RecommendedRoute: break; // nobody enters them
    }
    return {};
}

constexpr int dealFields = static_cast<int>(DealField::Notes) + 1;

} // namespace

class EveryFieldTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QString path;
    int workspaces = 0;

    workspace::OpenWorkspace &document() { return *session->document(); }
    const Scenario &scenario() { return document().scenario(); }
    ui::MainWindow &window() { return *session->window(); }

    void open(const Scenario &of)
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        path = folder.filePath(QStringLiteral("%1.dealdesk").arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({of})));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    Scenario saved()
    {
        auto file = storage::WorkspaceFile::open(test::english(), path, storage::Access::ReadOnly);
        const auto contents = file ? (*file)->read() : tl::expected<workspace::Contents, storage::OpenFailure>();
        return contents && !contents->scenarios.empty() ? contents->scenarios.front().scenario : Scenario();
    }

    /// What the entry changed of the record. Of the rest of the scenario nothing may change.
    template<typename Record>
    QStringList changedBy(const std::function<Record &(Scenario &)> &recordOf, const std::function<void()> &enter)
    {
        document().undoStack().clear();
        Scenario before = scenario();
        enter();
        for (int turn = 0; turn < 50 && scenario() == before; ++turn)
            QTest::qWait(2); // a cell is taken in the next turn
        Scenario after = scenario();
        const QStringList changed = test::differences(recordOf(before), recordOf(after));
        Scenario rest = after;
        recordOf(rest) = recordOf(before);
        const auto isSaved = [&](const Scenario &wanted) { return scenario() == wanted && saved() == wanted; };
        bool isRight = rest == before && isSaved(after);
        const int entries = document().undoStack().count();
        while (document().undoStack().canUndo())
            document().undoStack().undo();
        isRight = isRight && isSaved(before);
        while (document().undoStack().canRedo())
            document().undoStack().redo();
        isRight = isRight && isSaved(after) && entries == 1;
        while (document().undoStack().canUndo())
            document().undoStack().undo();
        return isRight ? changed : QStringList{changed.join(u' '), QStringLiteral("and more, or not for good")};
    }
    const std::function<Deal &(Scenario &)> theDeal = [](Scenario &of) -> Deal & { return of.deals.front(); };
    const std::function<Customer &(Scenario &)> theCustomer = [](Scenario &of) -> Customer & {
        return of.customers.front();
    };
    const std::function<ResaleAuthorization &(Scenario &)> theBook = [](Scenario &of) -> ResaleAuthorization & {
        return of.authorizations.front();
    };
    const std::function<VolumeBand &(Scenario &)> theLastBand = [](Scenario &of) -> VolumeBand & {
        return of.authorizations.front().bands.back();
    };
    const std::function<ScenarioSettings &(Scenario &)> theSettings = [](Scenario &of) -> ScenarioSettings & {
        return of.settings;
    };

    /// By real keys. `text` empty: the choice after the present one.
    static void enterCell(QTableView *view, int row, int column, const QString &text)
    {
        const QModelIndex cell = view->model()->index(row, column);
        view->setFocus();
        view->setCurrentIndex(cell);
        if (cell.flags().testFlag(Qt::ItemIsUserCheckable)) {
            QTest::keyClick(view, Qt::Key_Space);
            return;
        }
        QTest::keyClick(view, Qt::Key_F2);
        if (auto *choice = view->viewport()->findChild<ui::ChoiceEditor *>()) {
            const int now = choice->currentIndex();
            QTest::keyClick(choice, now + 1 < choice->count() ? Qt::Key_Down : Qt::Key_Up);
            QTest::keyClick(choice, Qt::Key_Return);
        } else if (auto *line = view->viewport()->findChild<QLineEdit *>()) {
            QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
    }

    static void enterField(ui::EntryField *field, const QString &text)
    {
        if (auto *box = qobject_cast<QPlainTextEdit *>(field->entry())) {
            box->setFocus();
            box->selectAll();
            const QStringList lines = text.split(QLatin1Char('\n'));
            for (const QString &line : lines) {
                QTest::keyClicks(box, line);
                QTest::keyClick(box, &line == &lines.back() ? Qt::Key_Tab : Qt::Key_Return);
            }
            return;
        }
        auto *combo = qobject_cast<QComboBox *>(field->entry());
        auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(field->entry());
        if (line) {
            test::enter(line, text);
        } else {
            combo->setFocus();
            QTest::keyClick(combo, combo->currentIndex() + 1 < combo->count() ? Qt::Key_Down : Qt::Key_Up);
        }
    }

    /// Where the next choice would change more than itself: a custom schedule has instalments, a listing needs a book.
    Scenario before(DealField field)
    {
        Scenario of = everything();
        if (field == DealField::BillingSchedule)
            of.deals.front().billing = {};
        return of;
    }

    QTableView *deals() { return window().findChild<QTableView *>(QStringLiteral("deals")); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void cleanup() { session.reset(); }

    void aDealByTheForm_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < dealFields; ++field)
            if (static_cast<DealField>(field) != DealField::Included) // ticked in the table
                QTest::newRow(qPrintable(tables::fieldName(static_cast<DealField>(field)))) << field;
    }
    void aDealByTheForm()
    {
        QFETCH(int, field);
        const auto which = static_cast<DealField>(field);
        open(before(which));
        QString text = another(which);
        if (which == DealField::Customer)
            text = QStringLiteral("Other Corp");
        const auto changed =
            changedBy<Deal>(theDeal, [&] { enterField(window().dealsPage()->panel()->form()->field(which), text); });
        QCOMPARE(changed, QStringList{fieldOf(which)});
    }

    void aDealByTheTable_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("inclusion") << int(DealsTable::Included);
        for (int column = 0; column < DealsTable::ColumnCount; ++column)
            if (const auto field = DealsTable::fieldOf(column))
                QTest::newRow(qPrintable(tables::fieldName(*field))) << column;
    }
    void aDealByTheTable()
    {
        QFETCH(int, column);
        const DealField field = DealsTable::fieldOf(column).value_or(DealField::Included);
        open(before(field));
        deals()->setColumnHidden(column, false);
        const auto changed = changedBy<Deal>(theDeal, [&] { enterCell(deals(), 0, column, another(field)); });
        QCOMPARE(changed, QStringList{fieldOf(field)});
    }

    void noFieldOfADealIsLeftOut()
    {
        // The id is never entered: it is how a file names the deal. Offers that were made have entries of their own.
        std::set<QString> entered{QStringLiteral("id"), QStringLiteral("offers")};
        for (int field = 0; field < dealFields; ++field)
            entered.insert(fieldOf(static_cast<DealField>(field)));
        const QStringList names = test::namesOf<Deal>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    void aCustomerByTableAndForm()
    {
        open(everything());
        window().showPage(ui::MainWindow::Customers);
        auto *view = window().findChild<QTableView *>(QStringLiteral("customers"));
        std::set<QString> entered{QStringLiteral("id")};
        for (int column = 0; column < CustomersTable::Deals; ++column) {
            const QStringList changed =
                changedBy<Customer>(theCustomer, [&] { enterCell(view, 0, column, QStringLiteral("Renamed Corp")); });
            QVERIFY2(changed.size() == 1, qPrintable(QString::number(column) + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        const std::map<CustomerField, QString> others{
            {CustomerField::Aliases, QStringLiteral("Example, Inc.\nExample GmbH")},
            {CustomerField::AwsAccount, QStringLiteral("1234-5678-9012")},
            {CustomerField::AzureBillingAccount, QStringLiteral("7:b-1")},
            {CustomerField::Contact, QStringLiteral("Ada")},
            {CustomerField::Notes, QStringLiteral("Pays late")}};
        auto *form = window().findChild<ui::CustomerForm *>();
        for (const auto &[field, text] : others) {
            const QStringList changed = changedBy<Customer>(theCustomer, [&] { enterField(form->field(field), text); });
            QVERIFY2(changed.size() == 1, qPrintable(form->field(field)->name() + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        const QStringList names = test::namesOf<Customer>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    void aPriceBookByTheForm()
    {
        open(everything());
        window().showPage(ui::MainWindow::PriceBooks);
        auto *form = &static_cast<ui::PriceBooksPage *>(window().pageWidget(ui::MainWindow::PriceBooks))->pricesForm();
        std::set<QString> entered{QStringLiteral("listing"), QStringLiteral("bands")}; // a tab, and the test below
        for (int field = 0; field <= static_cast<int>(AuthorizationField::Discount36); ++field) {
            const QStringList changed = changedBy<ResaleAuthorization>(theBook, [&] {
                enterField(form->field(static_cast<AuthorizationField>(field)), QString::number(21 + field));
            });
            QVERIFY2(changed.size() == 1, qPrintable(QString::number(field) + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        enterTheLetter(entered);
        const QStringList names = test::namesOf<ResaleAuthorization>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    /// The last day before the kind that needs one. The choices are the next ones in their lists.
    void enterTheLetter(std::set<QString> &entered)
    {
        auto *page = static_cast<ui::PriceBooksPage *>(window().pageWidget(ui::MainWindow::PriceBooks));
        page->showLetter(true);
        using enum AuthorizationField;
        const std::vector<std::pair<AuthorizationField, QString>> entries{
            {Number, "RA-9"},     {From, "1 Jan 2020"}, {Until, "31 Dec 2040"},
            {Kind, {}},           {PaymentPlan, {}},    {BuyerAccounts, "123456789012"},
            {AzurePrice, "20 %"}, {Note, "By mail"},    {Document, "letter.pdf"},
            {NetTerms, "45"}};
        for (const auto &[field, text] : entries) {
            const QStringList changed =
                changedBy<ResaleAuthorization>(theBook, [&] { enterField(page->letterForm().field(field), text); });
            QCOMPARE(changed.size(), field == AzurePrice ? 2 : 1); // with its discount
            for (const QString &each : changed)
                QVERIFY2(entered.insert(each).second, qPrintable(each));
        }
    }

    void aBandByTheTable()
    {
        open(everything());
        window().showPage(ui::MainWindow::PriceBooks);
        QTableView *view = nullptr;
        for (QTableView *each : window().pageWidget(ui::MainWindow::PriceBooks)->findChildren<QTableView *>())
            if (qobject_cast<BandsTable *>(each->model()))
                view = each;
        QVERIFY(view);
        const int last = view->model()->rowCount() - 1;
        std::set<QString> entered;
        for (const int column :
             {BandsTable::Name, BandsTable::From, BandsTable::Price, BandsTable::Negotiated, BandsTable::Source}) {
            const QString text = column == BandsTable::Name ? QStringLiteral("Top band") : QStringLiteral("1300");
            const QStringList changed =
                changedBy<VolumeBand>(theLastBand, [&] { enterCell(view, last, column, text); });
            QVERIFY2(changed.size() == 1, qPrintable(QString::number(column) + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        }
        const QStringList names = test::namesOf<VolumeBand>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }

    void theSettingsByTheForm()
    {
        Scenario alone = everything();
        alone.deals.clear(); // neither their months nor their amounts are asked about here
        alone.authorizations.clear();
        open(alone);
        QWidget *page = window().pageWidget(ui::MainWindow::Settings);
        window().showPage(ui::MainWindow::Settings);
        const QHash<QString, QString> others{{QStringLiteral("setting.Name"), QStringLiteral("Another case")},
                                             {QStringLiteral("setting.First month"), QStringLiteral("Feb 2027")},
                                             {QStringLiteral("setting.Horizon"), QStringLiteral("48")},
                                             {QStringLiteral("setting.Payout after"), QStringLiteral("45")},
                                             {QStringLiteral("setting.Margin floor"), QStringLiteral("12.5")},
                                             {QStringLiteral("setting.Deal-size floor"), QStringLiteral("5000")},
                                             {QStringLiteral("setting.Currency"), QStringLiteral("EUR")},
                                             {QStringLiteral("setting.Firm"), QStringLiteral("Example Firm")}};
        std::set<QString> entered;
        const auto check = [&](const QString &what, const std::function<void()> &enter) {
            const QStringList changed = changedBy<ScenarioSettings>(theSettings, enter);
            QVERIFY2(changed.size() == 1, qPrintable(what + changed.join(QLatin1Char(' '))));
            QVERIFY2(entered.insert(changed.front()).second, qPrintable(changed.front()));
        };
        for (ui::EntryField *field : page->findChildren<ui::EntryField *>())
            check(field->objectName(), [&] { enterField(field, others.value(field->objectName())); });
        for (QCheckBox *box : page->findChildren<QCheckBox *>())
            if (box->objectName() != QStringLiteral("supposed")) // whether the firm is a what-if
                check(box->text(), [box] { QTest::keyClick(box, Qt::Key_Space); });
        const QStringList names = test::namesOf<ScenarioSettings>();
        QCOMPARE(entered, std::set<QString>(names.begin(), names.end()));
    }
};

DEALDESK_TESTS(EveryFieldTest, QApplication)
#include "everyfield.moc"
