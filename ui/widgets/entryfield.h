// One field of a form: label at the left, entry at the right, quiet help or what is wrong below. What is typed is taken
// as it is typed, as soon as it is right; what is wrong stays visible and changes nothing.
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace dealdesk::ui {

class EntryField : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Text, Number, Choice, EditableChoice, Lines };
    static constexpr int labelWidth = 108; ///< of the label's column; the entry stands `space::inside` behind it

    EntryField(const QString &name, Kind kind, QWidget *parent = nullptr);
    /// Fields below each other: their entries begin at one place, behind the widest label; a very long one is cut.
    static void alignLabels(const QList<EntryField *> &column);

    /// What is wrong with a text, as a sentence; empty: nothing.
    void setCheck(std::function<QString(const QString &)> check) { problemWith = std::move(check); }
    void setChoices(const QStringList &choices);
    void setUnits(const QString &units); ///< inside the field, at its right: "per month", "%"
    void setHelp(const QString &help);
    /// For what must not be taken while it is typed, as it is asked about: a typed field.
    void setTakenWhenLeft() { takenWhenLeft = true; }
    /// From the document; leaves alone what the user is typing, until another than this field changes what it is about.
    void show(const QString &text);
    /// From the document, even over what is being typed: after undo, or for another deal.
    void replace(const QString &text);
    void setEntryEnabled(bool on);
    void focusEntry();
    /// Where what is right depends on more than the entry: takes it or refuses it once more.
    void recheck();
    /// Takes what is being typed, as leaving the field does.
    void settle();
    /// Back to what the document holds: as Esc does.
    void giveUp();
    QString name() const { return ownName; }
    QString text() const;
    std::optional<int> choice() const; ///< which of the choices stands in it; nothing: none of them
    bool isRight() const;              ///< nothing is wrong with what stands in it
    QString problem() const;           ///< what is wrong with it, a sentence; empty: nothing
    QWidget *entry() const;

Q_SIGNALS:
    /// A right entry. All entries of one stay in the field carry the same number, never 0: one undo for them.
    void entered(const QString &text, int stay);
    void rightnessChanged();
    void givenUp(); ///< what was being typed is gone, and the document's stands again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChoice(bool editable);
    void makeLine(Kind kind);
    void makeBox();
    bool isTyped() const { return line || box; } ///< not chosen
    bool isBeingTyped() const;                   ///< what stands there is not the document's yet
    void setTyped(const QString &text);
    void setUntouched();
    void take(const QString &text);
    void takeBack();
    void announce(const QString &text);
    void finish();
    void showProblem(const QString &problem);

    QLabel *title;
    QLineEdit *line = nullptr;
    QComboBox *combo = nullptr;
    QPlainTextEdit *box = nullptr; ///< of several lines
    QLabel *units = nullptr;
    QLabel *below = nullptr;
    QString ownName;
    QString help;
    QString shown;  ///< as the document has it
    QString before; ///< as the document has it without the entries of this stay in the field
    std::function<QString(const QString &)> problemWith;
    bool takenWhenLeft = false;
    int stay = 0;
    bool entering = false; ///< an entry of this field is on its way through the document
};

} // namespace dealdesk::ui
