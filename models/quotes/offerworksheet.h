// What is typed into the marketplace's portal for a deal's offers, on paper. It holds wholesale: never for the
// customer.
#pragma once

#include "letterhead.h"

#include "wording/findings/offersheet.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace dealdesk::quotes {

struct OfferWorksheet {
    wording::Language language;
    QDate made;
    QString deal, customer, route;
    bool illustrative = false; ///< the wholesale is of an example price book
    QString whatIf;            ///< what the scenario supposes in place of facts; empty: nothing
    wording::OfferSheet sheet;
    Paper paper = Paper::Letter;
};

/// Of a deal that has offers. `today` stands on it.
OfferWorksheet offerWorksheet(const pricing::Scenario &scenario, std::size_t deal,
                              const pricing::Evaluation &evaluation, wording::OfferSheet sheet,
                              const wording::Language &language, const QDate &today, const QString &whatIf = {});

/// The whole file in memory. The error is a sentence for the user where a text could not be printed.
tl::expected<QByteArray, QString> pdfOf(const OfferWorksheet &worksheet);

} // namespace dealdesk::quotes
