// Each field of each record, taken from their descriptions, on every road that a record takes: scenario file, workspace
// file, copy, undo and redo, comparison and search. A field that one of them leaves out fails here.
#include "everything.h"

#include "exchange/scenariofile.h"
#include "storage/workspacefile.h"
#include "support/authorizations.h"
#include "support/copysuffixes.h"
#include "support/language.h"
#include "support/testfile.h"
#include "tables/dealsfilter.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "workspace/openworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace dealdesk;
using namespace pricing;
using records::AuthorizationField;
using records::DealField;
using records::Field;
using test::Changed;

namespace {

std::optional<Scenario> throughFile(const Scenario &scenario)
{
    const auto read = exchange::readScenario(exchange::writeScenario(scenario));
    if (!read)
        qWarning() << QString::fromStdString(read.error().front().pointer + ' ' +
                                             exchange::messageOf(read.error().front()));
    return read ? std::optional(*read) : std::nullopt;
}

/// What a band's source is made anew from: left aside.
Scenario withoutSources(Scenario scenario)
{
    for (ResaleAuthorization &book : scenario.authorizations)
        for (VolumeBand &band : book.bands)
            band.provenance = {};
    return scenario;
}

/// One edit that makes the current scenario this one: of the record in which they differ.
void edit(workspace::OpenWorkspace &document, const Scenario &to)
{
    const Scenario from = document.scenario();
    const QString text = QStringLiteral("Change");
    if (!(from.settings == to.settings))
        document.scenarioEdits.changeSettings(to.settings, text);
    for (std::size_t at = 0; at < to.deals.size(); ++at)
        if (!(from.deals[at] == to.deals[at]))
            document.dealEdits.changeDeal(document.current().dealKeys[at], to.deals[at], text);
    for (std::size_t at = 0; at < to.customers.size(); ++at)
        if (!(from.customers[at] == to.customers[at]))
            document.factEdits.changeCustomer(document.current().customerKeys[at], to.customers[at], text);
    for (std::size_t at = 0; at < to.authorizations.size(); ++at)
        if (!(from.authorizations[at] == to.authorizations[at]))
            test::setAuthorization(document.factEdits, to.authorizations[at].listing, to.authorizations[at], text);
}

} // namespace

class EveryField : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    const Scenario base = test::everything();
    const std::vector<Changed> fields = test::everyField(base);

    QString newPath()
    {
        static int number = 0;
        return folder.filePath(QStringLiteral("w%1.dealdesk").arg(++number));
    }
    static std::optional<Scenario> inFile(const QString &path)
    {
        auto file = storage::WorkspaceFile::open(test::english(), path, storage::Access::ReadOnly);
        const auto contents = file ? (*file)->read() : tl::unexpected(file.error());
        if (!contents)
            qWarning() << contents.error().what;
        return contents ? std::optional(contents->scenarios.front().scenario) : std::nullopt;
    }
    /// The fields that do not come out as they went in.
    QStringList lost(const std::function<Scenario(const Changed &)> &road)
    {
        QStringList names;
        for (const Changed &each : fields)
            if (!(road(each) == each.scenario))
                names.append(test::nameOf(each));
        return names;
    }

