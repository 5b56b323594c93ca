#include "document.h"

#include "editcommand.h"

#include <algorithm>
#include <charconv>

namespace dealdesk::workspace {

namespace {

const QString usedKeys = QStringLiteral("usedKeys"); ///< view: "row scenario", the highest that were ever used

constexpr qlonglong mostUsed = 1LL << 62; ///< with room for the next

/// Of "d7" 7; of ids that other programs gave, and that a number of ours never reaches, 0.
std::int64_t numberIn(const std::string &id)
{
    constexpr std::size_t mostDigits = 15;
    std::int64_t number = 0;
    if (id.size() < 2 || id.size() > mostDigits + 1)
        return 0;
    const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    return error == std::errc() && end == id.data() + id.size() ? std::max<std::int64_t>(number, 0) : 0;
}

QString asCompared(const QString &number)
{
    return number.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

} // namespace

Document::Document(Contents contents, Store *to, QObject *parent)
    : QObject(parent)
    , all(std::move(contents))
    , store(to)
{
    Q_ASSERT(!all.scenarios.empty());
    const ScenarioKey left{view(QStringLiteral("scenario")).toLongLong()};
    currentScenario = find(all, left) ? left : all.scenarios.front().key;
    const QList<QByteArray> used = view(usedKeys).split(' ');
    lastRow = std::clamp(used.value(0).toLongLong(), 0LL, mostUsed);
    lastScenario = std::clamp(used.value(1).toLongLong(), 0LL, mostUsed);
    for (const ScenarioEntry &entry : all.scenarios) {
        lastScenario = std::max(lastScenario, entry.key.value);
        if (!entry.dealKeys.empty())
            lastRow = std::max(lastRow, entry.dealKeys.back().value);
        noteUsed(entry.scenario);
    }
    if (!all.facts.customerKeys.empty())
        lastRow = std::max(lastRow, all.facts.customerKeys.back().value);
    if (!all.facts.authorizations.empty())
        lastRow = std::max(lastRow, all.facts.authorizations.back().key.value);
    for (const QuoteRecord &quote :
         all.quotes) { // a quote may speak of a scenario or a deal that is gone: theirs are not free either
        lastRow = std::max({lastRow, quote.key.value, numberIn(quote.deal.text)});
        lastScenario = std::max(lastScenario, quote.scenario.value);
    }
}

void Document::noteUsed(const pricing::Scenario &scenario)
{
    for (const pricing::Deal &deal : scenario.deals)
        lastRow = std::max(lastRow, numberIn(deal.id.text));
    for (const pricing::Customer &customer : scenario.customers)
        lastRow = std::max(lastRow, numberIn(customer.id.text));
}

/// Saves the highest keys with the rows that have them.
void Document::noteUsedKeys(Change &change)
{
    const QByteArray used = QByteArray::number(static_cast<qlonglong>(lastRow)) + ' ' +
                            QByteArray::number(static_cast<qlonglong>(lastScenario));
    if (view(usedKeys) == used)
        return;
    all.view[usedKeys] = used;
    change.rows.push_back({RowKind::View, {}, {}, usedKeys});
}

Document::~Document() = default;

const ScenarioEntry &Document::current() const { return *find(all, currentScenario); }

void Document::setCurrent(ScenarioKey key)
{
    if (key == currentScenario || !find(all, key))
        return;
    currentScenario = key;
    figures.reset();
    problem.clear();
    Q_EMIT currentScenarioChanged();
    setView(QStringLiteral("scenario"), QByteArray::number(static_cast<qlonglong>(key.value)));
}

const pricing::Evaluation *Document::evaluation() const
{
    if (!figures && problem.isEmpty()) {
        try {
            figures = pricing::evaluate(scenario());
        } catch (const pricing::AmountOverflow &overflow) {
            problem = QString::fromUtf8(overflow.what());
        }
    }
    return figures ? &*figures : nullptr;
}

QString Document::evaluationProblem() const
{
    evaluation();
    return problem;
}

void Document::setStore(Store *to) { store = to; }

bool Document::mayEdit()
{
    if (viewingOnly)
        Q_EMIT editRefused();
    return !viewingOnly;
}

void Document::retrySave() { save({}); }

void Document::push(const QString &text, std::vector<RowEdit> edits, int mergeKey)
{
    std::erase_if(edits, [](const RowEdit &edit) { return edit.before == edit.after; });
    if (edits.empty() || !mayEdit())
        return;
    addWhatDealsRestOn(edits);
    undo.push(new EditCommand(*this, text, std::move(edits), mergeKey, currentScenario));
}

void Document::perform(const std::vector<RowEdit> &edits, bool backwards, ScenarioKey madeIn)
{
    const Change change = apply(all, edits, backwards);
    figures.reset();
    problem.clear();
    save(change);
    const ScenarioKey wanted = toLookAt(change, backwards, madeIn);
    if (wanted != currentScenario) {
        currentScenario = wanted;
        Q_EMIT currentScenarioChanged();
        setView(QStringLiteral("scenario"), QByteArray::number(static_cast<qlonglong>(wanted.value)));
    }
    Q_EMIT changed(change);
}

/// The scenario that changed or came; where one went: the one in which its undone edit was made, else the one that is
/// looked at, else the one before it.
ScenarioKey Document::toLookAt(const Change &change, bool backwards, ScenarioKey madeIn) const
{
    const auto is = [&](auto holds) { return std::ranges::find_if(change.rows, holds); };
    auto subject = is([](const RowRef &row) { return row.kind == RowKind::Settings; }); // before the rows beside it
    if (subject == change.rows.end())
        subject = is([](const RowRef &row) { return row.scenario.value > 0; });
    const ScenarioKey changed = subject == change.rows.end() ? currentScenario : subject->scenario;
    for (const ScenarioKey each : {changed, backwards ? madeIn : currentScenario, currentScenario}) {
        if (find(all, each))
            return each;
    }
    const auto next = std::ranges::lower_bound(all.scenarios, currentScenario, {}, &ScenarioEntry::key);
    return next == all.scenarios.begin() ? next->key : std::prev(next)->key;
}

void Document::save(Change change)
{
    if (!store || viewingOnly)
        return;
    noteUsedKeys(change);
    pending.rows.insert(pending.rows.end(), std::make_move_iterator(change.rows.begin()),
                        std::make_move_iterator(change.rows.end()));
    if (pending.rows.empty())
        return;
    const auto outcome = store->save(all, pending);
    if (outcome) {
        pending = {};
        Q_EMIT saved();
    } else {
        Q_EMIT saveFailed(outcome.error());
    }
}

QuoteRecord Document::recordQuote(QuoteRecord record)
{
    Q_ASSERT(!viewingOnly); // nobody would know of the number
    record.key = newRowKey();
    all.quotes.push_back(record);
    Change change;
    change.rows.push_back({RowKind::Quote, {}, record.key, {}});
    change.structural = true;
    save(change);
    Q_EMIT changed(change);
    return record;
}

void Document::quoteWritten(RowKey quote, const QString &file)
{
    const auto at = std::ranges::lower_bound(all.quotes, quote, {}, &QuoteRecord::key);
    if (at == all.quotes.end() || at->key != quote || at->file == file)
        return;
    at->file = file;
    Change change;
    change.rows.push_back({RowKind::Quote, {}, quote, {}});
    save(change);
    Q_EMIT changed(change);
}

QString Document::nextQuoteNumber(int year) const
{
    constexpr qsizetype mostDigits = 18; // what 64 bits surely hold
    const QString prefix = QStringLiteral("Q-%1-").arg(year);
    qint64 last = 0;
    for (const QuoteRecord &quote : all.quotes) {
        const QStringView rest = QStringView(quote.number).mid(std::min(prefix.size(), quote.number.size()));
        const bool counted = quote.number.startsWith(prefix) && rest.size() <= mostDigits &&
                             std::ranges::all_of(rest, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
        if (counted)
            last = std::max(last, rest.toLongLong());
    }
    QString next;
    do
        next = prefix + QStringLiteral("%1").arg(++last, 4, 10, QLatin1Char('0'));
    while (quoteNumbered(next));
    return next;
}

const QuoteRecord *Document::quoteNumbered(const QString &number) const
{
    const QString wanted = asCompared(number);
    const auto at =
        std::ranges::find_if(all.quotes, [&](const QuoteRecord &quote) { return asCompared(quote.number) == wanted; });
    return at == all.quotes.end() ? nullptr : &*at;
}

void Document::setView(const QString &key, const QByteArray &value)
{
    if (view(key) == value)
        return;
    all.view[key] = value;
    Change change;
    change.rows.push_back({RowKind::View, {}, {}, key});
    save(change);
}

int Document::dealsOf(const pricing::CustomerId &customer) const
{
    return static_cast<int>(std::ranges::count(scenario().deals, customer, &pricing::Deal::customer));
}

int Document::dealsInAllOf(const pricing::CustomerId &customer) const
{
    std::ptrdiff_t deals = 0;
    for (const ScenarioEntry &entry : all.scenarios)
        deals += std::ranges::count(entry.scenario.deals, customer, &pricing::Deal::customer);
    return static_cast<int>(deals);
}

} // namespace dealdesk::workspace
