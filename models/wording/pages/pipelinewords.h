// What is said of many deals at once: saved views of them, templates and defaults for new ones, one edit of several.
#pragma once

#include "wording/figuretext.h"

#include <QStringList>

namespace dealdesk::wording {

// What is kept under a name.
QString buttonOfMenu(const QString &name); ///< "Late ▾"
QString renameNamed(const QString &name);  ///< "Rename “Late”…"
QString deleteNamed(const QString &name);

// Views, under a name.
QString viewIs(const QString &name);
QString customerIsGone(); ///< in place of his name
QString ownChoice();      ///< what is shown is no view that was saved
QString viewsCustomerIsGone(const QString &view);
QString wantedCustomerIsGone();
QString viewIsTaken(const QString &name);
QString saveView(const QString &name);
QString renameView(const QString &name);
QString deleteView(const QString &name);
QString viewSaved(const QString &name);
QString viewDeleted(const QString &name);

// Templates, under a name.
QString templateInCurrency(const QString &name, const QString &currency); ///< of another than the scenario's
QString templateIsTaken(const QString &name);
QString saveTemplate(const QString &name);
QString renameTemplate(const QString &name);
QString deleteTemplate(const QString &name);
QString templateSaved(const QString &name);
QString templateDeleted(const QString &name);
QString addDealFrom(const QString &name);
/// `what`: the fields that hold them.
QString templatesAmountsLeft(const QString &name, const QString &theirs, const QString &ours, const QStringList &what);
QString templateNeedsAuthorization(const QString &name, const QString &listing);
QString templateIsOfAnotherVersion(const QString &name);

// Several deals.
QString changeOfDeals(const QString &field, std::int64_t deals, const Language &language); ///< an edit's name
QString dealsChanged(const QString &field, std::int64_t deals, const Language &language);
QString entryIsForAll(std::int64_t deals, const Language &language);
QString notForAll(const QString &deal, const QString &why);
QString otherPriceRule();

// Defaults for new deals.
QString changeDefault(const QString &field); ///< an edit's name
QString defaultsHelp();
QString defaultTermHelp();
QString defaultRouteHelp();
QString defaultPriceHelp();
QString defaultPriceIsMissing();
QString defaultPriceIsInAnother(const QString &price, const QString &currency);
QString defaultFeeHelp();
QString feeOn(const QString &route); ///< a field's title

// Calendar quarters and years of a forecast.
QString quarter(int number, int year);
QString periodFrom(const QString &period, const QString &firstMonth);
QString periodTo(const QString &period, const QString &lastMonth);
QString periodFromTo(const QString &period, const QString &firstMonth, const QString &lastMonth);

} // namespace dealdesk::wording
