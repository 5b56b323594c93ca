// The firm's paper: what stands on a customer's document beside the quote. It holds nothing that is computed.
#pragma once

#include "guidance/paperrows.h"
#include "wording/language.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace dealdesk::quotes {

using Paper = guidance::PaperSize;

/// As is usual in a language's territory; Letter where it has none.
Paper usualPaper(const wording::Language &language);

/// An empty field leaves the document as it is without one.
struct Letterhead {
    QByteArray logo;            ///< an image's file, whole: PNG, JPEG or ICO
    QString primary, secondary; ///< colours (records/branding.h): of headings, and of the hairlines around figures
    QString firm;               ///< as the firm calls itself; else the partner's name
    QString product;            ///< in place of the product's own name
    QString address;            ///< of several lines
    QString supportUrl, contactEmail; ///< where the customer gets help
    QString closing, terms;           ///< plain texts of several paragraphs
    bool signatures = false;          ///< a block for the firm and the customer to sign
};

/// Null: there is none, it is of another kind, or it cannot be decoded.
QImage logoOf(const Letterhead &letterhead);

/// How a document is coloured.
struct PaperColours {
    QRgb accent, heading, frame;
};
/// The firm's where they can be read on white, as text of usual size (WCAG 2.2); else the program's.
PaperColours coloursOf(const Letterhead &letterhead);

} // namespace dealdesk::quotes
