#include "prompts.h"

#include "parts.h"
#include "promptdialog.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

constexpr QSize longText(640, 400), list(520, 380);
constexpr int tabStop = 190; // between a key and what it does

/// Enter takes it; otherwise Enter gives up.
void makeDefault(QPushButton *button)
{
    setRole(button, "primary");
    button->setDefault(true);
}

} // namespace

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
    PromptDialog dialog(parent, title, question);
    auto *field = new QLineEdit(proposed, &dialog);
    field->setAccessibleName(question);
    field->selectAll();
    dialog.addReject(Words::tr("Cancel"));
    makeDefault(dialog.addAccept(Words::tr("OK")));
    dialog.setPart(field);
    return dialog.exec() == QDialog::Accepted ? field->text().trimmed() : QString();
}

void DialogPrompts::show(QWidget *parent, const QString &title, const QString &heading, const QString &text)
{
    PromptDialog dialog(parent, title, heading);
    auto *body = new QPlainTextEdit(text, &dialog);
    body->setReadOnly(true);
    body->setTabChangesFocus(true);
    body->setTabStopDistance(tabStop);
    body->setAccessibleName(title);
    makeDefault(dialog.addReject(Words::tr("Close")));
    dialog.setPart(body);
    dialog.resize(longText);
    dialog.exec();
}

int DialogPrompts::choose(QWidget *parent, const QString &title, const QString &heading, const QStringList &lines,
                          const QString &yes)
{
    PromptDialog dialog(parent, title, heading);
    auto *choices = new QListWidget(&dialog);
    choices->addItems(lines);
    choices->setCurrentRow(0);
    choices->setAccessibleName(title);
    dialog.addReject(Words::tr("Cancel"));
    makeDefault(dialog.addAccept(yes));
    QObject::connect(choices, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    dialog.setPart(choices);
    dialog.resize(list);
    return dialog.exec() == QDialog::Accepted ? choices->currentRow() : -1;
}

/// What is asked about cannot be undone, so that it is never what Enter does.
bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes)
{
    PromptDialog dialog(parent, title, question);
    QPushButton *cancel = dialog.addReject(Words::tr("Cancel"));
    dialog.addAccept(yes)->setAutoDefault(false);
    makeDefault(cancel);
    cancel->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace dealdesk::ui
