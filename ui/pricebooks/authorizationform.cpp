#include "authorizationform.h"

#include "tables/letterentry.h"

#include <QVBoxLayout>

#include <utility>

namespace dealdesk::ui {

using namespace pricing;
using tables::AuthorizationField;

AuthorizationForm::AuthorizationForm(workspace::FactEdits &of, const std::vector<AuthorizationFields::Cell> &cells,
                                     const wording::Language &in, QWidget *parent)
    : DocumentView(of.document(), in, parent)
    , edits(of)
{
    AuthorizationFields::Source source;
    source.now = [this] { return authorization(); };
    source.problem = [this](const ResaleAuthorization &after) { return problemBeside(after); };
    source.enter = [this](const ResaleAuthorization &after, AuthorizationField which, int stay) {
        edits.changeAuthorization(key, after, tables::editText(which), stay);
    };
    source.consider = [this](const ResaleAuthorization &after) { Q_EMIT considered(after); };
    fields = new AuthorizationFields(std::move(source), cells, in, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(fields);
    followDocument();
    refreshNow();
}

void AuthorizationForm::setAuthorization(workspace::RowKey of)
{
    isAnother = isAnother || of != key;
    key = of;
    refreshWhenSeen();
}

QString AuthorizationForm::problemBeside(const ResaleAuthorization &after) const
{
    std::vector<const ResaleAuthorization *> others;
    for (const workspace::RowKey each : authorizationKeysOf(document.current(), after.listing))
        if (each != key)
            others.push_back(authorizationOf(document.current(), each));
    return tables::overlapProblem(after, others, language);
}

void AuthorizationForm::refresh()
{
    const bool another = isAnotherScenario();
    fields->show(std::exchange(isAnother, false) || another, !document.readOnly());
}

} // namespace dealdesk::ui
