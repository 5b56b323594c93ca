// What opening and saving cost as a workspace grows: no more than in proportion, and an edit the same in every one.
// What they cost in milliseconds is measured in tests/bench; here one figure is held against another of the same run,
// so that a slow machine passes and a slow algorithm does not.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "samples.h"

#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"
#include "workspace/quoteregister.h"

#include <algorithm>
#include <memory>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class Speed : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;

    static double median(std::vector<qint64> nanoseconds)
    {
        std::ranges::sort(nanoseconds);
        return static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / 1e6;
    }

    static QByteArray noise(int bytes)
    {
        QByteArray made(bytes, 0);
        std::ranges::generate(made,
                              [state = 1U]() mutable { return static_cast<char>((state = state * 69069U + 1) >> 24); });
        return made;
    }

    /// Milliseconds of the quickest of three; `quotes` of them with documents of so many bytes.
    double opening(int deals, int quotes = 0, int bytes = 0)
    {
        const QString path = folder.filePath(u"%1 %2"_s.arg(deals).arg(bytes));
        Contents workspace = storage::testing::manyDeals(deals);
        const QByteArray document = noise(bytes);
        while (static_cast<int>(workspace.quotes.size()) < quotes) {
            QuoteRecord quote = workspace.quotes.back();
            quote.key.value += 1;
            quote.sha256 = sha256Of(document);
            workspace.quotes.push_back(quote);
        }
        if (!WorkspaceFile::saveCopy(test::english(), workspace, path, [&](RowKey) { return document; }))
            return -1;
        std::vector<qint64> taken;
        for (int attempt = 0; attempt < 3; ++attempt) {
            QElapsedTimer timer;
            timer.start();
            auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
            const auto contents = file ? (*file)->read() : tl::unexpected(file.error());
            taken.push_back(timer.nsecsElapsed());
            if (!contents || contents->scenarios.front().scenario.deals.size() != static_cast<std::size_t>(deals))
                return -1;
        }
        return static_cast<double>(std::ranges::min(taken)) / 1e6;
    }

    struct Edited {
        Contents contents;
        std::unique_ptr<WorkspaceFile> file;
        std::vector<qint64> taken{};

        explicit Edited(const QString &path, int deals)
            : contents(storage::testing::manyDeals(deals))
        {
            if (auto made = WorkspaceFile::create(test::english(), path, contents))
                file = std::move(*made);
        }
        bool edit(int number)
        {
            auto &scenario = contents.scenarios.front();
            const std::size_t deal = static_cast<std::size_t>(number) * 31 % scenario.scenario.deals.size();
            scenario.scenario.deals[deal].name = "edited " + std::to_string(number);
            QElapsedTimer timer;
            timer.start();
            const bool saved =
                file->save(contents, {{{RowKind::Deal, {1}, scenario.dealKeys[deal], {}}}, false}).has_value();
            taken.push_back(timer.nsecsElapsed());
            return saved;
        }
    };

private Q_SLOTS:
    void openingGrowsWithTheDeals()
    {
        constexpr int few = 5'000, many = 100'000;
        constexpr double mostTimes = 3; // of what 20 times the deals should take
        const double small = opening(few), large = opening(many);
        qInfo("opened with every digest checked: %d deals in %.0f ms, %d in %.0f ms", few, small, many, large);
        QVERIFY(small > 0 && large > 0);
        QVERIFY(large <= mostTimes * (many / few) * small);
    }

    /// They are looked up when they are asked for; at opening their pages are only counted.
    void documentsOfQuotesAreNotReadAtOpening()
    {
        constexpr int deals = 20'000, quotes = 500, bytes = 45'000; // as a quote's PDF has them
        constexpr double mostTimes = 2;
        const double without = opening(deals, quotes), with = opening(deals, quotes, bytes);
        qInfo("opened with %d deals and %d quotes: %.0f ms; with their documents, %.1f MB more: %.0f ms", deals, quotes,
              without, quotes * bytes / 1e6, with);
        QVERIFY(without > 0 && with > 0);
        QVERIFY(with <= mostTimes * without);
    }

    void anEditCostsTheSameInEveryWorkspace()
    {
        constexpr int edits = 200;
        constexpr double mostTimes = 4;
        Edited small(folder.filePath(u"small"_s), 100), large(folder.filePath(u"large"_s), 20'000);
        QVERIFY(small.file && large.file);
        for (int number = 0; number < edits; ++number) { // in turn, so that both meet the same disk
            QVERIFY(small.edit(number));
            QVERIFY(large.edit(number));
        }
        qInfo("an edit is durable in %.3f ms with 100 deals, in %.3f ms with 20,000 (medians of %d)",
              median(small.taken), median(large.taken), edits);
        QVERIFY(median(large.taken) <= mostTimes * median(small.taken));
    }
};

DEALDESK_TESTS(Speed, QCoreApplication)
#include "speed.moc"
