// What is wrong in a file that is imported, by its code: the windows' sentence and the command line's are made of the
// same one, in English they are equal, and none is without a sentence.
#include "wording/records/importwords.h"

#include "support/language.h"
#include "support/pseudolanguage.h"
#include "support/testfile.h"

#include "exchange/pricebookfile.h"

#include <QCoreApplication>
#include <QTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using exchange::AnyOf;
using exchange::Problem;
using exchange::ProblemCode;
using exchange::ProblemValue;
using exchange::Thing;

class ImportWords : public QObject
{
    Q_OBJECT

    static QString english(const Problem &problem) { return QString::fromStdString(exchange::messageOf(problem)); }
    static std::vector<ProblemCode> codes()
    {
        std::vector<ProblemCode> all;
        for (int code = 0; !exchange::templateOf(static_cast<ProblemCode>(code)).empty(); ++code)
            all.push_back(static_cast<ProblemCode>(code));
        return all;
    }
    /// As many as the code's sentence has places.
    static std::vector<ProblemValue> valuesFor(ProblemCode code, const std::vector<ProblemValue> &from)
    {
        std::size_t places = 0;
        while (exchange::templateOf(code).find('%' + std::to_string(places + 1)) != std::string_view::npos)
            ++places;
        return {from.begin(), from.begin() + static_cast<std::ptrdiff_t>(places)};
    }
    static std::vector<Problem> everyProblem()
    {
        const std::vector<std::vector<ProblemValue>> samples{
            {std::int64_t{1'200}, std::int64_t{5}, std::int64_t{7}},
            {std::string("\"84.32\""), std::string("%1 %2"), std::string("[]")},
            {AnyOf{{"asm", "sat", "support-hub"}}, Thing::List, Thing::Object}};
        std::vector<Problem> all;
        for (const ProblemCode code : codes())
            for (const auto &sample : samples)
                all.push_back({"/deals/3", code, valuesFor(code, sample)});
        for (int thing = 0; !exchange::nameOf(static_cast<Thing>(thing)).empty(); ++thing)
            all.push_back({{}, ProblemCode::UnknownField, {static_cast<Thing>(thing)}});
        return all;
    }

private Q_SLOTS:
    void bothSayTheSameInEnglish()
    {
        QVERIFY(codes().size() > 70);
        QCOMPARE(codes().back(), ProblemCode::NoUnitPrice); // the last: none is without a sentence
        int things = 0;
        for (const Problem &problem : everyProblem()) {
            const QString place = problem.pointer.empty() ? QString() : u"/deals/3: "_s;
            QCOMPARE(wording::problemLine(problem, test::english()), place + english(problem));
            things += problem.code == ProblemCode::UnknownField;
        }
        QCOMPARE(things, 3 + 18);
    }

    void everySentenceGoesThroughTheTranslator()
    {
        test::PseudoLanguage foreign;
        QVERIFY(QCoreApplication::installTranslator(&foreign));
        for (Problem problem : everyProblem()) {
            problem.pointer = {};
            for (ProblemValue &value : problem.values)
                if (std::holds_alternative<std::string>(value) || std::holds_alternative<AnyOf>(value))
                    value = std::string("7");
            const QString said = wording::problemLine(problem, test::german());
            QVERIFY2(test::untranslatedIn(said).isEmpty(), qPrintable(said));
            QVERIFY2(!said.contains(u"1,200"_s), qPrintable(said));
        }
        QCoreApplication::removeTranslator(&foreign);
    }

    void numbersAreOfTheLanguage()
    {
        const Problem problem{"/deals", ProblemCode::TooManyDeals, {std::int64_t{200'000}}};
        QCOMPARE(wording::problemLine(problem, test::german()), u"/deals: must hold at most 200.000 deals"_s);
        QCOMPARE(exchange::messageOf(problem), std::string("must hold at most 200,000 deals"));
    }

    void aFilesOwnPlacesAreNoPlaces()
    {
        const Problem problem{{}, ProblemCode::NotUniqueFound, {std::string("\"%1 %2\"")}};
        QCOMPARE(wording::problemLine(problem, test::english()), u"must be unique, found \"%1 %2\" again"_s);
        QCOMPARE(exchange::messageOf(problem), std::string("must be unique, found \"%1 %2\" again"));
    }
};

DEALDESK_TESTS(ImportWords, QCoreApplication)
#include "importwords.moc"
