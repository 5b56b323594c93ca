// The choice to show 1, 2 and 3 years on a customer's quote: what is to be said of those terms, what their prices tell
// the customer, and the choice of one price beside it.
#pragma once

#include "quotes/quotebrief.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace dealdesk::ui {

class QuoteTerms : public QWidget
{
    Q_OBJECT
public:
    QuoteTerms(const quotes::QuoteBrief &brief, bool shown, QWidget *parent = nullptr);

    bool termOptions() const;
    bool onePrice() const; ///< chosen, where terms are shown

private:
    void check();

    quotes::QuoteBrief brief;
    QCheckBox *options;
    QLabel *remarks;
    QCheckBox *one;
    QLabel *margins;
};

} // namespace dealdesk::ui
