#include "bandtablewords.h"

#include "entrywords.h"

#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using entry::BandLineFault;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BandTable)
};

/// A pasted cell may be a page long.
QString shownCell(const std::string &cell) { return nameInSentence(text(cell).simplified()); }

} // namespace

QString sentence(const BandLineFault &fault, const entry::NumberStyle &style)
{
    using enum BandLineFault::Kind;
    const QString found = shownCell(fault.found), other = shownCell(fault.other);
    switch (fault.kind) {
    case NoColumns:
        return Words::tr("This is no row of name, tenants and price. Separate them with tabs or semicolons, or remove "
                         "the line.");
    case TwoReadings:
        return Words::tr("The tenants may be “%1” or “%2”. Separate name, tenants and price with tabs or semicolons, "
                         "and write a range like 25–99.")
            .arg(found, other);
    case NoTenants: return Words::tr("From how many tenants? Write them like 25–99 or 1200+.");
    case Tenants: return Words::tr("Tenants “%1”: %2").arg(found, sentence(fault.number, style));
    case TurnedRange: return Words::tr("“%1” ends before it begins. Write the smaller number first.").arg(found);
    case NoPrice: return Words::tr("Which price? Write it behind the tenants, or “negotiated”, “on request” or “n/a”.");
    case Price: return Words::tr("Price “%1”: %2").arg(found, sentence(fault.number, style));
    case PriceOfZero:
        return Words::tr("A price is above 0. Where there is none yet, write “negotiated”, “on request” or “n/a”.");
    case SeveralPrices:
        return Words::tr("“%1” and “%2”: which one is the wholesale price per tenant per month? Remove the other.")
            .arg(found, other);
    case UnknownCell:
        return Words::tr("“%1” is neither the band's name nor its tenants nor its price. Remove it, or write tenants "
                         "like 25–99.")
            .arg(found);
    case Name:
        return Words::tr("The name is longer than %1 characters, or holds a control character. Shorten it.", nullptr,
                         plural(pricing::longestName))
            .arg(pricing::longestName);
    case NotRising:
        return Words::tr("The band before it begins at %1: sort the bands by their tenants, the smallest first.")
            .arg(found);
    case Gap:
        return Words::tr("The band before it ends at %1, and this one does not begin with the next tenant. Ask which "
                         "is right.")
            .arg(found);
    case EndOfLast:
        return Words::tr("The last band ends at %1, but here it has no end. Write it with a “+” behind its first "
                         "number.")
            .arg(found);
    case NotLast: return Words::tr("“%1” before it is negotiated, which the last band alone can be.").arg(found);
    case TooManyBands:
        return Words::tr("These are more than %1 bands. Paste the table alone.", nullptr, plural(pricing::mostBands))
            .arg(pricing::mostBands);
    }
    return {};
}

} // namespace dealdesk::wording
