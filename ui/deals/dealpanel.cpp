#include "dealpanel.h"

#include "dealform.h"
#include "figurespanel.h"
#include "instalmentseditor.h"
#include "offersview.h"
#include "quotednote.h"
#include "whitelabelview.h"

#include "tables/payoutstable.h"
#include "tables/whynofigures.h"
#include "ui/widgets/columnshares.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/flaglist.h"
#include "ui/widgets/headlinerow.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/authorizationnames.h"
#include "wording/pages/dealwords.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace dealdesk::ui {

using namespace pricing;

namespace {

/// A tab that scrolls, to be filled: what is made elsewhere and moved here would be styled twice.
QScrollArea *scrollingTab(QTabWidget *tabs, const QString &name)
{
    auto *area = new QScrollArea(tabs);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    tabs->addTab(area, name);
    return area;
}

void fill(QScrollArea *area, QWidget *content)
{
    content->setObjectName(QStringLiteral("scrolled"));
    area->setWidget(content);
}

} // namespace

DealPanel::DealPanel(workspace::DealEdits &of, workspace::FactEdits &with, const wording::Language &in, QWidget *parent)
    : LazyWidget(parent)
    , language(in)
    , edits(of)
    , facts(with)
    , document(of.document())
    , title(new ElidedLabel({}, this))
    , headline(new HeadlineRow(space::inside, this)) // three amounts of six digits stand large
    , margin(headline->add(tr("Margin a month")))
    , arr(headline->add(tr("ARR")))
    , tcv(headline->add(tr("Over the term")))
    , flags(new FlagList(this))
    , tabs(new QTabWidget(this))
    , fields(nullptr)
    , figuresPanel(nullptr)
    , instalments(nullptr)
    , offers(nullptr)
    , whiteLabel(nullptr)
    , payouts(new tables::PayoutsTable(in, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::between, 0, 0);
    layout->setSpacing(space::inside);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::between, 0, space::between, 0);
    head->setSpacing(space::inside);
    title->setFont(fontOf(Type::Section));
    head->addWidget(title);
    head->addWidget(headline);
    head->addWidget(flags);
    layout->addLayout(head);

    layout->addWidget(tabs, 1);
    layout->addStretch(); // while no deal is chosen
    dealTab = scrollingTab(tabs, tr("&Deal"));
    fields = new DealForm(edits, facts, language, dealTab->viewport());
    fill(dealTab, fields);
    QScrollArea *figuresTab = scrollingTab(tabs, tr("&Figures"));
    figuresPanel = new FiguresPanel(document, language, figuresTab->viewport());
    fill(figuresTab, figuresPanel);
    addPayouts();
    QScrollArea *whiteLabelTab = scrollingTab(tabs, tr("&White label"));
    whiteLabel = new WhiteLabelView(edits, language, whiteLabelTab->viewport());
    fill(whiteLabelTab, whiteLabel);
    QScrollArea *offersTab = scrollingTab(tabs, tr("&Offers"));
    offers = new OffersView(edits, language, offersTab->viewport());
    fill(offersTab, offers);

    connect(&document, &workspace::Document::changed, this, [this] {
        fieldsAreOld = true;
        refreshWhenSeen();
    });
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] { setDeal(std::nullopt); });
    refreshNow();
}

void DealPanel::bringToFront(const QWidget *part)
{
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->widget(tab)->isAncestorOf(part))
            tabs->setCurrentIndex(tab);
}

void DealPanel::addPayouts()
{
    auto *money = new QWidget(tabs);
    tabs->addTab(money, tr("&Payouts"));
    instalments = new InstalmentsEditor(edits, language, money);
    auto *view = new DataTable(money);
    view->setModel(payouts);
    view->setFont(fontOf(Type::Label)); // four columns in a narrow panel, no date cut short
    new ColumnShares(view, {1, 1, 1, 1});
    view->setAccessibleName(tr("Payouts"));
    view->setEmptyText(wording::noPayouts());
    auto *layout = new QVBoxLayout(money);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(instalments);
    layout->addWidget(view, 1);
}

