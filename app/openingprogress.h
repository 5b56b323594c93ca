// How far a workspace is read, in a small window that appears only where it takes long, with a way to stop.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QProgressDialog>
#include <QString>

namespace dealdesk::app {

class OpeningProgress
{
public:
    static constexpr int patience = 200; ///< milliseconds before anything is shown

    OpeningProgress(QString fileName, QWidget *over, int milliseconds = patience);
    ~OpeningProgress();
    Q_DISABLE_COPY_MOVE(OpeningProgress)

    /// To be called now and then while it is read; answers false where the user has cancelled.
    bool operator()(qint64 done, qint64 of);
    QProgressDialog *window() const { return shown; } ///< nullptr: nothing is shown yet

private:
    void show();

    QString fileName;
    QPointer<QWidget> over;
    int quietFor;
    QElapsedTimer since;
    QPointer<QProgressDialog> shown;
};

} // namespace dealdesk::app
