// The quiet row that says what a chart's colours mean, where a direct label would not do. Each entry has a shape too.
#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace dealdesk::ui {

enum class KeyMark { Bar, Line, Area };

struct KeyEntry {
    QColor Theme::*colour;
    KeyMark mark;
    QString name;
};

/// For the picture of a chart that leaves its window.
int keyWidth(const QList<KeyEntry> &entries);
void drawKey(QPainter &painter, const QRectF &box, const QList<KeyEntry> &entries);

class ChartKey : public QWidget
{
    Q_OBJECT
public:
    explicit ChartKey(QList<KeyEntry> entries, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyEntry> entries;
};

} // namespace dealdesk::ui
