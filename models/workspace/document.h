// The core of an open workspace: its contents, the scenario that is looked at, its evaluation, and its notices of every
// change. Who has it as const can read all of it and change nothing; what changes it are the parts of openworkspace.h.
// An edit is applied, saved and announced in one call; undo and redo take the same road.
#pragma once

#include "pricing/evaluate.h"
#include "rowedit.h"
#include "store.h"
#include "usedkeys.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace dealdesk::workspace {

class Document : public QObject
{
    Q_OBJECT
public:
    /// `contents` must hold a scenario. The store, where there is one, must outlive the document.
    explicit Document(Contents contents, Store *store = nullptr, QObject *parent = nullptr);
    ~Document() override;

    const Contents &contents() const { return all; }
    const Facts &facts() const { return all.facts; }
    const ScenarioEntry &current() const;
    const pricing::Scenario &scenario() const { return current().scenario; }
    ScenarioKey currentKey() const { return currentScenario; }
    void setCurrent(ScenarioKey key);

    /// Of the current scenario, made on demand; nothing where a figure is beyond 64 bits: `overflow` says which.
    const pricing::Evaluation *evaluation() const;
    const pricing::AmountOverflow *overflow() const; ///< null: there is an evaluation

    int dealsOf(const pricing::CustomerId &customer) const;      ///< in the current scenario
    int dealsInAllOf(const pricing::CustomerId &customer) const; ///< in all scenarios

    QUndoStack &undoStack() { return undo; }
    const QUndoStack &undoStack() const { return undo; }
    bool isSaved() const { return pending.rows.empty(); }
    void retrySave();
    /// Nothing changed but how numbers and dates are written: `changed` of no row.
    void sayWrittenAnew() { Q_EMIT changed({}); }
    bool readOnly() const { return viewingOnly; }
    void setReadOnly(bool on) { viewingOnly = on; }
    /// Asked before an edit is begun; where the document is open for viewing only, the user is told why nothing
    /// happens.
    bool mayEdit();

Q_SIGNALS:
    /// Values of these rows, or which rows there are; of none: how values are written.
    void changed(const dealdesk::workspace::Change &change);
    void currentScenarioChanged(); ///< another scenario is looked at: reset
    void saved();
    void saveFailed(const dealdesk::workspace::Failure &failure);
    void editRefused(); ///< the document is open for viewing only

private:
    friend class EditCommand;   // which performs
    friend class Edits;         // which push
    friend class QuoteRegister; // which keeps records of fact
    friend class ViewState;     // which keeps how the contents are looked at

    void push(const QString &text, std::vector<RowEdit> edits, int mergeKey);
    void perform(const std::vector<RowEdit> &edits, bool backwards, ScenarioKey madeIn);
    ScenarioKey toLookAt(const Change &change, bool backwards, ScenarioKey madeIn) const;
    void lookAt(ScenarioKey key);
    /// In place of the one with its key, and its document where it is new; not undone.
    void keep(const std::vector<QuoteRecord> &records, const QByteArray &document = {}); ///< one document for all
    QByteArray documentOf(RowKey quote) const; ///< also where it is not saved yet; empty: none
    QByteArray view(const QString &name) const;
    void keepView(const QString &name, const QByteArray &value); ///< not undone
    void save(Change change);
    void noteUsedKeys(Change &change);

    Contents all;
    ScenarioKey currentScenario;
    Store *store = nullptr;
    Change pending; ///< what is not durable yet, because saving failed
    bool viewingOnly = false;
    QUndoStack undo;
    mutable std::optional<pricing::Evaluation> figures; ///< of the current scenario; nothing: stale
    mutable std::optional<pricing::AmountOverflow> tooLarge;
    UsedKeys keys;
};

} // namespace dealdesk::workspace
