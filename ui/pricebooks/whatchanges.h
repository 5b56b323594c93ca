// What an edit of authorizations that is not made yet would change, in every scenario that rests on them.
#pragma once

#include "wording/language.h"
#include "workspace/authorizationchanges.h"
#include "workspace/document.h"

#include <QTimer>

namespace dealdesk::ui {

struct ToldChanges {
    QString words;
    bool areAny = false; ///< an open deal changes, or that is not known
};

/// All of it at once: for a question.
ToldChanges whatChanges(const workspace::Document &document, std::vector<workspace::ConsideredAuthorization> edits,
                        const wording::Language &language);

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
