#include "offersview.h"

#include "madeoffers.h"
#include "offerlines.h"

#include "quotes/letterheadof.h"
#include "quotes/offerworksheet.h"
#include "quotes/paperlayout.h"
#include "tables/whatifs.h"
#include "tables/whynofigures.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/offerwords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

OffersView::OffersView(workspace::DealEdits &of, const wording::Language &in, QWidget *parent)
    : DocumentView(of.document(), in, parent)
    , edits(of)
    , worksheet(new QPushButton(tr("Wor&ksheet…"), this))
    , checks(new QPushButton(this))
    , lines(new OfferLines(in, this))
    , madeOffers(new MadeOffers(of, in, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside, space::inside, space::between);
    layout->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->addWidget(worksheet);
    head->addStretch();
    setRole(checks, "link");
    layout->addLayout(head);
    layout->addWidget(checks, 0, Qt::AlignLeft);
    layout->addWidget(lines);
    layout->addWidget(rule(this));
    layout->addWidget(madeOffers);
    layout->addStretch();
    connect(worksheet, &QPushButton::clicked, this, &OffersView::writeWorksheet);
    connect(checks, &QPushButton::clicked, this, &OffersView::goToChecks);
    connect(lines, &OfferLines::endAsked, this, &OffersView::setEnd);
    connect(madeOffers, &MadeOffers::entryDropped, this, &OffersView::entryDropped);
    followDocument();
    refreshNow();
}

void OffersView::setDeal(std::optional<workspace::RowKey> key)
{
    madeOffers->setDeal(key);
    if (key == shown)
        return;
    shown = key;
    refreshWhenSeen();
}

std::optional<std::size_t> OffersView::index() const
{
    return shown ? workspace::indexOf(document.current().dealKeys, *shown) : std::nullopt;
}

wording::OfferSheet OffersView::sheet(std::size_t deal) const
{
    const pricing::Scenario &scenario = document.scenario();
    const guidance::Marketplaces marketplaces(document.facts().knowledge);
    return wording::offerSheet(scenario, deal, document.evaluation(), tables::whyNoFigures(document), marketplaces,
                               {language, wording::text(scenario.settings.currency)}, QTimeZone::systemTimeZone());
}

void OffersView::setEnd(pricing::Date day)
{
    const auto deal = index();
    if (!deal)
        return;
    pricing::Deal after = document.scenario().deals[*deal];
    after.paperwork.edit().offerEnd = day;
    edits.changeDeal(*shown, after, wording::changeEndOf(wording::text(after.name)));
}

void OffersView::writeWorksheet()
{
    const auto deal = index();
    ExportDesk *desk = ExportDesk::above(this);
    if (!deal || !desk || !document.evaluation())
        return;
    madeOffers->settle();
    const pricing::Scenario &scenario = document.scenario();
    auto worksheet = quotes::offerWorksheet(scenario, *deal, *document.evaluation(), sheet(*deal), language, today(),
                                            tables::whatIfSentence(document.current(), document.facts(), language));
    worksheet.paper = quotes::paperOf(document.facts(), language);
    if (!desk->preview(quotes::onPaper(worksheet), tr("Offer worksheet")))
        return;
    const auto bytes = [&] { return quotes::pdfOf(worksheet).value_or(QByteArray()); };
    desk->write(tr("Write the offer worksheet"),
                wording::offersFileOf(wording::text(scenario.deals[*deal].name).simplified()),
                {{QStringLiteral(".pdf"), tr("PDF (*.pdf)"), bytes}});
}

void OffersView::showChecks(const wording::OfferSheet &of)
{
    const auto count = [&](guidance::Outcome outcome) {
        return static_cast<std::int64_t>(std::ranges::count(of.checks, outcome, &wording::SheetCheck::outcome));
    };
    checks->setText(
        wording::checksInShort(count(guidance::Outcome::Fails), count(guidance::Outcome::Confirm), language));
    checks->setVisible(!checks->text().isEmpty());
}

void OffersView::goToChecks()
{
    for (QWidget *around = parentWidget(); around && lines->checks(); around = around->parentWidget())
        if (const auto *area = qobject_cast<QScrollArea *>(around))
            return area->verticalScrollBar()->setValue(lines->checks()->mapTo(area->widget(), QPoint()).y());
}

void OffersView::refresh()
{
    const auto deal = index();
    worksheet->setEnabled(deal && document.evaluation() && document.scenario().deals[*deal].included);
    const wording::OfferSheet all = deal ? sheet(*deal) : wording::OfferSheet();
    if (deal)
        lines->show(all, !document.readOnly());
    showChecks(all);
    lines->setVisible(deal.has_value());
    madeOffers->refresh();
}

} // namespace dealdesk::ui
