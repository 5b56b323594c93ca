// What a customer has left of his commitments to the clouds, against what his deals are billed; what counts, and what
// to ask for in writing.
#pragma once

#include "guidance/commitment.h"
#include "guidance/routeadvisor.h"
#include "wording/figuretext.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace dealdesk::tables {
class CommitmentTable;
}

namespace dealdesk::ui {

class PointList;
class SmallTable;
class SourceList;

class CommitmentPart : public QFrame
{
    Q_OBJECT
public:
    CommitmentPart(const wording::Language &language, QWidget *parent);

    void addBelowTitle(QWidget *fields);
    /// Of one customer.
    void show(const std::vector<guidance::CommitmentNote> &notes, const pricing::Scenario &scenario,
              SourceList &sources);

private:
    const wording::Language language;
    QVBoxLayout *all;
    PointList *said;
    tables::CommitmentTable *years;
    SmallTable *table;
    PointList *edp, *macc; ///< what counts, what is to be asked
};

} // namespace dealdesk::ui
