#include "dealform.h"

#include "guidance/routeadvisor.h"
#include "guidance/termproposal.h"
#include "pricing/offers.h"
#include "tables/customerchoice.h"
#include "tables/entrytext.h"
#include "tables/pricedentry.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/routeadvisorwords.h"
#include "wording/pages/routewords.h"
#include "wording/placeholders.h"
#include "wording/records/fieldwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using tables::DealField;

DealForm::DealForm(workspace::DealEdits &of, workspace::FactEdits &with, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , edits(of)
    , facts(with)
    , document(of.document())
{
    build();
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] { setDeal(std::nullopt); });
}

void DealForm::build()
{
    using Kind = EntryField::Kind;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside, space::between, space::between);
    layout->setSpacing(space::inside);
    add(DealField::Customer, Kind::EditableChoice);
    add(DealField::Name, Kind::Text, tr("Deal"));
    add(DealField::Listing, Kind::Choice);
    add(DealField::Route, Kind::Choice);
    add(DealField::Term, Kind::Choice);
    add(DealField::Start, Kind::Text);
    add(DealField::Tenants, Kind::Text)->setHelp(wording::tenantsHelp());
    add(DealField::PriceRule, Kind::Choice);
    add(DealField::PriceValue, Kind::Number);
    add(DealField::NegotiatedPrice, Kind::Number)->setHelp(wording::negotiatedPriceHelp());
    field(DealField::NegotiatedPrice)->setUnits(tr("/ tenant / month"));
    add(DealField::BillingSchedule, Kind::Choice);
    add(DealField::Instalments, Kind::Text);
    add(DealField::AtEnd, Kind::Choice);
    add(DealField::OfferEnd, Kind::Text);
    add(DealField::MarketplaceFee, Kind::Number)->setUnits(tr("% of billed"));
    add(DealField::WhiteLabelTier, Kind::Choice);
    add(DealField::WhiteLabelFee, Kind::Number)->setUnits(tr("/ month"));
    add(DealField::Probability, Kind::Number)->setUnits(tr("%"));
    records::forEachDetail<Deal>([this](const auto &detail) {
        add(detail.field.id, Kind::Text)->setHelp(wording::wordsOf(detail.field.id).help);
    });
    layout->addSpacing(space::inside);
    addPipeline();
    layout->addStretch();
}

/// What is used while a price is found stands above.
void DealForm::addPipeline()
{
    using Kind = EntryField::Kind;
    QLabel *title = label(tr("Pipeline"), this);
    title->setFont(fontOf(Type::Section));
    layout()->addWidget(title);
    add(DealField::Status, Kind::Choice);
    add(DealField::ExpectedClose, Kind::Text);
    add(DealField::NextStep, Kind::Text);
    add(DealField::NextStepBy, Kind::Text);
    add(DealField::OnboardingBegun, Kind::Text);
    add(DealField::CoSellId, Kind::Text)->setHelp(wording::coSellHelp());
    add(DealField::CoSellState, Kind::Choice);
    add(DealField::CoSellSubmitted, Kind::Text);
    add(DealField::CoSellAnswered, Kind::Text);
    add(DealField::Notes, Kind::Lines)->setHelp(wording::notesStayInHouse());
}

EntryField *DealForm::add(DealField which, EntryField::Kind kind)
{
    return add(which, kind, wording::wordsOf(which).title);
}

EntryField *DealForm::add(DealField which, EntryField::Kind kind, const QString &name)
{
    auto *made = new EntryField(name, kind, this);
    made->setObjectName(QStringLiteral("deal.") + tables::fieldName(which));
    fields.insert(static_cast<int>(which), made);
    layout()->addWidget(made);
    made->setCheck([this, which](const QString &text) -> QString {
        if (!deal())
            return {};
        if (which == DealField::Customer) { // a new one is made where none has this name
            const auto read = tables::readCustomer(document.scenario(), text, language);
            return read ? QString() : read.error();
        }
        const auto after = tables::withPricedEntry(edits, *shownDeal, which, text, language);
        return after ? QString() : after.error();
    });
    connect(made, &EntryField::entered, this,
            [this, which](const QString &text, int stay) { enter(which, text, stay); });
    return made;
}

