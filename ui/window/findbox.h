// One box at the top of the window that finds everything: typed into, walked by the arrows, Enter goes there. It lies
// over the page, and the keys are back where they were when it is closed.
#pragma once

#include "tables/findindex.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

namespace dealdesk::workspace {
class Document;
}

namespace dealdesk::ui {

class FindRows;

class FindBox : public QFrame
{
    Q_OBJECT
public:
    FindBox(const workspace::Document &document, const wording::Language &language, QMainWindow &window);
    ~FindBox() override;

    /// What there is to find is read now; the next edit closes the box. `recent`: the last one first.
    void open(std::vector<tables::WindowPart> parts, const std::vector<tables::FindTarget> &recent);
    void shut(); ///< the keys go back to where they were

Q_SIGNALS:
    void asked(const dealdesk::tables::FindTarget &target); ///< the box is shut already

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< they stay in the field: the list is walked by arrows

private:
    void find();
    void choose(int row);
    void walk(int by);
    void go(int row);
    void place();
    void follow(QWidget *now);

    const workspace::Document &document;
    const wording::Language language;
    QMainWindow &window;
    std::unique_ptr<tables::FindIndex> index; ///< while it is open
    QLineEdit *field;
    QLabel *says;
    QListView *list;
    FindRows *rows;
    QPointer<QWidget> cameFrom;
};

} // namespace dealdesk::ui
