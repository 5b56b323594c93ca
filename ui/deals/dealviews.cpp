#include "dealviews.h"

#include "wording/pages/pipelinewords.h"

#include <QMenu>

namespace dealdesk::ui {

using tables::DealView;

namespace {

constexpr int widest = 150;

/// An order alone hides nothing.
bool isAll(const DealView &view) { return view.conditions.areNone() && view.search.isEmpty(); }

} // namespace

DealViews::DealViews(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &in, QWidget *parent)
    : QToolButton(parent)
    , document(edits.document())
    , kept(tables::viewPrefix,
           {tr("Save the view"), tr("Rename the view"), tr("Its name:"), wording::viewIsTaken, wording::saveView,
            wording::renameView, wording::deleteView, wording::viewSaved, wording::viewDeleted},
           edits, prompts, in, this)
{
    setMenu(new QMenu(this));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMaximumWidth(widest);
    setToolTip(tr("Saved views of the deals"));
    connect(&kept, &KeptUnder::notice, this, &DealViews::notice);
    connect(&kept, &KeptUnder::refused, this, &DealViews::refused);
    connect(menu(), &QMenu::aboutToShow, this, &DealViews::fill);
    show({});
}

QString DealViews::nameNow() const
{
    const auto &firm = document.facts().firm;
    if (tables::viewNamed(firm, last) == shown)
        return last;
    for (const QString &name : kept.names())
        if (tables::viewNamed(firm, name) == shown)
            return name;
    return {};
}

void DealViews::show(const DealView &now)
{
    shown = now;
    const QString name = nameNow();
    const QString called = !name.isEmpty() ? wording::nameInSentence(name)
                           : isAll(shown)  ? tr("All deals")
                                           : wording::ownChoice();
    const int room = widest - 4 * fontMetrics().averageCharWidth();
    setText(fontMetrics().elidedText(wording::buttonOfMenu(inMenu(called)), Qt::ElideMiddle, room));
    setAccessibleName(wording::viewIs(called));
    const QStringList names = kept.names();
    if (menu()->isVisible() || (names == filledWith && name == filledAt && !menu()->isEmpty()))
        return;
    fill();
}

QAction *DealViews::add(const QString &text, bool isNow)
{
    QAction *made = menu()->addAction(text);
    made->setCheckable(true);
    made->setChecked(isNow);
    return made;
}

void DealViews::fill()
{
    for (QAction *each : menu()->actions()) { // one of them may be on its way
        menu()->removeAction(each);
        each->deleteLater();
    }
    filledWith = kept.names();
    filledAt = nameNow();
    const QString now = filledAt;
    connect(add(tr("All deals"), now.isEmpty() && isAll(shown)), &QAction::triggered, this, &DealViews::allAsked);
    for (const QString &name : filledWith)
        connect(add(inMenu(name), name == now), &QAction::triggered, this, [this, name] {
            last = name;
            if (const auto view = tables::viewNamed(document.facts().firm, name))
                Q_EMIT viewAsked(name, *view);
        });
    menu()->addSeparator();
    menu()->addAction(tr("Save as a view…"), this, [this, now] {
        if (const QString name = kept.save(now, shown.asText()); !name.isEmpty())
            last = name;
        show(DealView(shown));
    });
    if (now.isEmpty())
        return;
    menu()->addAction(wording::renameNamed(inMenu(now)), this, [this, now] {
        if (const QString name = kept.rename(now); !name.isEmpty())
            last = name;
        show(DealView(shown));
    });
    menu()->addAction(wording::deleteNamed(inMenu(now)), this, [this, now] { kept.remove(now); });
}

} // namespace dealdesk::ui
