// The columns of a file that comes in: which column each is, how it is written, and some of its cells as they are read.
// Above them what holds for all rows, where the file has no such column.
#pragma once

#include "exchange/tableimport.h"
#include "wording/language.h"

#include <QScrollArea>

#include <map>

class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace dealdesk::ui {

class EntryField;

class ImportColumns : public QScrollArea
{
    Q_OBJECT
public:
    ImportColumns(const wording::Language &language, QWidget *parent = nullptr);

    /// `table` must live on until another is shown; null: none.
    void show(const exchange::TableImport *table);
    void focusFirstOpen(); ///< what is still to be said

Q_SIGNALS:
    void named(std::size_t at, const std::string &column);
    void styled(std::size_t at, const std::optional<dealdesk::exchange::CellStyle> &style);
    void stated(const std::string &column, const std::string &value);

private:
    struct Line {
        QComboBox *column;
        QComboBox *style;
        QLabel *examples;
    };

    void build();
    void addLine(QGridLayout *grid, std::size_t at, QWidget *content);
    EntryField *addStated(QVBoxLayout *into, const std::string &column);
    EntryField *choiceOf(const std::string &column, QWidget *parent);
    EntryField *monthOf(const std::string &column, QWidget *parent);
    void renew();
    QStringList examplesOf(std::size_t at) const;
    void renewStyles(std::size_t at);

    const wording::Language language;
    const exchange::TableImport *table = nullptr;
    std::vector<Line> lines;
    QLabel *forAll = nullptr;
    std::map<std::string, EntryField *> entries; ///< of what is stated
    std::string shape;                           ///< of what the widgets are made for
    bool isShowing = false;                      ///< changes are not the user's
};

} // namespace dealdesk::ui