const Deal *DealForm::deal() const
{
    const auto index = shownDeal ? workspace::indexOf(document.current().dealKeys, *shownDeal) : std::nullopt;
    return index ? &document.scenario().deals[*index] : nullptr;
}

void DealForm::setDeal(std::optional<workspace::RowKey> key)
{
    if (key == shownDeal)
        return;
    leave();
    shownDeal = key;
    refresh(true);
}

/// What is being typed still belongs to the deal that it began with.
void DealForm::leave()
{
    if (!deal())
        return;
    for (EntryField *each : fields) {
        each->settle();
        if (!each->isRight())
            Q_EMIT entryDropped(wording::entryDropped(each->name(), wording::text(deal()->name),
                                                      each->text().simplified(), each->problem()));
    }
}

void DealForm::enterNewCustomer(const Deal &of, const QString &entry)
{
    const auto read = tables::readCustomer(document.scenario(), entry, language);
    if (!read || *read)
        return; // not where it means somebody, or one of several
    const QString name = wording::text(tables::readName(entry, language).value());
    // The placeholder that came with a first deal is named; anybody else stays, and a new customer is made.
    const Customer *customer = customerFor(document.scenario(), of.customer);
    if (customer && wording::isPlaceholder(wording::Placeholder::Customer, customer->name) &&
        document.dealsOf(of.customer) == 1) {
        Customer named = *customer;
        named.name = wording::utf8(name);
        const auto index = static_cast<std::size_t>(customer - document.scenario().customers.data());
        facts.changeCustomer(document.current().customerKeys[index], named, wording::nameCustomer(name));
        return;
    }
    edits.changeDealWithNewCustomer(*shownDeal, name, wording::addCustomer(name));
}

void DealForm::enter(DealField which, const QString &text, int stay)
{
    if (!deal())
        return;
    const Deal &before = *deal();
    const QString what = wording::changeFieldOf(tables::fieldName(which), wording::text(before.name));
    const auto after = tables::withPricedEntry(edits, *shownDeal, which, text, language, stay);
    if (after)
        edits.changeDeal(*shownDeal, *after, what, stay);
    else if (which == DealField::Customer) // never from another field, whatever it is that went wrong there
        enterNewCustomer(before, text);
}

/// What was refused in a field that goes out of sight would hold up every action, unseen.
void DealForm::showField(DealField which, bool applies)
{
    if (!applies && !field(which)->isRight())
        field(which)->giveUp();
    field(which)->setVisible(applies);
}