void DealPanel::setDeal(std::optional<workspace::RowKey> key)
{
    shownDeal = key;
    fields->setDeal(key);
    instalments->setDeal(key);
    offers->setDeal(key);
    whiteLabel->setDeal(key);
    refreshWhenSeen();
}

void DealPanel::explain(Figure figure)
{
    tabs->setCurrentIndex(1);
    figuresPanel->explain(figure);
}

void DealPanel::startEntry(tables::DealField which)
{
    tabs->setCurrentIndex(0);
    EntryField *field = fields->field(which);
    dealTab->ensureWidgetVisible(field);
    field->focusEntry();
}

QStringList DealPanel::notes(std::size_t deal) const
{
    QStringList notes;
    if (!document.scenario().deals[deal].included)
        notes.append(wording::excludedFigures());
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation)
        notes.append(tables::whyNoFigures(document));
    else if (restsOnIllustrative(document.scenario(), deal, *evaluation))
        notes.append(wording::pricesAreIllustrative());
    const QString ruling =
        evaluation ? wording::authorizationsOf(document.scenario(), *evaluation, deal, language) : QString();
    if (!ruling.isEmpty())
        notes.append(wording::pricedByAuthorizations(ruling));
    return notes;
}

/// An excluded deal's are those that it would have; nothing where they are too large.
TermFigures DealPanel::ownFigures(std::size_t deal) const
{
    const Scenario &scenario = document.scenario();
    const Evaluation *evaluation = document.evaluation();
    const Deal &of = scenario.deals[deal];
    if (!evaluation)
        return {};
    if (of.included)
        return {of.term, evaluation->deals[deal], evaluation->firstMonth(deal)};
    try {
        return compareTerms(scenario, deal)[static_cast<std::size_t>(yearsOf(of.term) - 1)];
    } catch (const AmountOverflow &) {
        return {};
    }
}

void DealPanel::refresh()
{
    if (std::exchange(fieldsAreOld, false))
        fields->refresh();
    const auto index = shownDeal ? workspace::indexOf(document.current().dealKeys, *shownDeal) : std::nullopt;
    tabs->setVisible(index.has_value());
    headline->setVisible(index.has_value());
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    if (!index) {
        title->setText(document.scenario().deals.empty() ? tr("No deals yet") : tr("No deal chosen"));
        flags->show({}, {document.scenario().deals.empty() ? wording::addTheFirstDeal() : wording::chooseForFigures()});
        payouts->show({}, figures);
        figuresPanel->setDeal(index, {});
        return;
    }
    const Deal &of = document.scenario().deals[*index];
    title->setText(wording::text(of.name));
    const Evaluation *evaluation = document.evaluation();
    const bool counted = evaluation && evaluation->deals[*index].included;
    const TermFigures own = ownFigures(*index);
    const DealFigures &deal = own.figures;
    const MonthFigures &first = own.first;
    const tables::Tone plain = of.included ? tables::Tone::Plain : tables::Tone::Quiet;
    const tables::Tone tone = first.margin && first.margin->minor < 0 ? tables::Tone::Bad : plain;
    margin->setValue(figures.wholeMoney(first.margin), figures.ratio(deal.marginPercent), tone);
    arr->setValue(figures.wholeMoney(deal.arr),
                  deal.exitArr == deal.arr ? tr("all term") : wording::thenArr(figures.wholeMoney(deal.exitArr)),
                  plain);
    tcv->setValue(figures.wholeMoney(deal.tcv), wording::marginOf(figures.wholeMoney(deal.totalMargin)), plain);
    figuresPanel->setDeal(index, own);
    QStringList said = notes(*index);
    if (const QString differs = evaluation ? quotedNote(document, *index, *evaluation, language) : QString();
        !differs.isEmpty())
        said.append(differs);
    flags->show(deal.flags.list(), said);
    payouts->show(counted ? pricing::payouts(document.scenario(), *index, *evaluation) : std::vector<Payout>(),
                  figures);
}

} // namespace dealdesk::ui
