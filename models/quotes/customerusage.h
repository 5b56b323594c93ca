// A customer's usage on paper, for him: how many tenants are in use and how many were agreed, by month, and the
// projects of one of them. This type holds no price, no wholesale, no margin and not the deals' names, so that a leak
// cannot be written.
#pragma once

#include "letterhead.h"

#include "exchange/usageprojects.h"
#include "wording/pages/usagestatement.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

namespace dealdesk::quotes {

struct CustomerUsage {
    struct Month {
        pricing::YearMonth month;
        std::int64_t agreed = 0, used = 0;
    };
    struct Deployment {
        QString name;
        QStringList projects;
    };

    explicit CustomerUsage(const wording::Language &in)
        : language(in)
    {}

    wording::Language language; ///< the customer's: without a person's own writing
    QDate made;
    Paper paper = Paper::Letter;
    Letterhead letterhead;
    QString partner, customer, product;
    Month of;            ///< whose projects are listed
    QList<Month> months; ///< of which usage is known, rising; one at least
    QList<Deployment> deployments;
};

/// Of the statement's month `month`; where it has none such, of its last one. The statement has a month at least.
/// `projects`: of that customer in that month.
CustomerUsage customerUsage(const wording::UsageStatement &statement, pricing::YearMonth month,
                            const std::vector<exchange::ProjectsThere> &projects, const wording::Language &language,
                            const QDate &made, Letterhead letterhead, Paper paper);

/// The whole file in memory. The error is a sentence for the user where a text could not be printed.
tl::expected<QByteArray, QString> pdfOf(const CustomerUsage &usage);

} // namespace dealdesk::quotes
