// A document before it is written: its pages as on paper, one at a time, by keys and by mouse; and printed.
#pragma once

#include "quotes/drawnpages.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPageLayout;
class QPagedPaintDevice;
class QPushButton;
class QScrollArea;

namespace dealdesk::ui {

class PreviewCanvas;
class Prompts;

class DocumentPreview : public QDialog
{
    Q_OBJECT
public:
    /// `title`: of the document. There is a page at least.
    DocumentPreview(quotes::DrawnPages pages, const QString &title, Prompts &prompts, QWidget *parent = nullptr);

    /// With a button to save it, which accepts the dialog: who asked for it knows where to.
    void offerToSave();

    const PreviewCanvas *canvas() const { return shown; }
    bool isFitted() const { return fitted; } ///< the page follows the window's size

    /// What is printed on, with pages laid out so; nothing gives up. The platform's printer and dialog unless a test
    /// answers.
    std::function<std::unique_ptr<QPagedPaintDevice>(const QPageLayout &layout)> askPrinter;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Ctrl and the wheel

private:
    QWidget *makeBar();
    QPushButton *button(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                        void (DocumentPreview::*pressed)());
    void go(std::ptrdiff_t pages);
    void previous() { go(-1); }
    void next() { go(1); }
    void zoomIn() { zoomBy(1); }
    void zoomOut() { zoomBy(-1); }
    void zoomBy(int steps);
    void fit();
    void print();
    bool drawOn(QPagedPaintDevice &device) const;
    void refresh();

    quotes::DrawnPages pages;
    Prompts &prompts;
    QScrollArea *area;
    PreviewCanvas *shown;
    QLabel *place = nullptr, *scaled = nullptr;
    QPushButton *back = nullptr, *forth = nullptr, *smaller = nullptr, *larger = nullptr, *save = nullptr;
    bool fitted = true;
};

} // namespace dealdesk::ui
