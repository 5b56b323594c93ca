// Nothing that people read goes past the translator: no text of several words stands in the sources but within tr().
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dealdesk::tests {

namespace {

/// A text of the program's code, with what stands before it in its call.
struct Literal {
    int line = 0;
    QString text; ///< neighbours as one, as the compiler joins them
    QString call; ///< the names of the calls that it stands in, from the outermost: "arg tr"
};

/// The strings of a source file; what stands in its comments is none.
class Literals
{
public:
    static QList<Literal> of(const QString &source)
    {
        static const QRegularExpression next(
            uR"re(//[^\n]*|/\*.*?\*/|R"(\w*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)+'|(\w+)\s*\(|[()]|\w+|\n|\S)re"_s,
            QRegularExpression::DotMatchesEverythingOption);
        Literals reading;
        for (auto tokens = next.globalMatch(source); tokens.hasNext();)
            reading.take(tokens.next());
        return reading.found;
    }

private:
    void take(const QRegularExpressionMatch &token)
    {
        const QString whole = token.captured();
        line += static_cast<int>(whole.count(u'\n'));
        if (whole.startsWith(u"//"_s) || whole.startsWith(u"/*"_s) || whole == u"\n"_s || whole == u"u"_s ||
            whole == u"_s"_s)
            return;
        if (token.hasCaptured(2) || token.hasCaptured(3)) {
            const QString text = token.captured(token.hasCaptured(2) ? 2 : 3);
            if (joins)
                found.back().text += text;
            else
                found.append({line, text, calls.join(u' ')});
            joins = true;
            return;
        }
        joins = false;
        if (token.hasCaptured(4) || whole == u"("_s)
            calls.append(token.captured(4));
        else if (whole == u")"_s && !calls.isEmpty())
            calls.removeLast();
    }

    QList<Literal> found;
    QStringList calls;
    int line = 1;
    bool joins = false;
};

/// Three words in a row, or two with which a sentence or a title begins.
bool isRead(const QString &text)
{
    static const QRegularExpression words(
        u"[A-Za-z]{2,}[,;:]?\\s+[a-z]{2,}[,;:]?\\s+[a-z]{2,}|^[A-Z][a-z]+ [a-z]{2,}"_s);
    return text.contains(words);
}

/// Rules for what nobody translates: what the command line prints is English, and stands in files named after it, in
/// exchange, and in the rooms without Qt that lend exchange their words; a style sheet is code.
bool isOfTheCommandLine(const QString &name)
{
    static const QRegularExpression files(
        u"^(app/(cli_|tour)|models/(exchange|pricing|records)/|models/spreadsheets/spreadsheetcells\\.cpp|ui/widgets/stylesheet\\.cpp)"_s);
    return name.contains(files);
}

/// SQL has a word in capitals; a program that was built wrong ends in qFatal; a static_assert is the compiler's.
bool isForNobody(const Literal &literal)
{
    static const QRegularExpression sql(u"\\b[A-Z]{4,}\\b"_s), calls(u"\\b(tr|QT_TR_NOOP|qFatal|static_assert)\\b"_s);
    return literal.text.contains(sql) || literal.call.contains(calls);
}

/// Lines of the sources that give a context as a string, or show words that nobody translates.
QStringList pastTheTranslator(const QString &house, const QStringList &folders)
{
    static const QRegularExpression context(u"QCoreApplication::translate\\(|QT_TRANSLATE_NOOP"_s);
    QStringList lines;
    for (const QString &folder : folders) {
        QDirIterator files(house + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = QDir(house).relativeFilePath(file.fileName());
            if (isOfTheCommandLine(name) || !file.open(QIODevice::ReadOnly))
                continue;
            const QString source = QString::fromUtf8(file.readAll());
            const QStringList all = source.split(u'\n');
            for (qsizetype at = 0; at < all.size(); ++at)
                if (all[at].contains(context))
                    lines.append(u"%1:%2: %3"_s.arg(name).arg(at + 1).arg(all[at].trimmed()));
            for (const Literal &literal : Literals::of(source))
                if (isRead(literal.text) && !isForNobody(literal))
                    lines.append(u"%1:%2: %3"_s.arg(name).arg(literal.line).arg(literal.text));
        }
    }
    return lines;
}

const QString house = QStringLiteral(DEALDESK_TESTS_DIR "/..");

void write(const QString &path, const QByteArray &text)
{
    EXPECT_TRUE(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

std::string joined(const QStringList &lines) { return lines.join(u'\n').toStdString(); }

} // namespace

TEST(Untranslated, nothingGoesPastTheTranslator)
{
    QStringList lines = pastTheTranslator(house, {u"models"_s, u"ui"_s, u"app"_s});
    // Words that are data, by their files: none is translated, and each is still there.
    const QList<std::pair<QString, QString>> data{
        {u"app/startup.cpp"_s, u"could not connect to display"_s},                 // Qt's, as it says them
        {u"models/guidance/pricebooks.cpp"_s, u"Worked example (illustrative)"_s}, // names, kept in workspaces
        {u"models/wording/placeholders.cpp"_s, u"Your firm"_s},                    // as earlier versions kept them
        {u"models/wording/placeholders.cpp"_s, u"New customer"_s},
        {u"models/wording/placeholders.cpp"_s, u"New deal"_s},
        {u"models/entry/bandline.cpp"_s, u"price per tenant"_s}, // as publishers' letters write
        {u"models/entry/bandline.cpp"_s, u"price per tenant per month"_s},
        {u"models/entry/bandcells.cpp"_s, u"price on request"_s},
        {u"models/entry/bandcells.cpp"_s, u"to be negotiated"_s},
        {u"ui/pricebooks/bandseditor.cpp"_s, u"Band number 12"_s}, // measured, not shown
        {u"ui/pricebooks/bandpaste.cpp"_s, u"Band number 12"_s},
    };
    for (const auto &[file, words] : data) {
        const auto isIt = [&, of = file, what = words](const QString &line) {
            return line.startsWith(of + u':') && line.endsWith(u": "_s + what);
        };
        EXPECT_GT(lines.removeIf(isIt), 0)
            << file.toStdString() << " has it no more: remove “" << words.toStdString() << "” here";
    }
    EXPECT_EQ(joined(lines), "");
}

/// The control: each way to write a text, in a room that says nothing by itself; and what is read by nobody.
TEST(Untranslated, whatGoesPastTheTranslatorIsFound)
{
    const QTemporaryDir seeded;
    write(seeded.filePath(u"models/storage/a.cpp"_s), R"source(
        // "a comment of four words"
        const auto a = u"the first goes past"_s;
        const auto b = "the second goes past"_L1;
        const std::string c = "the third " "goes " + d("past it");
        const char *e = R"(the fourth
            goes past)"; /* "and so does this" */
        const auto f = QString::fromUtf8("Fifth past");
        const auto g = say(Words::tr("a label") + QLatin1String("the sixth goes past"));
        const auto h = QCoreApplication::translate("Context", "Label");
        )source");
    write(seeded.filePath(u"models/storage/b.cpp"_s), R"source(
        const auto a = Words::tr("this one is translated", "for this or that reader").arg(b("x"));
        const auto b = u"SELECT key "
                       "of all the rows"_s;
        static_assert(sizeof(int) == 4, "an int has four bytes");
        void d() { qFatal("The program was built without %s.", name("x")); }
        const auto e = u"two words"_s + '"' + u"d MMM yyyy"_s;
        )source");
    write(seeded.filePath(u"app/cli_main.cpp"_s), "const char *a = \"the command line speaks English\";");
    const QStringList found = pastTheTranslator(seeded.path(), {u"models"_s, u"app"_s});
    EXPECT_EQ(joined(found.filter(u"a.cpp"_s)), joined(found));
    ASSERT_EQ(found.size(), 7);
    EXPECT_EQ(found[3].toStdString(), "models/storage/a.cpp:5: the third goes ");
}

} // namespace dealdesk::tests
