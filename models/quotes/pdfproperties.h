// What a PDF says of itself beside its pages: QPdfWriter writes a title and the time of day, and no more. Set here by
// libqpdf: title, author, language, dates, and its parts to go to. The same input gives the same bytes.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace dealdesk::quotes {

struct PdfProperties {
    struct Part {
        QString title;
        std::size_t page = 0; ///< from 0
        double top = 0;       ///< points from the sheet's lower edge
    };
    QString title;
    QString author;   ///< empty: none
    QString language; ///< BCP 47
    QDate made;       ///< of its dates; invalid: it has none
    QList<Part> parts;
};

/// Nothing where `pdf` is none.
std::optional<QByteArray> withProperties(const QByteArray &pdf, const PdfProperties &properties);

} // namespace dealdesk::quotes
