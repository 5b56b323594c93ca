// A workspace of the first schema, where every scenario had its customers and authorizations to itself: opened by this
// version, each figure of each scenario is what it was, and what was equal stands once.
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "doctor.h"
#include "migrating.h"
#include "samples.h"
#include "support/language.h"
#include "support/testfile.h"

#include "exchange/evaluationfile.h"
#include "storage/mergereport.h"
#include "storage/schema.h"
#include "storage/workspacefile.h"

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;
using storage::testing::Frozen;

class Merging : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.dealdesk"_s);

    Contents opened(Access access) const
    {
        const auto file = WorkspaceFile::open(test::english(), path, access);
        if (!file)
            qFatal("%s", qPrintable(file.error().what));
        return (*file)->read().value();
    }

    /// As `dealdesk-cli evaluate` printed them before, by the scenario's name.
    static QMap<QString, QByteArray> figuresBefore()
    {
        QFile file(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/twelve-scenarios-1.figures.txt"));
        QMap<QString, QByteArray> figures;
        if (!file.open(QIODevice::ReadOnly))
            return figures;
        for (const QByteArray &line : file.readAll().split('\n'))
            if (const qsizetype at = line.indexOf("  "); at > 0)
                figures[QString::fromUtf8(line.left(at))] = line.mid(at + 2);
        return figures;
    }

    static QByteArray hashOf(const pricing::Scenario &scenario)
    {
        const std::string text = exchange::evaluationJson(scenario, pricing::evaluate(scenario));
        return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                        QCryptographicHash::Sha256)
            .toHex();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(storage::testing::copyFrozen(storage::testing::Frozen::TwelveScenarios, path)); }

    void everyFigureIsWhatItWas()
    {
        const auto before = figuresBefore();
        QCOMPARE(before.size(), 12);
        const Contents contents = opened(Access::ReadOnly);
        QCOMPARE(contents.scenarios.size(), std::size_t{12});
        int compared = 0;
        for (const ScenarioEntry &entry : contents.scenarios) {
            const QString name = QString::fromStdString(entry.scenario.settings.name);
            if (entry.scenario.settings.currency == "JPY" || entry.scenario.settings.currency == "KWD")
                continue; // rounded to other units than before
            QCOMPARE(hashOf(entry.scenario), before[name]);
            QCOMPARE(hashOf(whatItRestsOn(entry)), before[name]);
            ++compared;
        }
        QCOMPARE(compared, 9);
    }

    void whatWasEqualStandsOnce()
    {
        const Contents contents = opened(Access::ReadOnly);
        const Facts &facts = contents.facts;
        // 60 of the first, one that another scenario named otherwise, and one that it alone had.
        QCOMPARE(facts.customers.size(), 62u);
        QCOMPARE(facts.authorizations.size(), 12u); // three listings in four currencies
        QCOMPARE(facts.partner.name, std::string("Northwind Security"));
        int partners = 0, books = 0, routes = 0;
        for (const ScenarioEntry &entry : contents.scenarios) {
            partners += entry.partner.has_value();
            for (const auto &[listing, whatIf] : entry.authorizations)
                books += !whatIf.authorizations.empty();
            for (const auto &[customer, use] : entry.uses)
                routes += use.routeFacts.has_value();
        }
        QCOMPARE(partners, 1);
        QCOMPARE(books, 1);
        QCOMPARE(routes, 2);
    }

    void thePageSaysWhatWasMerged()
    {
        const Contents contents = opened(Access::ReadOnly);
        const QString report = mergeReportIn(contents.view, test::english());
        for (const auto &words :
             {u"“Case 7” has another authorization of "_s, u"“Case 3” has another name or other enrol"_s,
              u"“Case 4” has other facts on the route of "_s, u"Customers: 62 now"_s})
            QVERIFY2(report.contains(words), qPrintable(report));
        QCOMPARE(report.count(u'\n'), 5);
    }

    void openedToWriteItIsTheSameWithABackupFromBefore()
    {
        const Contents viewed = opened(Access::ReadOnly);
        QVERIFY(WorkspaceFile::backups(path).empty());
        QCOMPARE(storage::testing::wholeVersion(path), 1);
        QVERIFY(opened(Access::ReadWrite) == viewed);
        QCOMPARE(storage::testing::wholeVersion(path), schemaVersion);
        const auto backups = WorkspaceFile::backups(path);
        QCOMPARE(backups.size(), std::size_t{1});
        QCOMPARE(storage::testing::wholeVersion(backups.front().path), 1);
        QVERIFY(opened(Access::ReadWrite) == viewed);
    }

    void amountsThatTheirCurrencyCannotHaveAreNamedAndAskedAbout()
    {
        const QString fine = folder.filePath(u"fine.dealdesk"_s);
        QVERIFY(QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/fine-amounts-1.dealdesk"), fine));
        QVERIFY(QFile::setPermissions(fine, QFile::ReadOwner | QFile::WriteOwner));
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto refused = WorkspaceFile::open(test::english(), fine, access);
            QVERIFY(!refused);
            QCOMPARE(refused.error().obstacle, Obstacle::FineAmounts);
            for (const auto &words : {u"JPY"_s, u"the band “Band 2”"_s, u"the deal “Rollout”"_s})
                QVERIFY2(refused.error().what.contains(words), qPrintable(refused.error().what));
            QCOMPARE(storage::testing::wholeVersion(fine), 1);
        }
        const auto file = WorkspaceFile::open(test::english(), fine, Access::ReadWrite, FineAmounts::Rounded);
        QVERIFY(file);
        const auto contents = (*file)->read();
        QVERIFY(contents);
        const pricing::Scenario &scenario = contents->scenarios.front().scenario;
        QCOMPARE(scenario.authorizations.front().bands[0].price->minor, 15'294); // it kept its number
        QCOMPARE(scenario.authorizations.front().bands[2].price->minor, 12'649);
        QVERIFY(scenario.deals.front().price == pricing::ResalePrice(pricing::UnitPrice{pricing::Money{13'200}}));
        QVERIFY(mergeReportIn(contents->view, test::english()).contains(u"Band 2"_s));
    }

    /// A backup of that time is opened no other way.
    void ofABackupTooTheyAreAskedAbout()
    {
        const QString fine = folder.filePath(u"backup.dealdesk"_s), target = folder.filePath(u"restored.dealdesk"_s);
        QVERIFY(QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/fine-amounts-1.dealdesk"), fine));
        const Backup backup{fine, QDateTime::currentDateTimeUtc(), 1};
        const auto refused = WorkspaceFile::restore(test::english(), backup, target);
        QVERIFY(!refused && !QFile::exists(target));
        QCOMPARE(refused.error().obstacle, Obstacle::FineAmounts);
        QVERIFY2(refused.error().what.contains(u"the band “Band 2”"_s), qPrintable(refused.error().what));
        QVERIFY(WorkspaceFile::restore(test::english(), backup, target, FineAmounts::Rounded));
        const auto file = WorkspaceFile::open(test::english(), target, Access::ReadOnly);
        QVERIFY(file && mergeReportIn((*file)->read()->view, test::english()).contains(u"Band 2"_s));
    }

    /// As it was, cents and all, it is among the backups.
    void oneOfThatTimeCanBeReplacedByACopy()
    {
        const QString fine = folder.filePath(u"replaced.dealdesk"_s);
        QVERIFY(QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/fine-amounts-1.dealdesk"), fine));
        QVERIFY(QFile::setPermissions(fine, QFile::ReadOwner | QFile::WriteOwner));
        const auto copied = WorkspaceFile::saveCopy(test::english(), storage::testing::fixtureContents(), fine);
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().what));
        QVERIFY(*(*WorkspaceFile::open(test::english(), fine, Access::ReadOnly))->read() ==
                storage::testing::fixtureContents());
        const auto backups = WorkspaceFile::backups(fine);
        QVERIFY(!backups.empty());
        QCOMPARE(storage::testing::wholeVersion(backups.back().path), 1);
    }

    /// Of an earlier schema, with many deals.
    static void makeEarlier(const QString &path, Frozen which)
    {
        QVERIFY(storage::testing::copyFrozen(which, path));
        QStringList columns;
        int schema = 0;
        {
            const Connection connection(path, Connection::Journal::Truncate);
            schema = connection.value(u"PRAGMA user_version"_s).toInt();
            Statement statement(connection, u"SELECT name FROM pragma_table_info('deals')"_s);
            statement.run();
            while (statement.next())
                columns.append(statement.value(0).toString());
        }
        QStringList values = columns;
        values.replaceInStrings(QRegularExpression(u"^key$"_s), u"key + 10 * number"_s);
        values.replaceInStrings(QRegularExpression(u"^id$"_s), u"id || 'x' || number"_s);
        values.replaceInStrings(QRegularExpression(u"^offers$"_s), u"''"_s); // whose ids are a deal's own
        storage::testing::behindItsBack(
            path, u"INSERT INTO deals (%1) WITH RECURSIVE numbers (number) AS "
                  "(SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 1500) "
                  "SELECT %2 FROM deals, numbers"_s.arg(columns.join(u", "_s), values.join(u", "_s)));
        storage::testing::redigest(path, schema);
    }

    /// It takes long where there are many deals: how far it is can be seen, and a stop leaves the file as it was.
    void aMigrationSaysHowFarItIsAndCanBeStopped_data()
    {
        QTest::addColumn<Frozen>("frozen");
        QTest::newRow("of the first schema") << Frozen::TwelveScenarios;
        QTest::newRow("of the second") << Frozen::WithoutDocuments;
        QTest::newRow("of the third") << Frozen::OneAuthorization;
        QTest::newRow("of the fourth") << Frozen::OverTime;
        QTest::newRow("of the fifth") << Frozen::OfAWeek;
        QTest::newRow("of the sixth") << Frozen::OfCommitments;
        QTest::newRow("of the seventh") << Frozen::OfRegister;
        QTest::newRow("of the eighth") << Frozen::OfUsage;
    }
    void aMigrationSaysHowFarItIsAndCanBeStopped()
    {
        QFETCH(Frozen, frozen);
        const QString many = folder.filePath(u"many.dealdesk"_s);
        QFile::remove(many);
        if (frozen == Frozen::TwelveScenarios)
            QVERIFY(storage::testing::copyFrozen(frozen, many));
        else
            makeEarlier(many, frozen);
        const int before = storage::testing::wholeVersion(many);
        std::vector<double> told;
        const Progress watching = [&](qint64 done, qint64 of) {
            told.push_back(double(done) / double(of));
            return true;
        };
        {
            const auto file =
                WorkspaceFile::open(test::english(), many, Access::ReadOnly, FineAmounts::Rounded, watching);
            QVERIFY(file);
        }
        QVERIFY(!told.empty());
        QVERIFY(std::ranges::is_sorted(told) && told.front() > 0 && told.back() <= 1);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            for (std::size_t stop = 1; stop <= told.size(); ++stop) {
                std::size_t heard = 0;
                const auto stopped = WorkspaceFile::open(test::english(), many, access, FineAmounts::Rounded,
                                                         [&](qint64, qint64) { return ++heard < stop; });
                QVERIFY(!stopped);
                QVERIFY2(stopped.error().what.contains(u"cancelled"_s), qPrintable(stopped.error().what));
                QCOMPARE(storage::testing::wholeVersion(many), before);
            }
        }
    }

    /// The third schema kept one for each listing, under the listing's number.
    void whatAScenarioSupposedStaysSupposed()
    {
        const QString third = folder.filePath(u"third.dealdesk"_s);
        QVERIFY(storage::testing::copyFrozen(Frozen::OneAuthorization, third));
        storage::testing::behindItsBack(
            third,
            u"INSERT INTO authorizations SELECT 1, 0, currency, 1, listing, 'Supposed', existing_tenants, "
            "discount_12, discount_24, discount_36, digest FROM authorizations WHERE scenario = 0;"
            "INSERT INTO authorizations SELECT 1, 1, currency, 0, 1, '', 0, 0, 1000, 1500, digest "
            "FROM authorizations WHERE scenario = 0;"
            "INSERT INTO bands SELECT 1, 0, place, name, from_tenants, price, negotiated, provenance FROM bands"_s);
        storage::testing::redigest(third, 3);
        QCOMPARE(storage::testing::wholeVersion(third), 3);
        const auto file = WorkspaceFile::open(test::english(), third, Access::ReadWrite);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().what));
        const Contents contents = (*file)->read().value();
        const ScenarioEntry &entry = contents.scenarios.front();
        QCOMPARE(entry.authorizations.size(), std::size_t{2});
        const auto &supposed = entry.authorizations.at(pricing::Listing::Asm).authorizations;
        QCOMPARE(supposed.size(), std::size_t{1});
        QCOMPARE(supposed.front().authorization.name, std::string("Supposed"));
        QCOMPARE(supposed.front().authorization.bands, contents.facts.authorizations.front().authorization.bands);
        QVERIFY(supposed.front().key > contents.facts.authorizations.front().key);
        QCOMPARE(entry.authorizationKeys, std::vector{supposed.front().key});
        QVERIFY(entry.authorizations.at(pricing::Listing::Sat).authorizations.empty());
        QCOMPARE((*file)->documentOf({7}).size(), 4915);
    }

    void aMigratedFileAndANewOneHaveOneSchema()
    {
        const QString fresh = folder.filePath(u"new.dealdesk"_s);
        QVERIFY(WorkspaceFile::make(test::english(), fresh, storage::testing::fixtureContents()));
        QVERIFY(opened(Access::ReadWrite).scenarios.size() == 12);
        const auto schemaOf = [](const QString &file) {
            const Connection connection(file, Connection::Journal::Truncate);
            Statement statement(connection, u"SELECT sql FROM sqlite_schema ORDER BY name"_s);
            statement.run();
            QStringList all{connection.value(u"PRAGMA user_version"_s).toString(),
                            connection.value(u"PRAGMA application_id"_s).toString()};
            while (statement.next())
                all.append(statement.value(0).toString());
            return all;
        };
        QCOMPARE(schemaOf(path), schemaOf(fresh));
    }
};

DEALDESK_TESTS(Merging, QCoreApplication)
#include "merging.moc"
