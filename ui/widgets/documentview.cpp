#include "documentview.h"

#include <utility>

namespace dealdesk::ui {

DocumentView::DocumentView(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : LazyWidget(parent)
    , language(in)
    , document(of)
{}

void DocumentView::followDocument()
{
    connect(&document, &workspace::Document::changed, this, [this](const workspace::Change &change) {
        noteChange(change);
        refreshWhenSeen();
    });
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] {
        isOther = true;
        refreshWhenSeen();
    });
}

bool DocumentView::isAnotherScenario() { return std::exchange(isOther, false); }

} // namespace dealdesk::ui
