// Equal bytes are looked at once: the thousands of states of a disk hold few workspaces.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <utility>

namespace dealdesk::storage::testing {

/// A digest of the file, and of a journal beside it that says something. (One that begins with a zero does not:
/// https://www.sqlite.org/fileformat2.html, "The Rollback Journal".)
QByteArray digestOf(const QString &path);

/// What a look at a file found, which must follow from its bytes alone.
template<typename Found>
class Known
{
public:
    using Look = std::function<Found(const QString &path)>;
    explicit Known(Look how)
        : look(std::move(how))
    {}
    const Found &at(const QString &path)
    {
        const QByteArray bytes = digestOf(path); // before the look, which may change them
        auto known = found.find(bytes);
        if (known == found.end())
            known = found.emplace(bytes, look(path)).first;
        return known->second;
    }

private:
    Look look;
    std::map<QByteArray, Found> found;
};

} // namespace dealdesk::storage::testing
