// The glossary as people read it: what each term of the trade says, and which terms a label names.
#pragma once

#include "guidance/glossary.h"
#include "wording/language.h"

#include <vector>

namespace dealdesk::wording {

struct GlossaryWords {
    QString title;
    QString names; ///< by which it is met on screen, "|" between them; letter case counts for nothing
    QString text;  ///< sentences
};
GlossaryWords glossaryWords(guidance::Term term);
/// "As of Nov 2026, source: Partner resell page, Volume bands."
QString glossarySource(guidance::Term term, const Language &language);

/// The terms that a label names in whole words, in the order in which it does. Of names within one another the longest
/// counts: "margin floor" is no margin.
std::vector<guidance::Term> termsNamedIn(const QString &label);

/// Those whose title, names or text hold all words of this one, the terms that are so called first; all of an empty
/// one.
std::vector<guidance::Term> termsFound(const QString &search);

// What the glossary and "What's this?" say beside.
QString alsoHere(const QStringList &titles); ///< further terms that the same place names
QString glossaryIntro();
QString noSuchTerm();

} // namespace dealdesk::wording
