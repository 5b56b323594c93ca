#include "termpart.h"

#include "tables/dealticks.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/forecastwords.h"
#include "wording/pages/routeadvisorwords.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using guidance::TermAnswer;

namespace {

constexpr std::size_t mostDeals = 8;

}

TermPart::TermPart(workspace::DealEdits &of, std::function<QDate()> clock, const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , edits(of)
    , document(of.document())
    , today(std::move(clock))
    , language(in)
    , rule(quietLabel({}, this))
    , rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::inside);
    layout->addWidget(sectionTitle(tr("Term to propose"), this));
    rule->setWordWrap(true);
    layout->addWidget(rule);
    rows->setSpacing(4);
    layout->addLayout(rows);
    layout->addStretch();
}

TermPart::Shown TermPart::shownOf(std::size_t deal) const
{
    const pricing::Scenario &scenario = document.scenario();
    const guidance::TermProposal proposal = guidance::proposeTerm(scenario, deal);
    Shown of{document.current().dealKeys[deal],
             wording::termDeal(scenario, deal, language),
             wording::termProposed(proposal, language),
             {}};
    for (const TermAnswer each : {TermAnswer::Validated, TermAnswer::Budget}) {
        const bool isTicked = records::tickOf(scenario.deals[deal].paperwork->ticks, guidance::rowOf(each)).has_value();
        const bool isAsked =
            std::ranges::find(proposal.longer, each, &guidance::TermProposal::Longer::answer) != proposal.longer.end();
        if (isTicked || isAsked)
            of.answers.emplace_back(each, isTicked);
    }
    return of;
}

void TermPart::show(const QString &by, const std::vector<std::size_t> &deals)
{
    rule->setText(by);
    std::vector<Shown> wanted;
    for (std::size_t at = 0; at < std::min(deals.size(), mostDeals); ++at)
        wanted.push_back(shownOf(deals[at]));
    const std::size_t more = deals.size() - wanted.size();
    if (isMade && wanted == shown && more == unsaid)
        return;
    isMade = true;
    const bool samePlaces = std::ranges::equal(wanted, shown, {}, &Shown::deal, &Shown::deal);
    const QWidget *focused = focusWidget();
    const QString had = samePlaces && focused && focused->hasFocus() ? focused->objectName() : QString();
    shown = wanted;
    unsaid = more;
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Shown &each : shown)
        add(each);
    if (more > 0)
        rows->addWidget(quietLabel(wording::andMoreDeals(static_cast<std::int64_t>(more), language), this));
    if (shown.empty())
        rows->addWidget(quietLabel(wording::noDealsForTerms(), this));
    if (auto *again = had.isEmpty() ? nullptr : findChild<QWidget *>(had))
        again->setFocus();
}

void TermPart::add(const Shown &each)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    auto *name = new ElidedLabel(each.name, row); // a name may be as long as it likes
    name->setFont(fontOf(Type::BodyStrong));
    const QString where = wording::whereToMend(guidance::Lack::Term);
    auto *go = new QPushButton(where, row);
    // Buttons and boxes are heard once they are done with their click: what that changes makes them anew.
    go->setObjectName(QStringLiteral("term.%1").arg(each.deal.value));
    go->setAccessibleName(wording::mend(where, each.name));
    setRole(go, "link");
    go->setCursor(Qt::PointingHandCursor);
    connect(
        go, &QPushButton::clicked, this, [this, key = each.deal] { Q_EMIT dealAsked(key); }, Qt::QueuedConnection);
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(go);
    layout->addLayout(head);
    QLabel *said = label(each.proposed, row);
    said->setWordWrap(true);
    layout->addWidget(said);
    for (const auto &[which, isTicked] : each.answers) {
        auto *box = new QCheckBox(wording::termAnswer(which), row);
        box->setObjectName(QStringLiteral("term.%1.%2").arg(each.deal.value).arg(wording::text(rowOf(which))));
        box->setChecked(isTicked);
        box->setEnabled(!document.readOnly());
        connect(
            box, &QCheckBox::toggled, this,
            [this, key = each.deal, answered = which](bool on) { answer(key, answered, on); }, Qt::QueuedConnection);
        layout->addWidget(box);
    }
    rows->addWidget(row);
    row->show(); // at once: a box in it may get the keys back
}

void TermPart::answer(workspace::RowKey key, TermAnswer which, bool on)
{
    const auto index = workspace::indexOf(document.current().dealKeys, key);
    if (!index || !edits.mayEdit())
        return;
    const std::string row(guidance::rowOf(which));
    const auto ticked = on ? std::optional(records::Ticked{row, wording::fromQDate(today()), {}}) : std::nullopt;
    const QString name = wording::nameInSentence(wording::text(document.scenario().deals[*index].name));
    tables::setTick(edits, key, row, ticked, wording::noteTermAnswer(which, name));
}

} // namespace dealdesk::ui
