#include "pricessheet.h"

#include "bandseditor.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/stairchart.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/pages/authorizationwords.h"
#include "wording/pages/bandwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

PricesSheet::PricesSheet(workspace::FactEdits &edits, tables::BandsTable &bands, const wording::Language &language,
                         QWidget *parent)
    : QWidget(parent)
    , fields(new AuthorizationForm(edits, priceCells(), language, this))
    , bandsEditor(new BandsEditor(bands, this))
    , illustrative(new NoteStrip(tables::Tone::Caution, this))
    , dearer(new NoteStrip(tables::Tone::Caution, this))
    , stairs(new StairChart(language, this))
{
    QLabel *help = quietLabel(wording::bandFollowsFromTenants(), fields);
    help->setWordWrap(true);
    fields->entries().grid()->addWidget(help, 0, 2, 1, 2, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::row);
    layout->addWidget(fields);
    layout->addWidget(illustrative);
    layout->addWidget(dearer);
    layout->addWidget(bandsEditor);
    layout->addWidget(makePicture(), 1);
    connect(bandsEditor, &BandsEditor::editorClosed, this, &PricesSheet::cellLeft);
}

QWidget *PricesSheet::makePicture()
{
    stairs->setAccessibleName(tr("Wholesale per tenant per month against tenants, by commitment term"));
    QFrame *picture = card(this);
    auto *layout = new QVBoxLayout(picture);
    layout->setContentsMargins(space::between, space::row, space::between, space::inside);
    layout->setSpacing(2);
    QLabel *title = label(tr("Wholesale per tenant per month, by all tenants together and commitment"), picture);
    layout->addLayout(chartHead(title, *stairs));
    layout->addWidget(stairs, 1);
    return picture;
}

void PricesSheet::chooseBand(int row) { bandsEditor->choose(row); }

void PricesSheet::show(const ResaleAuthorization &authorization, const wording::FigureText &figures)
{
    const bool own = std::ranges::all_of(authorization.bands,
                                         [](const VolumeBand &band) { return band.provenance == Provenance::Mine; });
    illustrative->setText(own ? QString() : wording::figuresAreIllustrative());
    dearer->setText(wording::dearerBands(authorization, figures));
    stairs->show(authorization, figures);
}

} // namespace dealdesk::ui
