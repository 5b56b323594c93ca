// The pages, at the left: one button each, Ctrl+1 to Ctrl+9. Where there is little height they are icons alone.
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

    void addPage(const QString &name, const QString &iconName);
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
