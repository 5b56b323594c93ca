#include "glossarydialog.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/glossarywords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using guidance::Term;

namespace {

constexpr QSize partSize(620, 320);
constexpr int listWidth = 220;

} // namespace

GlossaryDialog::GlossaryDialog(const wording::Language &in, std::optional<Term> term, QWidget *parent)
    : PromptDialog(parent, tr("Glossary"), wording::glossaryIntro())
    , language(in)
{
    setPart(makePart());
    addReject(tr("Close"));
    find();
    if (const auto at = term ? std::ranges::find(found, *term) : found.end(); at != found.end())
        list->setCurrentRow(static_cast<int>(at - found.begin()));
}

QWidget *GlossaryDialog::makePart()
{
    auto *part = new QWidget(this);
    search = new QLineEdit(part);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    search->installEventFilter(this);
    list = new QListWidget(part);
    list->setAccessibleName(tr("Entries of the glossary"));
    list->setFixedWidth(listWidth);
    title = sectionTitle({}, part);
    text = label({}, part);
    source = quietLabel({}, part);
    auto *says = new QVBoxLayout;
    says->setSpacing(space::inside);
    for (QLabel *each : {title, text, source}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        says->addWidget(each);
    }
    says->addStretch();
    auto *both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addWidget(list);
    both->addLayout(says, 1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(search);
    layout->addLayout(both, 1);
    part->setMinimumSize(partSize);
    part->setFocusProxy(search);
    connect(search, &QLineEdit::textChanged, this, &GlossaryDialog::find);
    connect(list, &QListWidget::currentRowChanged, this, &GlossaryDialog::showChosen);
    return part;
}

std::optional<Term> GlossaryDialog::chosen() const
{
    const int row = list->currentRow();
    return row < 0 ? std::nullopt : std::optional(found[static_cast<std::size_t>(row)]);
}

void GlossaryDialog::find()
{
    found = wording::termsFound(search->text());
    list->clear();
    for (const Term each : found)
        list->addItem(wording::glossaryWords(each).title);
    list->setCurrentRow(found.empty() ? -1 : 0);
    showChosen();
}

void GlossaryDialog::showChosen()
{
    const auto term = chosen();
    const wording::GlossaryWords words = term ? wording::glossaryWords(*term) : wording::GlossaryWords();
    title->setText(words.title);
    text->setText(term ? words.text : wording::noSuchTerm());
    source->setText(term ? wording::glossarySource(*term, language) : QString());
}

bool GlossaryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != search || event->type() != QEvent::KeyPress)
        return PromptDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (by == 0 || list->count() == 0)
        return false;
    list->setCurrentRow(std::clamp(list->currentRow() + by, 0, list->count() - 1));
    return true;
}

} // namespace dealdesk::ui
