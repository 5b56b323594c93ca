#include "entryfield.h"

#include "elidedcombo.h"
#include "elidedlabel.h"
#include "parts.h"
#include "refusal.h"
#include "theme.h"

#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace dealdesk::ui {

namespace {

constexpr int linesInBox = 3; // that are seen at once

int nextStay()
{
    static int last = 0;
    return ++last;
}

} // namespace

EntryField::EntryField(const QString &name, Kind kind, QWidget *parent)
    : QWidget(parent)
    , title(new ElidedLabel(name, this)) // a long name must not push the entry out of a narrow panel
    , below(quietLabel({}, this))
    , ownName(name)
    , stay(nextStay())
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::inside);
    layout->setVerticalSpacing(2);
    layout->setColumnMinimumWidth(0, labelWidth);
    layout->setColumnStretch(1, 1);
    setTone(title, tables::Tone::Quiet);
    layout->addWidget(title, 0, 0, kind == Kind::Lines ? Qt::AlignTop : Qt::Alignment());
    if (kind == Kind::Lines)
        makeBox();
    else if (kind == Kind::Choice || kind == Kind::EditableChoice)
        makeChoice(kind == Kind::EditableChoice);
    else
        makeLine(kind);
    if (line)
        connect(line, &QLineEdit::editingFinished, this, [this] {
            if (combo)
                take(line->text());
            finish();
        });
    layout->addWidget(entry(), 0, 1);
    layout->addWidget(below, 1, 1);
    below->setWordWrap(true);
    below->hide();
    title->setBuddy(entry());
    setFocusProxy(entry());
    entry()->setAccessibleName(name);
    entry()->installEventFilter(this);
    if (line && line != entry())
        line->installEventFilter(this);
}

void EntryField::alignLabels(const QList<EntryField *> &column)
{
    constexpr int most = 160; // pixels: a panel has 330
    int widest = labelWidth;
    for (const EntryField *each : column)
        widest = std::clamp(each->title->sizeHint().width(), widest, std::max(widest, most));
    for (EntryField *each : column) {
        each->title->setMaximumWidth(widest);
        static_cast<QGridLayout *>(each->layout())->setColumnMinimumWidth(0, widest);
    }
}

void EntryField::makeChoice(bool editable)
{
    combo = new ElidedCombo(this);
    combo->setEditable(editable);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line = combo->lineEdit();
    if (!line) { // a choice by typing its first letters is announced by this signal alone; the stay ends with the focus
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { take(combo->currentText()); });
        return;
    }
    // Offers names, but never completes what is typed into another customer's.
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(combo, &QComboBox::activated, this, [this] {
        take(combo->currentText());
        finish();
    });
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!isRight()) // it is taken when the field is left; but what is red must not stay so when it is mended
            showProblem(problemWith ? problemWith(text) : QString());
    });
}

void EntryField::makeLine(Kind kind)
{
    line = new QLineEdit(this);
    if (kind == Kind::Number)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this, &EntryField::take);
}

void EntryField::makeBox()
{
    box = new QPlainTextEdit(this);
    box->setTabChangesFocus(true);
    box->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int frame = 2 * 5; // the style's padding and border
    box->setFixedHeight(linesInBox * box->fontMetrics().lineSpacing() + frame +
                        2 * static_cast<int>(box->document()->documentMargin()));
    connect(box, &QPlainTextEdit::textChanged, this, [this] { take(text()); });
}

QWidget *EntryField::entry() const
{
    return combo ? static_cast<QWidget *>(combo) : box ? static_cast<QWidget *>(box) : line;
}

bool EntryField::isBeingTyped() const { return line ? line->isModified() : box && box->document()->isModified(); }

void EntryField::setUntouched()
{
    if (line)
        line->setModified(false);
    if (box)
        box->document()->setModified(false);
}

/// Of a long text the beginning is seen.
void EntryField::setTyped(const QString &text)
{
    if (line) {
        if (line->text() != text)
            line->setText(text);
        if (!line->hasFocus())
            line->setCursorPosition(0);
    }
    if (box && box->toPlainText() != text)
        box->setPlainText(text);
}

void EntryField::setChoices(const QStringList &choices)
{
    QStringList now;
    for (int i = 0; i < combo->count(); ++i)
        now.append(combo->itemText(i));
    if (now == choices)
        return;
    const QString typed = line ? line->text() : QString();
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(choices);
    if (line && line->text() != typed)
        line->setText(typed);
    if (line && !line->hasFocus())
        line->setCursorPosition(0); // of a long text the beginning is seen
    if (!line)
        combo->setCurrentIndex(combo->findText(shown));
}

