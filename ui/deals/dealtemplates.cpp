#include "dealtemplates.h"

#include "exchange/dealtemplate.h"
#include "tables/newdeal.h"
#include "wording/figuretext.h"
#include "wording/pages/pipelinewords.h"

#include <QMenu>

namespace dealdesk::ui {

DealTemplates::DealTemplates(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &in,
                             QWidget *window)
    : QObject(window)
    , document(edits.document())
    , kept(exchange::templatePrefix,
           {tr("Save as a template"), tr("Rename the template"), tr("Its name:"), wording::templateIsTaken,
            wording::saveTemplate, wording::renameTemplate, wording::deleteTemplate, wording::templateSaved,
            wording::templateDeleted},
           edits, prompts, in, window)
{
    connect(&kept, &KeptUnder::notice, this, &DealTemplates::notice);
    connect(&kept, &KeptUnder::refused, this, &DealTemplates::refused);
}

void DealTemplates::addTo(QMenu *menu, std::optional<workspace::RowKey> of)
{
    QAction *saving = menu->addAction(tr("Save as a template…"), this, [this, of] { save(*of); });
    saving->setEnabled(of.has_value());
    const QStringList names = kept.names();
    const auto list = [&](const QString &title, auto run) {
        QMenu *each = menu->addMenu(title);
        each->setEnabled(!names.isEmpty());
        for (const QString &name : names)
            each->addAction(tables::templateTitle(name, document).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                            [run, name] { run(name); });
    };
    list(tr("New deal from template"), [this](const QString &name) { Q_EMIT dealAsked(name); });
    list(tr("Rename a template"), [this](const QString &name) { kept.rename(name); });
    list(tr("Delete a template"), [this](const QString &name) { kept.remove(name); });
}

void DealTemplates::save(workspace::RowKey of)
{
    const auto at = workspace::indexOf(document.current().dealKeys, of);
    if (!at)
        return;
    const pricing::Deal &deal = document.scenario().deals[*at];
    kept.save(wording::text(deal.name),
              exchange::templateText(exchange::templateOf(deal, document.scenario().settings.currency)));
}

} // namespace dealdesk::ui
