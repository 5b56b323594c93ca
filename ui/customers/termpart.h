// Which term to propose for each of a customer's open deals, and what is to be asked for a longer one.
#pragma once

#include "guidance/termproposal.h"
#include "wording/language.h"
#include "workspace/dealedits.h"

#include <QFrame>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace dealdesk::ui {

class TermPart : public QFrame
{
    Q_OBJECT
public:
    /// `today`: the day of an answer that is noted.
    TermPart(workspace::DealEdits &edits, std::function<QDate()> today, const wording::Language &language,
             QWidget *parent);

    /// `rule`: by which terms are proposed, with the number of its source. `deals`: indexes into the current
    /// scenario's.
    void show(const QString &rule, const std::vector<std::size_t> &deals);

Q_SIGNALS:
    void dealAsked(dealdesk::workspace::RowKey deal);

private:
    struct Shown {
        workspace::RowKey deal;
        QString name, proposed;
        std::vector<std::pair<guidance::TermAnswer, bool>> answers; ///< ticked or not
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    Shown shownOf(std::size_t deal) const;
    void add(const Shown &each);
    void answer(workspace::RowKey deal, guidance::TermAnswer which, bool on);

    workspace::DealEdits &edits;
    const workspace::Document &document;
    const std::function<QDate()> today;
    const wording::Language language;
    QLabel *rule;
    QVBoxLayout *rows;
    std::vector<Shown> shown;
    std::size_t unsaid = 0; ///< deals that have no room
    bool isMade = false;
};

} // namespace dealdesk::ui
