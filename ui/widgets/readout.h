// What stands at a point of a chart, as plain text on a small card that follows the pointer.
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace dealdesk::ui {

class Readout : public QFrame
{
    Q_OBJECT
public:
    explicit Readout(QWidget *parent);

    /// Each row is a name and its value.
    void setTexts(const QString &title, const QList<std::pair<QString, QString>> &rows);
    /// Shows it right of `x`, or left of it where the parent ends, below `top`.
    void showBeside(int x, int top);
    QString text() const; ///< tab-separated, for tests and screen readers; empty while it is put away

private:
    QLabel *title;
    QGridLayout *grid;
    QList<std::pair<QLabel *, QLabel *>> labels;
};

} // namespace dealdesk::ui
