// What a program that is raced against says on its standard output, line by line, and its end.
#pragma once

#include <QProcess>

namespace dealdesk::storage::testing {

inline QByteArray answerOf(QProcess &process)
{
    return process.waitForReadyRead() ? process.readLine().trimmed() : QByteArray("nothing");
}

inline void end(QProcess &process)
{
    process.closeWriteChannel();
    process.waitForFinished();
}

} // namespace dealdesk::storage::testing
