#include "poclists.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/pocwords.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace dealdesk::ui {

using guidance::PocList;

namespace {

constexpr std::array listsInOrder{PocList::Questions, PocList::Deliverables14, PocList::Deliverables30};

constexpr QSize boxSize(480, 110);

QString textOf(const guidance::FirmRows &rows, PocList list)
{
    const auto row = rows.find(guidance::rowOf(list));
    return row == rows.end() ? QString() : QString::fromStdString(row->second.value);
}

} // namespace

PocLists::PocLists(const guidance::FirmRows &rows, QWidget *parent)
    : PromptDialog(parent, tr("Your lists for a PoC"), wording::pocListHelp())
{
    setPart(makePart(rows));
    addAccept(tr("Take them"));
    addReject(tr("Cancel"));
}

QWidget *PocLists::makePart(const guidance::FirmRows &rows)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    for (const PocList list : listsInOrder) {
        QLabel *title = label(wording::pocListTitle(list), part);
        auto *box = new QPlainTextEdit(textOf(rows, list), part);
        box->setObjectName(QString::fromStdString(guidance::rowOf(list)));
        box->setTabChangesFocus(true);
        box->setAccessibleName(title->text());
        box->setMinimumSize(boxSize);
        title->setBuddy(box);
        boxes[list] = box;
        layout->addWidget(title);
        layout->addWidget(box);
    }
    part->setFocusProxy(boxes[listsInOrder.front()]);
    return part;
}

std::map<std::string, std::optional<guidance::OwnValue>, std::less<>>
PocLists::changes(const guidance::FirmRows &rows) const
{
    std::map<std::string, std::optional<guidance::OwnValue>, std::less<>> changes;
    for (const auto &[list, box] : boxes) {
        const QString text = box->toPlainText().trimmed();
        if (text == textOf(rows, list))
            continue;
        changes.emplace(guidance::rowOf(list),
                        text.isEmpty() ? std::nullopt : std::optional(guidance::OwnValue{text.toStdString(), {}}));
    }
    return changes;
}

} // namespace dealdesk::ui
