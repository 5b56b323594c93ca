// What an edit of authorizations that is not made yet would change, in every scenario that rests on them.
#pragma once

#include "wording/language.h"
#include "workspace/authorizationchanges.h"
#include "workspace/document.h"

#include <QTimer>

#include <functional>

namespace dealdesk::ui {

class Prompts;

struct ToldChanges {
    QString words;
    bool areAny = false; ///< an open deal changes, or that is not known
};

/// All of it at once: for a question.
ToldChanges whatChanges(const workspace::Document &document, workspace::AuthorizationChanges changes,
                        const wording::Language &language);
ToldChanges whatChanges(const workspace::Document &document, std::vector<workspace::ConsideredAuthorization> edits,
                        const wording::Language &language);

/// Of an edit that nobody typed: what it is called, what is asked, and the word that does it.
struct Question {
    QString title;
    std::function<QString(const QString &changes)> words;
    QString yes;
};

/// Answers whether to go on: where no open deal changes nobody is asked, for undo brings it back.
bool isAgreed(const ToldChanges &changes, const Question &question, Prompts &prompts, QWidget *window);
/// To have what the workspace says of the listing again, in place of what the scenario supposes. `text`: what it is
/// called.
bool isAgreedToUseFacts(const workspace::Document &document, pricing::Listing listing, const QString &text,
                        Prompts &prompts, const wording::Language &language, QWidget *window);

/// While it is typed: after a pause, a scenario at a time, so that no key waits for it.
class WhatChanges : public QObject
{
    Q_OBJECT
public:
    WhatChanges(const workspace::Document &document, const wording::Language &language, QObject *parent);

    void consider(std::vector<workspace::ConsideredAuthorization> edits);
    void forget(); ///< nothing is typed any more; it is told at once

Q_SIGNALS:
    void told(const QString &words); ///< empty: nothing is typed

private:
    void lookAtNext();

    const workspace::Document &document;
    const wording::Language language;
    std::vector<workspace::ConsideredAuthorization> considered;
    std::optional<workspace::AuthorizationChanges> looking;
    QTimer soon;
};

} // namespace dealdesk::ui
