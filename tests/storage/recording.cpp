#include "recording.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace dealdesk::storage::testing {

using namespace Qt::StringLiterals;

namespace {

SystemCall parsed(const QByteArray &line)
{
    // 4736  pwrite64(6, "\x00\x0a", 2, 512)   = 2
    const qsizetype open = line.indexOf('('), close = line.indexOf(')', open), equals = line.indexOf('=', close);
    if (open < 0 || close < 0 || equals < 0)
        return {};
    SystemCall call;
    call.name = line.left(open);
    call.name.remove(0, call.name.lastIndexOf(' ') + 1);
    for (const QByteArray &argument : line.mid(open + 1, close - open - 1).split(',')) {
        const QByteArray trimmed = argument.trimmed();
        call.arguments.push_back(trimmed.startsWith('"') ? QByteArray::fromHex(trimmed) : trimmed);
    }
    const QByteArray result = line.mid(equals + 1).trimmed();
    bool isNumber = false;
    call.result = result.split(' ').front().toLongLong(&isNumber);
    return isNumber ? call : SystemCall{};
}

/// In a sanitized build: leaks cannot be looked for while the program is traced.
QProcessEnvironment traceable()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    return environment;
}

} // namespace

bool canRecord() { return QProcess::execute(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s}) == 0; }

std::vector<SystemCall> record(const QString &program, const QStringList &arguments, bool loosely)
{
    QTemporaryDir folder;
    const QString trace = folder.filePath(u"trace"_s);
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessEnvironment(traceable());
    process.start(
        u"strace"_s,
        QStringList{u"-f"_s, u"-xx"_s, u"-s"_s, u"1000000"_s, u"-o"_s, trace, u"-e"_s,
                    u"trace=open,openat,creat,write,pwrite64,writev,pwritev,fsync,fdatasync,truncate,ftruncate,"
                    "fallocate,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,close,dup,"
                    "dup2,dup3,lseek"_s +
                        (loosely ? u",socket"_s : QString()),
                    program} +
            arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        return {};
    std::vector<SystemCall> calls;
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (line.contains("<unfinished") && !loosely)
            return {}; // two threads: their order is unknown
        line.replace(" <unfinished ...>", ") = -1");
        if (SystemCall call = parsed(line); call.result >= 0 || (loosely && !call.arguments.empty()))
            calls.push_back(std::move(call));
    }
    return calls;
}

Killed killAtCall(const QString &program, const QStringList &arguments, const QByteArray &name, int nth)
{
    QProcess process;
    process.setProcessEnvironment(traceable());
    const QString call = QString::fromLatin1(name);
    process.start(u"strace"_s, QStringList{u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                           u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(nth), program} +
                                   arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::CrashExit, process.readAllStandardOutput()};
}

} // namespace dealdesk::storage::testing
