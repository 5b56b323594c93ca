// A question or a text in the program's own look: what it is about above, perhaps a part to fill in, buttons that name
// what they do.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace dealdesk::ui {

class PromptDialog : public QDialog
{
    Q_OBJECT
public:
    PromptDialog(QWidget *parent, const QString &title, const QString &heading);

    /// Between the heading and the buttons; it has the focus when the dialog opens.
    void setPart(QWidget *part);
    QPushButton *addAccept(const QString &text); ///< the action, by its name
    QPushButton *addReject(const QString &text); ///< Esc too

private:
    QVBoxLayout *column;
    QDialogButtonBox *buttons;
};

} // namespace dealdesk::ui
