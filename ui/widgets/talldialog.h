// A dialog that asks much: as high as its texts need, so that none squeezes the others; beyond the screen its body
// scrolls, and what stands at its foot stays.
#pragma once

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace dealdesk::ui {

class TallDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TallDialog(int leastWidth, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return parts; } ///< of the body
    QVBoxLayout *foot() const { return below; }
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    int leastWidth;
    QScrollArea *body;
    QVBoxLayout *parts, *below;
};

} // namespace dealdesk::ui
