#include "requestrow.h"

#include "requestdialog.h"

#include "guidance/names.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/readinesswords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::AuthorizationRequest;

namespace {

QPushButton *button(const QString &text, const QString &whole, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    made->setAccessibleName(whole);
    return made;
}

} // namespace

RequestRow::RequestRow(workspace::FactEdits &of, pricing::Listing forListing, pricing::Route onRoute,
                       std::function<pricing::Date()> clock, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , edits(of)
    , document(of.document())
    , listing(forListing)
    , route(onRoute)
    , today(std::move(clock))
    , language(in)
    , standing(quietLabel({}, this))
{
    const QString name = wording::name(listing);
    mail = button(tr("Write the mail…"), wording::writeTheRequest(name), this);
    asked = button(tr("Asked today"), wording::noteRequest(name), this);
    answered = button(tr("Answered today"), wording::noteAnswer(name), this);
    back = button(tr("Take back"), wording::takeRequestBack(name), this);
    standing->setWordWrap(true);
    QLabel *title = label(name, this);
    title->setFont(fontOf(Type::BodyStrong));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    for (QPushButton *each : {mail, asked, answered, back})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(standing);
    layout->addLayout(buttons);
    connect(mail, &QPushButton::clicked, this, &RequestRow::write);
    connect(asked, &QPushButton::clicked, this, &RequestRow::noteAsked);
    connect(answered, &QPushButton::clicked, this, &RequestRow::noteAnswered);
    connect(back, &QPushButton::clicked, this, &RequestRow::takeBack);
    refresh();
}

void RequestRow::refresh()
{
    const auto &firm = document.facts().firm;
    const auto request = guidance::requestFor(firm, listing, route);
    if (!request) {
        standing->setText(wording::notAskedYet());
        setTone(standing, tables::Tone::Quiet);
    } else if (request->answered) {
        standing->setText(wording::answeredOn(*request, language));
        setTone(standing, tables::Tone::Good);
    } else {
        const pricing::Date due = answerDue(*request, guidance::holidaysOf(firm));
        standing->setText(wording::askedOn(*request, due, today(), language));
        setTone(standing, due < today() ? tables::Tone::Bad : tables::Tone::Plain);
    }
    mail->setVisible(!request || !request->answered);
    asked->setVisible(!request);
    answered->setVisible(request && !request->answered);
    back->setVisible(request.has_value());
}

void RequestRow::write()
{
    RequestDialog dialog(
        wording::requestMail(document.facts().partner.name, document.facts().firm, listing, route), this);
    if (dialog.exec() == QDialog::Accepted && !guidance::requestFor(document.facts().firm, listing, route))
        noteAsked();
}

void RequestRow::noteAsked()
{
    if (edits.mayEdit())
        edits.setFirm(guidance::requestRow(listing, route),
                      guidance::requestValue({listing, route, today(), std::nullopt}),
                      wording::noteRequest(wording::name(listing)));
}

void RequestRow::noteAnswered()
{
    auto request = guidance::requestFor(document.facts().firm, listing, route);
    if (!request || !edits.mayEdit())
        return;
    request->answered = today();
    edits.setFirm(guidance::requestRow(listing, route), guidance::requestValue(*request),
                  wording::noteAnswer(wording::name(listing)));
}

void RequestRow::takeBack()
{
    if (edits.mayEdit())
        edits.setFirm(guidance::requestRow(listing, route), std::nullopt,
                      wording::takeRequestBack(wording::name(listing)));
}

} // namespace dealdesk::ui
