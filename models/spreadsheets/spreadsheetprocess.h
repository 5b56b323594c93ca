// The cells of a spreadsheet, read by a process of its own: a file that leads the library astray takes that with it,
// and not the window. The process is the command line's program, which stands beside this one.
#pragma once

#include "spreadsheetcells.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace dealdesk::spreadsheets {

/// The word by which the program is asked; then the style of numbers, "--", the file.
inline constexpr std::string_view readCells = "read-cells";

class SpreadsheetProcess : public QObject
{
    Q_OBJECT
public:
    explicit SpreadsheetProcess(QObject *parent = nullptr);
    ~SpreadsheetProcess() override; ///< ends what runs

    /// Numbers are written plainly. Answers once, unless it is cancelled.
    void start(const QString &path);
    void cancel();

    /// Where the program is; for tests, which stand elsewhere.
    static void setProgram(const QString &path);

    enum class Fault : std::uint8_t {
        Spreadsheet, ///< `what` says
        TooMuch,     ///< time, memory or cells
        NoProgram,   ///< it is not there
        Unreadable,  ///< the file, by the system's word
    };
    struct Failure {
        Fault fault = Fault::Unreadable;
        SpreadsheetFault what = SpreadsheetFault::Broken;
    };

Q_SIGNALS:
    void read(const QByteArray &csv);
    void failed(const dealdesk::spreadsheets::SpreadsheetProcess::Failure &why);

private:
    void take();
    void end(int exitCode, QProcess::ExitStatus status);
    void fail(Fault fault, SpreadsheetFault what = SpreadsheetFault::Broken);

    QProcess process;
    QTimer limit;
    QByteArray cells;
    bool isWanted = false;
};

} // namespace dealdesk::spreadsheets
