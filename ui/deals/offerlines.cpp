#include "offerlines.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace dealdesk::ui {

using guidance::Outcome;
using wording::OfferSheet;

namespace {

tables::Tone toneOf(Outcome outcome)
{
    return outcome == Outcome::Ok        ? tables::Tone::Good
           : outcome == Outcome::Confirm ? tables::Tone::Caution
                                         : tables::Tone::Bad;
}

QString markOf(Outcome outcome)
{
    return outcome == Outcome::Ok        ? QStringLiteral("✓")
           : outcome == Outcome::Confirm ? QStringLiteral("?")
                                         : QStringLiteral("▲");
}

/// Longer than any amount or date.
bool isLongName(const QString &text) { return text.size() > 24; }

/// A text that takes the label's room, too, below it.
bool isWide(const wording::SheetValue &value) { return value.shown == value.copy && value.shown.size() > 16; }

/// How many parts of each kind there are, and which.
QString shapeOf(const OfferSheet &sheet, bool mayEdit)
{
    QString shape;
    const auto rows = [&](const std::vector<wording::SheetRow> &of) {
        for (const wording::SheetRow &row : of)
            shape += QStringLiteral("r%1%2%3")
                         .arg(row.values.size())
                         .arg(row.note.isEmpty() ? 0 : 1)
                         .arg(isWide(row.values.front()) ? 1 : 0);
    };
    shape += QStringLiteral("n%1").arg(sheet.nothing.isEmpty() ? sheet.notes.size() : -1);
    for (const wording::OfferBlock &offer : sheet.offers) {
        shape += QLatin1Char('o');
        rows(offer.rows);
        shape += QLatin1Char('i');
        rows(offer.instalments);
        shape += offer.doubleBilling.isEmpty() ? QString() : QStringLiteral("d");
    }
    for (const wording::SheetCheck &check : sheet.checks)
        shape += QStringLiteral("c%1%2").arg(check.words.todo.isEmpty() ? 0 : 1).arg(check.lastDay && mayEdit ? 1 : 0);
    return shape + QStringLiteral("f%1").arg(sheet.fees.size());
}

} // namespace

OfferLines::OfferLines(const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , layout(new QVBoxLayout(this))
{
    layout->setContentsMargins(0, 0, 0, 0);
}

void OfferLines::show(const OfferSheet &sheet, bool mayEdit)
{
    const QString wanted = shapeOf(sheet, mayEdit);
    if (wanted == shape && sheet == shown)
        return;
    shown = sheet;
    making = wanted != shape;
    shape = wanted;
    nextOfLabels = nextOfCopies = nextOfEnds = 0;
    bool hadFocus = false;
    if (making) {
        if (body) {
            hadFocus = body->isAncestorOf(body->window()->focusWidget());
            layout->removeWidget(body);
            body->hide();
            body->deleteLater(); // one of its buttons may be what asked
        }
        labels.clear();
        copies.clear();
        ends.clear();
        body = new QWidget(this);
        auto *lines = new QVBoxLayout(body);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(4);
        layout->addWidget(body);
    }
    endDays.clear();
    fill(mayEdit);
    body->show(); // now, not in the layout's next turn
    if (hadFocus && !copies.empty())
        copies.front()->setFocus(Qt::OtherFocusReason);
}

void OfferLines::fill(bool mayEdit)
{
    checksTitle = nullptr;
    if (!shown.nothing.isEmpty()) {
        words(shown.nothing, true);
        return;
    }
    for (const QString &note : shown.notes)
        words(note, true);
    for (const wording::OfferBlock &offer : shown.offers)
        fillOffer(offer);
    if (!shown.checks.empty())
        checksTitle = title(tr("Checks"));
    for (const wording::SheetCheck &check : shown.checks)
        fillCheck(check, mayEdit);
    title(tr("Marketplace fees"));
    for (const QString &line : shown.fees)
        words(line);
}

void OfferLines::fillOffer(const wording::OfferBlock &offer)
{
    title(offer.title);
    beginGrid();
    for (const wording::SheetRow &each : offer.rows)
        row(each);
    if (!offer.instalments.empty()) {
        QLabel *head = words(tr("Instalments, where the offer has a payment schedule"));
        head->setFont(fontOf(Type::BodyStrong));
        beginGrid();
        for (const wording::SheetRow &each : offer.instalments)
            row(each);
    }
    if (!offer.doubleBilling.isEmpty()) {
        QLabel *twice = words(QStringLiteral("▲  ") + offer.doubleBilling);
        setTone(twice, tables::Tone::Caution);
    }
}

void OfferLines::fillCheck(const wording::SheetCheck &check, bool mayEdit)
{
    QLabel *head = words(QStringLiteral("%1  %2 (%3)")
                             .arg(markOf(check.outcome), check.words.sentence, wording::outcome(check.outcome)));
    setTone(head, toneOf(check.outcome));
    if (!check.words.todo.isEmpty())
        words(check.words.todo)->setContentsMargins(space::between, 0, 0, 0);
    if (check.lastDay && mayEdit) {
        const std::size_t at = nextOfEnds++;
        endDays.push_back(*check.lastDay);
        if (making) {
            auto *button = new QPushButton(body);
            ends.push_back(button);
            auto *line = new QHBoxLayout;
            line->setContentsMargins(space::between, 0, 0, 0);
            line->addWidget(button);
            line->addStretch();
            static_cast<QVBoxLayout *>(body->layout())->addLayout(line);
            connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT endAsked(endDays[at]); });
        }
        ends[at]->setText(wording::setEndTo(*check.lastDay, language));
    }
    words(check.words.source, true)->setContentsMargins(space::between, 0, 0, space::inside);
}

