#include "documentpreview.h"

#include "parts.h"
#include "previewcanvas.h"
#include "prompts.h"
#include "theme.h"

#include "quotes/paperlayout.h"
#include "wording/pages/previewwords.h"
#include "wording/pages/quotewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr std::array zoomSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr QSize proposedSize(780, 900);

/// Not into a file: that has a road of its own, on which it is recorded and is for its owner alone.
std::unique_ptr<QPagedPaintDevice> askSystemsPrinter(const QPageLayout &layout, const QString &name, QWidget *parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layout);
    printer->setDocName(name);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOptions(QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        printer.reset();
    return printer;
}

} // namespace

DocumentPreview::DocumentPreview(quotes::DrawnPages of, const QString &title, Prompts &through, QWidget *parent)
    : QDialog(parent)
    , askPrinter([this](const QPageLayout &layout) { return askSystemsPrinter(layout, windowTitle(), this); })
    , pages(std::move(of))
    , prompts(through)
    , area(new QScrollArea(this))
    , shown(new PreviewCanvas(pages, area))
{
    setWindowTitle(wording::previewOf(title));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(shown);
    area->setAccessibleName(tr("Page"));
    area->setAccessibleDescription(wording::previewKeys());
    area->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(rule(this));
    layout->addWidget(area, 1);
    for (const auto &[key, page] : {std::pair{Qt::Key_Home, std::size_t{0}}, {Qt::Key_End, pages.pageCount() - 1}})
        connect(new QShortcut(key, this), &QShortcut::activated, this,
                [this, page] { go(static_cast<std::ptrdiff_t>(page) - static_cast<std::ptrdiff_t>(shown->page())); });
    resize(proposedSize.boundedTo(screen()->availableSize() * 0.9));
    area->setFocus();
    refresh();
}

QPushButton *DocumentPreview::button(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                                     void (DocumentPreview::*pressed)())
{
    auto *made = new QPushButton(text, this);
    made->setAutoDefault(false);
    made->setAccessibleName(name);
    made->setToolTip(
        keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys.front().toString(QKeySequence::NativeText)));
    connect(made, &QPushButton::clicked, this, pressed);
    for (const QKeySequence &key : keys)
        connect(new QShortcut(key, this), &QShortcut::activated, this, pressed);
    return made;
}

QWidget *DocumentPreview::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::between, space::inside, space::between, space::inside);
    row->setSpacing(space::inside);
    back = button(tr("Previous"), tr("Previous page"), {QKeySequence(Qt::Key_PageUp)}, &DocumentPreview::previous);
    forth = button(tr("Next"), tr("Next page"), {QKeySequence(Qt::Key_PageDown)}, &DocumentPreview::next);
    smaller =
        button(QStringLiteral("−"), tr("Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &DocumentPreview::zoomOut);
    larger = button(QStringLiteral("+"), tr("Larger"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                    &DocumentPreview::zoomIn);
    auto *whole =
        button(tr("Whole page"), tr("Whole page"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, &DocumentPreview::fit);
    auto *printer = button(tr("Print…"), tr("Print"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, &DocumentPreview::print);
    save = button(tr("Save PDF…"), tr("Save as a PDF file"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, &QDialog::accept);
    setRole(save, "primary");
    save->hide();
    auto *close = button(tr("Close"), tr("Close"), {}, &QDialog::reject);
    place = label({}, bar);
    scaled = label({}, bar);
    for (QLabel *each : {place, scaled})
        each->setAlignment(Qt::AlignCenter);
    scaled->setMinimumWidth(scaled->fontMetrics().horizontalAdvance(wording::zoomedTo(400)) + space::inside);
    for (QWidget *each : std::initializer_list<QWidget *>{back, place, forth})
        row->addWidget(each);
    row->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{smaller, scaled, larger, whole})
        row->addWidget(each);
    row->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{save, printer, close})
        row->addWidget(each);
    return bar;
}

void DocumentPreview::offerToSave()
{
    save->show();
    save->setDefault(true);
    save->setFocus();
}

void DocumentPreview::go(std::ptrdiff_t by)
{
    const auto last = static_cast<std::ptrdiff_t>(pages.pageCount()) - 1;
    const auto to = std::clamp(static_cast<std::ptrdiff_t>(shown->page()) + by, std::ptrdiff_t{0}, last);
    if (to == static_cast<std::ptrdiff_t>(shown->page()))
        return;
    shown->setPage(static_cast<std::size_t>(to));
    area->verticalScrollBar()->setValue(0);
    refresh();
}

void DocumentPreview::zoomBy(int steps)
{
    const qreal now = shown->zoom();
    constexpr qreal same = 0.005;
    fitted = false;
    if (steps > 0) {
        const auto next = std::ranges::find_if(zoomSteps, [&](qreal step) { return step > now + same; });
        shown->setZoom(next == zoomSteps.end() ? now : *next);
    } else {
        const auto next =
            std::find_if(zoomSteps.rbegin(), zoomSteps.rend(), [&](qreal step) { return step < now - same; });
        shown->setZoom(next == zoomSteps.rend() ? now : *next);
    }
    refresh();
}

void DocumentPreview::fit()
{
    fitted = true;
    shown->setZoom(shown->zoomToFit(area->maximumViewportSize()));
    refresh();
}

void DocumentPreview::refresh()
{
    place->setText(wording::pageOf(shown->page() + 1, pages.pageCount()));
    scaled->setText(wording::zoomedTo(static_cast<int>(std::lround(shown->zoom() * 100))));
    back->setEnabled(shown->page() > 0);
    forth->setEnabled(shown->page() + 1 < pages.pageCount());
    if (!focusWidget() || !focusWidget()->isEnabled()) // of the first and the last page
        area->setFocus();
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (fitted)
        fit();
}

void DocumentPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    layout()->activate();
    fit();
}

bool DocumentPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == area->viewport() && event->type() == QEvent::Wheel) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            if (wheel->angleDelta().y() != 0)
                zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void DocumentPreview::print()
{
    const auto device = askPrinter(quotes::paperLayout(quotes::paperOf(pages)));
    if (device && !drawOn(*device))
        prompts.show(this, tr("Not printed"), wording::notPrinted(), {});
}

/// On a smaller sheet than the document's the pages are drawn smaller, never cut.
bool DocumentPreview::drawOn(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal across = device.logicalDpiX() / 72.0, down = device.logicalDpiY() / 72.0;
    const qreal shrink =
        std::min({1.0, device.width() / across / pages.width(), device.height() / down / pages.height()});
    painter.scale(across * shrink, down * shrink);
    for (std::size_t page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        pages.drawPage(page, painter);
    }
    return painter.end();
}

} // namespace dealdesk::ui
