// Where deals are searched for: Enter and Down go to the first hit, Esc clears.
#pragma once

#include <QLineEdit>

namespace dealdesk::ui {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void firstHitAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace dealdesk::ui
