// A text with a band table, pasted or typed, and beside it what each of its lines is. It changes nothing by itself.
#pragma once

#include "entry/bandtable.h"
#include "wording/language.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace dealdesk::tables {
class PastedBandsTable;
}

namespace dealdesk::ui {

class BandPaste : public QWidget
{
    Q_OBJECT
public:
    /// Amounts are of the currency (ISO 4217).
    BandPaste(std::string currency, const wording::Language &language, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// All of them, or none while any line is wrong.
    std::vector<pricing::VolumeBand> bands() const { return read.bands(); }

Q_SIGNALS:
    void changed(bool isRight);

private:
    void readAgain();
    QString summary() const;

    const std::string currency;
    const wording::Language language;
    entry::PastedBands read;
    QPlainTextEdit *text;
    QComboBox *styles;
    tables::PastedBandsTable *lines;
    QLabel *words;
};

/// Answers whether it took them.
using TakeBands = std::function<bool(const std::vector<pricing::VolumeBand> &bands)>;
/// Asks for them in a dialog, which begins with this text and stays until they are taken or it is given up.
void askForBands(QWidget *parent, const std::string &currency, const wording::Language &language, TakeBands take,
                 const QString &text = {});

} // namespace dealdesk::ui
