#include "promptdialog.h"

#include "parts.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int narrowest = 440;

}

PromptDialog::PromptDialog(QWidget *parent, const QString &title, const QString &heading)
    : QDialog(parent)
    , column(new QVBoxLayout(this))
    , buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setMinimumWidth(narrowest);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::between);
    column->setSpacing(space::between);
    QLabel *words = label(heading, this);
    words->setWordWrap(true);
    words->setVisible(!heading.isEmpty());
    column->addWidget(words);
    column->addWidget(buttons);
    setAccessibleDescription(heading);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PromptDialog::setPart(QWidget *part)
{
    column->insertWidget(1, part, 1);
    // A window that has a least width of its own would not heed its content's.
    const int least = part->minimumSizeHint().expandedTo(part->minimumSize()).width();
    setMinimumWidth(std::max(minimumWidth(), least + 2 * space::edge));
    part->setFocus();
}

QPushButton *PromptDialog::addAccept(const QString &text)
{
    return buttons->addButton(text, QDialogButtonBox::AcceptRole);
}

QPushButton *PromptDialog::addReject(const QString &text)
{
    return buttons->addButton(text, QDialogButtonBox::RejectRole);
}

} // namespace dealdesk::ui
