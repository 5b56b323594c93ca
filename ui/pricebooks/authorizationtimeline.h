// The authorizations of a listing along the months: bars are the days on which each holds, the line below them is the
// one that rules in each month. A click or the arrow keys choose the one that the page shows.
#pragma once

#include "wording/language.h"
#include "workspace/contents.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace dealdesk::ui {

class AuthorizationTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorizationTimeline(const wording::Language &language, QWidget *parent = nullptr);

    /// Those of the listing. `today`: invalid where it is not known.
    void show(const workspace::ScenarioEntry &entry, pricing::Listing listing, workspace::RowKey chosen, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(dealdesk::workspace::RowKey key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar {
        workspace::RowKey key;
        QString name, days;
        double first = 0, last = 0;             ///< months from `begin` at which its days begin and end
        std::vector<std::pair<int, int>> rules; ///< runs of months in which it rules, which is by their first days
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    QRectF boxOf(const Bar &bar) const;
    QRectF roomFor(const Bar &bar, double needed) const; ///< of its name
    double placeOf(double month) const;
    int barAt(const QPoint &point) const; ///< -1: none
    int indexOfChosen() const;
    void paintYears(QPainter &painter) const;
    void paintBar(QPainter &painter, const Bar &bar) const;
    void paintRules(QPainter &painter, const Bar &bar) const;

    const wording::Language language;
    std::vector<Bar> bars;
    workspace::RowKey shown;
    pricing::YearMonth begin, end; ///< the first month that is drawn, and the one behind the last
    QDate today;
};

} // namespace dealdesk::ui
