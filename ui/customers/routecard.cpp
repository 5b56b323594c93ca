#include "routecard.h"

#include "sourcelist.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/pages/routeadvisorwords.h"
#include "wording/pages/routerows.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

using Kind = PointList::Kind;

namespace {

void add(PointList::Lines &lines, const QString &title, const std::vector<guidance::RoutePoint> &points, Kind kind,
         SourceList &sources)
{
    if (points.empty())
        return;
    lines.push_back({Kind::Title, title});
    for (const guidance::RoutePoint &each : points)
        lines.push_back(
            {each.isOpen ? Kind::Open : kind, sources.withNumber(wording::routeRow(each.row->id, false), each)});
}

} // namespace

RouteCard::RouteCard(pricing::Route of, QWidget *parent)
    : QFrame(parent)
    , route(of)
    , mark(label({}, this))
    , counts(quietLabel({}, this))
    , points(new PointList(this))
    , lacking(new QVBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    auto *head = new QHBoxLayout;
    QLabel *title = sectionTitle(wording::name(route), this);
    head->addWidget(title);
    head->addStretch();
    mark->setFont(fontOf(Type::BodyStrong));
    mark->setText(tr("✓ Recommended"));
    setTone(mark, tables::Tone::Good);
    head->addWidget(mark);
    counts->setWordWrap(true);
    lacking->setSpacing(4);
    auto *copy = new QPushButton(tr("Copy as text"), this);
    copy->setAutoDefault(false);
    copy->setAccessibleName(wording::copyRoute(wording::name(route)));
    copy->setToolTip(wording::copyRoute(wording::name(route)));
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(route); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    layout->addWidget(counts);
    layout->addWidget(points);
    layout->addWidget(rule(this));
    layout->addLayout(lacking);
    layout->addStretch();
    layout->addWidget(copy, 0, Qt::AlignLeft);
}

void RouteCard::show(const guidance::RouteCase &of, const pricing::Scenario &scenario, SourceList &sources)
{
    mark->setVisible(of.isRecommended);
    counts->setText(wording::routeCounts(pricing::reasonsIn(of.counts)) + QLatin1Char('\n') +
                    wording::routeDeals(of.deals, scenario));
    PointList::Lines lines;
    add(lines, tr("For the customer"), of.forBuyer, Kind::For, sources);
    add(lines, tr("For you"), of.forPartner, Kind::For, sources);
    add(lines, tr("Against it"), of.against, Kind::Against, sources);
    if (of.against.empty()) {
        lines.push_back({Kind::Title, tr("Against it")});
        lines.push_back({Kind::Quiet, wording::nothingSpeaksAgainst()});
    }
    points->show(lines);
    showLacking(of, scenario);
}

/// Made anew where they are others, so that a button keeps the focus.
void RouteCard::showLacking(const guidance::RouteCase &of, const pricing::Scenario &scenario)
{
    QStringList wanted;
    for (const guidance::RouteLack &each : of.lacking)
        wanted.append(wording::lackText(each, route, scenario));
    if (lacks == of.lacking && wanted == lacksShown && lacking->count() > 0)
        return;
    lacks = of.lacking;
    lacksShown = wanted;
    while (QLayoutItem *item = lacking->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    lacking->addWidget(quietLabel(tr("Still lacking"), this));
    for (std::size_t at = 0; at < lacks.size(); ++at)
        addLack(lacks[at], wanted[static_cast<qsizetype>(at)]);
    if (lacks.empty())
        lacking->addWidget(quietLabel(wording::nothingLacks(), this));
}

void RouteCard::addLack(const guidance::RouteLack &lack, const QString &said)
{
    auto *row = new QWidget(this);
    auto *words = new PointList(row);
    words->show({{lack.isOpen ? Kind::Open : Kind::Plain, said}});
    auto *go = new QPushButton(wording::whereToMend(lack.what), row);
    setRole(go, "link");
    go->setCursor(Qt::PointingHandCursor);
    go->setAccessibleName(wording::mend(wording::whereToMend(lack.what), said));
    // Once it is done with its click: on the way there an open entry is taken, which may make the buttons anew.
    connect(
        go, &QPushButton::clicked, this, [this, lack] { Q_EMIT mendAsked(lack); }, Qt::QueuedConnection);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(words);
    layout->addWidget(go, 0, Qt::AlignLeft);
    lacking->addWidget(row);
}

} // namespace dealdesk::ui
