#include "viewstate.h"

namespace dealdesk::workspace {

void ViewState::remove(const QStringList &names)
{
    Change change;
    for (const QString &name : names)
        if (of.all.view.erase(name) > 0)
            change.rows.push_back({RowKind::View, {}, {}, name});
    if (!change.rows.empty())
        of.save(change);
}

} // namespace dealdesk::workspace
