#include "quoteterms.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace dealdesk::ui {

QuoteTerms::QuoteTerms(const quotes::QuoteBrief &of, bool shown, QWidget *parent)
    : QWidget(parent)
    , brief(of)
    , options(new QCheckBox(tr("Show 1, 2 and 3 years as options"), this))
    , remarks(label({}, this))
    , one(new QCheckBox(brief.onePrice, this))
    , margins(label(brief.onePriceMargins, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    for (QWidget *part : std::initializer_list<QWidget *>{options, remarks, one, margins})
        column->addWidget(part);
    for (QLabel *words : {remarks, margins})
        words->setWordWrap(true);
    setTone(remarks, tables::Tone::Caution);
    options->setChecked(shown);
    for (const QCheckBox *box : {options, one})
        connect(box, &QCheckBox::toggled, this, &QuoteTerms::check);
    check();
}

bool QuoteTerms::termOptions() const { return options->isChecked(); }

bool QuoteTerms::onePrice() const { return termOptions() && !brief.onePrice.isEmpty() && one->isChecked(); }

void QuoteTerms::check()
{
    remarks->setText((onePrice() ? brief.onePriceRemarks : brief.tells + brief.otherTerms).join(QLatin1Char('\n')));
    remarks->setVisible(termOptions() && !remarks->text().isEmpty());
    one->setVisible(termOptions() && !brief.onePrice.isEmpty());
    margins->setVisible(onePrice());
}

} // namespace dealdesk::ui
