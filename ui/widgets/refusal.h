// An entry that was refused: seen by its colour, and heard by those who listen to the window.
#pragma once

#include <QString>

class QWidget;

namespace dealdesk::ui {

/// `problem` is the sentence that says why; empty: the entry is right.
void markRefused(QWidget *entry, const QString &problem);
bool isRefused(const QWidget *entry);

} // namespace dealdesk::ui
