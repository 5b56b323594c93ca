// One of the scenario's deals, or (where it is offered) all of them.
#pragma once

#include "elidedcombo.h"
#include "workspace/document.h"

namespace dealdesk::ui {

class DealCombo : public ElidedCombo
{
    Q_OBJECT
public:
    /// `allText`: the first choice, which is no deal; empty: there is none.
    DealCombo(const workspace::Document &document, const QString &allText, QWidget *parent = nullptr);

    /// Follows the scenario's deals; one that is still there stays chosen.
    void refresh();
    /// Index into the scenario's deals; nothing where all are meant, or there is none.
    std::optional<std::size_t> index() const;
    workspace::RowKey key() const; ///< 0: no deal
    void choose(workspace::RowKey deal);

Q_SIGNALS:
    void chosen(); ///< by the user

private:
    const workspace::Document &document;
    QString allText;
};

} // namespace dealdesk::ui
