// What the firm has on its paper, as rows of the firm: texts, the lines to sign, the paper's size.
#pragma once

#include "settingspart.h"

#include "wording/language.h"
#include "workspace/factedits.h"

#include <map>

class QCheckBox;

namespace dealdesk::ui {

class EntryField;

class PaperPart final : public SettingsPart
{
    Q_OBJECT
public:
    PaperPart(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void refresh();

private:
    EntryField *addText(std::string_view row, const QString &title, const QString &inSentence, const QString &help,
                        std::size_t most, QWidget *into);
    EntryField *addSize(QWidget *into);
    QCheckBox *addSignatures(QWidget *into);
    void set(std::string_view row, const std::string &value, const QString &what, int stay = 0);

    const wording::Language language;
    workspace::FactEdits &edits;
    const workspace::Document &document;
    std::map<std::string, EntryField *> texts; ///< by their rows
    EntryField *size;
    QCheckBox *signatures;
};

} // namespace dealdesk::ui
