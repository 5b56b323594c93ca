// Workspaces whose digests fit and whose values do not: by the rules of scenario files each is refused, in words that
// name scenario, record and field, or, where an earlier version could make it, opened and asked about. What opens
// without a remark can be exported, and the export imports equal.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "doctor.h"
#include "samples.h"

#include "exchange/scenariofile.h"
#include "pricing/evaluate.h"
#include "pricing/ranges.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"

#include <unistd.h>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class Values : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString path() const { return folder.filePath(u"w.dealdesk"_s); }
    QByteArray sound;
    std::int64_t asmBook = 0; ///< its key, which the rows' SQL calls ASM; SAT's is the next
    QString withKeys(QString sql) const
    {
        return sql.replace(u"ASM"_s, QString::number(asmBook)).replace(u"SAT"_s, QString::number(asmBook + 1));
    }

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void putSound() const
    {
        QFile::remove(path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
    }
    struct Answer {
        std::optional<Contents> contents;
        OpenFailure failure;
        QStringList remarks;
    };
    Answer reread(Access access) const
    {
        auto file = WorkspaceFile::open(test::english(), path(), access);
        if (!file)
            return {{}, file.error(), {}};
        auto contents = (*file)->read();
        if (!contents)
            return {{}, contents.error(), (*file)->remarks()};
        return {std::move(*contents), {}, (*file)->remarks()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        Contents contents = storage::testing::fixtureContents();
        Facts &facts = contents.facts;
        asmBook = facts.authorizations.front().key.value;
        facts.authorizations.push_back(facts.authorizations.front());
        facts.authorizations.back().key = {asmBook + 1};
        facts.authorizations.back().authorization.listing = pricing::Listing::Sat;
        facts.customers.push_back({.id = {"c2"}, .name = "Second Corp"});
        facts.customerKeys.push_back({9});
        contents.scenarios.front().uses[{9}] = {};
        settle(contents.scenarios.front(), facts);
        QVERIFY(WorkspaceFile::make(test::english(), path(), contents));
        sound = bytesOf(path());
    }

    /// The control: the digests that the doctor computes are those of the program.
    void digestsAloneChangeNothing()
    {
        putSound();
        const Answer before = reread(Access::ReadOnly);
        QVERIFY(before.contents);
        storage::testing::redigest(path());
        const Answer after = reread(Access::ReadWrite);
        QVERIFY2(after.contents, qPrintable(after.failure.what));
        QVERIFY(*after.contents == *before.contents);
        QVERIFY(after.remarks.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *rule, const char *sql, const char *record, const char *field) {
            QTest::newRow(rule) << QString::fromUtf8(sql) << QString::fromUtf8(record) << QString::fromUtf8(field);
        };
        const char *base = "scenario “Worked example”", *book = "authorization “Worked example (illustrative)”",
                   *corp = "customer “Second Corp”", *rollout = "deal “Rollout”", *pilot = "deal “Pilot";
        row("a scenario's name on one line", "UPDATE scenarios SET name = 'a' || char(10) || 'b'", "scenario", "name");
        row("a scenario's name that is a text", "UPDATE scenarios SET name = CAST(x'61FF' AS TEXT)", "scenario",
            "name");
        row("a currency", "UPDATE scenarios SET currency = 'usd'", base, "currency");
        row("a first month too late", "UPDATE scenarios SET start_month = 36000", base, "first month");
        row("a first month beyond all", "UPDATE scenarios SET start_month = 9223372036854775807", base, "start month");
        row("a horizon", "UPDATE scenarios SET horizon_months = 121", base, "horizon");
        row("a policy", "UPDATE scenarios SET band_policy = 7", base, "band policy");
        row("payout days", "UPDATE scenarios SET payout_days = 366", base, "payout days");
        row("a floor", "UPDATE scenarios SET margin_floor = 10001", base, "margin floor");
        row("a deal size", "UPDATE scenarios SET deal_size_floor = -1", base, "deal size floor");
        row("a partner's name", "UPDATE partner SET partner_name = char(9)", base, "partner's name");
        row("an enrolment", "UPDATE partner SET cppo_enrolled = 2", "firm", "enrolments");
        row("a scenario's key", "UPDATE scenarios SET key = -1", base, "key");
        row("no bands", "DELETE FROM bands WHERE authorization = ASM", book, "bands");
        row("a book's name", "UPDATE authorizations SET name = CAST(x'C0AF' AS TEXT) WHERE listing = 0",
            "authorization", "name");
        row("existing tenants", "UPDATE authorizations SET existing_tenants = 1000000001 WHERE listing = 0", book,
            "existing tenants");
        row("existing tenants beyond all", "UPDATE authorizations SET existing_tenants = 99999999999 WHERE listing = 0",
            book, "existing tenants");
        row("a discount", "UPDATE authorizations SET discount_24 = 10001 WHERE listing = 0", book, "2-year discount");
        row("a listing", "UPDATE authorizations SET listing = 7 WHERE key = SAT", book, "(listing: out of range)");
        row("two of a listing on the same days", "UPDATE authorizations SET listing = 0", book,
            "(listing: another authorization for it holds on the same days)");
        row("a band of an authorization that no scenario uses",
            "UPDATE authorizations SET currency = 'EUR' WHERE key = SAT;"
            "UPDATE bands SET price = 0 WHERE authorization = SAT AND place = 1",
            "the band “Band 1” in the authorization “Worked example (illustrative)” (", "price");
        row("a band's name", "UPDATE bands SET name = 'a' || char(133) WHERE place = 1", book, "name");
        row("a band from zero", "UPDATE bands SET from_tenants = 0 WHERE place = 0", "band “Pilot”", "first tenant");
        row("bands that do not rise", "UPDATE bands SET from_tenants = 1 WHERE place = 1", "band “Band 1”",
            "first tenant");
        row("a band of no price", "UPDATE bands SET price = 0 WHERE place = 1", "band “Band 1”", "price");
        row("a negotiated band before others", "UPDATE bands SET negotiated = 1 WHERE place = 1", "band “Band 1”",
            "negotiated");
        row("a source", "UPDATE bands SET provenance = 9 WHERE place = 1", "band “Band 1”", "source");
        row("bands without an authorization", "DELETE FROM authorizations WHERE key = SAT", "", "cannot be read");
        row("a customer's id", "UPDATE customers SET id = '' WHERE key = 9", corp, "id");
        row("one id for two customers", "UPDATE customers SET id = 'c1'", corp, "id");
        row("a customer's name", "UPDATE customers SET name = char(0x2028) WHERE key = 9", base, "name");
        row("a cloud", "UPDATE customers SET cloud = 9 WHERE key = 9", corp, "cloud");
        row("a cloud beyond all", "UPDATE customers SET cloud = 999 WHERE key = 9", corp, "cloud");
        row("a preference", "UPDATE customers SET invoice_preference = 9 WHERE key = 9", corp, "invoice preference");
        row("a vehicle", "UPDATE customers SET vehicle = 9 WHERE key = 9", corp, "purchasing vehicle");
        row("one id for two deals", "UPDATE deals SET id = 'd1'", pilot, "id");
        row("a deal's id", "UPDATE deals SET id = char(7) WHERE key = 2", rollout, "id");
        row("a deal's name", "UPDATE deals SET name = CAST(x'EDA080' AS TEXT) WHERE key = 2", base, "name");
        row("a customer that is not there", "UPDATE deals SET customer = 'c7' WHERE key = 2", rollout, "customer");
        row("a customer that is gone", "DELETE FROM customers WHERE id = 'c1'", base,
            "rests on a customer that the file does not hold");
        row("a customer that the scenario does not rest on", "DELETE FROM customer_uses WHERE customer <> 9", rollout,
            "is not as it was saved (customer)");
        row("a use that is none", "UPDATE customer_uses SET supposed = 2 WHERE customer = 9", corp, "supposed");
        row("a family that is none", "UPDATE scenarios SET family = 0", "scenario", "family");
        row("a deal's listing", "UPDATE deals SET listing = 9 WHERE key = 2", rollout, "listing");
        row("a route", "UPDATE deals SET route = 9 WHERE key = 2", rollout, "route");
        row("an inclusion", "UPDATE deals SET included = 5 WHERE key = 2", rollout, "included");
        row("a start month", "UPDATE deals SET start_month = 120 WHERE key = 2", rollout, "start month");
        row("a term", "UPDATE deals SET term_months = 18 WHERE key = 2", rollout, "term");
        row("an end", "UPDATE deals SET at_end = 9 WHERE key = 2", rollout, "end");
        row("no tenants", "UPDATE deals SET tenants = '' WHERE key = 2", rollout, "tenants");
        row("tenants that are none", "UPDATE deals SET tenants = '0:many' WHERE key = 2", rollout, "tenants");
        row("tenants of zero", "UPDATE deals SET tenants = '0:0' WHERE key = 2", rollout, "tenants");
        row("tenants past the term", "UPDATE deals SET tenants = '0:1 36:2' WHERE key = 2", rollout, "tenants");
        row("a rule", "UPDATE deals SET price_rule = 9 WHERE key = 2", rollout, "price rule");
        row("a price", "UPDATE deals SET price_rule = 2, price_value = 10000 WHERE key = 2", rollout, "price");
        row("a negotiated price", "UPDATE deals SET negotiated_price = -1 WHERE key = 2", rollout, "negotiated price");
        row("a schedule", "UPDATE deals SET billing = 9 WHERE key = 2", rollout, "billing schedule");
        row("custom without instalments", "UPDATE deals SET billing = 4 WHERE key = 2", rollout, "instalments");
        row("instalments without custom", "UPDATE deals SET billing = 1 WHERE key = 3", pilot, "instalments");
        row("an instalment of nothing", "UPDATE deals SET instalments = '0:0' WHERE key = 3", pilot, "instalments");
        row("a fee", "UPDATE deals SET marketplace_fee = 10001 WHERE key = 2", rollout, "marketplace fee");
        row("a tier", "UPDATE deals SET white_label = 9 WHERE key = 2", rollout, "white-label tier");
        row("a platform fee", "UPDATE deals SET platform_fee = -1 WHERE key = 2", rollout, "platform fee");
        row("a probability", "UPDATE deals SET probability = -1 WHERE key = 2", rollout, "probability");
        row("a key that nothing can follow", "UPDATE deals SET key = 9223372036854775807 WHERE key = 2", rollout,
            "key");
        row("a quote's number that is a text", "UPDATE quotes SET number = CAST(x'FF' AS TEXT)", "quote", "number");
        row("a quote's date", "UPDATE quotes SET issued = '2027-02-30'", "quote “Q-2027-0001”", "issued");
        row("a quote's scenario", "UPDATE quotes SET scenario = 9223372036854775807", "quote “Q-2027-0001”",
            "scenario");
    }
    void refused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, record);
        QFETCH(QString, field);
        putSound();
        storage::testing::behindItsBack(path(), withKeys(sql));
        storage::testing::redigest(path());
        const QByteArray before = bytesOf(path());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const Answer answer = reread(access);
            QVERIFY(!answer.contents);
            QCOMPARE(answer.failure.obstacle, Obstacle::Damaged);
            QVERIFY2(answer.failure.what.contains(record), qPrintable(answer.failure.what));
            QVERIFY2(answer.failure.what.contains(field), qPrintable(answer.failure.what));
            QVERIFY(!answer.failure.todo.isEmpty());
            QCOMPARE(bytesOf(path()), before);
        }
    }

    void askedAbout_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *rule, const char *sql, const char *words) {
            QTest::newRow(rule) << QString::fromUtf8(sql) << QString::fromUtf8(words);
        };
        row("a longer name", "UPDATE deals SET name = hex(zeroblob(150)) WHERE key = 2", "(name: longer than 200");
        row("a name of a million letters", "UPDATE customers SET name = hex(zeroblob(500000)) WHERE key = 9",
            "(name: longer than 200");
        row("no name", "UPDATE bands SET name = '' WHERE place = 0 AND authorization = ASM",
            "the band without a name in");
        row("a longer id", "UPDATE customers SET id = hex(zeroblob(150)) WHERE key = 9", "(id: longer than 200");
        row("a currency that is none", "UPDATE scenarios SET currency = 'ABC'", "(currency: not a currency");
        row("a listing without an authorization", "UPDATE deals SET listing = 2 WHERE key = 2",
            "the deal “Rollout” of scenario “Worked example” (listing: there is no authorization");
    }
    void askedAbout()
    {
        QFETCH(QString, sql);
        QFETCH(QString, words);
        putSound();
        storage::testing::behindItsBack(path(), withKeys(sql));
        storage::testing::redigest(path());
        const Answer answer = reread(Access::ReadWrite);
        QVERIFY2(answer.contents, qPrintable(answer.failure.what));
        QCOMPARE(answer.remarks.size(), 1);
        QVERIFY2(answer.remarks.front().contains(words), qPrintable(answer.remarks.front()));
        QVERIFY(answer.remarks.front().size() < 1'000);
        const pricing::Scenario &scenario = answer.contents->scenarios.front().scenario;
        QVERIFY(!exchange::problemsOf(scenario).empty()); // by which an export is refused
        // Work goes on, and nothing of it is cut.
        Contents after = *answer.contents;
        after.scenarios.front().scenario.deals.front().probability = pricing::Percent{5'000};
        {
            auto file = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
            QVERIFY(file);
            const auto saved = (*file)->save(after, {{{RowKind::Deal, {1}, {2}, {}}}, false});
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().what));
        }
        QVERIFY(*reread(Access::ReadWrite).contents == after);
    }

    void whatIsNotSaved()
    {
        putSound();
        auto file = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(file);
        Contents after = *(*file)->read();
        after.scenarios.front().scenario.deals.front().name = "half a \xc3";
        const auto saved = (*file)->save(after, {{{RowKind::Deal, {1}, {2}, {}}}, false});
        QVERIFY(!saved);
        QVERIFY2(saved.error().what.contains(u"(name: not a text)"_s), qPrintable(saved.error().what));
    }

    /// By its size alone: nothing of it is read, and it may be a hole.
    void largerThanIsTaken()
    {
        putSound();
        QCOMPARE(::truncate(QFile::encodeName(path()).constData(), static_cast<off_t>(pricing::largestFile) + 1), 0);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto file = WorkspaceFile::open(test::english(), path(), access);
            QVERIFY(!file);
            QCOMPARE(file.error().obstacle, Obstacle::Other);
            QVERIFY2(file.error().what.contains(u"500 MB"_s), qPrintable(file.error().what));
        }
    }

    /// By the ledgers, before the rows.
    void moreDealsThanAreTaken()
    {
        putSound();
        storage::testing::behindItsBack(path(), u"UPDATE ledgers SET row_count = 200001 WHERE kind = 3"_s);
        const Answer answer = reread(Access::ReadOnly);
        QVERIFY(!answer.contents);
        QVERIFY2(answer.failure.what.contains(u"more than 200,000 deals"_s), qPrintable(answer.failure.what));
    }
};

DEALDESK_TESTS(Values, QCoreApplication)
#include "values.moc"
