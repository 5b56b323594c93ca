// The base of pages and of their sections: what shows the document, while it is in sight.
#pragma once

#include "lazy.h"

#include "workspace/document.h"

namespace dealdesk::ui {

class DocumentView : public LazyWidget<QWidget>
{
    Q_OBJECT
public:
    DocumentView(const workspace::Document &document, QWidget *parent);

protected:
    /// A leaf calls it when its models are made: they hear of a change before it does.
    void followDocument();
    /// Of each change, in sight or not: as cheap as can be.
    virtual void noteChange(const workspace::Change &) {}
    /// Whether the last refresh showed another scenario, or none; asked once in a refresh.
    bool isAnotherScenario();

    const workspace::Document &document;

private:
    bool isOther = true;
};

} // namespace dealdesk::ui
