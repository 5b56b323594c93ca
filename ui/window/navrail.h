// The pages, at the left: one button each, Ctrl and a digit. Where there is little height they are icons alone.
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace dealdesk::ui {

class NavRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavRail(QWidget *parent = nullptr);

    /// With Ctrl and `digit` as its key: the page's own, wherever it stands. -1: with Ctrl+Shift+U, for one page.
    void addPage(const QString &name, const QString &iconName, int digit);
    void setPage(int page);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override; ///< another theme: icons in its colours
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *layout;
    QButtonGroup *group;
};

} // namespace dealdesk::ui
