#include "document.h"

#include "editcommand.h"
#include "restson.h"

#include <algorithm>

namespace dealdesk::workspace {

namespace {

const QString lookedAt = QStringLiteral("scenario"); ///< view: the key of the scenario

} // namespace

Document::Document(Contents contents, Store *to, QObject *parent)
    : QObject(parent)
    , all(std::move(contents))
    , store(to)
    , keys(all)
{
    Q_ASSERT(!all.scenarios.empty());
    const ScenarioKey left{view(lookedAt).toLongLong()};
    currentScenario = find(all, left) ? left : all.scenarios.front().key;
}

Document::~Document() = default;

/// Saves the highest keys with the rows that have them.
void Document::noteUsedKeys(Change &change)
{
    const QByteArray used = keys.asText();
    if (view(UsedKeys::viewKey) == used)
        return;
    all.view[UsedKeys::viewKey] = used;
    change.rows.push_back({RowKind::View, {}, {}, UsedKeys::viewKey});
}

const ScenarioEntry &Document::current() const { return *find(all, currentScenario); }

void Document::setCurrent(ScenarioKey key)
{
    if (key == currentScenario || !find(all, key))
        return;
    figures.reset();
    tooLarge.reset();
    lookAt(key);
}

void Document::lookAt(ScenarioKey key)
{
    currentScenario = key;
    Q_EMIT currentScenarioChanged();
    keepView(lookedAt, QByteArray::number(static_cast<qlonglong>(key.value)));
}

const pricing::Evaluation *Document::evaluation() const
{
    if (!figures && !tooLarge) {
        try {
            figures = pricing::evaluate(scenario());
        } catch (const pricing::AmountOverflow &found) {
            tooLarge = found;
        }
    }
    return figures ? &*figures : nullptr;
}

const pricing::AmountOverflow *Document::overflow() const
{
    evaluation();
    return tooLarge ? &*tooLarge : nullptr;
}

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
    std::ranges::move(whatDealsRestOn(all, edits), std::back_inserter(edits));
    undo.push(new EditCommand(*this, text, std::move(edits), mergeKey, currentScenario));
}

void Document::perform(const std::vector<RowEdit> &edits, bool backwards, ScenarioKey madeIn)
{
    const Change change = apply(all, edits, backwards);
    figures.reset();
    tooLarge.reset();
    save(change);
    const ScenarioKey wanted = toLookAt(change, backwards, madeIn);
    if (wanted != currentScenario)
        lookAt(wanted);
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
    std::ranges::move(change.documents, std::back_inserter(pending.documents));
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

void Document::keep(const std::vector<QuoteRecord> &records, const QByteArray &document)
{
    Change change;
    for (const QuoteRecord &record : records) {
        const auto at = std::ranges::lower_bound(all.quotes, record.key, {}, &QuoteRecord::key);
        change.rows.push_back({RowKind::Quote, {}, record.key, {}});
        if (at == all.quotes.end() || at->key != record.key) {
            all.quotes.insert(at, record);
            change.structural = true;
        } else {
            *at = record;
        }
        if (!document.isEmpty())
            change.documents.push_back({record.key, document});
    }
    save(change);
    Q_EMIT changed(change);
}

QByteArray Document::documentOf(RowKey quote) const
{
    const auto unsaved = std::ranges::find(pending.documents, quote, &QuoteDocument::quote);
    if (unsaved != pending.documents.end())
        return unsaved->bytes;
    return store ? store->documentOf(quote) : QByteArray();
}

QByteArray Document::view(const QString &name) const
{
    const auto kept = all.view.find(name);
    return kept == all.view.end() ? QByteArray() : kept->second;
}

void Document::keepView(const QString &name, const QByteArray &value)
{
    if (view(name) == value)
        return;
    all.view[name] = value;
    Change change;
    change.rows.push_back({RowKind::View, {}, {}, name});
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
