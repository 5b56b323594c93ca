// "Why this number?" in words: one sentence a step, from the values of pricing::explain.
#pragma once

#include "figuretext.h"
#include "pricing/explain.h"

#include <QString>
#include <QStringList>

namespace dealdesk::wording {

struct ExplainedStep {
    QString label;   ///< "Wholesale unit"
    QString formula; ///< "$84.32 × (100 % − 15 %), rounded to the cent"
    QString result;  ///< "$71.67"
    QString note;    ///< "published figure, illustrative"; or empty
};

QList<ExplainedStep> explained(const std::vector<pricing::Step> &steps, const FigureText &figures);
QString name(pricing::Figure figure); ///< "Wholesale per tenant"

QString yesNo(bool yes);                                                        ///< "yes": a choice of two
QString name(pricing::CommitmentTerm term);                                     ///< "3 years"
QString name(pricing::BillingSchedule schedule);                                ///< "Quarterly, in advance"
QString ruleName(const pricing::ResalePrice &price);                            ///< "Target margin"
QString ruleText(const pricing::ResalePrice &price, const FigureText &figures); ///< "Markup 22.78 %"
QString name(pricing::PurchasingVehicle vehicle);
QString name(pricing::Cloud cloud);
QString name(pricing::InvoicePreference preference);
QString name(pricing::Listing listing); ///< "HailBytes ASM"
QString name(pricing::Route route);     ///< "AWS CPPO"
QString name(pricing::BandPolicy policy);
QString name(pricing::AtEnd atEnd);
QString name(pricing::WhiteLabelTier tier);
QString name(pricing::Provenance provenance); ///< "published"
QString name(pricing::AuthorizationKind kind);
QString name(pricing::PaymentPlan plan);
QString name(pricing::AzurePriceKind kind);
QString name(pricing::DealStatus status);
QString name(pricing::CoSellState state);
QString name(pricing::PocOption option);

} // namespace dealdesk::wording
