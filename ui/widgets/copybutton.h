// Copies one value, exactly as it is to be pasted, and says that it did.
#pragma once

#include <QPushButton>
#include <QTimer>

namespace dealdesk::ui {

class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// `what`: "Markup". Hidden where there is nothing to copy.
    void setValue(const QString &what, const QString &copied);

private:
    void copy();
    void sayCopy();

    QString what, value;
    QTimer backToCopy;
};

} // namespace dealdesk::ui
