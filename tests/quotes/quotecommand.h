// `dealdesk-cli quote` as a script runs it, on a scenario that is written to a file.
#pragma once

#include "support.h"

#include "exchange/scenariofile.h"

class QuoteCommand : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    QByteArray said; ///< on standard error, by the last run

    QString scenarioFile(const dealdesk::pricing::Scenario &scenario)
    {
        const QString path = folder.filePath("scenario.dealdesk.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(QByteArray::fromStdString(dealdesk::exchange::writeScenario(scenario))) < 0)
            QTest::qFail("the scenario was not written", __FILE__, __LINE__);
        return path;
    }

    /// The exit code; -1: it crashed.
    int quote(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(DEALDESK_CLI), QStringList{"quote"} + words);
        process.waitForFinished(60'000);
        said = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
};
