#include "windowhabits.h"

#include "files/folders.h"
#include "files/wholefile.h"
#include "wording/records/filenames.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace dealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBytes = 1'000'000; ///< of the file; a window's habits have some thousand

/// Which workspace has the habits of the version before; once they are taken over, that.
const QString earlier = u"takenOverFrom"_s;
const QByteArray takenOver = "taken over";

/// Text as text; bytes of another kind in base 64.
QJsonValue toJson(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    if (text.toUtf8() == value)
        return text;
    return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toBase64())}};
}

QByteArray fromJson(const QJsonValue &value)
{
    return value.isObject() ? QByteArray::fromBase64(value[u"base64"_s].toString().toLatin1())
                            : value.toString().toUtf8();
}

QJsonObject readFrom(const QString &path)
{
    const auto bytes = files::readWhole(wording::systemName(path), mostBytes);
    return bytes ? QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object() : QJsonObject();
}

void writeTo(const QString &path, const QJsonObject &kept)
{
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(QFileInfo(folder).absolutePath());
    (void)files::makePrivateFolder(wording::systemName(folder));
    (void)files::writeWhole(wording::systemName(path), QJsonDocument(kept).toJson().toStdString());
}

} // namespace

WindowHabits::WindowHabits(QString file)
    : path(std::move(file))
{
    const QJsonObject kept = path.isEmpty() ? QJsonObject() : readFrom(path);
    for (auto each = kept.begin(); each != kept.end(); ++each)
        all[each.key()] = fromJson(each.value());
}

QStringList WindowHabits::earlierNames()
{
    return {u"window"_s,   u"sidePanel"_s,     u"dealsLayout"_s, u"theme"_s,        u"page"_s,
            u"forecast"_s, u"whatIfSection"_s, u"quoteFolder"_s, u"summaryFolder"_s};
}

QByteArray WindowHabits::habit(const QString &name) const
{
    const auto kept = all.find(name);
    return kept == all.end() ? QByteArray() : kept->second;
}

void WindowHabits::keep(const QString &name, const QByteArray &value)
{
    if (habit(name) == value)
        return;
    all[name] = value;
    if (path.isEmpty())
        return;
    QJsonObject now = readFrom(path); // another window, or another version, may have kept others meanwhile
    now.insert(name, toJson(value));
    writeTo(path, now);
}

void WindowHabits::takeOver(const std::map<QString, QByteArray> &view, const QString &opened, const QString &last)
{
    if (habit(earlier).isEmpty())
        keep(earlier, QFileInfo(last).absoluteFilePath().toUtf8());
    if (habit(earlier) != QFileInfo(opened).absoluteFilePath().toUtf8())
        return;
    for (const QString &name : earlierNames()) {
        if (const auto kept = view.find(name); kept != view.end())
            keep(name, kept->second);
    }
    keep(earlier, takenOver); // last: what ends before does it all again
}

} // namespace dealdesk::ui
