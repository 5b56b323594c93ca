// The words of a scenario's workbook (models/spreadsheets): its sheets, its columns and what its first sheet says.
#pragma once

#include "wording/language.h"

#include <QStringList>

namespace dealdesk::wording {

enum class WorkbookSheet : std::uint8_t { About, Deals, DealMonths, Months, Terms, Offers, Assumptions, Glossary };
QString sheetName(WorkbookSheet sheet); ///< without []:*?/\ and at most 31 letters, as XLSX has them

enum class WorkbookColumn : std::uint8_t {
    Customer,
    Deal,
    Listing,
    Route,
    Included,
    FirstMonth,
    TermMonths,
    Rule,
    Price,
    Unit,
    Probability,
    Billed,
    FirstBilled,
    Arr,
    Tcv,
    WeightedArr,
    WholesaleUnit,
    Wholesale,
    Margin,
    MarginPercent,
    TotalWholesale,
    TotalMargin,
    TotalMarginPercent,
    FeeRate,
    PlatformFee,
    TotalNetMargin,
    Month,
    MonthOfDeal,
    TermKind,
    Tenants,
    Band,
    MarketplaceFee,
    NetMargin,
    Mrr,
    Payout,
    OfferKind,
    Start,
    End,
    Days,
    OfferPrice,
    OfferWholesale,
    PortalEntry,
    Assumption,
    Value,
    Authorization,
    BandFrom,
    BandPrice,
    Source,
    Term,
    Meaning,
};
QString columnTitle(WorkbookColumn column);

enum class WorkbookSetting : std::uint8_t {
    Partner,
    Currency,
    FirstMonth,
    Horizon,
    BandPolicy,
    PayoutDays,
    MarginFloor,
    Rounding
};
QString settingTitle(WorkbookSetting setting);
QString howAmountsAreRounded();

QString workbookTitle(const QString &scenario);
QString holdsWholesale(bool isInternal);
QString pricesAreIllustrative(bool areIllustrative);
/// How its cells hang together, sentence by sentence.
QStringList howTheWorkbookWorks(bool isInternal);
QString amountsTooLargeForFormulas();
QString workbookChartTitle(const QString &currency);
QString workbookMadeOn(const QString &date);
QString workbookAmountsIn(const QString &currency);
QString totalOfKnown(); ///< where some are not known
QString workbookTotal();
QString initialTerm(bool isInitial); ///< else a renewal
QString newOffer(bool isNew);        ///< else an expansion
QString firstDealsAlone(const QString &count);
QString workbookMark(bool isInternal, bool isIllustrative); ///< "internal, illustrative": for the name of a file
QString workbookDocumentTitle(const QString &scenario, const QString &mark);
// What a window says.
QString workbookExported(const QString &path);
QString makingWorkbook(); ///< while it lasts
QString workbookIsBeingMade();
QString workbookNotMade(const QString &why);
QString workbookNeedsMore(); ///< memory, or threads
QString tooManyMonthsForWorkbook(const QString &rows);

} // namespace dealdesk::wording
