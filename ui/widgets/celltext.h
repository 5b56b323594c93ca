// Single lines of plain text, laid out once and drawn many times: most cells of a table say the same after an edit.
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace dealdesk::ui {

/// With a space for each line break.
QString oneLine(QString text);

class CellText
{
public:
    /// In the painter's pen, cut with "…" where it is wider than `rect`. Never rich text, whatever it holds.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QFont &font, const QString &text);

private:
    QStaticText laidOut(const QString &text);

    static constexpr int mostTexts = 4'000; ///< a few screens of cells
    QFont font;
    QCache<QString, QStaticText> texts{mostTexts};
};

} // namespace dealdesk::ui
