// What to ask a marketplace about its payouts, as plain text to send. It is built from a type that has no place for
// wholesale, margin, a price or a deal's name.
#pragma once

#include "pricing/receivedpayouts.h"
#include "wording/language.h"

#include <QString>

#include <string>
#include <vector>

namespace dealdesk::wording {

struct PayoutQuestions {
    struct Instalment {
        std::vector<std::string> offers; ///< made for the deal; none: their ids are not known here
        std::string customer;
        pricing::Date invoiced, due;
        std::optional<pricing::Money> expected, paid, undisbursed, difference;
        pricing::InstalmentStatus status = pricing::InstalmentStatus::NotFound;
        int daysLate = 0;
    };
    /// Paid, and of no instalment.
    struct Line {
        std::string reference, offer, customer; ///< empty: the report does not say
        std::optional<pricing::Date> invoiced, paidOn;
        pricing::Money net;
    };

    pricing::Route route = pricing::Route::Cppo;
    std::string partner, currency; ///< ISO 4217
    pricing::Date asOf;
    std::vector<Instalment> instalments; ///< that need asking
    std::vector<Line> lines;

    bool isEmpty() const { return instalments.empty() && lines.empty(); }
};

QString questionsText(const PayoutQuestions &questions, const Language &language);

} // namespace dealdesk::wording
