// The frame of every page: its ground, its least height where texts wrap, and what stands there while it has nothing to
// show. Its margins are space::page.
#pragma once

#include "documentview.h"
#include "wording/language.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dealdesk::ui {

class Page : public DocumentView
{
    Q_OBJECT
public:
    Page(const workspace::Document &document, const wording::Language &language, QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    void setWrapsTexts() { wraps = true; } ///< it is as high as they are at its width
    void resizeEvent(QResizeEvent *event) override;

private:
    bool wraps = false;
};

/// In the middle of a page that has nothing to show: why, what to do, and buttons that do it.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent, const QString &title = {}, const QString &todo = {});
    void setTexts(const QString &title, const QString &todo);
    QPushButton *addChoice(const QString &text); ///< from left to right; the first is the one that is meant

private:
    QVBoxLayout *layout;
    QHBoxLayout *choices = nullptr;
    QLabel *title;
    QLabel *todo;
};

} // namespace dealdesk::ui