void OfferLines::beginGrid()
{
    gridRow = 0;
    if (!making)
        return;
    grid = new QGridLayout;
    grid->setHorizontalSpacing(space::inside / 2);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(body->layout())->addLayout(grid);
}

void OfferLines::row(const wording::SheetRow &of)
{
    QLabel *name = nextLabel(of.label, true);
    if (making)
        grid->addWidget(name, gridRow, 0, Qt::AlignTop);
    for (const wording::SheetValue &value : of.values) {
        QLabel *text = nextLabel(value.shown, false);
        CopyButton *copy = nextCopy(of.label, value.copy);
        if (value.shown == value.copy || isLongName(value.shown))
            text->setMinimumWidth(1); // it must not push the button out of a narrow panel
        if (making && isWide(value)) {
            grid->addWidget(text, ++gridRow, 0, 1, 2, Qt::AlignTop);
            grid->addWidget(copy, gridRow, 2, Qt::AlignTop);
        } else if (making) {
            grid->addWidget(text, gridRow, 1, Qt::AlignTop);
            grid->addWidget(copy, gridRow, 2, Qt::AlignTop);
        }
        ++gridRow;
    }
    if (of.note.isEmpty())
        return;
    QLabel *note = nextLabel(of.note, true);
    setTone(note, of.needsCare ? tables::Tone::Caution : tables::Tone::Quiet);
    const int under = isWide(of.values.back()) ? 0 : 1;
    if (making)
        grid->addWidget(note, gridRow, under, 1, 3 - under);
    ++gridRow;
}

QLabel *OfferLines::title(const QString &text)
{
    QLabel *head = words(text);
    head->setFont(fontOf(Type::Section));
    head->setContentsMargins(0, space::inside, 0, 0);
    return head;
}

QLabel *OfferLines::words(const QString &text, bool quiet)
{
    QLabel *made = nextLabel(text, quiet);
    if (making)
        body->layout()->addWidget(made);
    return made;
}

QLabel *OfferLines::nextLabel(const QString &text, bool quiet)
{
    const std::size_t at = nextOfLabels++;
    if (making) {
        labels.push_back(quiet ? quietLabel(text, body) : label(text, body));
        labels.back()->setWordWrap(true);
    } else if (labels[at]->text() != text) {
        labels[at]->setText(text);
    }
    return labels[at];
}

CopyButton *OfferLines::nextCopy(const QString &what, const QString &copied)
{
    const std::size_t at = nextOfCopies++;
    if (making)
        copies.push_back(new CopyButton(body));
    copies[at]->setValue(what, copied);
    return copies[at];
}

} // namespace dealdesk::ui
