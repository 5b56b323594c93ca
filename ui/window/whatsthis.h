// "What's this?": Shift+F1 where the focus is, or a click after it was asked for, says which term of the trade stands
// there. A widget's own text names its term, or setTerm (ui/widgets/termof.h) says it.
#pragma once

#include "guidance/glossary.h"
#include "wording/language.h"

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <optional>
#include <vector>

namespace dealdesk::ui {

class TermCard;

/// The terms that stand there, the nearest first: of a table's current column or row (or that at the point), of a
/// field's label, of a figure's name, of a chart's axes and key. Empty: none does.
std::vector<guidance::Term> termsAt(QWidget *widget, const std::optional<QPoint> &at = {});

class WhatsThis : public QObject
{
    Q_OBJECT
public:
    /// For `window` and its dialogs.
    WhatsThis(QWidget *window, const wording::Language &language);
    ~WhatsThis() override; ///< nobody waits for a click any more

    void answer();       ///< where the focus is; once more, or where nothing is named: `glossaryAsked`
    void waitForClick(); ///< until Esc
    TermCard *card() const;

Q_SIGNALS:
    void glossaryAsked(std::optional<dealdesk::guidance::Term> term);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QWidget *widget) const;
    bool putAway();
    void show(const std::vector<guidance::Term> &terms, const QRect &around);

    QWidget *window;
    const wording::Language language;
    QPointer<TermCard> shown;
};

} // namespace dealdesk::ui
