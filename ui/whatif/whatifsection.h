// The base of the What-if page's sections: each shows what the document and its own inputs say, costs nothing until it
// is looked at, and remembers its inputs with the workspace.
#pragma once

#include "workspace/document.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

namespace dealdesk::ui {

class WhatIfSection : public QWidget
{
    Q_OBJECT
public:
    /// `viewKey`: under which name the workspace keeps the inputs.
    WhatIfSection(workspace::Document &document, const QString &viewKey, QWidget *parent = nullptr);

protected:
    /// Shows what is so now. Called when the document changed, if the section is in sight, else when it comes in sight.
    virtual void refresh() = 0;
    /// It went out of sight.
    virtual void conceal() {}
    virtual QJsonObject inputs() const = 0;
    /// They may be of another version, or anything: what does not fit is passed over.
    virtual void takeInputs(const QJsonObject &kept) = 0;

    /// The index of one of `count` choices that was kept under this name; the first where it is none of them.
    static int keptChoice(const QJsonObject &kept, const QString &name, int count);
    void restoreInputs(); ///< a leaf calls it when it is made
    void keepInputs();    ///< after an entry; written after a pause, or when the section goes out of sight
    void refreshWhenSeen();

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    workspace::Document &document;

private:
    void writeInputs();

    QString key;
    QTimer pause;
    bool stale = true;
};

} // namespace dealdesk::ui