void EntryField::setUnits(const QString &text)
{
    if (!units) {
        units = quietLabel(text, line);
        auto *inside = new QHBoxLayout(line);
        inside->setContentsMargins(0, 0, space::inside, 0);
        inside->addStretch();
        inside->addWidget(units);
    }
    units->setText(text);
    const int width = text.isEmpty() ? 0 : units->sizeHint().width() + space::inside;
    line->setTextMargins(0, 0, width, 0);
}

void EntryField::setHelp(const QString &text)
{
    help = text;
    if (isRight())
        showProblem({});
}

void EntryField::show(const QString &text)
{
    if (!entering && text != shown)
        return replace(text); // changed from elsewhere: what stands here was about something that is gone
    shown = text;
    // What is typed is in hand also where the window is not in front: an entry of its own must not move the cursor.
    const bool inHand = isTyped() ? isBeingTyped() && (entering || entry()->hasFocus()) : entry()->hasFocus();
    if (!inHand && isRight())
        replace(text);
    if (inHand && !isTyped()) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(combo->findText(text));
    }
}

void EntryField::replace(const QString &text)
{
    shown = text;
    before = text;
    stay = nextStay();
    const QSignalBlocker quiet(entry());
    if (combo)
        combo->setCurrentIndex(combo->findText(text));
    setTyped(text);
    setUntouched();
    showProblem({});
}

void EntryField::setEntryEnabled(bool on) { entry()->setEnabled(on); }

void EntryField::focusEntry()
{
    entry()->setFocus(Qt::OtherFocusReason);
    if (line)
        line->selectAll();
    if (box)
        box->selectAll();
}

bool EntryField::isRight() const { return !isRefused(entry()); }

QString EntryField::problem() const { return isRight() ? QString() : below->text(); }

QString EntryField::text() const { return line ? line->text() : box ? box->toPlainText() : combo->currentText(); }

std::optional<int> EntryField::choice() const
{
    if (!combo)
        return std::nullopt;
    const int at = line ? combo->findText(line->text()) : combo->currentIndex();
    return at < 0 ? std::nullopt : std::optional(at);
}

void EntryField::take(const QString &text)
{
    const QString problem = problemWith ? problemWith(text) : QString();
    showProblem(problem);
    if (!problem.isEmpty())
        takeBack();
    else if (text != shown && !takenWhenLeft)
        announce(text);
}

/// A wrong entry changes nothing, also where its beginning was right: "1,5" must not leave a 1 behind.
void EntryField::takeBack()
{
    if (shown != before)
        announce(before);
}

void EntryField::announce(const QString &text)
{
    const QScopedValueRollback guard(entering, true);
    Q_EMIT entered(text, stay);
}

void EntryField::recheck() { take(text()); }

void EntryField::settle()
{
    if (!isBeingTyped())
        return;
    if (combo)
        take(line->text());
    finish();
}

void EntryField::giveUp()
{
    takeBack();
    replace(shown);
    Q_EMIT givenUp();
}

void EntryField::finish()
{
    if (takenWhenLeft && isRight() && text() != shown)
        announce(text());
    stay = nextStay();
    before = shown;
    setUntouched();
    if (isRight())
        replace(shown);
}

void EntryField::showProblem(const QString &problem)
{
    below->setText(problem.isEmpty() ? help : problem);
    setTone(below, problem.isEmpty() ? tables::Tone::Quiet : tables::Tone::Bad);
    below->setVisible(!below->text().isEmpty());
    const bool wasRight = isRight();
    markRefused(entry(), problem);
    if (problem.isEmpty())
        entry()->setAccessibleDescription(help);
    if (isRight() != wasRight)
        Q_EMIT rightnessChanged();
}

bool EntryField::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !line) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish();
    }
    const bool wrong = !isRight();
    if (event->type() == QEvent::ShortcutOverride && isTyped() && !isBeingTyped() && !wrong) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->matches(QKeySequence::Undo) || keys->matches(QKeySequence::Redo)) {
            event->ignore(); // nothing is being typed here: undo is the document's
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        (wrong || isBeingTyped())) {
        giveUp();
        return true;
    }
    return false;
}

} // namespace dealdesk::ui
