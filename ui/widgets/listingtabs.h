// One tab for each listing.
#pragma once

#include "pricing/scenario.h"

#include <QTabBar>

namespace dealdesk::ui {

class ListingTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit ListingTabs(QWidget *parent = nullptr);

    pricing::Listing listing() const { return static_cast<pricing::Listing>(currentIndex()); }
    void setListing(pricing::Listing listing) { setCurrentIndex(static_cast<int>(listing)); }
};

} // namespace dealdesk::ui
