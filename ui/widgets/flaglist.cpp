#include "flaglist.h"

#include "parts.h"
#include "theme.h"

#include "wording/figuretext.h"
#include "wording/flagwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

namespace {

bool isBad(pricing::Flag flag) { return flag == pricing::Flag::BelowWholesale; }

bool isAdvice(pricing::Flag flag) { return flag == pricing::Flag::FullWhiteLabelRecommended; }

} // namespace

FlagList::FlagList(QWidget *parent)
    : QWidget(parent)
    , rows(new QVBoxLayout(this))
{
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
}

void FlagList::show(std::vector<pricing::Flag> flags, const QStringList &notes)
{
    std::stable_partition(flags.begin(), flags.end(),
                          [](pricing::Flag flag) { return !isAdvice(flag); }); // warnings before advice
    QStringList wanted = notes;
    for (const pricing::Flag flag : flags)
        wanted.append(wording::title(flag));
    if (wanted == shown)
        return;
    shown = wanted;
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &note : notes) {
        QLabel *words = quietLabel(note, this);
        words->setWordWrap(true);
        rows->addWidget(words);
    }
    for (const pricing::Flag flag : flags) {
        const tables::Tone tone = isBad(flag)      ? tables::Tone::Bad
                                  : isAdvice(flag) ? tables::Tone::Plain
                                                   : tables::Tone::Caution;
        const QString mark = isAdvice(flag) ? QStringLiteral("→  ") : QStringLiteral("▲  ");
        QLabel *title = label(mark + wording::title(flag), this);
        title->setFont(fontOf(Type::BodyStrong));
        title->setWordWrap(true);
        setTone(title, tone);
        QLabel *todo = quietLabel(wording::whatToDo(flag), this);
        todo->setWordWrap(true);
        todo->setContentsMargins(18, 0, 0, 0);
        rows->addWidget(title);
        rows->addWidget(todo);
    }
    setVisible(!shown.isEmpty());
}

} // namespace dealdesk::ui
