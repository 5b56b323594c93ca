// The sheet that documents are laid out on: of files, of the preview and of the printer.
#pragma once

#include "pages.h"

#include <QPageLayout>

#include <tl/expected.hpp>

namespace dealdesk::quotes {

QPageLayout paperLayout(Paper paper);
QSizeF pointsWithinMargins(Paper paper); ///< of paperLayout, as a file's device has them

/// For which pages were laid out: they are as wide as it within its margins.
Paper paperOf(const DrawnPages &pages);

template<class Document>
DrawnPages onPaper(const Document &document)
{
    return pagesOf(document, pointsWithinMargins(paperOf(document)));
}

/// A sentence instead where a letter has no font.
tl::expected<DrawnPages, QString> printable(DrawnPages pages);

/// A line in the upper margin of every page: what these pages are not yet.
void markEveryPage(DrawnPages &pages, const QString &mark);

} // namespace dealdesk::quotes
