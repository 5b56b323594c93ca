#include "coselldialog.h"

#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

namespace {

constexpr QSize boxSize(520, 240);

}

CoSellDialog::CoSellDialog(const QString &intro, const QString &draft, QWidget *parent)
    : PromptDialog(parent, tr("Co-sell"), intro)
{
    auto *part = new QWidget(this);
    box = new QPlainTextEdit(draft, part);
    box->setAccessibleName(tr("Text for the opportunity"));
    box->setTabChangesFocus(true);
    box->setMinimumSize(boxSize);
    auto *copy = new QPushButton(tr("Copy"), part);
    copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(box, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    part->setFocusProxy(box);
    setPart(part);
    addReject(tr("Close"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

QString CoSellDialog::text() const { return box->toPlainText(); }

} // namespace dealdesk::ui
