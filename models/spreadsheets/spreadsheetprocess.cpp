#include "spreadsheetprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace dealdesk::spreadsheets {

namespace {

constexpr int mostMilliseconds = 60'000;
constexpr qsizetype mostBytes = 100'000'000; ///< of the table that comes out

QString &chosenProgram()
{
    static QString path;
    return path;
}

QString programPath()
{
    if (!chosenProgram().isEmpty())
        return chosenProgram();
    // With the ending that programs have here; where it is not beside, its path says so when it is started.
    const QString beside = QCoreApplication::applicationDirPath(), name = QStringLiteral("dealdesk-cli");
    const QString found = QStandardPaths::findExecutable(name, {beside});
    return found.isEmpty() ? QDir(beside).filePath(name) : found;
}

} // namespace

void SpreadsheetProcess::setProgram(const QString &path) { chosenProgram() = path; }

SpreadsheetProcess::SpreadsheetProcess(QObject *parent)
    : QObject(parent)
{
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, this, [this] { fail(Fault::TooMuch); });
    connect(&process, &QProcess::readyReadStandardOutput, this, &SpreadsheetProcess::take);
    connect(&process, &QProcess::finished, this, &SpreadsheetProcess::end);
    connect(&process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Fault::NoProgram);
    });
}

SpreadsheetProcess::~SpreadsheetProcess() { cancel(); }

void SpreadsheetProcess::start(const QString &path)
{
    cancel();
    cells.clear();
    isWanted = true;
    limit.start(mostMilliseconds);
    process.start(programPath(), {QString::fromLatin1(readCells.data(), readCells.size()), QStringLiteral("plain"),
                                  QStringLiteral("--"), path});
}

void SpreadsheetProcess::cancel()
{
    isWanted = false;
    limit.stop();
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

void SpreadsheetProcess::take()
{
    cells += process.readAllStandardOutput();
    if (cells.size() > mostBytes)
        fail(Fault::TooMuch);
}

void SpreadsheetProcess::end(int exitCode, QProcess::ExitStatus status)
{
    if (!isWanted)
        return;
    if (status != QProcess::NormalExit)
        return fail(Fault::TooMuch);
    take();
    if (!isWanted)
        return;
    if (exitCode == 0) {
        isWanted = false;
        limit.stop();
        Q_EMIT read(std::exchange(cells, {}));
        return;
    }
    const QByteArray said = process.readAllStandardError();
    for (int each = 0; each <= static_cast<int>(SpreadsheetFault::Broken); ++each) {
        const std::string_view text = textOf(static_cast<SpreadsheetFault>(each));
        if (said.contains(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))))
            return fail(Fault::Spreadsheet, static_cast<SpreadsheetFault>(each));
    }
    fail(Fault::Unreadable);
}

void SpreadsheetProcess::fail(Fault fault, SpreadsheetFault what)
{
    if (!isWanted)
        return;
    cancel();
    cells.clear();
    Q_EMIT failed({fault, what});
}

} // namespace dealdesk::spreadsheets
