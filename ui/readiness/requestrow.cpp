#include "requestrow.h"

#include "requestdialog.h"

#include "guidance/listings.h"
#include "ui/widgets/entryfield.h"
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
    askedOn = makeDay(tables::RequestDay::Asked, wording::askedOnTitle());
    answeredOn = makeDay(tables::RequestDay::Answered, wording::answeredOnTitle());
    layout->addWidget(askedOn);
    layout->addWidget(answeredOn);
    connect(mail, &QPushButton::clicked, this, &RequestRow::write);
    connect(asked, &QPushButton::clicked, this, &RequestRow::noteAsked);
    connect(answered, &QPushButton::clicked, this, &RequestRow::noteAnswered);
    connect(back, &QPushButton::clicked, this, &RequestRow::takeBack);
    refresh();
}

EntryField *RequestRow::makeDay(tables::RequestDay which, const QString &title)
{
    auto *made = new EntryField(title, EntryField::Kind::Text, this);
    const char *last = which == tables::RequestDay::Asked ? ".asked" : ".answered";
    made->setObjectName(QString::fromStdString("firm." + guidance::requestRow(listing, route) + last));
    made->setTakenWhenLeft(); // half a day's text is another day
    made->entry()->setAccessibleName(wording::dayOf(title, wording::name(listing)));
    const auto after = [this, which](const QString &text) {
        return tables::withEntry(guidance::requestFor(document.facts().firm, listing, route), listing, route, which,
                                 text, today(), language);
    };
    made->setCheck([after](const QString &text) {
        const auto read = after(text);
        return read ? QString() : read.error();
    });
    connect(made, &EntryField::entered, this, [this, after, which](const QString &text, int stay) {
        const QString name = wording::name(listing);
        if (const auto read = after(text))
            keep(*read, which == tables::RequestDay::Asked ? wording::noteRequest(name) : wording::noteAnswer(name),
                 stay);
    });
    return made;
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
    askedOn->show(tables::dayText(request ? std::optional(request->asked) : std::nullopt, language));
    answeredOn->show(tables::dayText(request ? request->answered : std::nullopt, language));
    answeredOn->setVisible(request.has_value());
    for (EntryField *each : {askedOn, answeredOn})
        each->setEntryEnabled(!document.readOnly());
    mail->setVisible(!request || !request->answered);
    asked->setVisible(!request);
    answered->setVisible(request && !request->answered);
    back->setVisible(request.has_value());
}

void RequestRow::write()
{
    const guidance::Marketplaces marketplaces(document.facts().knowledge);
    RequestDialog dialog(wording::requestMail(document.facts().partner.name, document.facts().firm, listing, route,
                                              guidance::listingCode(listing, route, marketplaces)),
                         !guidance::requestFor(document.facts().firm, listing, route), this);
    if (dialog.exec() == QDialog::Accepted)
        noteAsked();
}

void RequestRow::keep(const std::optional<AuthorizationRequest> &request, const QString &text, int stay)
{
    if (edits.mayEdit())
        edits.setFirm(guidance::requestRow(listing, route),
                      request ? std::optional(guidance::requestValue(*request)) : std::nullopt, text, stay);
}

void RequestRow::noteAsked()
{
    keep(AuthorizationRequest{listing, route, today(), std::nullopt}, wording::noteRequest(wording::name(listing)));
}

void RequestRow::noteAnswered()
{
    auto request = guidance::requestFor(document.facts().firm, listing, route);
    if (!request)
        return;
    request->answered = today();
    keep(request, wording::noteAnswer(wording::name(listing)));
}

void RequestRow::takeBack()
{
    for (EntryField *each : {askedOn, answeredOn})
        each->giveUp();
    keep(std::nullopt, wording::takeRequestBack(wording::name(listing)));
}

} // namespace dealdesk::ui
