#include "prompts.h"

#include "parts.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompts::fileToWrite(QWidget *parent, const QString &title, const QString &suggested,
                                   const QString &filter)
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

int DialogPrompts::choose(QWidget *parent, const QString &title, const QString &heading, const QStringList &lines,
                          const QString &yes)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(520, 380);
    auto *layout = new QVBoxLayout(&dialog);
    QLabel *words = label(heading, &dialog);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *list = new QListWidget(&dialog);
    list->addItems(lines);
    list->setCurrentRow(0);
    layout->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    setRole(buttons->addButton(yes, QDialogButtonBox::AcceptRole), "primary");
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    layout->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? list->currentRow() : -1;
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
