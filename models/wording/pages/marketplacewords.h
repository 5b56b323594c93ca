// What the marketplaces allow, row by row (resources/knowledge), and what is said where the user overrides a row.
#pragma once

#include "guidance/marketplaces.h"
#include "wording/language.h"

#include <QStringList>

namespace dealdesk::wording {

struct FactWords {
    QString title;
    QString meaning; ///< sentences
};
/// Empty of a row that has no words.
FactWords factWords(std::string_view id);

/// "1,095", "12, 24 and 36", "3 %; from $1,000,000 2 %", "you bear 40 %". Empty of an empty value: the sources
/// disagree.
QString valueText(const guidance::MarketplaceFact &fact, std::string_view value, const Language &language);
/// What a set's, a rule's or a choice's word is called: "holds", "yes", "none".
QString wordText(std::string_view word);

QString confirmWith(guidance::Where where); ///< "confirm with AWS"
/// How far the row can be relied on: "your own value", "confirm with Microsoft", "sourced".
QString standing(const guidance::MarketplaceFact &fact);
QString notPublished(); ///< of an identifier that nobody has published
/// "As of Nov 2026, source: …"
QString asOfAndSource(const guidance::MarketplaceFact &fact, const Language &language);
/// The same of a row whose sources disagree, with whom to ask.
QString disputedSource(const guidance::MarketplaceFact &fact, const Language &language);
QString titledMeaning(const FactWords &words); ///< "Instalments: …"
/// "Your own value, noted: …", what is shipped, and what of the user's own cannot be used.
QString ownValueSaid(const guidance::MarketplaceFact &fact, const Language &language);

QString marketplacesIntro();
QString howToEnter(const guidance::MarketplaceFact &fact, const Language &language);
QString theShippedValue(); ///< a choice: back to it
QString noteNeedsAValue(); ///< why a note is not taken
QString ownNote();         ///< how a note is called in a sentence

// Why an entry is none.
QString valueFault(guidance::ValueFault fault, const guidance::MarketplaceFact &fact, const QString &found,
                   const Language &language);
QString feeRowShape(const Language &language);

// Edits' names.
QString changeOwnValue(const QString &title);
QString changeOwnNote(const QString &title);
QString useShippedValue(const QString &title);

} // namespace dealdesk::wording
