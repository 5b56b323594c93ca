#include "keptunder.h"

#include "tables/entrytext.h"
#include "ui/widgets/prompts.h"
#include "wording/figuretext.h"

namespace dealdesk::ui {

KeptUnder::KeptUnder(std::string_view of, KeptWords how, workspace::FactEdits &through, Prompts &questions,
                     const wording::Language &in, QWidget *over)
    : prefix(of)
    , words(std::move(how))
    , edits(through)
    , prompts(questions)
    , language(in)
    , window(over)
{}

QStringList KeptUnder::names() const
{
    QStringList all;
    for (const std::string &name : guidance::namesUnder(edits.document().facts().firm, prefix))
        all.append(QString::fromStdString(name));
    return all;
}

std::string KeptUnder::valueOf(const QString &name) const
{
    const auto &firm = edits.document().facts().firm;
    const auto found = firm.find(guidance::namedRow(prefix, name.toStdString()));
    return found == firm.end() ? std::string() : found->second.value;
}

/// `own`: may be given again, unasked.
QString KeptUnder::ask(const QString &title, const QString &proposed, const QString &own)
{
    const QString answer = prompts.text(window, title, words.question, proposed);
    if (answer.isEmpty())
        return {};
    const auto read = tables::readName(answer, language);
    if (!read) {
        Q_EMIT refused(read.error());
        return {};
    }
    const QString name = QString::fromStdString(*read);
    const bool isTaken = name != own && names().contains(name);
    return !isTaken || prompts.confirm(window, title, words.isTaken(wording::nameInSentence(name)), tr("Replace"))
               ? name
               : QString();
}

QString KeptUnder::save(const QString &proposed, const std::string &value)
{
    if (!edits.mayEdit())
        return {};
    const QString name = ask(words.save, proposed, {});
    if (name.isEmpty())
        return {};
    edits.setFirm(guidance::namedRow(prefix, name.toStdString()), guidance::OwnValue{value, {}},
                  words.saving(wording::nameInSentence(name)));
    Q_EMIT notice(words.saved(wording::nameInSentence(name)));
    return name;
}

QString KeptUnder::rename(const QString &name)
{
    if (!edits.mayEdit())
        return {};
    const QString to = ask(words.rename, name, name);
    if (to.isEmpty() || to == name)
        return {};
    edits.setFirm(guidance::renamed(edits.document().facts().firm, prefix, name.toStdString(), to.toStdString()),
                  words.renaming(wording::nameInSentence(name)));
    return to;
}

void KeptUnder::remove(const QString &name)
{
    if (!edits.mayEdit())
        return;
    edits.setFirm(guidance::namedRow(prefix, name.toStdString()), std::nullopt,
                  words.deleting(wording::nameInSentence(name)));
    Q_EMIT notice(words.deleted(wording::nameInSentence(name)));
}

QString inMenu(const QString &name)
{
    return wording::nameInSentence(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace dealdesk::ui
