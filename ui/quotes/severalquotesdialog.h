// Asks what several quotes have in common before they go out at once: their dates, whether they stand side by side, and
// where they are written. Shows what each comes to and which are left out.
#pragma once

#include "severalquotes.h"

#include "ui/widgets/talldialog.h"

#include <functional>

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace dealdesk::ui {

class EntryField;
class Prompts;
class QuoteConsent;
class QuoteDates;

struct SeveralQuestion {
    wording::Language language; ///< the window's
    QString currency;           ///< the scenario's
    ForAll proposed;
    QString folder;
    QString whyNoAlternatives; ///< empty: they can stand side by side
    std::function<QuotesOfSeveral(const ForAll &)> quotes;
};

class SeveralQuotesDialog : public TallDialog
{
    Q_OBJECT
public:
    SeveralQuotesDialog(const SeveralQuestion &question, Prompts &prompts, QWidget *parent = nullptr);

    const QuotesOfSeveral &quotes() const { return made; } ///< as they would go out
    QString reason() const; ///< why some are valid after their authorization's last day; empty: none is
    std::optional<workspace::QuoteApproval> approval() const; ///< without its content
    bool isIllustrativeOnPurpose() const;
    QString path() const; ///< the folder; of alternatives the file

    void accept() override; ///< asks before a file is replaced

private:
    void build();
    void addWays(QVBoxLayout *column);
    void addTable(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    QWidget *makeFoot();
    void connectAll();
    ForAll entered() const;
    void refresh();
    void proposeFile();
    void browse();
    void preview();
    EntryField *place() const;  ///< that counts
    QString wrongPlace() const; ///< why it cannot be; empty: nothing
    bool isRight() const;
    void check();

    SeveralQuestion question;
    Prompts &prompts;
    QuotesOfSeveral made;
    QRadioButton *each, *together;
    tables::QuotesToIssue *table;
    QLabel *sum, *remarks, *whyNot;
    QuoteDates *dates;
    EntryField *whySoLong, *subject, *folder, *file;
    QuoteConsent *consent;
    QPushButton *write = nullptr, *look = nullptr;
    bool ownFile = false;
    QString mayBeReplaced; ///< chosen where the file dialog has asked already
};

} // namespace dealdesk::ui
