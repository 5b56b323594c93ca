#include "listingtabs.h"

#include "wording/explanation.h"
#include "wording/figuretext.h"

namespace dealdesk::ui {

ListingTabs::ListingTabs(QWidget *parent)
    : QTabBar(parent)
{
    setAccessibleName(tr("Listing"));
    setDrawBase(false);
    setExpanding(false);
    for (int number = 0; number < pricing::listingCount; ++number)
        addTab(wording::name(static_cast<pricing::Listing>(number)));
}

} // namespace dealdesk::ui
