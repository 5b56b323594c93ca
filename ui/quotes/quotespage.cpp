#include "quotespage.h"

#include "answerdialog.h"
#include "registerbar.h"

#include "pricing/evaluate.h"
#include "quotes/contentnow.h"
#include "quotes/frozenquote.h"
#include "tables/quotedifferencestable.h"
#include "tables/registertable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/approvalwords.h"
#include "wording/pages/registerwords.h"
#include "workspace/quoteregister.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace dealdesk::ui {

using records::QuoteState;
using tables::RegisterTable;
using workspace::QuoteRecord;
using workspace::QuoteStanding;
using workspace::RowKey;

namespace {

constexpr int differencesHeight = 220;
enum Against { Earlier, Now };

/// The revision before it.
const QuoteRecord *earlierOf(const workspace::Document &document, const QuoteRecord &quote)
{
    const auto &all = document.contents().quotes;
    const auto at = std::ranges::find_if(all, [&](const QuoteRecord &each) {
        return each.number == quote.number && each.revision == quote.revision - 1;
    });
    return at == all.end() ? nullptr : &*at;
}

QString nameOf(const QuoteRecord &quote) { return wording::quoteName(quote.number, quote.revision); }

} // namespace

QuotesPage::QuotesPage(workspace::QuoteEdits &of, std::function<QDate()> clock, const wording::Language &in,
                       QWidget *parent)
    : Page(of.document(), in, parent)
    , edits(of)
    , today(std::move(clock))
    , quotes(new RegisterTable(document, today, in, this))
    , differences(new tables::QuoteDifferencesTable(in, this))
    , body(new QStackedWidget(this))
    , bar(new RegisterBar(today, in, this))
    , table(new DataTable(this))
    , changes(new DataTable(this))
    , against(new QComboBox(this))
    , count(quietLabel({}, this))
    , said(label({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page);
    layout->setSpacing(space::between);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(sectionTitle(tr("Quotes"), this));
    head->addWidget(count, 1, Qt::AlignBottom);
    open = button(tr("Open document"), tr("The very document that was issued (Enter)"),
                  [this](RowKey quote) { Q_EMIT documentAsked(quote); });
    revise = button(tr("New revision…"), tr("The deal as it is now, under the same number"),
                    [this](RowKey quote) { Q_EMIT revisionAsked(quote); });
    accepted = button(tr("Accepted…"), tr("The customer said yes"),
                      [this](RowKey quote) { answer(quote, QuoteStanding::Accepted); });
    declined = button(tr("Declined…"), tr("The customer said no"),
                      [this](RowKey quote) { answer(quote, QuoteStanding::Declined); });
    openAgain = button(tr("Open again"), tr("It was not answered after all"), [this](RowKey quote) { reopen(quote); });
    remove = button(tr("Delete draft"), tr("Its number is free again"), [this](RowKey quote) { throwAway(quote); });
    mail = button(tr("Mail…"), tr("A draft in your mail program, with the document's place"),
                  [this](RowKey quote) { Q_EMIT mailAsked(quote); });
    for (QPushButton *each : {open, revise, accepted, declined, openAgain, remove, mail})
        head->addWidget(each);
    layout->addLayout(head);
    layout->addWidget(bar);

    table->setObjectName(QStringLiteral("register"));
    table->setAccessibleName(tr("Register of quotes"));
    table->setModel(quotes);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // newest first
    constexpr std::array widths{112, 66, 92, 170, 150, 92, 92, 76, 76, 116, 92, 160};
    static_assert(widths.size() == RegisterTable::ColumnCount);
    for (int column = 0; column < RegisterTable::ColumnCount; ++column)
        table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    table->setVisibleColumns({RegisterTable::Number, RegisterTable::Revision, RegisterTable::State,
                              RegisterTable::Customer, RegisterTable::Deal, RegisterTable::Issued,
                              RegisterTable::ValidUntil, RegisterTable::Left, RegisterTable::Total,
                              RegisterTable::Note});
    table->horizontalHeader()->setStretchLastSection(true);
    auto *filled = new QWidget(this);
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(table, 1);
    column->addWidget(lowerPart());
    body->addWidget(filled);
    auto *empty = new EmptyPage(this, wording::noQuotesYet(), wording::noQuotesTodo());
    connect(empty->addChoice(tr("Quote the chosen deal…")), &QPushButton::clicked, this, &QuotesPage::quoteAsked);
    body->addWidget(empty);
    layout->addWidget(body, 1);
    setFocusProxy(table);

    connect(bar, &RegisterBar::changed, this, [this] {
        const auto kept = chosen();
        quotes->setFilter(bar->filter());
        refreshNow();
        if (const int row = kept ? quotes->rowOf(*kept) : -1; row >= 0)
            table->selectRow(row);
    });
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (quotes->stateAt(index.row()) == QuoteState::Draft)
            Q_EMIT revisionAsked(quotes->keyAt(index.row()));
        else
            Q_EMIT documentAsked(quotes->keyAt(index.row()));
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuotesPage::showChosen);
    connect(quotes, &QAbstractItemModel::modelReset, this, &QuotesPage::showChosen);
    connect(against, &QComboBox::activated, this, &QuotesPage::showDifferences);
    followDocument();
    refreshNow();
}

