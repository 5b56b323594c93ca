// What is said of a workspace's file is said in the language of who asks: each text goes through the translator, each
// number is written as that language does, and what a merge leaves to read is made where it is read.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "doctor.h"
#include "migrating.h"
#include "samples.h"
#include "support/language.h"
#include "support/pseudolanguage.h"
#include "support/testfile.h"

#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"
#include "storage/merge.h"
#include "storage/mergereport.h"
#include "storage/words.h"
#include "storage/workspacefile.h"

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;
using records::NamedFault;
using storage::testing::Frozen;

class Said : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    test::PseudoLanguage foreign;
    const QString path = folder.filePath(u"база.dealdesk"_s);

    /// The first word that did not go through the translator.
    QString untranslated(QString text) const
    {
        text.remove(QDir::toNativeSeparators(folder.path())).remove(QDir(folder.path()).dirName());
        return test::untranslatedIn(text);
    }
    template<typename Answer>
    void isForeign(const Answer &refused, Obstacle obstacle) const
    {
        QVERIFY(!refused);
        QCOMPARE(refused.error().obstacle, obstacle);
        isForeign(refused.error());
    }
    void isForeign(const Failure &failure) const
    {
        QVERIFY(!failure.what.isEmpty() && !failure.todo.isEmpty());
        QVERIFY2(untranslated(failure.what).isEmpty(), qPrintable(failure.what));
        QVERIFY2(untranslated(failure.todo).isEmpty(), qPrintable(failure.todo));
    }
    static auto opened(const QString &file, Access access = Access::ReadWrite)
    {
        return WorkspaceFile::open(test::german(), file, access);
    }
    /// A workspace with no Latin letter in it.
    static Contents sound()
    {
        Contents contents = storage::testing::manyDeals(1);
        pricing::Scenario &scenario = contents.scenarios.front().scenario;
        scenario.settings.name = test::inCyrillic(scenario.settings.name);
        scenario.deals.front().name = test::inCyrillic("Rollout");
        return contents;
    }
    void put(const QString &sql) const
    {
        storage::testing::behindItsBack(path, sql);
        storage::testing::redigest(path);
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size());
    }
    QString frozen(const QString &name) const
    {
        const QString copy = folder.filePath(name);
        QFile::remove(copy);
        return QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/fine-amounts-1.dealdesk"), copy) &&
                       QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner)
                   ? copy
                   : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&foreign)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&foreign); }
    void init()
    {
        QFile::remove(path);
        QVERIFY(WorkspaceFile::make(test::german(), path, sound()));
    }

    void whatIsNoWorkspace()
    {
        isForeign(opened(folder.filePath(u"нет.dealdesk"_s)), Obstacle::Missing);
        isForeign(opened(folder.path()), Obstacle::NotAllowed);
        write(path, "someone's notes");
        isForeign(opened(path), Obstacle::NotOurs);
        write(path, {});
        isForeign(opened(path), Obstacle::Damaged);
    }

    void aNewerVersions()
    {
        storage::testing::behindItsBack(path, u"PRAGMA user_version = %1"_s.arg(schemaVersion + 1));
        isForeign(opened(path), Obstacle::Newer);
    }

    void aLockedOne()
    {
        const auto writer = opened(path);
        QVERIFY(writer);
        isForeign(opened(path), Obstacle::InUse);
        const auto viewer = opened(path, Access::ReadOnly);
        QVERIFY(viewer);
        const auto refused = (*viewer)->save(sound(), {});
        QVERIFY(!refused);
        isForeign(refused.error());
        const auto copied = WorkspaceFile::saveCopy(test::german(), sound(), path);
        QVERIFY(!copied);
        isForeign(copied.error());
    }

    void oneThatIsMovedAndReplaced()
    {
        const auto writer = opened(path);
        QVERIFY(writer && QFile::rename(path, path + u"2"_s));
        const auto moved = (*writer)->save(sound(), {});
        QVERIFY(!moved);
        isForeign(moved.error());
        write(path, "another");
        const auto replaced = (*writer)->save(sound(), {});
        QVERIFY(!replaced);
        isForeign(replaced.error());
        QVERIFY(QFile::remove(path + u"2"_s));
        const auto over = WorkspaceFile::saveCopy(test::german(), sound(), path);
        QVERIFY(!over);
        isForeign(over.error());
        isForeign(WorkspaceFile::create(test::german(), path, sound()), Obstacle::Exists);
        isForeign(WorkspaceFile::restore(test::german(), {path, {}, 0}, folder.filePath(u"новая.dealdesk"_s)),
                  Obstacle::Damaged);
    }

    void damagedOnes()
    {
        storage::testing::behindItsBack(path, u"UPDATE deals SET price_value = price_value + 1"_s);
        isForeign((*opened(path))->read(), Obstacle::Damaged);
        init();
        put(u"UPDATE scenarios SET payout_days = 9999"_s);
        const auto wrong = (*opened(path))->read();
        isForeign(wrong, Obstacle::Damaged);
        init();
        put(u"UPDATE deals SET name = printf('%.201c', 'ж')"_s); // as an earlier version took it
        const auto kept = opened(path);
        QVERIFY(kept && (*kept)->read());
        const QString remark = (*kept)->remarks().join(u' ');
        QVERIFY2(!remark.isEmpty() && untranslated(remark).isEmpty(), qPrintable(remark));
        init();
        storage::testing::behindItsBack(
            path, u"UPDATE ledgers SET row_count = 4321 WHERE kind = %1"_s.arg(static_cast<int>(RowKind::Deal)));
        const auto counted = (*opened(path))->read();
        isForeign(counted, Obstacle::Damaged);
        QVERIFY2(counted.error().what.contains(u"4.321"_s), qPrintable(counted.error().what));
    }

    /// What no test can bring about by itself: each cause at each door.
    void everyCauseAtEveryDoor()
    {
        int causes = 0;
        for (auto cause = Problem::Cause::DiskFull; cause <= Problem::Cause::Other;
             cause = static_cast<Problem::Cause>(static_cast<int>(cause) + 1)) {
            const Problem problem{cause, details::of(Detail::Of::TooManyDeals)};
            for (const Failure &failure :
                 {Failure(words::open(path, problem, test::german())),
                  Failure(words::create(path, problem, test::german())), words::save(path, problem, test::german()),
                  words::copy(path, problem, test::german()), words::backUp(path, problem, test::german()),
                  Failure(words::restore(path, path, problem, test::german()))}) {
                isForeign(failure);
                QVERIFY2(!failure.what.contains(u"200,000"_s), qPrintable(failure.what));
            }
            ++causes;
        }
        QCOMPARE(causes, 19);
        QVERIFY(words::open(path, Problem{Problem::Cause::BeyondLimits, details::of(Detail::Of::TooManyDeals)},
                            test::german())
                    .what.contains(u"200.000"_s));
    }

    void everyDetail()
    {
        const std::string base = test::inCyrillic("Base"), rollout = test::inCyrillic("Rollout");
        Detail detail{.scenario = base, .name = rollout, .found = 1'000, .saved = 2'000, .text = path};
        detail.fault = {records::DealField::Start, records::FaultKind::OutOfRange};
        detail.wrong = {{records::DealField::Name, records::FaultKind::TooLong}, base, rollout, {}};
        detail.amounts = {{"JPY", {{detail.wrong, detail.wrong}, 1'200}}, {"KWD", {{detail.wrong}, 0}}};
        for (detail.of = Detail::Of::Empty; detail.of < Detail::Of::System;
             detail.of = static_cast<Detail::Of>(static_cast<int>(detail.of) + 1))
            for (detail.kind = RowKind{}; detail.kind <= RowKind::PayoutReport;
                 detail.kind = static_cast<RowKind>(static_cast<int>(detail.kind) + 1)) {
                const QString clause = words::clause(detail, test::german());
                QVERIFY(!clause.isEmpty());
                QVERIFY2(untranslated(QString(clause).remove(u"KWD"_s)).isEmpty(), qPrintable(clause));
                QVERIFY2(!clause.contains(u"1,"_s) && !clause.contains(u"1000"_s), qPrintable(clause));
            }
        detail.of = Detail::Of::FineAmounts;
        QVERIFY(words::clause(detail, test::german()).contains(u"1.200"_s));
        detail.of = Detail::Of::System; // the system's own
        QCOMPARE(words::clause(detail, test::german()), path);
    }

    void amountsThatAreAskedAboutAndWhatWasMerged()
    {
        const QString fine = frozen(u"иены.dealdesk"_s);
        const auto asked = opened(fine);
        QVERIFY(!asked && asked.error().obstacle == Obstacle::FineAmounts);
        // Its names are in English.
        const auto translated = [](QString text) {
            for (const auto &name : {u"“Band 2”"_s, u"“Rollout”"_s, u"“Worked example (illustrative)”"_s, u"“Yen”"_s})
                text.remove(name);
            return text;
        };
        QVERIFY2(untranslated(translated(asked.error().what)).isEmpty(), qPrintable(asked.error().what));
        const auto file = WorkspaceFile::open(test::german(), fine, Access::ReadWrite, FineAmounts::Rounded);
        QVERIFY(file);
        const QString report = mergeReportIn((*file)->read()->view, test::german());
        QVERIFY2(!report.isEmpty() && untranslated(translated(report)).isEmpty(), qPrintable(report));
    }

    void theReportIsKeptAsValues()
    {
        using Of = FactDifference::Of;
        Merge merge{{1'500, 62, 36, 12}, {}, {}};
        merge.kept = {{Of::Partner, "Case 3", {}, {}},
                      {Of::Authorization, "Case 7", pricing::Listing::Sat, {}},
                      {Of::RouteFacts, "Case “4”\n", {}, "Müller {\"a\": 1}"}};
        merge.rounded = {{"JPY",
                          {{{{records::BandField::Price, records::FaultKind::TooFine}, "Yen", "ASM", "Band 2"},
                            {{records::DealField::PriceValue, records::FaultKind::OutOfRange}, "Yen", "Rollout", {}},
                            {{records::DealField::Instalments, records::FaultKind::TooFine}, "Yen", "Rollout", {}}},
                           1'200}}};
        const auto read = readMerge(written(merge));
        QVERIFY(read && *read == merge);
        const std::map<QString, QByteArray> view{{mergeReport, written(merge)}};
        const QString german = mergeReportIn(view, test::german()), english = mergeReportIn(view, test::english());
        QVERIFY2(german.contains(u"1.500"_s) && german.contains(u"1.200"_s), qPrintable(german));
        QVERIFY2(english.contains(u"1,500"_s) && english.contains(u"1,200"_s), qPrintable(english));
        QCOMPARE(german.count(u'\n'), 5 + 1); // a name has a line break
    }

    /// Whatever an amount's field is, it is found again by the name that it is kept by.
    void everyFieldOfAReportIsFoundAgain()
    {
        int walked = 0;
        const auto walk = [&]<typename Record>(const Record &) {
            records::forEachField<Record>([&](const auto &leaf) {
                const records::Field field(leaf.field.id);
                if (field.isWhole())
                    return;
                Merge merge;
                merge.rounded = {{"JPY", {{{{field, records::FaultKind::TooFine}, "Yen", "A", "B"}}, 0}}};
                const auto read = readMerge(written(merge));
                QVERIFY2(read && *read == merge, leaf.field.file.data());
                ++walked;
            });
        };
        walk(pricing::ScenarioSettings{});
        walk(pricing::ResaleAuthorization{});
        walk(pricing::VolumeBand{});
        walk(pricing::Customer{});
        walk(pricing::Deal{});
        walk(pricing::OfferRecord{});
        QVERIFY2(walked > 50, qPrintable(QString::number(walked)));
    }

    void anEarlierVersionsReportIsShownAsItIs()
    {
        const QByteArray worded = "Customers, authorizations and your firm now stand once.\n{\"customers\": [1, 2]}";
        QCOMPARE(mergeReportIn({{wordedMergeReport, worded}}, test::german()), QString::fromUtf8(worded));
        QCOMPARE(mergeReportIn({}, test::german()), QString());
        QCOMPARE(mergeReportIn({{mergeReport, ""}, {wordedMergeReport, ""}}, test::german()), QString()); // it was read
    }

    /// Nobody's document does harm, and what a later version says in other words is counted.
    void aStrangeReport()
    {
        QVERIFY(!readMerge("[1]") && !readMerge("{") && !readMerge("words"));
        for (const char *document :
             {"{}", R"({"customers": 7, "kept": {}, "rounded": [[]]})", R"({"customers": [-1, 1e300], "kept": [1]})"}) {
            const auto merge = readMerge(document);
            QVERIFY2(merge && merge->kept.empty(), document);
            QVERIFY(!mergeReportIn({{mergeReport, document}}, test::german()).isEmpty());
        }
        const auto later = readMerge(R"({"rounded": [{"currency": "JPY", "amounts": [{"record": "deal",
            "field": "rebate", "fault": "tooFine"}], "others": 2}], "kept": [{"of": "rebates", "scenario": "A"}]})");
        QVERIFY(later && later->kept.empty() && later->rounded.size() == 1);
        QCOMPARE(later->rounded.front().amounts.others, std::size_t{3});
    }
};

DEALDESK_TESTS(Said, QCoreApplication)
#include "said.moc"
