// One of the three routes: what speaks for it and against it, what it still lacks and where that is entered.
#pragma once

#include "pointlist.h"

#include "guidance/routeadvisor.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dealdesk::ui {

class SourceList;

class RouteCard : public QFrame
{
    Q_OBJECT
public:
    RouteCard(pricing::Route route, QWidget *parent);

    void show(const guidance::RouteCase &of, const pricing::Scenario &scenario, SourceList &sources);

Q_SIGNALS:
    void mendAsked(dealdesk::guidance::RouteLack lack); ///< where it is entered
    void copyAsked(dealdesk::pricing::Route route);

private:
    void showLacking(const guidance::RouteCase &of, const pricing::Scenario &scenario);
    void addLack(const guidance::RouteLack &lack, const QString &said);

    const pricing::Route route;
    QLabel *mark, *counts;
    PointList *points;
    QVBoxLayout *lacking;
    QStringList lacksShown;
    std::vector<guidance::RouteLack> lacks;
};

} // namespace dealdesk::ui
