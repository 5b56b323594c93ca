// What the preview of a document says beside its pages.
#pragma once

#include <QString>

namespace dealdesk::wording {

QString previewOf(const QString &document); ///< "Preview: Quote Q-2027-0001 for Example Corp"
QString notIssuedYet();                     ///< over each page of a quote that nobody has issued
QString zoomedTo(int percent);              ///< "125 %"
QString previewKeys();
QString notPrinted();

} // namespace dealdesk::wording
