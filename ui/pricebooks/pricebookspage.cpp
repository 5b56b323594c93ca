#include "pricebookspage.h"

#include "authorizationform.h"
#include "authorizationtimeline.h"
#include "guidance/authorizationends.h"
#include "guidance/madeoffers.h"
#include "pricessheet.h"
#include "shippedbooks.h"
#include "tables/bandchanges.h"
#include "ui/widgets/listingtabs.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "whatchanges.h"
#include "wording/explanation.h"
#include "wording/pages/authorizationwords.h"
#include "wording/pages/letterwords.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

PriceBooksPage::PriceBooksPage(workspace::FactEdits &of, Prompts &through, const wording::Language &in, QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , prompts(through)
    , bands(new tables::BandsTable(of, Listing::Asm, in, this))
{
    setWrapsTexts();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::tabbedPage);
    layout->setSpacing(space::row);
    layout->addWidget(makeHead());
    auto *below = new QWidget(this);
    layout->addWidget(below, 1);
    pages = new QStackedLayout(below);
    bookPage = makeBook();
    emptyPage = makeEmptyPage();
    pages->addWidget(bookPage);
    pages->addWidget(emptyPage);

    connect(listings, &ListingTabs::currentChanged, this, [this](int index) {
        bands->setListing(static_cast<Listing>(index));
        refreshWhenSeen();
    });
    connect(bands, &tables::BandsTable::considered, this, &PriceBooksPage::consider);
    bands->setConsent([this](auto step, const ResaleAuthorization &after, const QString &text) {
        return isAgreedOfBands(step, after, text);
    });
    for (AuthorizationForm *each : {&prices->form(), letter})
        connect(each, &AuthorizationForm::considered, this, &PriceBooksPage::consider);
    followDocument();
    refreshNow();
}

QWidget *PriceBooksPage::makeHead()
{
    auto *head = new QWidget(this);
    listings = new ListingTabs(head);
    shippedMenu = new ShippedBooks(this);
    connect(shippedMenu, &ShippedBooks::chosen, this, &PriceBooksPage::useBook);
    shipped = button(tr("Use a shipped book ▾"), head);
    connect(shipped, &QPushButton::clicked, this,
            [this] { shippedMenu->popup(shipped->mapToGlobal(shipped->rect().bottomLeft())); });
    supposed = new QCheckBox(tr("What-if"), head); // short: in a narrow window the listings need the room
    supposed->setAccessibleName(tr("What-if of this scenario alone"));
    supposed->setToolTip(wording::pricesHoldHereAlone());
    connect(supposed, &QCheckBox::toggled, this, &PriceBooksPage::suppose);
    QPushButton *add = button(tr("From a letter…"), head);
    add->setAccessibleName(tr("Enter a new authorization from the publisher's letter"));
    connect(add, &QPushButton::clicked, this, &PriceBooksPage::addFromLetter);
    removal = button(tr("Remove"), head);
    removal->setAccessibleName(tr("Remove this price book"));
    whyNotRemoved = quietLabel({}, head);
    connect(removal, &QPushButton::clicked, this, &PriceBooksPage::removeBook);

    headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(0, 0, 0, 0);
    headRow->setSpacing(space::inside);
    headRow->addWidget(listings);
    headRow->addWidget(supposed);
    headRow->addStretch();
    headRow->addWidget(whyNotRemoved);
    headRow->addWidget(add);
    headRow->addWidget(removal);
    headRow->addWidget(shipped);
    return head;
}

