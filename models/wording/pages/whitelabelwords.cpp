#include "whitelabelwords.h"

#include "wording/sources.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using pricing::WhiteLabelTier;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhiteLabel)
};

} // namespace

QString whiteLabelWords(std::string_view row)
{
    if (row == "colours")
        return Words::tr("Primary and secondary colours");
    if (row == "logo")
        return Words::tr("Logo and favicon");
    if (row == "names")
        return Words::tr("Brand and product name");
    if (row == "mails")
        return Words::tr("Name that notifications come from");
    if (row == "support")
        return Words::tr("Support page and contact for each tenant");
    if (row == "quotas")
        return Words::tr("Quotas for each tenant: scan rate, assets, integrations");
    if (row == "usage")
        return Words::tr("Usage of each tenant to export for your invoices");
    if (row == "domain")
        return Words::tr("Your own domain for each tenant's dashboard");
    if (row == "reports")
        return Words::tr("PDF reports with your branding");
    return {};
}

QString tierTitle(WhiteLabelTier tier)
{
    return tier == WhiteLabelTier::Light ? Words::tr("Light: in every deployment, without a fee")
                                         : Words::tr("Full: a platform fee, and on top of light");
}

QString whiteLabelSource(const guidance::WhiteLabelRow &row, const Language &language)
{
    return asOfAndSource(row.asOf, row.source, language);
}

QString whiteLabelAdvice(bool isRecommended, WhiteLabelTier tier)
{
    if (tier == WhiteLabelTier::Full)
        return isRecommended
                   ? Words::tr("Full white label is chosen; it is recommended from 100 tenants, and this deal "
                               "comes to as many.")
                   : Words::tr("Full white label is chosen; it is recommended from 100 tenants, and this deal "
                               "has fewer.");
    return isRecommended ? Words::tr("This deal comes to 100 tenants: full white label is recommended.")
                         : Words::tr("Light branding will do: full white label is recommended from 100 tenants.");
}

QString quotasIntro()
{
    return Words::tr(
        "Agreed for each tenant. HailBytes publishes no figures: enter what you have agreed; what is empty "
        "is not agreed yet.");
}

QString quotasNeedFull()
{
    return Words::tr("Light branding has no quotas, domain or reports: these hold once it is full.");
}
QString scanRateHelp()
{
    return Words::tr("In words, such as 20 scans a day: how rates are counted is not published.");
}
QString limitHelp() { return Words::tr("How many integrations; 0 is none."); }
QString domainHelp() { return Words::tr("Such as asm.example.com."); }

} // namespace dealdesk::wording
