// A PDF is written whole and for its owner alone, or not at all.
#include "support/language.h"
#include "support/testfile.h"

#include "support.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace dealdesk;

class WritingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;
    quotes::CustomerQuote quote{quotes::QuoteDetails{.language = test::english()}};

    static QStringList everythingIn(const QString &path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = tests::quoteOf(tests::rollout());
        QVERIFY(made);
        quote = *made;
    }

    void onlyTheOwnerMayReadIt()
    {
        const QString path = folder.filePath("mine.pdf");
        QVERIFY(quotes::writePdf(quote, path));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
    }

    void anOlderFileIsReplacedAndClosedToOthers()
    {
        const QString path = folder.filePath("old.pdf");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(old.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        QVERIFY(quotes::writePdf(quote, path));
        QVERIFY(QFileInfo(path).size() > 5000);
        QVERIFY(!(QFileInfo(path).permissions() & QFileDevice::ReadOther));
    }

    void whatCannotBeWrittenSaysWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("the folder is missing") << folder.filePath("missing/quote.pdf") << "does not exist";
        QTest::newRow("the folder is a file") << QStringLiteral("/etc/hostname/quote.pdf") << "is not a folder";
        QTest::newRow("the file is a folder") << folder.path() << "is a folder";
        QTest::newRow("a place that takes no files") << QStringLiteral("/proc/quote.pdf") << "was not written";
        QTest::newRow("no name") << QString() << "was not written";
    }
    void whatCannotBeWrittenSaysWhy()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        const QStringList before = everythingIn(folder.path());
        const auto result = quotes::writePdf(quote, path);
        QVERIFY(!result);
        QVERIFY2(result.error().contains(says), qPrintable(result.error()));
        QCOMPARE(everythingIn(folder.path()), before);
    }

    void noPermissionIsSaid()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir closed;
        QVERIFY(QFile::setPermissions(closed.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const bool root = geteuid() == 0; // who may write everywhere, so that somebody else has to try
        QVERIFY(!root || seteuid(65534) == 0);
        const auto result = quotes::writePdf(quote, closed.filePath("quote.pdf"));
        QVERIFY(!root || seteuid(0) == 0);
        QVERIFY(QFile::setPermissions(closed.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY(!result);
        QVERIFY2(result.error().contains(QLatin1String("no permission")), qPrintable(result.error()));
#else
        QSKIP("permissions of folders are those of Unix");
#endif
    }

    void aFileThatMayNotGrowLeavesTheOldOneAndNoOther()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir full;
        const QString path = full.filePath("quote.pdf");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto result = quotes::writePdf(quote, path);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!result);
        QVERIFY2(result.error().contains(QLatin1String("no program write a file of that size")),
                 qPrintable(result.error()));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(everythingIn(full.path()), QStringList{"quote.pdf"});
#else
        QSKIP("limits of file sizes are those of Unix");
#endif
    }
};

DEALDESK_TESTS(WritingTest, QGuiApplication)
#include "writing.moc"
