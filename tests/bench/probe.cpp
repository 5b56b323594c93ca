// One start of the program, for bench_start to time as a whole process: opens the workspace as the program does, paints
// the window once and ends. Prints the peak of its memory in kilobytes.
//   probe WORKSPACE   |   probe --empty   an empty window with one chart, the reference
#include "app/session.h"
#include "support/language.h"
#include "support/testprompts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QFile>
#include <QIcon>

#include <cstdio>
#include <unistd.h>

using namespace dealdesk;

namespace {

/// Until the window system has asked for the window and all of it has been painted.
void waitForFirstPaint()
{
    class Watch : public QObject
    {
    public:
        bool painted = false;
        bool eventFilter(QObject *, QEvent *event) override
        {
            painted = painted || event->type() == QEvent::Paint;
            return false;
        }
    } watch;
    QCoreApplication::instance()->installEventFilter(&watch); // a window that its children cover paints nothing itself
    while (!watch.painted)
        QCoreApplication::processEvents();
}

/// Ends at once: taking the program down again is not what is measured.
[[noreturn]] void end()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                std::printf("%lld\n", line.mid(6).trimmed().split(' ').front().toLongLong());
    std::fflush(stdout);
    _exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (path == QStringLiteral("--empty")) {
        QChartView view(new QChart);
        view.resize(1366, 768);
        view.show();
        waitForFirstPaint();
        end();
    }
    ui::applyTheme(app, ui::systemScheme(app.palette()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dealdesk.svg")));
    test::TestPrompts prompts;
    app::Session session(test::english(), prompts, [] { return QDate(2026, 12, 1); });
    if (!session.open(path))
        return 1;
    waitForFirstPaint();
    end();
}
