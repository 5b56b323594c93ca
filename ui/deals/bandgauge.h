// Where the relationship stands among the volume bands of a listing: equal steps, one a band, filled to the total.
#pragma once

#include "pricing/scenario.h"
#include "wording/language.h"

#include <QStringList>
#include <QWidget>

namespace dealdesk::ui {

class BandGauge : public QWidget
{
    Q_OBJECT
public:
    explicit BandGauge(const wording::Language &language, QWidget *parent = nullptr);

    /// `title` and `advice` are sentences; `total` is the relationship total.
    void show(const std::vector<pricing::VolumeBand> &bands, std::int64_t total, const QString &title,
              const QString &advice);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect adviceRoom() const;
    void cutAdvice();

    struct Segment {
        QString name;
        QString from;
        double filled; ///< 0 to 1
    };
    const wording::Language language;
    QList<Segment> segments;
    int reached = -1;
    QString title;
    QString advice, shownAdvice; ///< as much of it as there are lines for
};

} // namespace dealdesk::ui
