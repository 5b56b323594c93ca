#include "prompts.h"

#include "parts.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompts::fileToWrite(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString DialogPrompts::text(QWidget *parent, const QString &title, const QString &question, const QString &proposed)
{
    bool accepted = false;
    const QString answer = QInputDialog::getText(parent, title, question, QLineEdit::Normal, proposed, &accepted);
    return accepted ? answer.trimmed() : QString();
}

void DialogPrompts::show(QWidget *parent, const QString &title, const QString &heading, const QString &text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(640, 360);
    auto *layout = new QVBoxLayout(&dialog);
    QLabel *words = label(heading, &dialog);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *body = new QPlainTextEdit(text, &dialog);
    body->setReadOnly(true);
    layout->addWidget(body, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace dealdesk::ui
