// What the file remembers beside its records, by name: which scenario and which deal was looked at, which scenarios
// were compared, what What if was asked, which keys were used, what is still to be read. All of it is about this file's
// contents, goes with them to another device, and means nothing beside others; how windows are left belongs to the
// device (ui/widgets/windowhabits.h). Never undone.
#pragma once

#include "document.h"

#include <QStringList>

namespace dealdesk::workspace {

class ViewState
{
public:
    explicit ViewState(Document &document)
        : of(document)
    {}

    QByteArray view(const QString &name) const { return of.view(name); } ///< empty: not set
    void setView(const QString &name, const QByteArray &value) { of.keepView(name, value); }
    void remove(const QStringList &names); ///< those that there are, with one save

private:
    Document &of;
};

} // namespace dealdesk::workspace
