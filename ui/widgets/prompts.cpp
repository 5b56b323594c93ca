#include "prompts.h"

#include "parts.h"
#include "promptdialog.h"
#include "theme.h"

#include "wording/pages/widgetwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

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

/// ".csv" and ".svg" of "Values (*.csv);;Pictures (*.svg)"
QStringList endingsOf(const QString &filter)
{
    static const QRegularExpression ending(QStringLiteral("\\*(\\.[^\\s)]+)"));
    QStringList endings;
    for (auto found = ending.globalMatch(filter); found.hasNext();)
        endings.append(found.next().captured(1));
    return endings;
}

QString completed(const QString &path, const QString &filter, const QString &chosenFilter)
{
    const QStringList endings = endingsOf(filter), chosen = endingsOf(chosenFilter);
    const auto ends = [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    if (path.isEmpty() || endings.isEmpty() || std::ranges::any_of(endings, ends))
        return path;
    const QString ending = chosen.isEmpty() ? endings.front() : chosen.front();
    const QString last =
        ending.sliced(ending.lastIndexOf(QLatin1Char('.'))); // "x.json" is half-way to "x.dealdesk.json"
    return (ends(last) ? path.chopped(last.size()) : path) + ending;
}

} // namespace

/// Where one alone can be chosen.
QStringList Prompts::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    const QString path = fileToOpen(parent, title, filter);
    return path.isEmpty() ? QStringList() : QStringList(path);
}

QString Prompts::fileToWrite(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    const Target target = chooseTarget(parent, title, suggested, filter, Existing::Asked);
    QString path = completed(target.path, filter, target.filter);
    if (path != target.path && QFileInfo::exists(path) && // the dialog has not asked about this one
        !confirm(parent, title, wording::isThereAlready(QDir::toNativeSeparators(path)), Words::tr("Replace it")))
        return {};
    return path;
}

QString Prompts::fileToMake(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    const Target target = chooseTarget(parent, title, suggested, filter, Existing::NotAsked);
    return completed(target.path, filter, target.filter);
}

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList DialogPrompts::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString DialogPrompts::folder(QWidget *parent, const QString &title, const QString &suggested)
{
    return QFileDialog::getExistingDirectory(parent, title, suggested);
}

Prompts::Target DialogPrompts::chooseTarget(QWidget *parent, const QString &title, const QString &suggested,
                                            const QString &filter, Existing existing)
{
    Target target;
    target.path = QFileDialog::getSaveFileName(parent, title, suggested, filter, &target.filter,
                                               existing == Existing::NotAsked ? QFileDialog::DontConfirmOverwrite
                                                                              : QFileDialog::Options());
    return target;
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
