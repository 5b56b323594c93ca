#include "textsof.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace dealdesk::test {

using namespace Qt::StringLiterals;

Found textsOf(const QString &in, const QStringList &below)
{
    const QTemporaryDir out;
    const QString file = out.filePath(u"texts.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(in);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  QStringList{u"-locations"_s, u"absolute"_s, u"-extensions"_s, u"cpp,h"_s} + below +
                      QStringList{u"-ts"_s, file});
    Found found;
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0) {
        found.warnings.append(u"lupdate did not run: "_s + lupdate.errorString());
        return found;
    }
    const QStringList said = QString::fromUtf8(lupdate.readAll()).split(u'\n');
    for (const QString &line : said) // of a namespace that it was not shown (std) it needs to know nothing
        if (line.contains(u"lacks Q_OBJECT"_s) || line.contains(u"cannot be called without context"_s) ||
            line.contains(u"tr() "_s))
            found.warnings.append(line);

    QFile read(file);
    if (!read.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&read);
    QStringList places;
    bool hasForms = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            places.clear();
            hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
        }
        if (xml.name() == "location"_L1)
            places.append(QDir(in).relativeFilePath(
                              QDir(out.path()).absoluteFilePath(xml.attributes().value("filename"_L1).toString())) +
                          u':' + xml.attributes().value("line"_L1).toString());
        else if (xml.name() == "source"_L1)
            for (const QString source = xml.readElementText(); const QString &place : std::as_const(places))
                found.texts.append({place, source, hasForms});
    }
    return found;
}

} // namespace dealdesk::test
