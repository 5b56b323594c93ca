// What is wrong in a table of price books, as a window says it: the command line's lines in English, and in another
// language nothing of them but what stands in the file.
#include "wording/records/importwords.h"

#include "support/language.h"
#include "support/pseudolanguage.h"
#include "support/testfile.h"

#include "exchange/pricebooktable.h"
#include "tests/exchange/wrongtables.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using exchange::AnyOf;
using exchange::Problem;
using exchange::ProblemCode;

class ImportTables : public QObject
{
    Q_OBJECT

    static std::vector<tests::WrongTable> wrongTables()
    {
        std::vector<tests::WrongTable> all = tests::wrongCells();
        for (auto more : {tests::wrongRows(), tests::wrongFiles()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    static std::vector<Problem> problemsOf(const std::string &table)
    {
        const auto read = exchange::readPriceBookTable(table);
        return read ? std::vector<Problem>() : read.error();
    }

    static QStringList wordsOf(const std::string &written)
    {
        static const QRegularExpression escape(u"\\\\u[0-9a-f]{4}"_s), between(u"[^A-Za-z]+"_s);
        return wording::text(written).replace(escape, u" "_s).split(between, Qt::SkipEmptyParts);
    }

    /// Of what a problem holds as it is written: words that stand neither in the table nor among its titles. Long ones
    /// are cut.
    static QStringList foreignWords(const Problem &problem, const std::string &table)
    {
        QStringList known = wordsOf(table);
        for (const std::string &title : exchange::priceBookColumns())
            known.append(wordsOf(title));
        QStringList foreign;
        for (const exchange::ProblemValue &value : problem.values)
            if (const auto *written = std::get_if<std::string>(&value))
                for (const QString &word : wordsOf(*written))
                    if (std::ranges::none_of(known, [&](const QString &each) { return each.startsWith(word); }))
                        foreign.append(word);
        return foreign;
    }

    /// With a digit for what stands in the file.
    static Problem withoutData(Problem problem)
    {
        problem.cell.column = problem.cell.column.empty() ? "" : "7";
        for (exchange::ProblemValue &value : problem.values)
            if (std::holds_alternative<std::string>(value) || std::holds_alternative<AnyOf>(value))
                value = std::string("7");
        return problem;
    }

private Q_SLOTS:
    void aWindowSaysInEnglishWhatTheCommandLineDoes()
    {
        for (const tests::WrongTable &each : wrongTables()) {
            QStringList lines;
            for (const std::string &line : each.lines)
                lines.append(wording::text(line));
            QCOMPARE(wording::problemLines(problemsOf(each.text), test::english()), lines);
        }
    }

    void inAnotherLanguageNothingIsLeftButTheFilesOwn()
    {
        test::PseudoLanguage foreign;
        QVERIFY(QCoreApplication::installTranslator(&foreign));
        for (const tests::WrongTable &each : wrongTables())
            for (const Problem &problem : problemsOf(each.text)) {
                const QStringList words = foreignWords(problem, each.text);
                QVERIFY2(words.isEmpty(), qPrintable(QString(each.rule) + u": "_s + words.join(u' ')));
                const QString said = wording::problemLine(withoutData(problem), test::german());
                QVERIFY2(test::untranslatedIn(said).isEmpty(), qPrintable(said));
            }
        QCoreApplication::removeTranslator(&foreign);
    }

    /// The control: a sentence that is handed on as if it stood in the file.
    void aSentenceInAValueIsNoticed()
    {
        const Problem problem{{}, ProblemCode::RepeatedFound, {std::string("must be yes")}};
        QCOMPARE(foreignWords(problem, tests::goodTable), QStringList({u"must"_s, u"be"_s})); // yes stands in it
    }

    /// Of tables of deals and of usage files, whose own tests meet them: each is a sentence of the window's language.
    void everyCodeOfOtherTablesIsTranslated()
    {
        test::PseudoLanguage foreign;
        QVERIFY(QCoreApplication::installTranslator(&foreign));
        for (int code = int(ProblemCode::UnknownDealColumn); code <= int(ProblemCode::NameOfTwoCustomers); ++code) {
            const Problem problem{{},
                                  ProblemCode(code),
                                  {std::string("7"), std::string("7"), std::string("7")},
                                  {.row = 3, .column = "7"}};
            const QString said = wording::problemLine(problem, test::german());
            QVERIFY2(said.contains(u'7') && test::untranslatedIn(said).isEmpty(), qPrintable(said));
        }
        QCoreApplication::removeTranslator(&foreign);
    }

    void everyCodeOfATableIsMet()
    {
        std::set<ProblemCode> met;
        for (const tests::WrongTable &each : wrongTables())
            for (const Problem &problem : problemsOf(each.text))
                met.insert(problem.code);
        for (int code = int(ProblemCode::NoBand); code <= int(ProblemCode::HasNoEndFound); ++code)
            QVERIFY2(met.contains(ProblemCode(code)), exchange::templateOf(ProblemCode(code)).data());
    }
};

DEALDESK_TESTS(ImportTables, QCoreApplication)
#include "importtables.moc"
