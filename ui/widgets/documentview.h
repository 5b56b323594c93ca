// The base of pages and of their sections: what shows the document, while it is in sight.
#pragma once

#include "lazy.h"

#include "wording/language.h"
#include "workspace/document.h"

namespace dealdesk::ui {

class DocumentView : public LazyWidget<QWidget>
{
    Q_OBJECT
public:
    DocumentView(const workspace::Document &document, const wording::Language &language, QWidget *parent);

protected:
    /// A leaf calls it when its models are made: they hear of a change before it does.
    void followDocument();
    /// Of each change, in sight or not: as cheap as can be.
    virtual void noteChange(const workspace::Change &) {}
    /// Whether the last refresh showed another scenario, or none; asked once in a refresh.
    bool isAnotherScenario();

    const wording::Language language;
    const workspace::Document &document;

private:
    bool isOther = true;
};

} // namespace dealdesk::ui
