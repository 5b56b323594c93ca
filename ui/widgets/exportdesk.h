// Who takes what leaves the program as a file: asks where to, writes it, and says so. A window has one; charts and
// tables find it above them.
#pragma once

#include "quotes/drawnpages.h"
#include "tables/guardedtable.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace dealdesk::ui {

class Prompts;

/// A way to write the same thing: the name's ending decides which is taken.
struct ExportForm {
    QString ending; ///< ".csv"
    QString filter; ///< "Values (*.csv)"
    std::function<QByteArray()> bytes;
};

/// What the figures of an export are of: a picture and a file name say it, for they travel alone.
struct ExportOrigin {
    QString scenario; ///< its name; empty where an export is of several, whose names it holds itself
    bool illustrative = false;
    QString whatIf; ///< what it supposes, "What-if: …"; empty: nothing
};

class ExportDesk : public QObject
{
    Q_OBJECT
public:
    using Say = std::function<void(const QString &sentence, tables::Tone tone)>;
    /// The prompts must outlive the desk, which is a child of its window.
    ExportDesk(Prompts &prompts, Say say, std::function<ExportOrigin()> origin, QWidget *window);

    /// Of the nearest ancestor that has one; null: nothing can be exported from here.
    static ExportDesk *above(const QWidget *widget);

    /// "Internal: not for customers · Illustrative wholesale prices · Scenario “Base”"
    QString footnote() const;

    /// Shows a document page by page, with print and save; whether it is to be saved.
    bool preview(quotes::DrawnPages pages, const QString &title);

    /// `name` is what the file holds: "ARR by month". A name without one of the endings gets the first form's.
    void write(const QString &title, const QString &name, const QList<ExportForm> &forms);

private:
    QString chosenPath(const QString &title, const QString &name, const QList<ExportForm> &forms);

    Prompts &prompts;
    Say say;
    std::function<ExportOrigin()> origin;
    QWidget *window;
    QString folder; ///< of the last export
};

} // namespace dealdesk::ui
