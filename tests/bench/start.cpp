// From the start of the process to the first whole picture, and the peak of its memory, offscreen. Beside the same of
// an empty Qt window with one chart.
#include "generated.h"

#include "storage/workspacefile.h"
#include "support/language.h"
#include "workspace/adoption.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace dealdesk;

namespace {

/// Whole processes, one an iteration; the counter is the largest peak.
void start(benchmark::State &state, const QString &what)
{
    double peak = 0;
    for (auto _ : state) {
        QProcess probe;
        probe.start(QStringLiteral(BENCH_PROBE), {what});
        probe.waitForFinished(-1);
        peak = std::max(peak, probe.readAllStandardOutput().trimmed().toDouble() / 1024);
        if (probe.exitCode() != 0)
            state.SkipWithError("the probe failed");
    }
    state.counters["peak_MiB"] = peak;
}

} // namespace

static void emptyWindowWithAChart(benchmark::State &state) { start(state, QStringLiteral("--empty")); }
BENCHMARK(emptyWindowWithAChart)->UseRealTime()->Unit(benchmark::kMillisecond);

static void startToFirstPaint(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.dealdesk"));
    storage::WorkspaceFile::create(test::english(), path,
                                   workspace::contentsOf({bench::generated(static_cast<int>(state.range(0)))}));
    start(state, path);
}
BENCHMARK(startToFirstPaint)->Arg(8)->Arg(1'000)->Arg(100'000)->UseRealTime()->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
