// A combo box that ends a name which is too long for it with "…", and whose list has room for all of it.
#pragma once

#include <QComboBox>

namespace dealdesk::ui {

class ElidedCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ElidedCombo(QWidget *parent = nullptr);
    QString shownText() const; ///< the chosen text, as much of it as there is room for
    void showPopup() override; ///< as wide as its names, where the screen is

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dealdesk::ui
