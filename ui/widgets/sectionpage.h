// A page of sections of which one is in sight, each behind a tab.
#pragma once

#include "page.h"

class QStackedWidget;
class QTabBar;

namespace dealdesk::ui {

class WindowHabits;

class SectionPage : public Page
{
    Q_OBJECT
public:
    void showSection(int section); ///< the nearest that there is
    int section() const;

protected:
    SectionPage(const workspace::Document &document, const wording::Language &language, const QString &title,
                QWidget *parent);
    void addSection(const QString &name, QWidget *section);
    /// Shows the one that was in sight last, and keeps which one is, by these names in their order. `namesOfThen`: of
    /// windows that kept a number.
    void keepSection(WindowHabits &habits, const QString &habit, const QByteArrayList &names,
                     const QByteArrayList &namesOfThen = {});
    void refresh() override {} ///< its sections follow the document themselves

private:
    QTabBar *tabs;
    QStackedWidget *sections;
};

} // namespace dealdesk::ui
