#include "dealmenu.h"

#include "tables/severaldeals.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/pipelinewords.h"
#include "wording/records/fieldwords.h"

#include <QMenu>

#include <algorithm>

namespace dealdesk::ui {

using records::DealField;
using workspace::RowKey;

DealMenu::DealMenu(workspace::DealEdits &of, const wording::Language &in, QObject *parent)
    : QObject(parent)
    , edits(of)
    , language(in)
{}

void DealMenu::addTo(QMenu *menu, const std::vector<RowKey> &deals, std::optional<RowKey> chosen)
{
    const bool mayEdit = !edits.document().readOnly();
    const auto add = [&](const QString &text, Ask what, bool enabled, const QKeySequence &keys = {}) {
        QAction *made = menu->addAction(text, this, [this, what] { Q_EMIT asked(what); });
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut); // the window's own action has the keys
        made->setEnabled(enabled);
    };
    const bool any = !deals.empty();
    add(tr("New deal"), Ask::New, mayEdit, QKeySequence::New);
    add(tr("Edit in the side panel"), Ask::Edit, chosen.has_value());
    add(tr("Duplicate"), Ask::Duplicate, any && mayEdit, QKeySequence(Qt::CTRL | Qt::Key_D));
    add(tr("Delete"), Ask::Delete, any && mayEdit, Qt::Key_Delete);
    menu->addSeparator();
    if (any && mayEdit) {
        for (const DealField field : {DealField::Status, DealField::Route, DealField::Term})
            addChoices(menu, wording::wordsOf(field).title, field, deals);
        const auto at = workspace::indexOf(edits.document().current().dealKeys, chosen.value_or(deals.front()));
        const bool isIncluded = at && edits.document().scenario().deals[*at].included;
        menu->addAction(isIncluded ? tr("Exclude from the scenario") : tr("Include in the scenario"), this,
                        [=, this] { enter(deals, DealField::Included, wording::yesNo(!isIncluded)); });
        menu->addSeparator();
    }
    add(tr("Customer quote (PDF)…"), Ask::Quote, chosen.has_value(), QKeySequence(Qt::CTRL | Qt::Key_P));
    if (deals.size() > 1)
        add(tr("Quotes for the chosen deals…"), Ask::Quotes, true);
    add(tr("Internal summary (PDF)…"), Ask::Summary, chosen.has_value(),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(tr("Offers"), Ask::Offers, chosen.has_value());
    add(tr("Readiness checklist"), Ask::Checklist, chosen.has_value());
    menu->addSeparator();
}

/// The mark stands at what all of them have.
void DealMenu::addChoices(QMenu *menu, const QString &title, DealField field, const std::vector<RowKey> &deals)
{
    const workspace::Document &document = edits.document();
    QMenu *list = menu->addMenu(title);
    const auto dealOf = [&](RowKey key) -> const pricing::Deal & {
        return document.scenario().deals[*workspace::indexOf(document.current().dealKeys, key)];
    };
    const pricing::Deal &first = dealOf(deals.front());
    const bool isCommon = std::ranges::all_of(deals, [&](RowKey key) {
        bool same = false;
        records::withField<pricing::Deal>(field,
                                          [&](const auto &leaf) { same = leaf.in(dealOf(key)) == leaf.in(first); });
        return same;
    });
    const QString common = tables::entryText(first, field, document.scenario(), language);
    for (const QString &choice : tables::choices(field, document.scenario(), language)) {
        QAction *made = list->addAction(choice, this, [=, this] { enter(deals, field, choice); });
        made->setCheckable(true);
        made->setChecked(isCommon && choice == common);
    }
}

void DealMenu::enter(const std::vector<RowKey> &deals, DealField field, const QString &entry)
{
    const auto changed = tables::enterInAll(edits, deals, field, entry, language);
    if (!changed)
        Q_EMIT refused(changed.error());
    else if (*changed > 0 && deals.size() > 1)
        Q_EMIT notice(wording::dealsChanged(tables::fieldName(field), static_cast<std::int64_t>(*changed), language));
}

} // namespace dealdesk::ui
