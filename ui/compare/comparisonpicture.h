// The compare page's chart with what it finds above it, which amount it shows, and what stands at a month.
#pragma once

#include "wording/language.h"

#include <QFrame>

class QLabel;
class QTabBar;

namespace dealdesk::tables {
class ScenarioComparison;
}

namespace dealdesk::ui {

class ComparisonChart;
class Readout;

class ComparisonPicture : public QFrame
{
    Q_OBJECT
public:
    /// The comparison must outlive the picture.
    ComparisonPicture(const tables::ScenarioComparison &comparison, const wording::Language &language,
                      QWidget *parent = nullptr);

    void refresh(); ///< shows the comparison as it is now
    ComparisonChart *monthChart() const { return chart; }
    QString finding() const;
    QString readoutText() const; ///< of the month that is pointed at; empty: none

private:
    void point(int month);

    const wording::Language language;
    const tables::ScenarioComparison &comparison;
    QLabel *found;
    QTabBar *amounts;
    ComparisonChart *chart;
    Readout *readout;
};

} // namespace dealdesk::ui
