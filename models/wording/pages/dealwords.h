// What the deals' page says: its form, its side panel, its totals and what stands below the table.
#pragma once

#include "wording/language.h"

#include <QString>

#include <cstdint>

namespace dealdesk::wording {

// The form of a deal
QString tenantsHelp();
QString negotiatedPriceHelp();
QString notesStayInHouse();
QString coSellHelp();
QString offersEndWith(pricing::Date lastDay, const Language &language); ///< where no other day is entered
QString entryDropped(const QString &field, const QString &deal, const QString &entry, const QString &why);
QString nameCustomer(const QString &name);
QString addCustomer(const QString &name);
QString changeFieldOf(const QString &field, const QString &deal);
QString perTenantAndMonth(const QString &currency);
QString perMonth(const QString &currency);
QString routeUndecided(const QString &route, const QString &reasons);
QString routeRecommended(const QString &route, const QString &reasons);
QString instalmentsHelp(const QString &first, const QString &second);
QString instalmentsAddUpTo(const QString &amount);

// Its side panel
QString noPayouts();
QString excludedFigures();
QString pricesAreIllustrative();
QString pricedByAuthorizations(const QString &which); ///< wording::authorizationsOf
QString addTheFirstDeal();
QString chooseForFigures();
QString thenArr(const QString &amount);
QString marginOf(const QString &amount);
QString figureWhy(const QString &figure);
QString whyFigure(const QString &figure);

// The table
QString noDealsYet();
QString noDealHas(const QString &text);
QString noDealFits();
QString dealsHidden(std::int64_t deals, const Language &language); ///< by what is searched for or wanted
QString cellNotTaken(const QString &field, const QString &deal, const QString &why);
QString duplicateDeals(std::int64_t deals, const Language &language);
QString deleteDeals(std::int64_t deals, const Language &language);
QString severalDeleted(std::int64_t deals, const Language &language);
QString dealDeleted(const QString &deal);

// Its totals
QString totalsHelp();
QString dealsOfAll(std::int64_t shown, std::int64_t all, const Language &language);
QString totalsWithout(const QString &deals, const QString &without, const QString &missing);

// Terms, money and band of the chosen deal
QString dealIsExcluded();
QString chooseForTerms();
QString noMoneyFlows();
QString chooseForMoney();
QString firstPayout(const QString &amount, const QString &date, const QString &count);
QString payoutsNotKnown();
QString lastBandIsReached();
QString tenantsUnderAuthorization(std::int64_t tenants, const QString &band, const Language &language);
QString tenantsAndMore(const QString &from);
QString customerPays(const QString &customer);
QString amountAMonth(const QString &amount);
QString marketplaceFee(const QString &amount);
QString wholesaleAndFee(const QString &wholesale, const QString &fee);
QString wholesaleAndPlatformFee(const QString &amounts);
QString youKeep(const QString &percent);
QString moneyFlows(const QString &payer, const QString &amount, const QString &publisher, const QString &partner,
                   const QString &note);
QString arrThenArr(const QString &first, const QString &last);
QString termInWords(const QString &term, const QString &arr, const QString &margin, const QString &whole);
QString termMarginInAll(const QString &term, const QString &amount);
QString termInAll(const QString &term, const QString &amount);
QString flowThrough(const QString &who, const QString &amount);

} // namespace dealdesk::wording
