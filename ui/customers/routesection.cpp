#include "routesection.h"

#include "commitmentpart.h"
#include "customerform.h"
#include "pointlist.h"
#include "routecard.h"
#include "sourcelist.h"
#include "termpart.h"

#include "guidance/firm.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/pages/routeadvisorwords.h"
#include "wording/pages/routeletter.h"
#include "wording/pages/routerows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::Commitment;
using guidance::Lack;
using pricing::Route;
using tables::CustomerField;

namespace {

const std::vector<std::vector<CustomerField>> whatDecides{
    {CustomerField::Cloud, CustomerField::InvoicePreference, CustomerField::Vehicle},
    {CustomerField::EdpRemaining, CustomerField::MaccRemaining},
    {CustomerField::SingleContract, CustomerField::OwnTerms}};

const std::vector<std::vector<CustomerField>> whatIsLeft{{CustomerField::EdpLeft, CustomerField::EdpUntil},
                                                         {CustomerField::MaccLeft, CustomerField::MaccUntil},
                                                         {CustomerField::CommitmentAsOf}};

QFrame *cardWith(QWidget *inside, const QString &title, QWidget *parent)
{
    QFrame *made = card(parent);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::inside);
    if (!title.isEmpty())
        layout->addWidget(sectionTitle(title, made));
    layout->addWidget(inside);
    layout->addStretch();
    return made;
}

} // namespace

RouteSection::RouteSection(workspace::FactEdits &of, workspace::DealEdits &ofDeals, std::function<QDate()> clock,
                           const wording::Language &in, QWidget *parent)
    : DocumentView(of.document(), in, parent)
    , edits(of)
    , dealEdits(ofDeals)
    , today(std::move(clock))
    , area(new QScrollArea(this))
    , nobody(new EmptyPage(this, tr("No customer chosen"), wording::chooseACustomer()))
{
    setRole(area, "reading");
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Routes beside each other"));
    area->setFocusPolicy(Qt::StrongFocus); // what stands below is read by keys
    area->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    layout->addWidget(nobody);
    followDocument();
    refreshNow();
}

QWidget *RouteSection::makeContent()
{
    auto *content = new QWidget(area->viewport());
    content->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(space::row);
    facts = new CustomerForm(edits, whatDecides, language, content);
    connect(facts, &CustomerForm::entryDropped, this, &RouteSection::entryDropped);
    layout->addWidget(cardWith(facts, {}, content));
    auto *routes = new QHBoxLayout;
    routes->setSpacing(space::row);
    for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct}) {
        auto *made = new RouteCard(route, content);
        cards[static_cast<std::size_t>(route)] = made;
        routes->addWidget(made, 1);
        connect(made, &RouteCard::mendAsked, this,
                [this, route](const guidance::RouteLack &lack) { mend(route, lack); });
        connect(made, &RouteCard::copyAsked, this, &RouteSection::copy);
    }
    layout->addLayout(routes);
    QLabel *intro = quietLabel(wording::routesIntro(), content);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addWidget(makeBelow(content));
    commitments = new CommitmentPart(language, content);
    commitmentsLeft = new CustomerForm(edits, whatIsLeft, language, commitments);
    connect(commitmentsLeft, &CustomerForm::entryDropped, this, &RouteSection::entryDropped);
    commitments->addBelowTitle(commitmentsLeft);
    layout->addWidget(commitments);
    sources = new PointList(content);
    layout->addWidget(cardWith(sources, tr("Sources"), content));
    layout->addStretch();
    return content;
}

QWidget *RouteSection::makeBelow(QWidget *content)
{
    auto *below = new QWidget(content);
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    terms = new TermPart(dealEdits, today, language, below);
    connect(terms, &TermPart::dealAsked, this,
            [this](workspace::RowKey deal) { Q_EMIT dealAsked(deal, tables::DealField::Term); });
    row->addWidget(terms, 1);
    stays = new PointList(below);
    row->addWidget(cardWith(stays, tr("What stays with whom"), below), 1);
    return below;
}

