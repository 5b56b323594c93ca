// The answers where nobody sits in front of the program: every question is declined.
#pragma once

#include "ui/widgets/prompts.h"

namespace dealdesk::app {

class UnattendedPrompts : public ui::Prompts
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString folder(QWidget *parent, const QString &title, const QString &suggested) override;
    QString text(QWidget *parent, const QString &title, const QString &question, const QString &proposed) override;
    void show(QWidget *parent, const QString &title, const QString &heading, const QString &text) override;
    int choose(QWidget *parent, const QString &title, const QString &heading, const QStringList &lines,
               const QString &yes) override;
    bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes) override;

protected:
    Target chooseTarget(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                        Existing existing) override;
};

} // namespace dealdesk::app
