#include "commitmentpart.h"

#include "pointlist.h"
#include "sourcelist.h"

#include "tables/commitmenttable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/pages/routeadvisorwords.h"
#include "wording/pages/routerows.h"

#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::Commitment;
using guidance::RouteSide;
using Kind = PointList::Kind;

namespace {

constexpr int mostYears = 22; // ten years' horizon from within a year, of both

PointList::Lines pointsOf(Commitment of, SourceList &sources)
{
    PointList::Lines lines;
    const auto add = [&](RouteSide side, const QString &title) {
        lines.push_back({Kind::Title, title});
        for (const guidance::RoutePoint &each : guidance::commitmentPoints(guidance::routeOf(of), side))
            lines.push_back({each.isOpen ? Kind::Open : Kind::Plain,
                             sources.withNumber(wording::routeRow(each.row->id, false), each)});
    };
    add(RouteSide::Counts, wording::whatCounts(of));
    add(RouteSide::Ask, wording::askInWriting(of));
    return lines;
}

} // namespace

CommitmentPart::CommitmentPart(const wording::Language &in, QWidget *parent)
    : QFrame(parent)
    , language(in)
    , all(new QVBoxLayout(this))
    , said(new PointList(this))
    , years(new tables::CommitmentTable(in, this))
    , table(new SmallTable(mostYears, this))
    , edp(new PointList(this))
    , macc(new PointList(this))
{
    setObjectName(QStringLiteral("card"));
    all->setContentsMargins(space::between, space::row, space::between, space::row);
    all->setSpacing(space::inside);
    all->addWidget(sectionTitle(tr("Commitments"), this));
    all->addWidget(said);
    table->setObjectName(QStringLiteral("commitments"));
    table->setAccessibleName(tr("Commitments"));
    table->setModel(years);
    table->setColumnWidths({140, 72, 140, 140, 140});
    all->addWidget(table);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::edge);
    for (PointList *each : {edp, macc})
        columns->addWidget(each, 1, Qt::AlignTop);
    all->addLayout(columns);
}

void CommitmentPart::addBelowTitle(QWidget *fields) { all->insertWidget(1, fields); }

void CommitmentPart::show(const std::vector<guidance::CommitmentNote> &notes, const pricing::Scenario &scenario,
                          SourceList &sources)
{
    PointList::Lines lines;
    bool compared = false;
    for (const guidance::CommitmentNote &note : notes) {
        compared = compared || note.state == guidance::CommitmentState::Compared;
        lines.push_back({Kind::Plain, wording::commitmentSaid(note, scenario, language)});
        if (note.state == guidance::CommitmentState::Compared)
            for (const QString &remark : wording::commitmentRemarks(note, language))
                lines.push_back({Kind::Quiet, remark});
    }
    said->show(lines);
    years->show(notes, {language, wording::text(scenario.settings.currency)});
    table->setVisible(compared);
    edp->show(pointsOf(Commitment::Edp, sources));
    macc->show(pointsOf(Commitment::Macc, sources));
}

} // namespace dealdesk::ui
