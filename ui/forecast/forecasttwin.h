// The twin of the forecast's charts: the months, quarters or years as a table, or the groups where they are split.
#pragma once

#include "forecastchoice.h"
#include "wording/language.h"
#include "workspace/document.h"

#include <QFrame>

class QStackedLayout;

namespace dealdesk::tables {
class ForecastTable;
class GroupedForecast;
class GroupsTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;

class ForecastTwin : public QFrame
{
    Q_OBJECT
public:
    /// Both must outlive the twin.
    ForecastTwin(const workspace::Document &document, const tables::GroupedForecast &groups,
                 const wording::Language &language, QWidget *parent);

    /// Shows the document, and the groups where the choice splits it, as they are now.
    void refresh(const ForecastChoice &choice);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString nameOf(pricing::PeriodLength length); ///< of the table
    void spreadMonths();
    void spreadGroups(const ForecastChoice &choice);

    const tables::GroupedForecast &groups;
    tables::ForecastTable *months;
    tables::GroupsTable *groupRows;
    QStackedLayout *stack;
    DataTable *monthTable;
    DataTable *groupTable;
    // What the columns were last spread over: what the user has made of them since then stays.
    QList<int> spreadOver;
    int spreadWidth = -1;
    QString spreadFor; ///< the first period
    QByteArray groupsSpreadFor;
};

} // namespace dealdesk::ui
