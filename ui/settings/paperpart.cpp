#include "paperpart.h"

#include "guidance/paperrows.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/paperwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::OwnValue;
using guidance::PaperSize;

PaperPart::PaperPart(workspace::FactEdits &of, const wording::Language &in, QWidget *parent)
    : SettingsPart(tr("On paper"), wording::paperHelp(), parent)
    , language(in)
    , edits(of)
    , document(of.document())
{
    QHBoxLayout *columns = addColumns();
    QWidget *left = addColumn(columns), *right = addColumn(columns);
    addText(guidance::paperAddressRow, tr("Address"), tr("address"), wording::addressHelp(), guidance::longestAddress,
            left);
    addText(guidance::paperClosingRow, tr("Closing text"), tr("closing text"), wording::closingHelp(),
            guidance::longestClosing, left);
    addText(guidance::paperTermsRow, tr("Terms"), tr("terms"), wording::termsHelp(), pricing::longestNotes, right);
    size = addSize(right);
    signatures = addSignatures(right);
}

/// An empty value: the row goes.
void PaperPart::set(std::string_view row, const std::string &value, const QString &what, int stay)
{
    edits.setFirm(std::string(row), value.empty() ? std::nullopt : std::optional(OwnValue{value, {}}),
                  wording::changePaper(what), stay);
}

EntryField *PaperPart::addText(std::string_view row, const QString &title, const QString &inSentence,
                               const QString &help, std::size_t most, QWidget *into)
{
    auto *made = new EntryField(title, EntryField::Kind::Lines, into);
    made->setObjectName(QLatin1String(row.data(), static_cast<qsizetype>(row.size())));
    made->setHelp(help);
    made->setCheck([this, most](const QString &text) {
        return pricing::faultOfLines(wording::utf8(text), most)
                   ? wording::paperTextTooLong(static_cast<std::int64_t>(most), language)
                   : QString();
    });
    connect(made, &EntryField::entered, this, [this, row, inSentence](const QString &text, int stay) {
        set(row, wording::utf8(text), inSentence, stay);
    });
    into->layout()->addWidget(made);
    texts.emplace(row, made);
    return made;
}

EntryField *PaperPart::addSize(QWidget *into)
{
    auto *made = new EntryField(tr("Paper"), EntryField::Kind::Choice, into);
    made->setObjectName(QStringLiteral("paper/size"));
    made->setChoices({tr("As usual here"), tr("US Letter"), tr("A4")});
    made->setHelp(wording::paperSizeHelp());
    connect(made, &EntryField::entered, this, [this, made](const QString &, int stay) {
        const int at = made->choice().value_or(0);
        const PaperSize chosen = at == 1 ? PaperSize::Letter : PaperSize::A4;
        set(guidance::paperSizeRow, at == 0 ? std::string() : std::string(wordOf(chosen)), tr("size"), stay);
    });
    into->layout()->addWidget(made);
    return made;
}

QCheckBox *PaperPart::addSignatures(QWidget *into)
{
    auto *made = new QCheckBox(wording::signatureTick(), into);
    made->setObjectName(QStringLiteral("paper/signature"));
    connect(made, &QCheckBox::toggled, this, [this](bool on) {
        set(guidance::paperSignatureRow, on ? std::string(guidance::signatureChosen) : std::string(),
            tr("lines to sign"));
    });
    into->layout()->addWidget(made);
    return made;
}

void PaperPart::refresh()
{
    const auto &firm = document.facts().firm;
    const guidance::PaperRows now = guidance::paperRowsOf(firm);
    for (const auto &[row, field] : texts) {
        const auto found = firm.find(row);
        field->show(found == firm.end() ? QString() : wording::text(found->second.value));
        field->setEntryEnabled(!document.readOnly());
    }
    size->show(!now.size ? tr("As usual here") : *now.size == PaperSize::Letter ? tr("US Letter") : tr("A4"));
    size->setEntryEnabled(!document.readOnly());
    const QSignalBlocker quietly(signatures);
    signatures->setChecked(now.signatures);
    signatures->setEnabled(!document.readOnly());
}

} // namespace dealdesk::ui
