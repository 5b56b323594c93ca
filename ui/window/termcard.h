// What a term of the trade says, on a small card beside what names it: plain text, letter by letter. It takes no focus.
#pragma once

#include "guidance/glossary.h"
#include "wording/language.h"

#include <QFrame>
#include <QPoint>

#include <vector>

namespace dealdesk::ui {

class TermCard : public QFrame
{
    Q_OBJECT
public:
    /// Of the first of the terms; the others are named. Above or below `around`, a place on the screen.
    TermCard(const std::vector<guidance::Term> &terms, const wording::Language &language, const QRect &around,
             QWidget *parent);

    guidance::Term term() const { return first; }
    QString text() const; ///< all of it, for screen readers and tests

private:
    const guidance::Term first;
};

} // namespace dealdesk::ui
