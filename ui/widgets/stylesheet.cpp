#include "stylesheet.h"

#include "theme.h"

namespace dealdesk::ui {

namespace {

// @name@ stands for a colour of the theme. Properties that widgets set: "role" (primary, flat, quiet), "invalid".
const char sheet[] = R"(
QWidget { color: @text@; }
QMainWindow, QDialog, QWidget#page { background: @window@; }
QFrame#card, QWidget#card { background: @surface@; border: 1px solid @line@; border-radius: 6px; }
QFrame#bar { background: @surface@; border: none; border-bottom: 1px solid @line@; }
QFrame#rail { background: @surface@; border: none; border-right: 1px solid @line@; }
QFrame#rule { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QStatusBar { background: @surface@; border-top: 1px solid @line@; }
QStatusBar::item { border: none; }
QLabel { background: transparent; }
QLabel[tone="quiet"] { color: @quiet@; }
QLabel[tone="good"] { color: @good@; }
QLabel[tone="caution"] { color: @caution@; }
QLabel[tone="bad"] { color: @bad@; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @line@; padding: 4px 8px; }

QPushButton, QToolButton { background: @surface@; border: 1px solid @line@; border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QPushButton:hover, QToolButton:hover { background: @hover@; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection@; }
QPushButton:focus, QToolButton:focus { border-color: @accent@; }
QPushButton:disabled, QToolButton:disabled { color: @quiet@; }
QToolButton[tone="caution"] { color: @caution@; border-color: @caution@; }
QPushButton[role="primary"], QToolButton[role="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 500; }
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled { background: @line@; border-color: @line@; color: @quiet@; }
QPushButton[role="flat"], QToolButton[role="flat"] { background: transparent; border-color: transparent; padding: 4px 8px; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: @hover@; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border-color: @accent@; }
QPushButton[role="link"] { background: transparent; border: none; color: @accent@; padding: 0; text-align: left; }
QPushButton[role="link"]:disabled { color: @quiet@; }
QPushButton[role="link"]:focus, QPushButton[role="link"]:hover { text-decoration: underline; }
QToolButton[role="chart"] { background: transparent; border-color: transparent; padding: 0 4px; min-height: 14px; color: @quiet@; }
QToolButton[role="chart"]:hover { background: @hover@; color: @text@; }
QToolButton[role="chart"]:focus { border-color: @accent@; color: @text@; }
QToolButton::menu-indicator { image: none; }
QFileDialog QToolButton { padding: 2px; min-height: 16px; }

QToolButton[role="nav"] { background: transparent; border: 1px solid transparent; border-left: 3px solid transparent; border-radius: 0; padding: 6px 4px; color: @quiet@; }
QToolButton[role="nav"][room="named"] { padding: 2px 4px; min-height: 0; }
QToolButton[role="nav"][room="picture"] { padding: 0 4px; min-height: 0; }
QToolButton[role="nav"]:hover { background: @hover@; color: @text@; }
QToolButton[role="nav"]:checked { background: @selection@; border-left-color: @accent@; color: @text@; }
QToolButton[role="nav"]:focus { color: @accent@; border-color: @accent@; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit { background: @surface@; border: 1px solid @line@; border-radius: 4px; padding: 3px 8px; min-height: 20px; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus { border-color: @accent@; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @bad@; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: @window@; color: @quiet@; }
QLineEdit:read-only { background: @window@; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@scheme@.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @line@; selection-background-color: @selection@; selection-color: @text@; outline: none; }
QComboBox QAbstractItemView::item { padding: 4px 8px; border: none; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: @selection@; color: @text@; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: @accent@; }

QTableView { background: @surface@; border: none; gridline-color: transparent; selection-background-color: @selection@; selection-color: @text@; outline: none; }
QTableView#frozen { border-right: 1px solid @line@; }
QTableView::item { padding: 0 5px; border: none; }
QTableView::indicator, QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @quiet@; border-radius: 3px; background: @surface@; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @quiet@; border-radius: 8px; background: @surface@; }
QRadioButton::indicator:checked { border: 5px solid @accent@; width: 6px; height: 6px; }
QRadioButton::indicator:disabled { border-color: @line@; }
QTableView::indicator:checked, QCheckBox::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/icons/check-@scheme@.svg); }
QTableView QLineEdit, QTableView QComboBox { border-radius: 0; border-color: @accent@; padding: 0 6px; }
QHeaderView { background: @surface@; border: none; }
QHeaderView::section { background: @surface@; color: @quiet@; border: none; border-bottom: 1px solid @line@; padding: 0 8px; font-size: 11px; }
QTableCornerButton::section { background: @surface@; border: none; }

QListWidget { background: @surface@; border: 1px solid @line@; border-radius: 4px; outline: none; }
QListWidget::item { padding: 5px 8px; border: none; }
QListWidget::item:selected { background: @selection@; color: @text@; }
QMenu { background: @surface@; border: 1px solid @line@; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 16px; }
QMenu::item:selected { background: @selection@; }
QMenu::item:disabled { color: @quiet@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 0; }

QScrollArea { background: transparent; border: none; }
QScrollArea[role="reading"] { border: 1px solid transparent; border-radius: 4px; }
QScrollArea[role="reading"]:focus { border-color: @accent@; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line@; border-radius: 4px; margin: 1px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @quiet@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @surface@; border: none; }
QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabBar::tab { background: transparent; color: @quiet@; border: 1px solid transparent; border-bottom: 2px solid transparent; padding: 5px 11px 6px; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; }
QTabBar::tab:focus { color: @accent@; border-color: @accent@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QProgressBar { background: @line@; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    QString css = QString::fromLatin1(sheet);
    const std::pair<const char *, QColor> tokens[] = {
        {"@window@", theme.window},     {"@surface@", theme.surface},     {"@line@", theme.line},
        {"@text@", theme.text},         {"@quiet@", theme.quiet},         {"@accent@", theme.accent},
        {"@onAccent@", theme.onAccent}, {"@selection@", theme.selection}, {"@hover@", theme.hover},
        {"@good@", theme.good},         {"@caution@", theme.caution},     {"@bad@", theme.bad},
    };
    for (const auto &[name, colour] : tokens)
        css.replace(QLatin1String(name), colour.name());
    css.replace(QLatin1String("@scheme@"), QLatin1String(scheme() == Scheme::Dark ? "dark" : "light"));
    return css;
}

} // namespace dealdesk::ui