QPushButton *QuotesPage::button(const QString &text, const QString &help, std::function<void(RowKey)> does)
{
    auto *made = new QPushButton(text, this);
    made->setAutoDefault(false);
    made->setToolTip(help);
    connect(made, &QPushButton::clicked, this, [this, does = std::move(does)] {
        if (const auto quote = chosen())
            does(*quote);
    });
    return made;
}

QWidget *QuotesPage::lowerPart()
{
    auto *part = card(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(space::between, space::row, space::between, space::row);
    layout->setSpacing(space::row);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    said->setWordWrap(true);
    head->addWidget(said, 1);
    against->setAccessibleName(tr("Compared with"));
    head->addWidget(against);
    layout->addLayout(head);
    changes->setObjectName(QStringLiteral("differences"));
    changes->setAccessibleName(tr("What differs"));
    changes->setModel(differences);
    constexpr std::array widths{280, 260, 260};
    for (int column = 0; column < std::ssize(widths); ++column)
        changes->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    changes->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(changes, 1);
    part->setFixedHeight(differencesHeight);
    return part;
}

std::optional<RowKey> QuotesPage::chosen() const
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(quotes->keyAt(rows.first().row()));
}

const QuoteRecord *QuotesPage::chosenQuote() const
{
    const auto key = chosen();
    return key ? workspace::quoteOf(document.contents(), *key) : nullptr;
}

void QuotesPage::choose(RowKey quote)
{
    refreshNow();
    if (quotes->rowOf(quote) < 0)
        bar->clear();
    if (const int row = quotes->rowOf(quote); row >= 0) {
        table->selectRow(row);
        table->scrollTo(quotes->index(row, 0));
    }
}

void QuotesPage::refresh()
{
    const auto kept = chosen();
    quotes->refresh();
    if (const int row = kept ? quotes->rowOf(*kept) : -1; row >= 0 && chosen() != kept)
        table->selectRow(row);
    const auto all = std::ssize(document.contents().quotes);
    body->setCurrentIndex(all == 0 ? 1 : 0);
    bar->setVisible(all > 0);
    count->setText(all == 0 ? QString() : wording::quotesShown(quotes->rowCount(), static_cast<int>(all), language));
    table->setEmptyText(wording::noQuoteOfThese());
    showChosen();
}

void QuotesPage::showChosen()
{
    const QuoteRecord *quote = chosenQuote();
    const bool isDraft = quote && quote->standing == QuoteStanding::Draft;
    const bool isAnswered =
        quote && (quote->standing == QuoteStanding::Accepted || quote->standing == QuoteStanding::Declined);
    const bool any = !document.contents().quotes.empty();
    open->setVisible(any && !isDraft);
    open->setEnabled(quote != nullptr);
    revise->setText(isDraft ? tr("Go on…") : tr("New revision…"));
    revise->setVisible(any);
    revise->setEnabled(quote != nullptr);
    for (QPushButton *each : {accepted, declined}) {
        each->setVisible(any && !isAnswered && !isDraft);
        each->setEnabled(quote != nullptr);
    }
    openAgain->setVisible(isAnswered);
    remove->setVisible(isDraft);
    mail->setVisible(any && !isDraft);
    mail->setEnabled(quote != nullptr);

    const bool isAnother = std::exchange(shownQuote, chosen()) != chosen();
    const int before = isAnother ? int(Earlier) : against->currentData().toInt();
    against->clear();
    if (quote && quote->revision > 1)
        against->addItem(wording::againstRevision(quote->revision - 1), Earlier);
    if (quote && !isDraft)
        against->addItem(tr("Against the deal now"), Now);
    against->setCurrentIndex(std::max(against->findData(before), 0));
    against->setVisible(against->count() > 0);
    showDifferences();
}

