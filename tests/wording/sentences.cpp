// Every sentence stands in models/wording: outside of it a translated text is a plain label, without a place for a
// value and without an end like a sentence's; every text has a class or a struct of its own as its context.
#include "textsof.h"

#include "support/testfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using dealdesk::test::Found, dealdesk::test::Text, dealdesk::test::textsOf;
using dealdesk::test::house, dealdesk::test::folders;

namespace {

bool isSentence(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9]|%L?n"_s), end(u"[.?!]\\s*$"_s);
    return text.contains(place) || text.contains(end);
}

/// Sentences that stand elsewhere than in models/wording, or in one of the rooms that are not held to it yet.
QStringList sentencesOutside(const QList<Text> &texts, const QStringList &notYet = {})
{
    QStringList outside;
    for (const Text &text : texts) {
        const auto isIn = [&](const QString &room) { return text.where.startsWith(room + u'/'); };
        if (!isIn(u"models/wording"_s) && std::ranges::none_of(notYet, isIn) && isSentence(text.source))
            outside.append(text.where + u": "_s + text.source);
    }
    return outside;
}

} // namespace

class Sentences : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void everySentenceStandsInWording()
    {
        const Found found = textsOf(house, folders);
        QCOMPARE(found.warnings.join(u'\n'), QString());
        QVERIFY(found.texts.size() > 1'000);
        // Rooms that still have sentences of their own.
        const QStringList notYet;
        const QStringList outside = sentencesOutside(found.texts, notYet);
        QVERIFY2(outside.isEmpty(), qPrintable(u"\n"_s + outside.join(u'\n')));
        for (const QString &room : notYet) // each is named for as long as it has one
            QVERIFY2(!sentencesOutside(found.texts).filter(room + u'/').isEmpty(), qPrintable(room));
    }

    /// One seeded fault of each kind, and what is none.
    void whatIsWrongIsRefused()
    {
        const QTemporaryDir seeded;
        write(seeded.filePath(u"ui/deals/a.cpp"_s), R"(
            namespace dealdesk::ui {
            struct Words { Q_DECLARE_TR_FUNCTIONS(A) };
            QString a() { return Words::tr("Choose a deal."); }
            QString b() { return Words::tr("%1 deals").arg(1); }
            QString c() { return Words::tr("%n deals", nullptr, 2); }
            QString d() { return Words::tr("Which one?"); }
            QString e() { return Words::tr("Name") + Words::tr("&Open…") + Words::tr("Margin %"); }
            QString g() { return QCoreApplication::translate("Context", "Label"); }
            })");
        write(seeded.filePath(u"ui/deals/b.cpp"_s), R"(
            namespace dealdesk::ui { namespace {
            QString tr(const char *text) { return QCoreApplication::translate("B", text); }
            } QString a() { return tr("Label"); } })");
        write(seeded.filePath(u"models/wording/a.cpp"_s), R"(
            struct Words { Q_DECLARE_TR_FUNCTIONS(C) };
            QString a() { return Words::tr("%1 of %2 deals."); })");
        const Found found = textsOf(seeded.path(), {u"models"_s, u"ui"_s});
        QCOMPARE(found.texts.size(), 10);
        QCOMPARE(sentencesOutside(found.texts).size(), 4);
        QCOMPARE(sentencesOutside(found.texts).filter(u"ui/deals/a.cpp:4: Choose a deal."_s).size(), 1);
        QCOMPARE(sentencesOutside(found.texts, {u"ui/deals"_s}), QStringList());
        QCOMPARE(found.warnings.size(), 1); // the tr() of a file
    }
};

DEALDESK_TESTS(Sentences, QCoreApplication)
#include "sentences.moc"
