// What each field of each record is called: the one place for its words.
#pragma once

#include "records/field.h"

#include <QString>

namespace dealdesk::wording {

struct FieldWords {
    QString title;      ///< above or beside a value: "First month"
    QString inSentence; ///< "first month"
    QString help;       ///< below a detail's entry (records::Appears)
    QString onQuote;    ///< to the customer: "Your purchase order"
};
/// Of a whole record: the record for a title ("Deal"), their list in a sentence ("deals").
FieldWords wordsOf(records::Field field);

} // namespace dealdesk::wording
