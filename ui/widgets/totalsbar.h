// The pinned totals row: stands under a table and lines up with its columns as they are moved, sized and scrolled.
#pragma once

#include <QHash>
#include <QWidget>

class QTableView;

namespace dealdesk::ui {

class TotalsBar : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsBar(QTableView *table, QWidget *parent = nullptr);

    /// Text by column; the first column that is shown without a text of its own carries the title.
    void setTexts(const QString &title, const QHash<int, QString> &texts);
    QString textOf(int column) const { return texts.value(column); }
    const QString &titleText() const { return title; }
    /// Its title leads somewhere: it can be clicked, and reached by Tab and pressed.
    void setLeads(bool leads);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QTableView *table;
    QString title;
    QHash<int, QString> texts;
    bool leads = false;
};

} // namespace dealdesk::ui
