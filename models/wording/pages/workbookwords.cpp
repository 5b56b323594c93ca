#include "workbookwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWords)
};

} // namespace

QString sheetName(WorkbookSheet sheet)
{
    switch (sheet) {
    case WorkbookSheet::About: return Words::tr("About");
    case WorkbookSheet::Deals: return Words::tr("Deals");
    case WorkbookSheet::DealMonths: return Words::tr("Months of deals");
    case WorkbookSheet::Months: return Words::tr("Months");
    case WorkbookSheet::Terms: return Words::tr("Terms");
    case WorkbookSheet::Offers: return Words::tr("Offers");
    case WorkbookSheet::Assumptions: return Words::tr("Assumptions");
    case WorkbookSheet::Glossary: return Words::tr("Glossary");
    }
    return {};
}

QString columnTitle(WorkbookColumn column)
{
    switch (column) {
    case WorkbookColumn::Customer: return Words::tr("Customer");
    case WorkbookColumn::Deal: return Words::tr("Deal");
    case WorkbookColumn::Listing: return Words::tr("Listing");
    case WorkbookColumn::Route: return Words::tr("Route");
    case WorkbookColumn::Included: return Words::tr("Included");
    case WorkbookColumn::FirstMonth: return Words::tr("First month");
    case WorkbookColumn::TermMonths: return Words::tr("Term, months");
    case WorkbookColumn::Rule: return Words::tr("Price rule");
    case WorkbookColumn::Price: return Words::tr("Price entered");
    case WorkbookColumn::Unit: return Words::tr("Price per tenant");
    case WorkbookColumn::Probability: return Words::tr("Probability");
    case WorkbookColumn::Billed: return Words::tr("Billed");
    case WorkbookColumn::FirstBilled: return Words::tr("Billed, first month");
    case WorkbookColumn::Arr: return Words::tr("ARR");
    case WorkbookColumn::Tcv: return Words::tr("TCV");
    case WorkbookColumn::WeightedArr: return Words::tr("Weighted ARR");
    case WorkbookColumn::WholesaleUnit: return Words::tr("Wholesale per tenant");
    case WorkbookColumn::Wholesale: return Words::tr("Wholesale");
    case WorkbookColumn::Margin: return Words::tr("Margin");
    case WorkbookColumn::MarginPercent: return Words::tr("Margin\u00A0%");
    case WorkbookColumn::TotalWholesale: return Words::tr("Wholesale over the term");
    case WorkbookColumn::TotalMargin: return Words::tr("Margin over the term");
    case WorkbookColumn::TotalMarginPercent: return Words::tr("Margin\u00A0% over the term");
    case WorkbookColumn::FeeRate: return Words::tr("Marketplace fee\u00A0%");
    case WorkbookColumn::PlatformFee: return Words::tr("Platform fee per month");
    case WorkbookColumn::TotalNetMargin: return Words::tr("Net margin over the term");
    case WorkbookColumn::Month: return Words::tr("Month");
    case WorkbookColumn::MonthOfDeal: return Words::tr("Month of the deal");
    case WorkbookColumn::TermKind: return Words::tr("Term");
    case WorkbookColumn::Tenants: return Words::tr("Tenants");
    case WorkbookColumn::Band: return Words::tr("Volume band");
    case WorkbookColumn::MarketplaceFee: return Words::tr("Marketplace fee");
    case WorkbookColumn::NetMargin: return Words::tr("Net margin");
    case WorkbookColumn::Mrr: return Words::tr("MRR");
    case WorkbookColumn::Payout: return Words::tr("Payout");
    case WorkbookColumn::OfferKind: return Words::tr("Kind");
    case WorkbookColumn::Start: return Words::tr("Start");
    case WorkbookColumn::End: return Words::tr("End");
    case WorkbookColumn::Days: return Words::tr("Days");
    case WorkbookColumn::OfferPrice: return Words::tr("Price of the offer");
    case WorkbookColumn::OfferWholesale: return Words::tr("Wholesale of the offer");
    case WorkbookColumn::PortalEntry: return Words::tr("Typed into the portal, %");
    case WorkbookColumn::Assumption: return Words::tr("Assumption");
    case WorkbookColumn::Value: return Words::tr("Value");
    case WorkbookColumn::Authorization: return Words::tr("Authorization");
    case WorkbookColumn::BandFrom: return Words::tr("From tenants");
    case WorkbookColumn::BandPrice: return Words::tr("List price per tenant");
    case WorkbookColumn::Source: return Words::tr("Source");
    case WorkbookColumn::Term: return Words::tr("Term of the trade");
    case WorkbookColumn::Meaning: return Words::tr("What it means");
    }
    return {};
}

