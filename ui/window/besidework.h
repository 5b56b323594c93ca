// Work beside the window's thread, with a small window that says how far it is and has a way to stop, where it lasts
// longer than half a second.
#pragma once

#include "ui/widgets/besiderun.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QProgressDialog>

class QProgressBar;

namespace dealdesk::ui {

class BesideWork : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualPatience = 500; ///< milliseconds before anything is shown

    explicit BesideWork(QWidget *window);
    ~BesideWork() override;

    /// While another runs that nobody has cancelled, nothing is begun and it answers false. `failed`: there is no
    /// memory or no thread for it. Never waits.
    bool start(const QString &says, BesideRun::Work work, std::function<void()> failed);
    void cancel();
    bool isRunning() const { return run.isRunning(); }
    QProgressDialog *shown() const { return progress; }
    void setPatience(int milliseconds) { patience = milliseconds; }

private:
    void look();
    void show();
    void hide();

    QWidget *window;
    BesideRun run;
    int patience = usualPatience;
    QElapsedTimer since;
    QString says;
    std::function<void()> failed;
    QPointer<QProgressDialog> progress;
    QProgressBar *bar = nullptr; ///< in it
};

} // namespace dealdesk::ui
