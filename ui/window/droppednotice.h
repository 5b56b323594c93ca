// Says what a shorter term, or one count in place of a ramp, dropped of a deal, with its way back, for as long as that
// is the last edit.
#pragma once

#include "wording/language.h"
#include "workspace/dealedits.h"

#include <optional>

namespace dealdesk::ui {

class NoticeBar;

class DroppedNotice : public QObject
{
    Q_OBJECT
public:
    DroppedNotice(workspace::DealEdits &edits, QUndoStack &history, NoticeBar *notices,
                  const wording::Language &language, QObject *parent);

private:
    void termChanged(int steps, int instalments, int months);
    void rampReplaced(int steps);
    void say(const QString &sentence);
    void takeBack();

    const wording::Language language;
    QUndoStack &history;
    NoticeBar *notices;
    std::optional<int> said; ///< which news it is
    int edit = 0;            ///< its index after it
};

} // namespace dealdesk::ui
