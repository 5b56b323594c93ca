#include "droppedtables.h"

#include <QMimeData>
#include <QUrl>

namespace dealdesk::ui {

QStringList tablesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
            paths.append(path);
    }
    return paths;
}

} // namespace dealdesk::ui
