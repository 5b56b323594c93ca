// Asks what a table of somebody else's is: the file and what was found of it at the top, its columns at the left, at
// the right what its rows become and what does not go in. Nothing is changed before it is accepted, and what comes in
// is what was shown: the file is not read again.
#pragma once

#include "exchange/tableimport.h"
#include "spreadsheets/spreadsheetprocess.h"
#include "ui/widgets/besiderun.h"
#include "wording/language.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace dealdesk::tables {
class ImportPreview;
class ImportProblems;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class ElidedLabel;
class ImportColumns;
class Prompts;
class WindowHabits;

struct ImportQuestion {
    std::shared_ptr<const pricing::Scenario> into;
    exchange::TableImport::Values stated; ///< what is proposed where a file has no such column
    wording::Language language;
};

class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    enum Answer { PriceBooks = Accepted + 1 }; ///< of `exec`: it holds those, which come in elsewhere

    ImportDialog(const ImportQuestion &question, Prompts &prompts, WindowHabits &habits, QWidget *parent = nullptr);
    ~ImportDialog() override;

    static QString filter();                  ///< of files that can be chosen
    static bool isTable(const QString &path); ///< by its ending

    void open(const QString &path); ///< reads it and shows what was found; the answer comes later
    /// What was accepted.
    const exchange::TableImport &table() const { return *held; }
    exchange::ReadTable takeRead() { return std::move(*result); }
    QString fileName() const;
    const QString &filePath() const { return path; }

    void accept() override; ///< nothing while something is still to be said

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void connectAll();
    void chooseFile();
    void look(std::string bytes, bool isSheet);
    void refuse(const QString &why);
    void sayFailure(const spreadsheets::SpreadsheetProcess::Failure &why);
    void showTable(); ///< as it is now; its rows are read anew
    void showHead();
    void readRows();
    void take(tl::expected<exchange::ReadTable, std::vector<exchange::Problem>> read);
    void saveList();
    void remember();
    QString habitOfShape() const;
    void showState();
    QString stillLacking() const; ///< why nothing can come in yet; empty: it can

    const ImportQuestion question;
    Prompts &prompts;
    WindowHabits &habits;
    BesideRun run;
    spreadsheets::SpreadsheetProcess sheets;
    QString path;
    std::shared_ptr<exchange::TableImport> held; ///< null: no file was read
    std::optional<exchange::ReadTable> result;   ///< nothing: not read yet, or it cannot be
    std::vector<exchange::Problem> problems;     ///< of rows, or of the table as a whole
    QString refusal;                             ///< why the file is no table; a sentence
    bool isLooking = false;                      ///< the file itself is read

    ElidedLabel *file;
    QPushButton *other;
    QComboBox *kind, *encoding, *separator;
    QSpinBox *headRow;
    QLabel *shape, *wrong;
    QWidget *body = nullptr;
    ImportColumns *columns;
    tables::ImportPreview *preview;
    tables::ImportProblems *list;
    DataTable *previewTable, *problemTable;
    QLabel *comesIn, *staysOut, *status;
    QPushButton *save, *importNow;
    QProgressBar *progress;
    QTimer slow; ///< beyond it progress is shown
};

} // namespace dealdesk::ui
