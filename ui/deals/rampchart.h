// A deal's tenants as a staircase over the months of its term, in decades, with the bands that the relationship total
// runs through. A step can be dragged, or moved by keys; nothing is changed here: the owner takes what was asked for.
#pragma once

#include "tables/rampedit.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/picturedchart.h"
#include "workspace/contents.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>
#include <vector>

namespace dealdesk::ui {

/// What the chart shows.
struct RampPicture {
    workspace::RowKey deal; ///< whose it is: what is dragged is let go of when another's comes
    tables::Ramp ramp;
    pricing::CommitmentTerm term = pricing::CommitmentTerm::ThreeYears;
    pricing::YearMonth first;         ///< of the deal
    std::vector<std::int64_t> beside; ///< pricing::tenantsBeside
    std::optional<pricing::ResaleAuthorization> authorization;
    bool editable = true;
    friend bool operator==(const RampPicture &, const RampPicture &) = default;
};

class RampChart : public QWidget, public PicturedChart
{
    Q_OBJECT
public:
    explicit RampChart(QWidget *parent = nullptr);

    void show(const RampPicture &picture, const wording::FigureText &figures);
    void clear();
    using QWidget::show;
    static QList<KeyLine> keys(); ///< beside those of every chart

    int chosenStep() const { return chosen; }
    void choose(int step);
    QPointF handleOf(int step) const; ///< where the step is taken hold of, in this widget
    QString readout() const;          ///< of the step that is dragged or chosen, else of the month pointed at; what a
                                      ///< key did where it is not what it is for
    QWidget *widget() override { return this; }
    QSize pictureSize() const override { return size(); }
    void paintAlone(QPainter &painter, const QRect &box) override;
    ValueSheet values() const override;
    QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void chosenChanged(int step);
    /// Edits with the same merge key (never 0) are one: a key that is held down.
    void edited(const dealdesk::tables::Ramp &ramp, int step, int mergeKey);
    void addAsked(int after);
    void removeAsked(int step);
    void focusChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Drag {
        QPointF from;
        int tenants = 0; ///< of the step when it began
        bool moved = false;
    };
    enum class Kind { None, Month, Tenants };

    // Where things stand.
    QRectF plot() const;
    double xOf(double month) const;
    double yOf(double tenants) const;
    double tenantsAt(double y) const;
    void fitAxis();
    const tables::Ramp &ramp() const { return preview ? *preview : shown.ramp; }
    int handleAt(const QPointF &at) const; ///< the step whose point is within reach; -1: none
    int stepAt(const QPointF &at) const;
    int stepOf(int month) const; ///< that is in force in this month

    // What the user does.
    tables::Ramp dragged(const QPointF &to) const;
    void cancelDrag();
    static int newStay(); ///< below 0, so that it is never the number of a stay in a field
    void enter(const tables::Ramp &after, Kind kind);
    bool moveByKey(const QKeyEvent &event);
    void toBand(bool up);
    void describe();

    // What is drawn.
    QString sentence(int month) const;
    void draw(QPainter &painter) const;
    void drawBands(QPainter &painter) const;
    void drawMonths(QPainter &painter) const;
    void drawStairs(QPainter &painter) const;
    void nameTotal(QPainter &painter, const QPolygonF &line) const;
    void drawHandles(QPainter &painter) const;
    void drawReadout(QPainter &painter) const;

    RampPicture shown;
    wording::FigureText figures;
    bool anything = false;
    double low = 0, high = 1; ///< of the axis, in decades; still while a step is dragged
    int chosen = 0;
    int pointed = -1; ///< month under the pointer
    QString remark;   ///< on the last key
    std::optional<Drag> drag;
    std::optional<tables::Ramp> preview;
    Kind lastKind = Kind::None;
    int stay = -1;
    bool focusShown = false;
};

} // namespace dealdesk::ui
