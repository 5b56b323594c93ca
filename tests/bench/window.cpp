// What the user waits for, offscreen: start, a key to everything repainted and saved, a quote. Beside an empty Qt
// window.
#include "generated.h"

#include "app/session.h"
#include "quotes/quotepdf.h"
#include "support/testprompts.h"
#include "ui/dealform.h"
#include "ui/dealpanel.h"
#include "ui/dealspage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

#include <benchmark/benchmark.h>

using namespace dealdesk;

namespace {

void repaint(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

struct Opened {
    explicit Opened(int deals)
        : session(prompts, [] { return QDate(2026, 12, 1); })
    {
        session.create(folder.filePath(QStringLiteral("w.dealdesk")), workspace::contentsOf({bench::generated(deals)}));
        repaint(*session.window());
    }
    QTemporaryDir folder;
    test::TestPrompts prompts;
    app::Session session;
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
    storage::WorkspaceFile::create(path, workspace::contentsOf({bench::generated(static_cast<int>(state.range(0)))}));
    test::TestPrompts prompts;
    for (auto _ : state) {
        app::Session session(prompts, [] { return QDate(2026, 12, 1); });
        session.open(path);
        repaint(*session.window());
    }
}
BENCHMARK(openToFirstPaint)->Arg(1'000)->Unit(benchmark::kMillisecond);

/// One key in the tenants field: every figure and chart of the page repainted, and the edit durable.
static void keyToPaintAndSaved(benchmark::State &state)
{
    Opened opened(static_cast<int>(state.range(0)));
    auto *field = opened.session.window()->dealsPage()->panel()->form()->field(tables::DealField::Tenants);
    auto *line = qobject_cast<QLineEdit *>(field->entry());
    line->setFocus();
    int count = 0;
    for (auto _ : state) {
        line->selectAll();
        QTest::keyClick(line, static_cast<Qt::Key>(Qt::Key_1 + ++count % 9));
        repaint(*opened.session.window());
    }
    if (!opened.session.document()->isSaved())
        state.SkipWithError("the edits were not saved");
}
BENCHMARK(keyToPaintAndSaved)->Arg(8)->Arg(1'000)->Unit(benchmark::kMillisecond);

static void customerPdf(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto scenario = bench::generated(10);
    const auto evaluation = pricing::evaluate(scenario);
    const auto quote = quotes::customerQuote(scenario, 0, evaluation,
                                             {QStringLiteral("Q-1"), QDate(2026, 12, 1), QDate(2026, 12, 31), true});
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
