// What the user waits for, offscreen: start, a key to everything repainted and saved, a quote. Beside an empty Qt
// window.
#include "generated.h"

#include "app/session.h"
#include "quotes/quotepdf.h"
#include "support/language.h"
#include "support/testprompts.h"
#include "tables/dealstable.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

using namespace dealdesk;

namespace {

void repaint(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

struct Opened {
    explicit Opened(benchmark::State &state)
        : session(test::english(), prompts, [] { return QDate(2026, 12, 1); })
    {
        session.create(folder.filePath(QStringLiteral("w.dealdesk")),
                       workspace::contentsOf({bench::generated(static_cast<int>(state.range(0)))}));
        repaint(window());
    }
    ui::MainWindow &window() const { return *session.window(); }
    QTableView &table() const { return *window().findChild<QTableView *>(QStringLiteral("deals")); }

    QTemporaryDir folder;
    test::TestPrompts prompts;
    app::Session session;
};

/// The time of each step, for the stalls that a mean hides.
class Steps
{
public:
    template<typename Step>
    void time(benchmark::State &state, Step step)
    {
        const auto start = std::chrono::steady_clock::now();
        step();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        state.SetIterationTime(taken.count());
        milliseconds.push_back(taken.count() * 1e3);
    }
    void report(benchmark::State &state)
    {
        std::ranges::sort(milliseconds);
        const auto at = [this](double share) {
            return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
        };
        state.counters["p50_ms"] = at(0.50);
        state.counters["p99_ms"] = at(0.99);
        state.counters["worst_ms"] = milliseconds.back();
    }

private:
    std::vector<double> milliseconds;
};

} // namespace

static void emptyWindow(benchmark::State &state)
{
    for (auto _ : state) {
        QWidget window;
        window.resize(1366, 768);
        window.show();
        repaint(window);
    }
}
BENCHMARK(emptyWindow)->Unit(benchmark::kMillisecond);

/// From an open process to the first whole picture of a workspace that exists.
static void openToFirstPaint(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.dealdesk"));
    storage::WorkspaceFile::create(test::english(), path,
                                   workspace::contentsOf({bench::generated(static_cast<int>(state.range(0)))}));
    test::TestPrompts prompts;
    for (auto _ : state) {
        app::Session session(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        session.open(path);
        repaint(*session.window());
    }
}
BENCHMARK(openToFirstPaint)->Arg(1'000)->Unit(benchmark::kMillisecond);

/// One key in the tenants field: every figure and chart of the page repainted, and the edit durable.
static void keyToPaintAndSaved(benchmark::State &state)
{
    Opened opened(state);
    auto *field = opened.window().dealsPage()->panel()->form()->field(tables::DealField::Tenants);
    auto *line = qobject_cast<QLineEdit *>(field->entry());
    line->setFocus();
    int count = 0;
    Steps steps;
    for (auto _ : state) {
        line->selectAll();
        steps.time(state, [&] {
            QTest::keyClick(line, static_cast<Qt::Key>(Qt::Key_1 + ++count % 9));
            repaint(opened.window());
        });
    }
    steps.report(state);
    if (!opened.session.document()->isSaved())
        state.SkipWithError("the edits were not saved");
}
BENCHMARK(keyToPaintAndSaved)->Arg(8)->Arg(1'000)->Iterations(400)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(keyToPaintAndSaved)->Arg(100'000)->Iterations(40)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Down through the rows: by the page, by the row, by the wheel's pixels, and to both ends.
static void scroll(benchmark::State &state)
{
    Opened opened(state);
    QTableView &table = opened.table();
    table.setFocus();
    int step = 0;
    Steps steps;
    for (auto _ : state)
        steps.time(state, [&] {
            QScrollBar &bar = *table.verticalScrollBar();
            switch (++step % 8) {
            case 0: QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier); break;
            case 1: QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier); break;
            case 2: QTest::keyClick(&table, Qt::Key_Down); break;
            case 3: bar.setValue(bar.maximum() / 97 * (step % 97)); break;
            case 4: bar.setValue(bar.value() + 60); break;
            default: QTest::keyClick(&table, Qt::Key_PageDown); break;
            }
            repaint(opened.window());
        });
    steps.report(state);
}
BENCHMARK(scroll)->Arg(1'000)->Arg(100'000)->Iterations(400)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Each key of a search, typed and taken back, until the rows are there.
static void filter(benchmark::State &state)
{
    Opened opened(state);
    auto *page = opened.window().dealsPage();
    const QString typed = QStringLiteral("deal 77");
    qsizetype length = 0;
    bool longer = true;
    Steps steps;
    for (auto _ : state) {
        length += longer ? 1 : -1;
        longer = length == 0 || (longer && length < typed.size());
        steps.time(state, [&] {
            page->setFilter(typed.left(length));
            repaint(opened.window());
        });
    }
    steps.report(state);
}
BENCHMARK(filter)->Arg(1'000)->Arg(100'000)->Iterations(70)->UseManualTime()->Unit(benchmark::kMillisecond);

/// A click on a column's title.
static void sort(benchmark::State &state)
{
    Opened opened(state);
    int step = 0;
    Steps steps;
    for (auto _ : state)
        steps.time(state, [&] {
            static constexpr std::array columns{tables::DealsTable::Arr, tables::DealsTable::Name,
                                                tables::DealsTable::CustomerName};
            const int column = columns.at(static_cast<std::size_t>(step / 2 % 3));
            opened.table().sortByColumn(column, step++ % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
            repaint(opened.window());
        });
    steps.report(state);
}
BENCHMARK(sort)->Arg(1'000)->Arg(100'000)->Iterations(12)->UseManualTime()->Unit(benchmark::kMillisecond);

static void customerPdf(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto scenario = bench::generated(10);
    const auto evaluation = pricing::evaluate(scenario);
    const auto quote =
        quotes::customerQuote(scenario, 0, evaluation,
                              {test::english(), QStringLiteral("Q-1"), QDate(2026, 12, 1), QDate(2026, 12, 31), true});
    for (auto _ : state)
        benchmark::DoNotOptimize(quotes::writePdf(*quote, folder.filePath(QStringLiteral("quote.pdf"))));
}
BENCHMARK(customerPdf)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication app(argc, argv);
    ui::applyTheme(app, ui::Scheme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
