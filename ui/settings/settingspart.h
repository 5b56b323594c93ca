// A part of the settings' page: a card with a title and quiet help, whose fields stand in two columns. It is as high as
// its texts are at its width.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace dealdesk::ui {

class SettingsPart : public QFrame
{
    Q_OBJECT
protected:
    SettingsPart(const QString &title, const QString &help, QWidget *parent); ///< help: empty: none

    QVBoxLayout *rows() const { return stacked; }
    /// Below what there is: a row for fields beside each other.
    QHBoxLayout *addColumns();
    QWidget *addColumn(QHBoxLayout *into);
    /// A page that counts with less squeezes its other parts.
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *stacked;
};

} // namespace dealdesk::ui
