#include "glossarywords.h"

#include "wording/lists.h"
#include "wording/sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace dealdesk::wording {

using guidance::Term;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GlossaryWords)
};

std::vector<Term> allTerms()
{
    std::vector<Term> all;
    for (int at = 0; at < guidance::termCount; ++at)
        all.push_back(static_cast<Term>(at));
    return all;
}

struct Name {
    QString text;
    Term term;
};

/// The longest first.
std::vector<Name> names()
{
    std::vector<Name> all;
    for (const Term term : allTerms())
        for (const QString &each : glossaryWords(term).names.split(QLatin1Char('|'), Qt::SkipEmptyParts))
            all.push_back({each, term});
    std::ranges::stable_sort(all, std::greater(), [](const Name &each) { return each.text.size(); });
    return all;
}

bool isWordAt(const QString &label, qsizetype at, qsizetype length)
{
    const auto isOfWord = [&](qsizetype place) {
        return place >= 0 && place < label.size() && label[place].isLetterOrNumber();
    };
    return !isOfWord(at - 1) && !isOfWord(at + length);
}

bool holds(const QString &text, const QString &word) { return text.contains(word, Qt::CaseInsensitive); }

} // namespace

QString glossarySource(Term term, const Language &language)
{
    const guidance::GlossaryRow &row = guidance::rowOf(term);
    return asOfAndSource(row.asOf, row.source, language);
}

std::vector<Term> termsNamedIn(const QString &label)
{
    QString rest = label; // what has been taken is blank
    std::vector<std::pair<qsizetype, Term>> found;
    for (const Name &name : names()) {
        for (qsizetype at = 0; (at = rest.indexOf(name.text, at, Qt::CaseInsensitive)) >= 0; ++at) {
            if (!isWordAt(label, at, name.text.size()))
                continue;
            found.emplace_back(at, name.term);
            for (qsizetype each = at; each < at + name.text.size(); ++each)
                rest[each] = QLatin1Char(' ');
        }
    }
    std::ranges::sort(found);
    std::vector<Term> terms;
    for (const auto &[at, term] : found)
        if (std::ranges::find(terms, term) == terms.end())
            terms.push_back(term);
    return terms;
}

std::vector<Term> termsFound(const QString &search)
{
    const QStringList words = search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Term> called, others;
    for (const Term term : allTerms()) {
        const GlossaryWords of = glossaryWords(term);
        const QString name = of.title + QLatin1Char('|') + of.names;
        const auto isIn = [&](const QString &text) {
            return std::ranges::all_of(words, [&](const QString &word) { return holds(text, word); });
        };
        if (isIn(name))
            called.push_back(term);
        else if (isIn(name + QLatin1Char('|') + of.text))
            others.push_back(term);
    }
    const auto title = [](Term term) { return glossaryWords(term).title; };
    const auto before = [](const QString &left, const QString &right) {
        return QString::localeAwareCompare(left, right) < 0;
    };
    std::ranges::stable_sort(called, before, title);
    std::ranges::stable_sort(others, before, title);
    called.insert(called.end(), others.begin(), others.end());
    return called;
}

QString alsoHere(const QStringList &titles)
{
    return Words::tr("Also here: %1. Shift+F1 again: the glossary.").arg(allOf(titles));
}

QString glossaryIntro()
{
    return Words::tr(
        "The terms of the trade, in the words of their source. Shift+F1 in a field, a table or a chart says "
        "what stands there.");
}

QString noSuchTerm() { return Words::tr("No term has these words."); }

} // namespace dealdesk::wording
