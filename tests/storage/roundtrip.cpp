// What is saved is what is read again: whole files, each kind of row, and all or nothing.
#include <QTemporaryDir>
#include <QTest>

#include "samples.h"

#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"
#include "workspace/quoteregister.h"
#include "workspace/rowedit.h"

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;

class RoundTrip : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString path(const char *name = "w.dealdesk") const { return folder.filePath(QString::fromLatin1(name)); }
    static Contents reread(const QString &path)
    {
        auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
        if (!file) {
            qWarning() << file.error().what;
            return {};
        }
        auto contents = (*file)->read();
        if (!contents)
            qWarning() << contents.error().what;
        return contents.value_or(Contents{});
    }

    static RowKey asmBook() { return storage::testing::fixtureContents().facts.authorizations.front().key; }

    /// With what it supposes of everything.
    static Change addRichScenario(Contents &contents)
    {
        std::int64_t row = 1'000;
        Contents rich = storage::testing::richContents(3);
        pricing::Scenario scenario = whatItRestsOn(rich.scenarios[0]);
        scenario.settings.currency = contents.scenarios[0].scenario.settings.currency;
        Adopted adopted = adopt(contents.facts, {2}, std::move(scenario), [&row] { return RowKey{++row}; });
        adopted.entry.authorizations[pricing::Listing::Asm] = {};
        adopted.entry.partner = pricing::Partner{"Supposed", true, true};
        std::vector<RowEdit> edits;
        for (std::size_t at = 0; at < adopted.customers.size(); ++at)
            edits.push_back({{RowKind::Customer, {}, adopted.customerKeys[at], {}}, {}, adopted.customers[at]});
        for (const AuthorizationFact &fact : adopted.authorizations)
            edits.push_back({{RowKind::Authorization, {}, fact.key, {}}, {}, fact});
        edits.push_back({{RowKind::Settings, {2}, {}, {}}, {}, std::move(adopted.entry)});
        return workspace::apply(contents, edits);
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void wholeFile_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("contents of seed %llu come back as they were", seed) << seed;
    }
    void wholeFile()
    {
        QFETCH(quint64, seed);
        const Contents contents = storage::testing::richContents(seed, static_cast<int>(seed % 7) * 5);
        {
            auto file = WorkspaceFile::create(test::english(), path(), contents);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().what));
            QVERIFY(*(*file)->read() == contents);
        }
        QVERIFY(reread(path()) == contents);
    }

    void saveCopyAndViewing()
    {
        const Contents contents = storage::testing::richContents(99);
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        QVERIFY(reread(path()) == contents);
        auto viewed = WorkspaceFile::open(test::english(), path(), Access::ReadOnly);
        QVERIFY(viewed);
        QCOMPARE((*viewed)->access(), Access::ReadOnly);
        QVERIFY(*(*viewed)->read() == contents);
        const auto refused = (*viewed)->save(contents, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().what.contains(QStringLiteral("viewing")));
    }

    void edits_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 4; ++seed)
            QTest::addRow("300 edits of every kind, seed %llu", seed) << seed;
    }
    void edits()
    {
        QFETCH(quint64, seed);
        Contents contents = storage::testing::richContents(seed, 6);
        {
            auto file = WorkspaceFile::create(test::english(), path(), contents);
            QVERIFY(file);
            for (quint64 number = 0; number < 300; ++number) {
                const Change change = storage::testing::applyEdit(contents, seed * 1'000 + number);
                const auto saved = (*file)->save(contents, change);
                QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().what));
                if (number % 60 == 0)
                    QVERIFY(*(*file)->read() == contents);
            }
        }
        QVERIFY(reread(path()) == contents);
    }

    void onlyTheRowsOfTheChange()
    {
        Contents contents = storage::testing::fixtureContents();
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file);
        Contents after = contents;
        after.scenarios[0].scenario.deals[0].name = "saved";
        after.scenarios[0].scenario.deals[1].name = "not saved";
        QVERIFY((*file)->save(after, {{{RowKind::Deal, {1}, {2}, {}}}, false}));
        contents.scenarios[0].scenario.deals[0].name = "saved";
        QVERIFY(*(*file)->read() == contents);
    }

    void removals_data()
    {
        QTest::addColumn<RowRef>("row");
        QTest::newRow("a deal") << RowRef{RowKind::Deal, {1}, {2}, {}};
        QTest::newRow("a customer") << RowRef{RowKind::Customer, {}, {9}, {}};
        QTest::newRow("an authorization with its bands") << RowRef{RowKind::Authorization, {}, asmBook(), {}};
        QTest::newRow("a what-if of an authorization") << RowRef{RowKind::AuthorizationWhatIf, {2}, {0}, {}};
        QTest::newRow("a what-if of the partner") << RowRef{RowKind::PartnerWhatIf, {2}, {}, {}};
        QTest::newRow("a quote") << RowRef{RowKind::Quote, {}, {1}, {}};
        QTest::newRow("a view") << RowRef{RowKind::View, {}, {}, QStringLiteral("window")};
        QTest::newRow("a scenario with all its rows") << RowRef{RowKind::Settings, {1}, {}, {}};
        QTest::newRow("a row that never was") << RowRef{RowKind::Deal, {1}, {77}, {}};
    }
    void removals()
    {
        QFETCH(RowRef, row);
        Contents contents = storage::testing::fixtureContents();
        addRichScenario(contents);
        auto &scenario = contents.scenarios[0];
        workspace::apply(contents,
                         {{{RowKind::Customer, {}, {9}, {}}, {}, pricing::Customer{{"c9"}, "Without a deal"}}});
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file);
        switch (row.kind) {
        case RowKind::Settings: contents.scenarios.erase(contents.scenarios.begin()); break;
        case RowKind::Authorization:
        case RowKind::Customer: workspace::apply(contents, {{row, {}, {}}}); break;
        case RowKind::Deal:
            if (row.row == RowKey{2}) {
                scenario.scenario.deals.erase(scenario.scenario.deals.begin());
                scenario.dealKeys.erase(scenario.dealKeys.begin());
            }
            break;
        case RowKind::Quote: contents.quotes.clear(); break;
        case RowKind::View: contents.view.clear(); break;
        case RowKind::AuthorizationWhatIf:
        case RowKind::CustomerUse:
        case RowKind::Knowledge:
        case RowKind::Firm:
        case RowKind::Branding:
        case RowKind::Usage:
        case RowKind::PayoutReport:
        case RowKind::PartnerWhatIf: workspace::apply(contents, {{row, {}, {}}}); break;
        case RowKind::Partner: break;
        }
        for (int times = 0; times < 2; ++times) { // removing what is gone already is no failure
            const auto saved = (*file)->save(contents, {{row}, true});
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().what));
        }
        QVERIFY(*(*file)->read() == contents);
    }

    /// A quote's document is in the file and in no contents: it comes when it is asked for.
    void aQuotesDocumentIsKeptWithItsRecord()
    {
        Contents contents = storage::testing::fixtureContents();
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file);
        const QByteArray document = QByteArray("%PDF\0\xff", 6).repeated(10'000);
        QuoteRecord quote = contents.quotes.front();
        quote.key = {5};
        quote.sha256 = sha256Of(document);
        quote.written = false;
        contents.quotes.push_back(quote);
        QVERIFY((*file)->save(contents, {{{RowKind::Quote, {}, {5}, {}}}, true, {{{5}, document}}}));
        QCOMPARE((*file)->documentOf({5}), document);
        QCOMPARE((*file)->documentOf({1}), QByteArray()); // of an earlier version
        contents.quotes.back().written = true;
        QVERIFY((*file)->save(contents, {{{RowKind::Quote, {}, {5}, {}}}, false, {}}));
        QVERIFY(*(*file)->read() == contents);
        QCOMPARE((*file)->documentOf({5}), document); // the record changed, the document did not
    }

    void documentsGoWhereTheWorkspaceGoes_data()
    {
        QTest::addColumn<QString>("road");
        for (const char *road : {"a copy", "a copy over another workspace", "a backup", "a restored backup", "viewing"})
            QTest::newRow(road) << QString::fromLatin1(road);
    }
    void documentsGoWhereTheWorkspaceGoes()
    {
        QFETCH(QString, road);
        const Contents contents = storage::testing::fixtureWithDocument();
        const auto documents = [](RowKey quote) { return storage::testing::documentOf(std::uint64_t(quote.value)); };
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path(), documents));
        QString there = path("there.dealdesk");
        QFile::remove(there);
        auto file = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(file);
        if (road.startsWith(u"a copy")) {
            if (road.endsWith(u"workspace"))
                QVERIFY(WorkspaceFile::make(test::english(), there, storage::testing::fixtureContents()));
            QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, there,
                                            [&](RowKey quote) { return (*file)->documentOf(quote); }));
        } else if (road.endsWith(u"backup")) {
            QVERIFY((*file)->backUp(QDateTime(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC)));
            const Backup backup = WorkspaceFile::backups(path()).front();
            if (road == u"a backup")
                there = backup.path;
            else
                QVERIFY(WorkspaceFile::restore(test::english(), backup, there));
        } else {
            there = path();
        }
        const auto opened = WorkspaceFile::open(test::english(), there, Access::ReadOnly);
        QVERIFY(opened);
        QVERIFY(*(*opened)->read() == contents);
        QCOMPARE((*opened)->documentOf({7}), storage::testing::documentOf(7));
    }

    void aNewScenarioBringsItsRows()
    {
        Contents contents = storage::testing::fixtureContents();
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file);
        const Change change = addRichScenario(contents);
        QVERIFY((*file)->save(contents, change));
        QVERIFY(*(*file)->read() == contents);
    }

    void refusedWhole_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("word");
        QTest::newRow("a start month of 120") << 0 << QStringLiteral("start month");
        QTest::newRow("no tenants") << 1 << QStringLiteral("tenants");
        QTest::newRow("a margin of 100 %") << 2 << QStringLiteral("price");
        QTest::newRow("an instalment beyond the term") << 3 << QStringLiteral("instalments");
        QTest::newRow("a horizon of 121") << 4 << QStringLiteral("horizon");
        QTest::newRow("bands that do not rise") << 5 << QStringLiteral("first tenant");
        QTest::newRow("a negative amount") << 6 << QStringLiteral("platform fee");
    }
    void refusedWhole()
    {
        QFETCH(int, which);
        QFETCH(QString, word);
        const Contents contents = storage::testing::fixtureContents();
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file);
        Contents after = contents;
        auto &scenario = after.scenarios[0].scenario;
        scenario.deals[0].name = "goes with the rest or not at all";
        auto &deal = scenario.deals[1];
        switch (which) {
        case 0: deal.startMonth = 120; break;
        case 1: deal.tenants.clear(); break;
        case 2: deal.price = pricing::TargetMargin{{10'000}}; break;
        case 3: deal.billing.instalments.back().month = 36; break;
        case 4: scenario.settings.horizonMonths = 121; break;
        case 5: after.facts.authorizations[0].authorization.bands[1].from = 1; break;
        case 6: deal.whiteLabel.monthlyFee = pricing::Money{-1}; break;
        }
        const Change change{{{RowKind::Deal, {1}, {2}, {}},
                             {RowKind::Deal, {1}, {3}, {}},
                             {RowKind::Authorization, {}, asmBook(), {}},
                             {RowKind::Settings, {1}, {}, {}}},
                            false};
        const auto saved = (*file)->save(after, change);
        QVERIFY(!saved);
        QVERIFY2(saved.error().what.contains(word), qPrintable(saved.error().what));
        QVERIFY(!saved.error().todo.isEmpty());
        QVERIFY(*(*file)->read() == contents);
        after = contents;
        after.scenarios[0].scenario.deals[1].name = "work goes on";
        QVERIFY((*file)->save(after, change));
        QVERIFY(*(*file)->read() == after);
    }

    void readingCanBeCancelled()
    {
        auto file = WorkspaceFile::create(test::english(), path(), storage::testing::manyDeals(5'000));
        QVERIFY(file);
        qint64 last = 0;
        int reports = 0;
        QVERIFY((*file)->read([&](qint64 done, qint64 of) {
            ++reports;
            return done > std::exchange(last, done) && of == 5'007;
        }));
        QVERIFY(reports >= 2);
        QVERIFY(!(*file)->read([](qint64, qint64) { return false; }));
        QVERIFY((*file)->read());
    }
};

DEALDESK_TESTS(RoundTrip, QCoreApplication)
#include "roundtrip.moc"