std::optional<QByteArray> QuotesPage::contentOfNow(const QuoteRecord &quote) const
{
    const workspace::ScenarioEntry *entry = workspace::find(document.contents(), quote.scenario);
    const auto deal = entry ? quotes::dealOf(quote, entry->scenario) : std::nullopt;
    const auto details = deal ? quotes::detailsNow(quotes::contentIn(quote.content), document.facts(),
                                                   entry->scenario.settings.partner, language)
                              : std::nullopt;
    if (!details)
        return std::nullopt;
    if (entry->key == document.currentKey())
        return document.evaluation() ? quotes::contentNow(entry->scenario, *deal, *document.evaluation(), *details)
                                     : std::nullopt;
    try {
        return quotes::contentNow(entry->scenario, *deal, pricing::evaluate(entry->scenario), *details);
    } catch (const pricing::AmountOverflow &) {
        return std::nullopt;
    }
}

void QuotesPage::showDifferences()
{
    const QuoteRecord *quote = chosenQuote();
    if (!quote) {
        said->setText(wording::chooseAQuote());
        differences->show({});
        changes->setEmptyText({});
        return;
    }
    const QuoteRecord *earlier = earlierOf(document, *quote);
    const bool isAgainstNow = against->currentData().toInt() == Now || !earlier;
    const QByteArray own = quotes::contentIn(quote->content);
    std::vector<tables::QuoteDifference> found;
    QString empty = wording::notToBeCompared(nameOf(*quote));
    QString title = wording::differsFrom(nameOf(isAgainstNow ? *quote : *earlier));
    if (!own.isEmpty() && isAgainstNow && quote->standing != QuoteStanding::Draft) {
        const auto now = contentOfNow(*quote);
        empty = now ? wording::nothingDiffers(nameOf(*quote)) : wording::dealCannotBeCompared();
        if (now)
            found = tables::quoteDifferences(own, *now, language);
    } else if (!own.isEmpty() && earlier && !earlier->content.isEmpty()) {
        found = tables::quoteDifferences(quotes::contentIn(earlier->content), own, language);
        empty = wording::nothingDiffers(nameOf(*earlier));
    }
    if (const auto &yes = quote->approval)
        title += QStringLiteral("\n") + wording::approvedBy(yes->by, yes->on, yes->why, language);
    said->setText(title);
    differences->show(std::move(found));
    changes->setEmptyText(empty);
}

/// Of another deal in the same scenario.
QString QuotesPage::whoseOrder(const QString &order, const QuoteRecord &quote) const
{
    const workspace::ScenarioEntry *entry = workspace::find(document.contents(), quote.scenario);
    if (!entry)
        return {};
    const std::string wanted = wording::utf8(order);
    const auto &deals = entry->scenario.deals;
    const auto at = std::ranges::find_if(
        deals, [&](const pricing::Deal &deal) { return deal.id != quote.deal && deal.paperwork->poNumber == wanted; });
    return at == deals.end() ? QString()
                             : wording::orderNumberIsTaken(order, wording::nameInSentence(wording::text(at->name)));
}

void QuotesPage::answer(RowKey key, QuoteStanding standing)
{
    const QuoteRecord *quote = workspace::quoteOf(document.contents(), key);
    if (!quote || !edits.mayEdit())
        return;
    const workspace::ScenarioEntry *entry = workspace::find(document.contents(), quote->scenario);
    const auto deal = entry ? quotes::dealOf(*quote, entry->scenario) : std::nullopt;
    AnswerQuestion question{language, *quote, standing, today()};
    if (deal)
        question.deal = entry->scenario.deals[*deal];
    question.taken = [this, asked = *quote](const QString &order) { return whoseOrder(order, asked); };
    AnswerDialog dialog(question, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = nameOf(*quote);
    edits.answer(key, dialog.answer(),
                 standing == QuoteStanding::Accepted ? wording::acceptQuote(name) : wording::declineQuote(name));
    choose(key);
}

void QuotesPage::reopen(RowKey key)
{
    if (const QuoteRecord *quote = workspace::quoteOf(document.contents(), key); quote && edits.mayEdit())
        edits.answer(key, {QuoteStanding::Issued, quote->issued, {}}, wording::reopenQuote(nameOf(*quote)));
}

void QuotesPage::throwAway(RowKey key)
{
    if (const QuoteRecord *quote = workspace::quoteOf(document.contents(), key); quote && edits.mayEdit())
        edits.removeDraft(key, wording::throwDraftAway(nameOf(*quote)));
}

} // namespace dealdesk::ui
