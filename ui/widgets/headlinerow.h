// Headline figures beside each other: all of one size, the largest at which none is cut; below each other where even
// the smallest would be.
#pragma once

#include "theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace dealdesk::ui {

class HeadlineFigure;

class HeadlineRow : public QWidget
{
    Q_OBJECT
public:
    explicit HeadlineRow(int spacing, QWidget *parent = nullptr);

    HeadlineFigure *add(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    std::optional<Type> typeFor(int beside) const; ///< in which so many have room beside each other
    void arrange(int columns);

    QList<HeadlineFigure *> figures;
    QGridLayout *grid;
    int columns = 0;
};

} // namespace dealdesk::ui
