#include "findhabit.h"

#include "ui/widgets/windowhabits.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dealdesk::ui {

namespace {

constexpr qsizetype mostWorkspaces = 8; ///< then the one of the longest ago goes

const QString goneTo = QStringLiteral("goneTo"), ofFile = QStringLiteral("file"), places = QStringLiteral("to");

QString wholeName(const QString &workspace)
{
    return workspace.isEmpty() ? QString() : QFileInfo(workspace).absoluteFilePath();
}

QJsonArray keptIn(const WindowHabits &habits) { return QJsonDocument::fromJson(habits.habit(goneTo)).array(); }

} // namespace

std::vector<tables::FindTarget> recentlyGoneTo(const WindowHabits &habits, const QString &workspace)
{
    std::vector<tables::FindTarget> recent;
    for (const QJsonValue &each : keptIn(habits)) {
        if (each[ofFile].toString() != wholeName(workspace))
            continue;
        for (const QJsonValue &place : each[places].toArray())
            if (auto target = tables::findTargetFrom(place.toString()))
                recent.push_back(std::move(*target));
    }
    return recent;
}

void keepGoneTo(WindowHabits &habits, const QString &workspace, const tables::FindTarget &target)
{
    QJsonArray now{tables::textOf(target)};
    for (const tables::FindTarget &each : recentlyGoneTo(habits, workspace))
        if (each != target && now.size() < static_cast<qsizetype>(tables::FindIndex::mostRecent))
            now.append(tables::textOf(each));
    QJsonArray all{QJsonObject{{ofFile, wholeName(workspace)}, {places, now}}};
    for (const QJsonValue &each : keptIn(habits))
        if (each[ofFile].toString() != wholeName(workspace) && all.size() < mostWorkspaces)
            all.append(each);
    habits.keep(goneTo, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace dealdesk::ui
