#include "copying.h"

#include "exchange/sheethtml.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace dealdesk::ui {

namespace {

constexpr QLatin1String asText{"text/plain"}, asHtml{"text/html"};
constexpr QLatin1String asOwn{"application/x-dealdesk-table"}; ///< holds nothing: says whose the text is

/// Written when somebody pastes: of a hundred thousand rows the HTML takes a hundred megabytes.
class CopiedSheet : public QMimeData
{
public:
    explicit CopiedSheet(exchange::Sheet of)
        : sheet(std::move(of))
    {}
    QStringList formats() const override { return {asText, asHtml, asOwn}; }

protected:
    QVariant retrieveData(const QString &format, QMetaType) const override
    {
        if (format == asText)
            return QString::fromStdString(tabSeparated(sheet));
        return format == asHtml ? QString::fromStdString(htmlTable(sheet)) : QVariant();
    }

private:
    exchange::Sheet sheet;
};

} // namespace

void copyToClipboard(exchange::Sheet sheet)
{
    QGuiApplication::clipboard()->setMimeData(new CopiedSheet(std::move(sheet)));
}

ToPaste fromClipboard()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held)
        return {};
    ToPaste found{held->text(), {}, held->hasFormat(asOwn)};
    if (found.text.isEmpty())
        found.html = held->html().toUtf8();
    return found;
}

} // namespace dealdesk::ui
