// How windows are left on this device: pages, columns, folders, theme, by name. Kept in a private file of the user's,
// whichever workspace is open, so that a colleague's changes nobody's window. What is about the contents of one
// workspace stays in that: which scenario, deal and comparison was looked at, and what What if was asked
// (workspace/viewstate.h).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace dealdesk::ui {

class WindowHabits
{
public:
    /// Without a file they last as long as this object. A file that cannot be read or written is passed over: the
    /// habits then hold until the program ends.
    explicit WindowHabits(QString file = {});

    QByteArray habit(const QString &name) const; ///< empty: none
    void keep(const QString &name, const QByteArray &value);

    /// Where windows of an earlier version left theirs: in the view of the workspace that was open last. Asked at every
    /// opening; `last` is that workspace, as it is known before this one takes its place. Taken over once, when that
    /// workspace is opened, whichever is opened before it.
    void takeOver(const std::map<QString, QByteArray> &view, const QString &opened, const QString &last);

    /// Under which earlier versions kept them in workspaces.
    static QStringList earlierNames();

private:
    std::map<QString, QByteArray> all;
    QString path;
};

} // namespace dealdesk::ui
