// Cards above each other whose share of the height can be dragged: the gap between them is the handle.
#pragma once

#include <QSplitter>

namespace dealdesk::ui {

class CardSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit CardSplitter(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace dealdesk::ui
