// Entries that are begun and not settled: what is still being typed, and what was refused and stands there yet. Every
// action of the window settles them first, so that none is lost and none is passed over without a word.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace dealdesk::ui {

/// Refused: nothing of it is in the document.
struct OpenEntry {
    QWidget *entry;  ///< what is typed into
    QString field;   ///< its name: "Price"
    QString text;    ///< as it stands there
    QString problem; ///< why it was refused, a sentence
};

/// Takes what is being typed in the window, in fields and in cells, as leaving its place does. Answers what was refused
/// and still stands there.
std::vector<OpenEntry> settleEntries(QWidget &window);

/// Turns to the tab that it is on, scrolls to it and puts the cursor into it.
void bringIntoSight(const OpenEntry &open);

/// "Price: “150,50” was not taken. Must be … Correct it, or press Esc to keep what was there."
QString sentenceOf(const OpenEntry &open);

} // namespace dealdesk::ui
