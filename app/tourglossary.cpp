#include "tourviews.h"

#include "ui/window/glossarydialog.h"
#include "ui/window/termcard.h"

#include <QApplication>

namespace dealdesk::app {

using guidance::Term;

bool glossaryPictures(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    const auto grab = [&](QWidget &widget, const QString &name) {
        widget.show();
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        const QString path = folder.filePath(QStringLiteral("%1-%2.png").arg(name, suffix));
        return tell(widget.grab().save(path), path);
    };
    ui::GlossaryDialog glossary(language, Term::VolumeBand);
    ui::TermCard card({Term::CommitmentTerm, Term::CommitmentDiscount, Term::Tenant}, language, {}, nullptr);
    card.setAttribute(Qt::WA_DeleteOnClose, false);
    return grab(glossary, QStringLiteral("glossary")) & grab(card, QStringLiteral("whatsthis"));
}

} // namespace dealdesk::app