QString settingTitle(WorkbookSetting setting)
{
    switch (setting) {
    case WorkbookSetting::Partner: return Words::tr("Partner");
    case WorkbookSetting::Currency: return Words::tr("Currency");
    case WorkbookSetting::FirstMonth: return Words::tr("First month");
    case WorkbookSetting::Horizon: return Words::tr("Horizon, months");
    case WorkbookSetting::BandPolicy: return Words::tr("Band policy");
    case WorkbookSetting::PayoutDays: return Words::tr("Days from invoice to payout");
    case WorkbookSetting::MarginFloor: return Words::tr("Margin floor");
    case WorkbookSetting::Rounding: return Words::tr("Rounding");
    }
    return {};
}

QString howAmountsAreRounded()
{
    return Words::tr("to the least unit of the currency, halves away from zero; a price for a target margin up");
}

QString workbookTitle(const QString &scenario) { return Words::tr("Scenario: %1").arg(scenario); }

QString holdsWholesale(bool isInternal)
{
    return isInternal ? Words::tr("Internal: it holds wholesale prices and margins. Do not hand it to customers.")
                      : Words::tr("Without wholesale prices and margins.");
}

QString pricesAreIllustrative(bool areIllustrative)
{
    return areIllustrative ? Words::tr("Prices rest on illustrative figures: they are nobody’s real price.")
                           : Words::tr("No price rests on illustrative figures.");
}

QStringList howTheWorkbookWorks(bool isInternal)
{
    QStringList sentences{
        Words::tr("Blue cells are what you may change: prices, probabilities and tenants. What is computed from them "
                  "follows, to the cent."),
        Words::tr("Months of deals has a row for each month of each included deal. Months sums them over the horizon."),
        Words::tr("A dash stands for what is not known. Totals are without it.")};
    if (isInternal) {
        sentences.append(Words::tr("Wholesale prices per tenant are those of the volume bands that Deal Desk found. A "
                                   "number of tenants that reaches another band does not move them here."));
        sentences.append(Words::tr("Payouts, Terms and Offers are as exported: they do not follow."));
    } else {
        sentences.append(Words::tr("Terms and Offers are as exported: they do not follow."));
    }
    return sentences;
}

QString amountsTooLargeForFormulas()
{
    return Words::tr("Some amounts are too large for the formulas of a spreadsheet: it holds values alone.");
}

QString workbookChartTitle(const QString &currency) { return Words::tr("By month (%1)").arg(currency); }
QString workbookMadeOn(const QString &date) { return Words::tr("Made on %1.").arg(date); }
QString workbookAmountsIn(const QString &currency) { return Words::tr("Amounts are in %1.").arg(currency); }
QString totalOfKnown() { return Words::tr("Total of what is known"); }
QString workbookTotal() { return Words::tr("Total"); }
QString initialTerm(bool isInitial) { return isInitial ? Words::tr("initial") : Words::tr("renewal"); }
QString newOffer(bool isNew) { return isNew ? Words::tr("new") : Words::tr("expansion"); }
QString firstDealsAlone(const QString &count) { return Words::tr("Of the first deals alone: %1.").arg(count); }

QString workbookMark(bool isInternal, bool isIllustrative)
{
    if (isInternal)
        return isIllustrative ? Words::tr("internal, illustrative") : Words::tr("internal");
    return isIllustrative ? Words::tr("without wholesale, illustrative") : Words::tr("without wholesale");
}

QString workbookDocumentTitle(const QString &scenario, const QString &mark)
{
    return Words::tr("%1, %2").arg(scenario, mark);
}

QString workbookExported(const QString &path) { return Words::tr("The workbook was written to %1.").arg(path); }
QString makingWorkbook() { return Words::tr("Making the workbook…"); }
QString workbookIsBeingMade() { return Words::tr("A workbook is being made already. Export again when it is there."); }
QString workbookNeedsMore()
{
    return Words::tr("The computer has not enough memory for the workbook. Close other programs, then try again.");
}

QString workbookNotMade(const QString &why) { return Words::tr("The workbook cannot be made: %1.").arg(why); }

QString tooManyMonthsForWorkbook(const QString &rows)
{
    return Words::tr("The workbook cannot be made: a month of a deal takes a row, and there are more of them (%1) than "
                     "a sheet has.")
        .arg(rows);
}

} // namespace dealdesk::wording
