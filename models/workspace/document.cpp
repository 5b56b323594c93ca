#include "document.h"

#include "editcommand.h"

#include <algorithm>

namespace dealdesk::workspace {

Document::Document(Contents contents, Store *to, QObject *parent)
    : QObject(parent)
    , all(std::move(contents))
    , store(to)
{
    Q_ASSERT(!all.scenarios.empty());
    const ScenarioKey left{view(QStringLiteral("scenario")).toLongLong()};
    currentScenario = find(all, left) ? left : all.scenarios.front().key;
    for (const ScenarioEntry &entry : all.scenarios) {
        lastScenario = std::max(lastScenario, entry.key.value);
        if (!entry.dealKeys.empty())
            lastRow = std::max(lastRow, entry.dealKeys.back().value);
        if (!entry.customerKeys.empty())
            lastRow = std::max(lastRow, entry.customerKeys.back().value);
    }
    for (const QuoteRecord &quote :
         all.quotes) { // a quote may speak of a scenario that is gone: its key is not free either
        lastRow = std::max(lastRow, quote.key.value);
        lastScenario = std::max(lastScenario, quote.scenario.value);
    }
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
    if (!edits.empty() && mayEdit())
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
    const ScenarioKey changed = change.rows.front().scenario;
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
    record.key = newRowKey();
    all.quotes.push_back(record);
    Change change;
    change.rows.push_back({RowKind::Quote, {}, record.key, {}});
    change.structural = true;
    save(change);
    Q_EMIT changed(change);
    return record;
}

QString Document::nextQuoteNumber(int year) const
{
    const QString prefix = QStringLiteral("Q-%1-").arg(year);
    int last = 0;
    for (const QuoteRecord &quote : all.quotes) {
        if (quote.number.startsWith(prefix))
            last = std::max(last, QStringView(quote.number).mid(prefix.size()).toInt());
    }
    return prefix + QStringLiteral("%1").arg(last + 1, 4, 10, QLatin1Char('0'));
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

RowKey Document::newRowKey() const { return {++lastRow}; }

ScenarioKey Document::newScenarioKey() const { return {++lastScenario}; }

int Document::dealsOf(const pricing::CustomerId &customer) const
{
    return static_cast<int>(std::ranges::count(scenario().deals, customer, &pricing::Deal::customer));
}

} // namespace dealdesk::workspace
