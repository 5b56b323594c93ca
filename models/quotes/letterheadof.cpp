#include "letterheadof.h"

#include "wording/figuretext.h"

namespace dealdesk::quotes {

Letterhead letterheadOf(const workspace::Facts &facts, const pricing::Partner &partner)
{
    if (partner.name != facts.partner.name)
        return {};
    const guidance::PaperRows rows = guidance::paperRowsOf(facts.firm);
    Letterhead letterhead{.address = wording::text(rows.address),
                          .closing = wording::text(rows.closing),
                          .terms = wording::text(rows.terms),
                          .signatures = rows.signatures};
    const auto found = facts.brandings.find(workspace::firmsBranding);
    if (found == facts.brandings.end())
        return letterhead;
    const records::Branding &branding = found->second;
    letterhead.logo = QByteArray::fromStdString(branding.logo);
    letterhead.primary = wording::text(branding.primary);
    letterhead.secondary = wording::text(branding.secondary);
    letterhead.firm = wording::text(branding.brandName);
    letterhead.product = wording::text(branding.productName);
    letterhead.supportUrl = wording::text(branding.supportUrl);
    letterhead.contactEmail = wording::text(branding.contactEmail);
    return letterhead;
}

Paper paperOf(const workspace::Facts &facts, const wording::Language &language)
{
    return guidance::paperRowsOf(facts.firm).size.value_or(usualPaper(language));
}

} // namespace dealdesk::quotes
