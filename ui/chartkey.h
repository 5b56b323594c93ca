// The quiet row that says what a chart's colours mean, where a direct label would not do. Each entry has a shape too.
#pragma once

#include "theme.h"

#include <QList>
#include <QWidget>

namespace dealdesk::ui {

enum class KeyMark { Bar, Line, Area };

struct KeyEntry {
    QColor Theme::*colour;
    KeyMark mark;
    QString name;
};

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
