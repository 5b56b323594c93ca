#include "choiceeditor.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr qint64 pauseBetweenWords = 2'000; // milliseconds; after it letters begin anew

bool isLetter(const QKeyEvent &key)
{
    return !key.text().isEmpty() && key.text().front().isPrint() &&
           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

ChoiceEditor::ChoiceEditor(const QStringList &choices, QWidget *parent)
    : ElidedCombo(parent)
{
    addItems(choices);
    view()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, [this] {
        if (fromList)
            Q_EMIT taken();
    });
}

int ChoiceEditor::wholeWidth() const
{
    constexpr int longest = 120, around = 46; // padding, border and the arrow's place
    int widest = 0;
    for (int i = 0; i < std::min(count(), 100); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return std::min(widest, longest) + around;
}

void ChoiceEditor::begin(const QString &text)
{
    if (isChanged() && begun >= 0)
        return;
    begun = findText(text);
    setCurrentIndex(begun);
}

void ChoiceEditor::showPopup()
{
    fromList = true;
    ElidedCombo::showPopup();
}

void ChoiceEditor::keyPressEvent(QKeyEvent *event)
{
    fromList = false;
    if (sinceLetter.isValid() && sinceLetter.hasExpired(pauseBetweenWords))
        typed.clear();
    const bool opensList = event->key() == Qt::Key_Space && typed.isEmpty();
    if (isLetter(*event) && !opensList)
        return find(event->text());
    typed.clear();
    ElidedCombo::keyPressEvent(event);
}

/// The name that begins with all letters so far; where none does, the next one with this letter.
void ChoiceEditor::find(const QString &letter)
{
    sinceLetter.start();
    int found = typed.isEmpty() ? -1 : indexOf(typed + letter, currentIndex());
    if (found >= 0) {
        typed += letter;
    } else {
        typed = letter;
        found = indexOf(letter, currentIndex() + 1);
    }
    if (found >= 0)
        setCurrentIndex(found);
}

int ChoiceEditor::indexOf(const QString &beginning, int from) const
{
    for (int i = 0; i < count(); ++i) {
        const int at = (from + i) % count();
        if (itemText(at).startsWith(beginning, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

/// In the open list, Tab takes what is marked and goes on to the next cell.
bool ChoiceEditor::eventFilter(QObject *list, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            setCurrentIndex(view()->currentIndex().row());
            hidePopup();
            QCoreApplication::postEvent(this, key->clone());
            return true;
        }
    }
    return ElidedCombo::eventFilter(list, event);
}

} // namespace dealdesk::ui
