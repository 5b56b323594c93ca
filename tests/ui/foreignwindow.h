// The program in a language that nobody speaks, over names in Cyrillic letters: what is shown is a translated text,
// data, a number or a name, and all of it can be read. What these tests of it share.
#pragma once

#include "support/pseudolanguage.h"
#include "support/showntexts.h"

#include "app/session.h"
#include "pricing/scenario.h"
#include "workspace/contents.h"

#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace dealdesk::test {

workspace::Contents foreignSample();

/// What is known to be wrong still, exactly: it must be met for as long as it is listed.
struct Excuse {
    QString what; ///< a regular expression: of the untranslated part alone, or of the whole line of what is cut
    QString why;
};

/// Documents are cited by the names that they have.
inline const Excuse citedSources{
    QStringLiteral("\\b(AWS Marketplace|Microsoft Learn|Partner resell page|Vendor accounts|Deal Desk, how)[^⟧]*"),
    QStringLiteral("resources/knowledge: sources")};
inline const Excuse publishedIds{QStringLiteral("1?(n57wg1f6735e30vj5f|d19hjbz3gakqdlonlf8tw)[a-z0-9…]*"),
                                 QStringLiteral("resources/knowledge: product codes")};

/// Texts, each with where it stands.
class Findings
{
public:
    explicit Findings(const QString &ownFolder = {})
        : folder(ownFolder)
    {}

    void take(const QList<ShownText> &texts);
    void take(const QString &where, const QString &text);
    /// What is untranslated but for the excuses; those that were met are added.
    QStringList untranslated(const QList<Excuse> &excuses, QSet<QString> &met) const;
    int read = 0;

private:
    QString folder; ///< of the test: data
    QList<ShownText> wrong;
    QSet<QString> seen;
};

/// The program's own dialogs: each is read as it stands there, then answered.
class ReadPrompts : public ui::DialogPrompts
{
public:
    ReadPrompts(Findings &texts, QStringList &cut)
        : findings(texts)
        , clipped(cut)
    {}
    QStringList files; ///< taken one by one
    int dialogs = 0;

    QString fileToOpen(QWidget *, const QString &title, const QString &filter) override { return next(title, filter); }
    void read(QWidget &dialog);

protected:
    Target chooseTarget(QWidget *, const QString &title, const QString &suggested, const QString &filter,
                        Existing) override;

private:
    QString next(const QString &title, QString filter);

    Findings &findings;
    QStringList &clipped;
};

/// The base of the tests.
class ForeignWindow : public QObject
{
    Q_OBJECT
protected:
    QTemporaryDir folder;
    Findings findings;
    QStringList clipped;
    ReadPrompts prompts{findings, clipped};
    std::unique_ptr<app::Session> session;
    int workspaces = 0;

    static QDate today() { return {2026, 12, 1}; }
    ui::MainWindow &window() const { return *session->window(); }
    workspace::OpenWorkspace &document() const { return *session->document(); }
    void open(const workspace::Contents &contents);
    QString openFile() const { return folder.filePath(QStringLiteral("%1.dealdesk").arg(workspaces)); }
    /// Whatever waits in a dialog is read and then answered, while the window asks.
    void answerDialogs(QTimer &hand, bool accept);
    void read(ui::MainWindow &window); ///< at both sizes
    void readWindow() { read(window()); }
    /// The end of each test. `least`: so many texts it has read at least, or it has seen nothing.
    void allIsTranslatedAndWhole(int least, const QList<Excuse> &untranslated = {}, const QList<Excuse> &cut = {});

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { session.reset(); }
    void cleanupTestCase();

private:
    PseudoLanguage language;
};

} // namespace dealdesk::test
