// A line of plain text that ends with "…" where it is too long for its place; its tool tip has all of it.
#pragma once

#include <QLabel>

namespace dealdesk::ui {

class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QString shownText() const; ///< as much of the text as there is room for
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dealdesk::ui
