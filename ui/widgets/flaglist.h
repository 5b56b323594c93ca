// A deal's flags in words: what it is, and what to do about it.
#pragma once

#include "pricing/evaluation.h"

#include <QWidget>

class QVBoxLayout;

namespace dealdesk::ui {

class FlagList : public QWidget
{
    Q_OBJECT
public:
    explicit FlagList(QWidget *parent = nullptr);
    /// `notes` are sentences of their own that stand first (illustrative prices, an excluded deal).
    void show(std::vector<pricing::Flag> flags, const QStringList &notes);

private:
    QVBoxLayout *rows;
    QStringList shown;
};

} // namespace dealdesk::ui
