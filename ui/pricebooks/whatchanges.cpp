#include "whatchanges.h"

#include "tables/bookarrival.h"
#include "ui/widgets/prompts.h"
#include "wording/pages/changewords.h"

#include <QApplication>

namespace dealdesk::ui {

using pricing::Listing;
using workspace::AuthorizationChanges;

namespace {

constexpr std::chrono::milliseconds pause{120}; ///< a key more may come

} // namespace

ToldChanges whatChanges(const workspace::Document &document, std::vector<workspace::ConsideredAuthorization> edits,
                        const wording::Language &language)
{
    return whatChanges(document, AuthorizationChanges(document.contents(), document.currentKey(), std::move(edits)),
                       language);
}

ToldChanges whatChanges(const workspace::Document &document, AuthorizationChanges changes,
                        const wording::Language &language)
{
    while (changes.lookAtNext()) {
    }
    return {tables::changesText(changes, document.scenario(), language),
            !changes.changed().empty() || changes.leftOut() > 0};
}

bool isAgreed(const ToldChanges &changes, const Question &question, Prompts &prompts, QWidget *window)
{
    QWidget *dialog = QApplication::activeModalWidget(); // it is asked in front of that
    return !changes.areAny ||
           prompts.confirm(dialog ? dialog : window, question.title, question.words(changes.words), question.yes);
}

bool isAgreedToUseFacts(const workspace::Document &document, Listing listing, const QString &text, Prompts &prompts,
                        const wording::Language &language, QWidget *window)
{
    return isAgreed(
        whatChanges(document, workspace::factsAgain(document.contents(), document.current(), listing), language),
        {text, wording::useAuthorizationAgainThough, WhatChanges::tr("Use it again")}, prompts, window);
}

WhatChanges::WhatChanges(const workspace::Document &of, const wording::Language &in, QObject *parent)
    : QObject(parent)
    , document(of)
    , language(in)
{
    soon.setSingleShot(true);
    connect(&soon, &QTimer::timeout, this, &WhatChanges::lookAtNext);
    connect(&document, &workspace::Document::changed, this, &WhatChanges::forget);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &WhatChanges::forget);
}

void WhatChanges::consider(std::vector<workspace::ConsideredAuthorization> edits)
{
    considered = std::move(edits);
    looking.reset();
    soon.start(pause);
}

void WhatChanges::forget()
{
    looking.reset();
    soon.stop();
    Q_EMIT told({});
}

void WhatChanges::lookAtNext()
{
    if (!looking)
        looking.emplace(document.contents(), document.currentKey(), std::move(considered));
    const std::size_t before = looking->changed().size();
    const bool isMore = looking->lookAtNext();
    if (!isMore || looking->changed().size() > before)
        Q_EMIT told(tables::changesText(*looking, document.scenario(), language));
    if (isMore)
        soon.start(std::chrono::milliseconds{0});
    else
        looking.reset();
}

} // namespace dealdesk::ui
