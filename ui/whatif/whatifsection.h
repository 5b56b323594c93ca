// The base of the What-if page's sections: each shows what the document and its own inputs say, costs nothing until it
// is looked at, and remembers its inputs with the workspace.
#pragma once

#include "ui/widgets/documentview.h"
#include "workspace/viewstate.h"

#include <QJsonObject>
#include <QTimer>

namespace dealdesk::ui {

class WhatIfSection : public DocumentView
{
    Q_OBJECT
public:
    /// `viewKey`: under which name the workspace keeps the inputs.
    WhatIfSection(const workspace::Document &document, workspace::ViewState &viewState, const QString &viewKey,
                  const wording::Language &language, QWidget *parent = nullptr);

    void catchUp() final {} ///< its entries are in no document: nobody asks about them while it is hidden

protected:
    /// It went out of sight.
    virtual void conceal() {}
    virtual QJsonObject inputs() const = 0;
    /// They may be of another version, or anything: what does not fit is passed over.
    virtual void takeInputs(const QJsonObject &kept) = 0;

    /// The index of one of `count` choices that was kept under this name; the first where it is none of them.
    static int keptChoice(const QJsonObject &kept, const QString &name, int count);
    void restoreInputs(); ///< a leaf calls it when it is made
    void keepInputs();    ///< after an entry; written after a pause, or when the section goes out of sight

    void hideEvent(QHideEvent *event) override;

private:
    void writeInputs();

    workspace::ViewState &viewState;
    QString key;
    QTimer pause;
};

} // namespace dealdesk::ui
