// Where deals are searched for: Enter and Down go to the first hit, Esc clears. While it is empty, undo is the
// document's.
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
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace dealdesk::ui
