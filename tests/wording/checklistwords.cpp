// Every row of the checklists has its words, the mail that asks for an authorization holds what is known and no more,
// and the agenda's lines say what, of whom, and when.
#include "wording/pages/checklistwords.h"

#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "wording/pages/agendawords.h"
#include "wording/pages/requestmail.h"

#include <QSet>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using guidance::AgendaItem;
using guidance::AgendaKind;
using guidance::Checklist;

namespace {

constexpr pricing::Date today = std::chrono::year{2026} / 12 / 2;

QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

} // namespace

class ChecklistWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasItsWords()
    {
        for (const auto of : {Checklist::FirmAws, Checklist::FirmAzure, Checklist::DealCppo, Checklist::DealMpo,
                              Checklist::DealDirect}) {
            QSet<QString> lines;
            QVERIFY(!wording::checklistTitle(of).isEmpty());
            for (const guidance::ChecklistRow &row : guidance::rowsOf(of)) {
                const QByteArray id(row.id.data(), static_cast<qsizetype>(row.id.size()));
                const auto words = wording::checklistWords(row.id);
                QVERIFY2(!words.what.isEmpty() && !words.what.endsWith(u'.'), id.constData());
                QVERIFY2(words.how.endsWith(u'.'), id.constData());
                QVERIFY2(!lines.contains(words.what), id.constData());
                lines.insert(words.what);
                QVERIFY2(!wording::stepTitle(of, row.step).isEmpty(), id.constData());
                QVERIFY2(wording::checklistSource(row, test::english()).startsWith(u"Confirm"_s) == row.isDisputed,
                         id.constData());
                QVERIFY2(wording::whereItIsKnown(row.knownBy).isEmpty() == (row.knownBy == guidance::KnownBy::Tick),
                         id.constData());
            }
        }
        QVERIFY(wording::checklistWords("no-such-row").what.isEmpty());
    }

    void theMailHoldsWhatIsKnown()
    {
        const guidance::FirmRows firm{{guidance::rowOf(guidance::FirmId::AwsAccount), {"001234567890", ""}}};
        const auto mail = wording::requestMail("Müller & Söhne", firm, pricing::Listing::Asm, pricing::Route::Cppo,
                                               "prodview-66d5bswmbtfhs");
        QCOMPARE(mail.to, u"partners@hailbytes.com"_s);
        QCOMPARE(mail.subject, u"Resale authorization for HailBytes ASM: Müller & Söhne"_s);
        QVERIFY(mail.body.contains(u"Firm: Müller & Söhne\nAWS account ID: 001234567890\n"_s));
        QVERIFY(mail.body.contains(u"prodview-66d5bswmbtfhs"_s));
        const auto azure = wording::requestMail("", firm, pricing::Listing::Asm, pricing::Route::Mpo, {});
        QVERIFY(azure.body.contains(u"Microsoft Partner ID: (to be filled in)"_s));
        QVERIFY(!azure.body.contains(u"001234567890"_s));
    }

    void whatAMailProgramIsHandedComesBackWhole()
    {
        const wording::Mail mail{u"partners@hailbytes.com"_s, u"A & B + C? 100 % #1"_s, u"Line 1\nÜber & = + line 2"_s};
        const QUrl url = QUrl::fromEncoded(wording::mailtoOf(mail).toUtf8(), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"mailto"_s);
        QCOMPARE(url.path(), mail.to);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), mail.subject);
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Line 1\r\nÜber & = + line 2"_s);
        QVERIFY(!url.toEncoded().contains('+'));
    }

    void anAgendaSaysWhatIsToBeDone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("line");
        QTest::newRow("a next step") << int(AgendaKind::NextStep) << u"Call them (Rollout for Example Corp)"_s;
        QTest::newRow("an offer") << int(AgendaKind::OfferExpires)
                                  << u"Offer offer-1 of Rollout expires: Example Corp has not accepted it"_s;
        QTest::newRow("a close") << int(AgendaKind::ExpectedClose)
                                 << u"Rollout for Example Corp is expected to close"_s;
        QTest::newRow("a renewal") << int(AgendaKind::Renewal)
                                   << u"Renew Rollout for Example Corp: the term ends on 31 Dec 2029"_s;
        QTest::newRow("a PoC's first day")
            << int(AgendaKind::PocBegins) << u"The PoC of Rollout begins at Example Corp"_s;
        QTest::newRow("its last day") << int(AgendaKind::PocEnds)
                                      << u"The PoC of Rollout ends: Example Corp decides how to go on"_s;
        QTest::newRow("a gate") << int(AgendaKind::GateDecided)
                                << u"Example Corp decides whether Rollout goes on with 1,200 tenants"_s;
    }
    void anAgendaSaysWhatIsToBeDone()
    {
        QFETCH(int, kind);
        pricing::Scenario scenario = test::golden("worked-example");
        pricing::Paperwork &paper = scenario.deals[0].paperwork.edit();
        paper.nextStep = "Call them";
        paper.offers = {{.id = "offer-1"}};
        const AgendaItem item{
            today, static_cast<AgendaKind>(kind), 0, {}, {}, 0, lastDayOf(pricing::YearMonth::of(2029, 12)), {}, 1'200};
        QTEST(plain(wording::agendaLine(item, scenario, test::english())), "line");
    }

    void aCalendarHasNoFigures_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("line");
        QTest::newRow("words") << u"Call them"_s << u"Call them (Rollout for Example Corp)"_s;
        QTest::newRow("an amount") << u"Get wholesale to $41.20"_s << u"Next step of Rollout for Example Corp"_s;
        QTest::newRow("a percentage") << u"We keep 28 %"_s << u"Next step of Rollout for Example Corp"_s;
        QTest::newRow("nothing") << QString() << u"Next step of Rollout for Example Corp"_s;
    }
    void aCalendarHasNoFigures()
    {
        QFETCH(QString, step);
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.deals[0].paperwork.edit().nextStep = step.toStdString();
        const AgendaItem item{today, AgendaKind::NextStep, 0, {}, {}, {}, {}, {}, {}};
        QTEST(plain(wording::calendarLine(item, scenario, test::english())), "line");
    }

    void whatIsTheFirmsNamesTheListing()
    {
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.authorizations[0].number = "RA-1";
        AgendaItem item{today, AgendaKind::AuthorizationEnds, {}, 0, {}, {}, {}};
        QCOMPARE(wording::agendaLine(item, scenario, test::english()),
                 u"The authorization RA-1 for HailBytes ASM ends"_s);
        item = {today, AgendaKind::AnswerDue, {}, {}, {}, {}, {}};
        item.request = guidance::AuthorizationRequest{pricing::Listing::Sat, pricing::Route::Mpo, today, {}};
        QCOMPARE(wording::agendaLine(item, scenario, test::english()),
                 u"HailBytes answers your request for HailBytes SAT on Azure"_s);
    }

    void daysAreSaidFromToday()
    {
        const auto when = [](int days) {
            return plain(wording::whenDue(pricing::plusDays(today, days), today, test::english()));
        };
        QCOMPARE(when(0), u"today"_s);
        QCOMPARE(when(1), u"tomorrow"_s);
        QCOMPARE(when(12), u"in 12 days"_s);
        QCOMPARE(when(-1), u"late by 1 day"_s);
        QCOMPARE(when(-3), u"late by 3 days"_s);
    }
};

DEALDESK_TESTS(ChecklistWordsTest, QCoreApplication)
#include "checklistwords.moc"
