// The price books that come with the program, and the empty one, to be chosen from.
#pragma once

#include "pricing/scenario.h"

#include <QMenu>

namespace dealdesk::ui {

class ShippedBooks : public QMenu
{
    Q_OBJECT
public:
    explicit ShippedBooks(QWidget *parent);

    void setListing(pricing::Listing of) { listing = of; }
    /// In a scenario of this currency. Their numbers are dollars: as amounts of another they would be an example of
    /// nothing, and cannot be chosen. Answers whether they can.
    bool offer(const std::string &currency);
    QAction *empty() const { return emptyOne; }
    const QList<QAction *> &examples() const { return shipped; }

Q_SIGNALS:
    /// `undoText`: what choosing it is called.
    void chosen(const dealdesk::pricing::ResaleAuthorization &book, const QString &undoText);

private:
    pricing::Listing listing = pricing::Listing::Asm;
    QList<QAction *> shipped;
    QAction *emptyOne;
};

} // namespace dealdesk::ui
