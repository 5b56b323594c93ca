// The choices of a cell while it is open. Arrows and letters move among them and store nothing; Enter, Tab or a click
// takes one, Esc gives up. Letters add up to a name.
#pragma once

#include "elidedcombo.h"

#include <QElapsedTimer>

namespace dealdesk::ui {

class ChoiceEditor : public ElidedCombo
{
    Q_OBJECT
public:
    ChoiceEditor(const QStringList &choices, QWidget *parent);

    /// As the document has it; leaves alone what the user has chosen.
    void begin(const QString &text);
    bool isChanged() const { return currentIndex() != begun; } ///< another is chosen than it began with
    int wholeWidth() const;                                    ///< in which a short choice is whole; a long one is cut
    void showPopup() override;

Q_SIGNALS:
    void taken(); ///< in the list, by a click or by Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *list, QEvent *event) override;

private:
    void find(const QString &letter);
    int indexOf(const QString &beginning, int from) const;

    int begun = -1;
    bool fromList = false; ///< what is chosen next is chosen in the list
    QString typed;         ///< the letters so far
    QElapsedTimer sinceLetter;
};

} // namespace dealdesk::ui
