// A language that nobody speaks, to see whether all that is shown goes through the translator: every text of the
// program in brackets, in Greek letters and longer, every name of the data in Cyrillic ones. What is Latin after that
// was never translated.
#pragma once

#include <QString>
#include <QTranslator>

#include <string>

namespace dealdesk::test {

/// "Add a deal to %1…" as "⟦Αδδ αα δεεαα τοο %1…⟧": each vowel is twice there, which makes texts longer by a third, as
/// German does. Places, marks of keys, line ends and the patterns of file dialogs stay.
QString pseudo(const QString &text);

class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;
};

/// A name of the data, letter by letter.
std::string inCyrillic(const std::string &name);

/// The first word of the text that is neither of the pseudo-language nor data, a number, an amount, a month or one of
/// the few names (see there); empty where there is none.
QString untranslatedIn(QString text);

} // namespace dealdesk::test
