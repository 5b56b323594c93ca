// A workbook's parts, unpacked.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <string>

namespace dealdesk::test {

class UnpackedWorkbook
{
public:
    explicit UnpackedWorkbook(const std::string &bytes)
    {
        QFile file(folder.filePath(QStringLiteral("workbook.zip")));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
            qFatal("The workbook cannot be written.");
        file.close();
        QDir().mkpath(folder.filePath(QStringLiteral("parts")));
        QProcess unpack;
        unpack.setWorkingDirectory(folder.filePath(QStringLiteral("parts")));
        unpack.start(QStringLiteral(CMAKE_PROGRAM),
                     {QStringLiteral("-E"), QStringLiteral("tar"), QStringLiteral("xf"), file.fileName()});
        if (!unpack.waitForFinished() || unpack.exitCode() != 0)
            qFatal("The workbook cannot be unpacked.");
    }

    QString part(const QString &name) const
    {
        QFile file(folder.filePath(QStringLiteral("parts/") + name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// As it stands in the book, from 1.
    QString sheet(int number) const { return part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)); }
    QStringList formulas(int number) const
    {
        QStringList all;
        static const QRegularExpression formula(QStringLiteral("<c r=\"([A-Z0-9]+)\"[^>]*><f>([^<]*)</f>"));
        for (auto found = formula.globalMatch(sheet(number)); found.hasNext();) {
            const auto match = found.next();
            all.append(match.captured(1) + QLatin1Char('=') + match.captured(2));
        }
        return all;
    }
    /// Of all parts.
    QString everything() const
    {
        QString all;
        for (int number = 1; !sheet(number).isEmpty(); ++number)
            all += sheet(number);
        for (const char *name : {"xl/sharedStrings.xml", "xl/workbook.xml", "docProps/core.xml", "docProps/app.xml",
                                 "xl/charts/chart1.xml", "xl/styles.xml"})
            all += part(QLatin1String(name));
        return all;
    }

private:
    QTemporaryDir folder;
};

} // namespace dealdesk::test