std::optional<std::size_t> RouteSection::customer() const
{
    return shown ? workspace::indexOf(document.current().customerKeys, *shown) : std::nullopt;
}

void RouteSection::setCustomer(std::optional<workspace::RowKey> key)
{
    if (key == shown)
        return;
    shown = key;
    facts->setCustomer(key);
    commitmentsLeft->setCustomer(key);
    area->verticalScrollBar()->setValue(0);
    refreshWhenSeen();
}

std::vector<guidance::CommitmentNote> RouteSection::notes() const
{
    std::vector<guidance::CommitmentNote> both;
    for (const Commitment each : {Commitment::Edp, Commitment::Macc})
        both.push_back(guidance::commitmentNote(document.scenario(), document.evaluation(), *customer(), each));
    return both;
}

void RouteSection::refresh()
{
    const bool isSomebody = customer().has_value();
    area->setVisible(isSomebody);
    nobody->setVisible(!isSomebody);
    if (isSomebody)
        showCustomer();
}

void RouteSection::showCustomer()
{
    const pricing::Scenario &scenario = document.scenario();
    const guidance::Marketplaces marketplaces(document.facts().knowledge);
    const auto compared = guidance::compareRoutes(scenario, *customer(), document.evaluation(), marketplaces);
    SourceList numbers(language);
    for (const guidance::RouteCase &each : compared.routes)
        cards[static_cast<std::size_t>(each.route)]->show(each, scenario, numbers);
    QString rule;
    for (const guidance::RoutePoint &each : compared.terms)
        rule = numbers.withNumber(wording::routeRow(each.row->id, false), each);
    terms->show(rule, guidance::openDealsOf(scenario, scenario.customers[*customer()].id));
    PointList::Lines staying;
    const bool isBackstop = guidance::isSupportBackstop(document.facts().firm);
    for (const guidance::RoutePoint &each : compared.stays)
        staying.push_back(
            {PointList::Kind::Plain, numbers.withNumber(wording::routeRow(each.row->id, isBackstop), each)});
    stays->show(staying);
    commitments->show(notes(), scenario, numbers);
    sources->show({{PointList::Kind::Quiet, numbers.lines()}});
}

void RouteSection::mend(Route route, const guidance::RouteLack &lack)
{
    const auto deal = lack.deal ? std::optional(document.current().dealKeys[*lack.deal]) : std::nullopt;
    switch (lack.what) {
    case Lack::Enrolment:
    case Lack::Currency: Q_EMIT settingsAsked(); break;
    case Lack::BuyerAccount: Q_EMIT accountAsked(route); break;
    case Lack::Authorization:
    case Lack::ForAnother: Q_EMIT bookAsked(*lack.listing); break;
    case Lack::Term: Q_EMIT dealAsked(*deal, tables::DealField::Term); break;
    case Lack::TooLong: Q_EMIT dealAsked(*deal, tables::DealField::OfferEnd); break;
    }
}

/// After what it shows now is laid out.
void RouteSection::scrollTo(QWidget *part)
{
    refreshNow();
    area->widget()->layout()->activate();
    area->ensureWidgetVisible(part);
}

void RouteSection::copy(Route route)
{
    if (!customer())
        return;
    const pricing::Scenario &scenario = document.scenario();
    const auto compared = guidance::compareRoutes(scenario, *customer(), document.evaluation(),
                                                  guidance::Marketplaces(document.facts().knowledge));
    std::optional<guidance::CommitmentNote> note;
    for (guidance::CommitmentNote &each : notes())
        if (guidance::routeOf(each.of) == route)
            note = std::move(each);
    const auto letter = wording::routeLetter(scenario, *customer(), compared, route, note,
                                             guidance::isSupportBackstop(document.facts().firm));
    QGuiApplication::clipboard()->setText(wording::letterText(letter, language.withoutOwnWriting()));
    Q_EMIT copied(wording::routeCopied(wording::name(route)));
}

} // namespace dealdesk::ui
