// The pages, at the left: one button each, with a key. Where there is little height they are icons alone.
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

    /// `key`: the page's own, wherever it stands.
    void addPage(const QString &name, const QString &iconName, const QKeySequence &key);
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