QWidget *PriceBooksPage::makeBook()
{
    auto *made = new QWidget(this);
    timeline = new AuthorizationTimeline(language, made);
    connect(timeline, &AuthorizationTimeline::chosen, this, &PriceBooksPage::showAuthorization);
    ends = new NoteStrip(tables::Tone::Caution, made);
    whatIf = new NoteStrip(tables::Tone::Caution, made);
    changes = new NoteStrip(tables::Tone::Caution, made);
    considered = new WhatChanges(document, language, made);
    connect(considered, &WhatChanges::told, changes, &NoteStrip::setText);
    sheets = new QTabBar(made);
    sheets->setAccessibleName(tr("Of the authorization"));
    sheets->setDrawBase(false);
    sheets->setExpanding(false);
    sheets->addTab(tr("Prices"));
    sheets->addTab(tr("Letter"));
    sheet = new QStackedWidget(made);
    prices = new PricesSheet(edits, *bands, language, sheet);
    connect(prices, &PricesSheet::cellLeft, considered, &WhatChanges::forget);
    sheet->addWidget(prices);
    sheet->addWidget(makeLetter());
    connect(sheets, &QTabBar::currentChanged, sheet, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(timeline);
    layout->addWidget(ends);
    layout->addWidget(whatIf);
    layout->addWidget(sheets);
    layout->addWidget(changes);
    layout->addWidget(sheet, 1);
    return made;
}

QWidget *PriceBooksPage::makeLetter()
{
    auto *made = new QWidget(this);
    letter = new AuthorizationForm(edits, letterCells(), language, made);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(letter);
    layout->addStretch(1);
    return made;
}

EmptyPage *PriceBooksPage::makeEmptyPage()
{
    auto *made = new EmptyPage(this);
    again = made->addChoice(tr("Use the authorization again"));
    connect(again, &QPushButton::clicked, this, [this] { suppose(false); });
    const auto add = [&](const QString &text, QAction *does) {
        QPushButton *choice = made->addChoice(text);
        connect(choice, &QPushButton::clicked, does, &QAction::trigger);
        return choice;
    };
    add(shippedMenu->empty()->text(), shippedMenu->empty());
    const QList<QAction *> &examples = shippedMenu->examples();
    shippedChoices = {add(tr("Use the worked example"), examples.at(0)), add(tr("Use the ARR table"), examples.at(1))};
    return made;
}

void PriceBooksPage::addToHead(QWidget *button) { headRow->addWidget(button); }
void PriceBooksPage::setListing(Listing of) { listings->setListing(of); }

void PriceBooksPage::showLetter(bool on) { sheets->setCurrentIndex(on ? 1 : 0); }

void PriceBooksPage::setClock(std::function<QDate()> clock)
{
    today = std::move(clock);
    refreshWhenSeen();
}

void PriceBooksPage::showAuthorization(workspace::RowKey key)
{
    const ResaleAuthorization *of = authorizationOf(document.current(), key);
    if (!of)
        return;
    setListing(of->listing);
    bands->setAuthorization(key);
    refreshWhenSeen();
}

/// Of the one that is shown: by its days, or by an offer.
void PriceBooksPage::showEnds()
{
    QStringList words;
    if (const QDate day = today(); day.isValid())
        for (const auto &end : guidance::authorizationsEnding(document.scenario(), wording::fromQDate(day)))
            if (document.current().authorizationKeys[end.authorization] == bands->key())
                words.append(wording::endsSoon(document.scenario(), end, language));
    const ResaleAuthorization *book = bands->book();
    if (book && book->kind == AuthorizationKind::SingleUse)
        if (const auto made = guidance::firstMadeOn(document.scenario(), *book)) {
            const Deal &deal = document.scenario().deals[made->deal];
            words.append(wording::usedUpBy(*book, deal, deal.paperwork->offers[made->offer]));
        }
    ends->setText(words.join(QLatin1Char('\n')));
}

AuthorizationForm &PriceBooksPage::pricesForm() { return prices->form(); }
void PriceBooksPage::chooseBand(int row) { prices->chooseBand(row); }
Listing PriceBooksPage::listing() const { return listings->listing(); }

/// Of the scenarios that would be without it.
int PriceBooksPage::dealsForListing() const
{
    const bool isWhatIf = document.current().authorizations.contains(listing());
    std::ptrdiff_t deals = 0;
    for (const workspace::ScenarioEntry &entry : document.contents().scenarios) {
        const bool rests = entry.scenario.settings.currency == document.scenario().settings.currency &&
                           !entry.authorizations.contains(listing());
        if (entry.key == document.currentKey() || (!isWhatIf && rests))
            deals += std::ranges::count(entry.scenario.deals, listing(), &Deal::listing);
    }
    return static_cast<int>(deals);
}

void PriceBooksPage::refresh()
{
    shippedMenu->setListing(listing());
    const bool offered = shippedMenu->offer(document.scenario().settings.currency);
    for (QPushButton *each : shippedChoices)
        each->setVisible(offered);
    const ResaleAuthorization *book = bands->book();
    const int deals = dealsForListing();
    const auto keys = authorizationKeysOf(document.current(), listing());
    for (AuthorizationForm *each : {&prices->form(), letter})
        each->setAuthorization(bands->key());
    const bool isPlain = keys.size() == 1 && book && !book->from && !book->until;
    timeline->setVisible(!isPlain);
    timeline->show(document.current(), listing(), bands->key(), today());
    showEnds();
    considered->forget();
    const bool isWhatIf = document.current().authorizations.contains(listing());
    const auto known = workspace::authorizationsOf(document.facts(), listing(), document.scenario().settings.currency);
    const auto *fact = known.empty() ? nullptr : known.front();
    {
        const QSignalBlocker quietly(supposed);
        supposed->setVisible(book);
        supposed->setChecked(isWhatIf);
        supposed->setEnabled(!document.readOnly());
    }
    again->setVisible(!book && isWhatIf && fact);
    whatIf->setText(!isWhatIf ? QString()
                    : fact
                        ? wording::bookHoldsHereAlone(wording::nameInSentence(wording::text(fact->authorization.name)))
                        : wording::bookStandsAlone());
    pages->setCurrentWidget(book ? bookPage : emptyPage);
    shipped->setVisible(book);
    removal->setVisible(book);
    const bool isNeeded = deals > 0 && keys.size() == 1; // with another one, deals go on having a price
    removal->setEnabled(!isNeeded && !document.readOnly());
    whyNotRemoved->setText(isNeeded ? wording::usedSoNotRemoved(deals, language) : QString());
    if (!book) {
        const QString name = wording::name(listing());
        const QString what = offered ? wording::enterOrTry() : wording::enterAuthorization();
        emptyPage->setTexts(isWhatIf ? wording::noBookHere(name) : wording::noBookYet(name),
                            deals > 0 ? wording::dealsCannotBePriced(deals, language) + QLatin1Char(' ') + what
                            : offered ? wording::enterBandsOrTry()
                                      : wording::enterBands());
        return;
    }
    prices->show(*book, {language, wording::text(document.scenario().settings.currency)});
}

} // namespace dealdesk::ui
