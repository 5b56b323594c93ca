#include "exportdesk.h"

#include "documentpreview.h"
#include "files/wholefile.h"
#include "prompts.h"
#include "quotes/plaintext.h"
#include "wording/pages/widgetwords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int longestScenario = 40;

const ExportForm *formOf(const QString &path, const QList<ExportForm> &forms)
{
    const auto found = std::ranges::find_if(
        forms, [&](const ExportForm &form) { return path.endsWith(form.ending, Qt::CaseInsensitive); });
    return found == forms.end() ? nullptr : &*found;
}

} // namespace

ExportDesk::ExportDesk(Prompts &through, Say toUser, std::function<ExportOrigin()> whatOf, QWidget *of)
    : QObject(of)
    , prompts(through)
    , say(std::move(toUser))
    , origin(std::move(whatOf))
    , window(of)
    , folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{}

ExportDesk *ExportDesk::above(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (auto *desk = at->findChild<ExportDesk *>(QString(), Qt::FindDirectChildrenOnly))
            return desk;
    }
    return nullptr;
}

QString ExportDesk::footnote() const
{
    const ExportOrigin of = origin();
    QStringList parts{tr("Internal: not for customers")};
    if (of.illustrative)
        parts.append(tr("Illustrative wholesale prices"));
    if (!of.whatIf.isEmpty())
        parts.append(of.whatIf.simplified());
    if (!of.scenario.isEmpty()) // last: a long name is what a narrow picture cuts
        parts.append(wording::ofScenario(of.scenario.simplified()));
    return parts.join(QStringLiteral(" · "));
}

QString ExportDesk::chosenPath(const QString &title, const QString &name, const QList<ExportForm> &forms)
{
    QStringList filters;
    for (const ExportForm &form : forms)
        filters.append(form.filter);
    const ExportOrigin of = origin();
    const QString whole =
        of.scenario.isEmpty() ? name : wording::nameOfExport(name, of.scenario.simplified().left(longestScenario));
    const QString proposed =
        quotes::internalFileName(whole, of.illustrative ? tr("internal, illustrative") : tr("internal"));
    return prompts.fileToWrite(window, title, QDir(folder).filePath(proposed + forms.front().ending),
                               filters.join(QStringLiteral(";;")));
}

bool ExportDesk::preview(quotes::DrawnPages pages, const QString &title)
{
    DocumentPreview preview(std::move(pages), title, prompts, window);
    preview.offerToSave();
    return preview.exec() == QDialog::Accepted;
}

void ExportDesk::write(const QString &title, const QString &name, const QList<ExportForm> &forms)
{
    const QString path = chosenPath(title, name, forms);
    if (path.isEmpty())
        return;
    folder = QFileInfo(path).absolutePath();
    const QByteArray bytes = formOf(path, forms)->bytes();
    if (bytes.isEmpty()) {
        say(wording::couldNotBeDrawn(name), tables::Tone::Bad);
        return;
    }
    if (const auto written =
            files::writeWhole(wording::systemName(path), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        !written)
        say(wording::notWritten(name, path, written.error()), tables::Tone::Bad);
    else
        say(wording::exportedInternal(QDir::toNativeSeparators(path)), tables::Tone::Good);
}

} // namespace dealdesk::ui