private Q_SLOTS:
    void eachHasAnotherValueAndItsWords()
    {
        for (const Changed &each : fields) {
            QVERIFY2(!(each.scenario == base), qPrintable(test::nameOf(each)));
            QVERIFY(!wording::wordsOf(each.field).title.isEmpty());
            QVERIFY(!wording::wordsOf(each.field).inSentence.isEmpty());
        }
        QCOMPARE(fields.size(), std::size_t{11 + 18 + 5 + 19 + 46 + 11});
    }

    void throughAFile()
    {
        for (const Changed &each : fields) {
            const auto read = throughFile(each.scenario);
            QVERIFY2(read, qPrintable(test::nameOf(each)));
            QVERIFY2(withoutSources(*read) == withoutSources(each.scenario), qPrintable(test::nameOf(each)));
            QVERIFY2(each.inFiles || *read == *throughFile(base), qPrintable(test::nameOf(each)));
        }
    }

    /// New, edited, undone, redone: what the file holds is what is shown, and exports the same.
    void throughAWorkspace()
    {
        for (const Changed &each : fields) {
            const QByteArray name = test::nameOf(each).toUtf8();
            const bool isOtherBook = each.field == AuthorizationField::Listing; // that is one removed and one made
            const QString path = newPath(), whole = newPath();
            QVERIFY2(storage::WorkspaceFile::make(test::english(), whole, workspace::contentsOf({each.scenario})),
                     name.constData());
            QVERIFY2(inFile(whole) == each.scenario, name.constData());
            if (isOtherBook)
                continue;
            auto file = storage::WorkspaceFile::create(test::english(), path, workspace::contentsOf({base}));
            QVERIFY2(file, name.constData());
            workspace::OpenWorkspace document(workspace::contentsOf({base}), file->get());
            const auto stored = [&] {
                const auto read = (*file)->read();
                return read && read->scenarios.front().scenario == document.scenario();
            };
            edit(document, each.scenario);
            QVERIFY2(document.scenario() == each.scenario && stored(), name.constData());
            document.undoStack().undo();
            QVERIFY2(document.scenario() == base && stored(), name.constData());
            document.undoStack().redo();
            QVERIFY2(document.scenario() == each.scenario && stored(), name.constData());
            const auto exported = throughFile(document.scenario());
            QVERIFY2(exported && withoutSources(*exported) == withoutSources(each.scenario), name.constData());
        }
    }

    void throughACopy()
    {
        const QStringList names = lost([](const Changed &each) {
            workspace::OpenWorkspace document(workspace::contentsOf({each.scenario}));
            const auto key = document.scenarioEdits.duplicateScenario(document.currentKey(), QStringLiteral("Copy"),
                                                                      QStringLiteral("Copy"));
            Scenario copy = workspace::find(document.contents(), key)->scenario;
            copy.settings.name = each.scenario.settings.name;
            return copy;
        });
        QCOMPARE(names, QStringList());
        for (const Changed &each : fields) { // and each deal by itself
            workspace::OpenWorkspace document(workspace::contentsOf({each.scenario}));
            document.dealEdits.duplicateDeals(document.current().dealKeys, test::copySuffixes, QStringLiteral("Copy"));
            const std::size_t count = each.scenario.deals.size();
            QCOMPARE(document.scenario().deals.size(), 2 * count);
            for (std::size_t at = 0; at < count; ++at) {
                const auto &deals = document.scenario().deals;
                const auto copied = std::ranges::count_if(deals, [&](Deal deal) {
                    deal.id = each.scenario.deals[at].id;
                    deal.name = each.scenario.deals[at].name;
                    deal.paperwork.edit().offers = each.scenario.deals[at].paperwork->offers; // a copy has none yet
                    return deal == each.scenario.deals[at];
                });
                QVERIFY2(copied >= 2, qPrintable(test::nameOf(each)));
            }
        }
    }

    /// A road that takes over each field by its description loses none; without one of them that one is missed.
    void aFieldThatIsLeftOutIsNoticed()
    {
        QCOMPARE(lost([&](const Changed &each) { return test::copiedBut({}, base, each.scenario); }), QStringList());
        for (const Changed &left : fields) {
            const QStringList names =
                lost([&](const Changed &each) { return test::copiedBut(left.field, base, each.scenario); });
            QCOMPARE(names, QStringList(test::nameOf(left)));
        }
    }

    static bool isFound(const Scenario &scenario, std::size_t deal, const QString &text)
    {
        workspace::OpenWorkspace document(workspace::contentsOf({scenario}));
        tables::DealsTable table(document.dealEdits, test::english());
        tables::DealsFilter filter(table, document);
        filter.setSearch(text);
        return std::ranges::find(filter.shown(), static_cast<int>(deal)) != filter.shown().end();
    }

    /// Texts of deals and of their offers, their customer, listing and route.
    void foundByASearch()
    {
        int searched = 0;
        records::forEachField<Deal>([&](const auto &leaf) {
            const auto changed = std::ranges::find(fields, Field(leaf.field.id), &Changed::field);
            Scenario scenario = changed->scenario;
            const Deal &deal = scenario.deals[changed->row];
            QString text;
            using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
            if constexpr (std::is_same_v<Kind, records::Text>)
                text = wording::text(leaf.in(deal));
            if constexpr (std::is_same_v<Kind, records::Reference>)
                text = wording::text(customerFor(scenario, deal.customer)->name);
            if constexpr (std::is_same_v<Kind, records::Choice<Listing>> ||
                          std::is_same_v<Kind, records::Choice<Route>>)
                text = wording::name(leaf.in(deal));
            if (text.isEmpty())
                return;
            ++searched;
            QVERIFY2(isFound(scenario, changed->row, text), qPrintable(text));
        });
        records::forEachField<OfferRecord>([&](const auto &leaf) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Text>) {
                Scenario scenario = base;
                leaf.in(scenario.deals.front().paperwork.edit().offers.back()) = "zugesagt";
                ++searched;
                QVERIFY2(isFound(scenario, 0, QStringLiteral("zugesagt")), leaf.field.file.data());
                QVERIFY(!isFound(scenario, 1, QStringLiteral("zugesagt")));
            }
        });
        QCOMPARE(searched, 10 + 4);
    }
};

DEALDESK_TESTS(EveryField, QCoreApplication)
#include "everyfield.moc"
