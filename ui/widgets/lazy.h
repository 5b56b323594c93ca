// What is shown anew only while it is in sight: an edit on another page costs nothing here until this is looked at.
#pragma once

#include <QShowEvent>
#include <QWidget>

namespace dealdesk::ui {

class Lazy
{
public:
    virtual ~Lazy() = default;
    virtual void catchUp() ///< though nobody looks: what was typed here is asked about
    {
        if (stale)
            refreshNow();
    }
    int refreshes() const { return timesShown; } ///< so far; for tests: none while it is hidden

protected:
    /// Shows what is so now.
    virtual void refresh() = 0;
    void refreshNow()
    {
        stale = false;
        ++timesShown;
        refresh();
    }
    bool stale = true; ///< what is shown is of before the last change

private:
    int timesShown = 0;
};

template<class Widget>
class LazyWidget : public Widget, public Lazy
{
public:
    using Widget::Widget;

protected:
    /// Now, or when it comes into sight.
    void refreshWhenSeen()
    {
        stale = true;
        if (this->isVisible())
            refreshNow();
    }
    void showEvent(QShowEvent *event) override
    {
        Widget::showEvent(event);
        if (stale)
            refreshNow();
    }
};

} // namespace dealdesk::ui
