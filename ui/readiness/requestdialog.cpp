#include "requestdialog.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

constexpr QSize bodySize(400, 240);

}

RequestDialog::RequestDialog(const wording::Mail &draft, bool mayNote, QWidget *parent)
    : PromptDialog(parent, tr("Ask for the authorization"), wording::nothingIsSent())
{
    setPart(makePart(draft));
    if (mayNote)
        addAccept(tr("It was sent today"));
    addReject(tr("Close"));
}

QWidget *RequestDialog::makePart(const wording::Mail &draft)
{
    auto *part = new QWidget(this);
    to = new QLineEdit(draft.to, part);
    subject = new QLineEdit(draft.subject, part);
    body = new QPlainTextEdit(draft.body, part);
    body->setTabChangesFocus(true);
    body->setMinimumSize(bodySize);
    auto *form = new QFormLayout;
    form->addRow(tr("&To"), to);
    form->addRow(tr("&Subject"), subject);
    form->addRow(tr("&Mail"), body);
    auto *copy = new QPushButton(tr("Copy"), part);
    auto *open = new QPushButton(tr("Open in the mail program"), part);
    for (QPushButton *each : {copy, open})
        each->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(copy);
    row->addWidget(open);
    row->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addLayout(form);
    layout->addLayout(row);
    part->setFocusProxy(body);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(wholeText(mail())); });
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromEncoded(mailtoOf(mail()).toUtf8())); });
    return part;
}

wording::Mail RequestDialog::mail() const { return {to->text(), subject->text(), body->toPlainText()}; }

} // namespace dealdesk::ui