void DealForm::showWhatApplies(const Deal &of)
{
    const bool money = std::holds_alternative<UnitPrice>(of.price) || std::holds_alternative<MonthlyTotal>(of.price);
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    const QString unit = std::holds_alternative<UnitPrice>(of.price)
                             ? wording::perTenantAndMonth(figures.currencySign())
                         : money                                    ? wording::perMonth(figures.currencySign())
                         : std::holds_alternative<Markup>(of.price) ? tr("% on wholesale")
                                                                    : tr("% of resale");
    field(DealField::PriceValue)->setUnits(unit);
    const auto negotiates = [&](const ResaleAuthorization &each) { // whichever of them its prices take
        return each.listing == of.listing && !each.bands.empty() && each.bands.back().negotiated;
    };
    showField(DealField::NegotiatedPrice,
              of.negotiatedPrice || std::ranges::any_of(document.scenario().authorizations, negotiates));
    showField(DealField::Instalments, of.billing.schedule == BillingSchedule::Custom);
    showField(DealField::WhiteLabelFee, of.whiteLabel.tier == WhiteLabelTier::Full);

    const Evaluation *evaluation = document.evaluation();
    const auto index = workspace::indexOf(document.current().dealKeys, *shownDeal);
    const Customer *customer = customerFor(document.scenario(), of.customer);
    field(DealField::Route)->setHelp(evaluation && index && customer ? routeHelp(*index, *customer) : QString());
    field(DealField::Term)->setHelp(index ? termHelp(*index) : QString());
    const YearMonth last = lastMonthOf(document.scenario().settings.start, of);
    field(DealField::OfferEnd)
        ->setHelp(of.paperwork->offerEnd ? QString() : wording::offersEndWith(lastDayOf(last), language));
    const std::string &currency = document.scenario().settings.currency;
    QString instalmentHelp = wording::instalmentsHelp(tables::exampleInstalment(0, 100'000, currency, language),
                                                      tables::exampleInstalment(12, 50'000, currency, language));
    if (evaluation && index && evaluation->deals[*index].tcv)
        instalmentHelp += QLatin1Char(' ') + wording::instalmentsAddUpTo(figures.money(*evaluation->deals[*index].tcv));
    field(DealField::Instalments)->setHelp(instalmentHelp);
}

/// Which is recommended and why; of another, what it means for the buyer.
QString DealForm::routeHelp(std::size_t index, const Customer &customer) const
{
    const Scenario &scenario = document.scenario();
    const auto &tcv = document.evaluation()->deals[index].tcv;
    const RouteAdvice advised = adviseRoute(scenario.settings, customer, tcv);
    QStringList reasons;
    for (const RouteReason reason : advised.reasons)
        reasons.append(wording::shortly(reason));
    const QString route = wording::name(advised.route), why = reasons.join(QStringLiteral(" · "));
    const QString advice = advised.route == RecommendedRoute::Undecided ? wording::routeUndecided(route, why)
                                                                        : wording::routeRecommended(route, why);
    const auto against =
        guidance::otherRouteMeans(scenario, index, tcv, guidance::Marketplaces(document.facts().knowledge));
    return against.empty() ? advice
                           : advice + QLatin1Char('\n') + wording::otherRouteSaid(scenario.deals[index].route, against);
}

/// Where another term would be proposed: which, and whether that is but a question to the customer.
QString DealForm::termHelp(std::size_t index) const
{
    const guidance::TermProposal proposal = guidance::proposeTerm(document.scenario(), index);
    const CommitmentTerm term = document.scenario().deals[index].term;
    if (proposal.term == term)
        return {};
    const QString proposed = wording::termProposed(proposal, language);
    const auto asked = std::ranges::find(proposal.longer, term, &guidance::TermProposal::Longer::term);
    return asked == proposal.longer.end() ? proposed : proposed + QLatin1Char(' ') + wording::termLonger(*asked);
}

/// Made anew where a customer changed; or a deal, where deals tell two of one name apart.
void DealForm::offerCustomers()
{
    const auto &now = document.scenario().customers;
    if (now == offered && !toldApart)
        return;
    offered = now;
    customerChoices = tables::customerChoices(document.scenario(), language);
    toldApart = !std::ranges::equal(customerChoices, now, {}, {},
                                    [](const Customer &each) { return wording::text(each.name); });
    field(DealField::Customer)->setChoices(customerChoices);
}

QString DealForm::text(const Deal &of, DealField which) const
{
    if (which != DealField::Customer)
        return tables::entryText(of, which, document.scenario(), language);
    const auto at = std::ranges::find(offered, of.customer, &Customer::id) - offered.begin();
    return customerChoices.value(at);
}

void DealForm::refresh(bool replaceAll)
{
    const Deal *of = deal();
    setEnabled(of && !document.readOnly());
    if (!of)
        return;
    offerCustomers();
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const auto which = static_cast<DealField>(it.key());
        if (which != DealField::Customer)
            if (const QStringList choices = tables::choices(which, document.scenario(), language); !choices.isEmpty())
                it.value()->setChoices(choices);
        if (replaceAll)
            it.value()->replace(text(*of, which));
        else
            it.value()->show(text(*of, which));
    }
    showWhatApplies(*of);
}

} // namespace dealdesk::ui
