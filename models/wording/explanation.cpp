#include "explanation.h"

#include "counts.h"
#include "flagwords.h"
#include "plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

using pricing::Step;
using pricing::StepKind;
using pricing::StepValue;

template<class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template<class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// Puts words to the steps of one figure, first to last: an unknown further down keeps the reason found above it.
class Narrator
{
public:
    explicit Narrator(const FigureText &inFigures)
        : figures(inFigures)
    {}

    ExplainedStep told(const Step &step)
    {
        noteReason(step);
        ExplainedStep out{label(step), formula(step), written(step.result), {}};
        if (step.kind == StepKind::RelationshipTotal)
            out.result = tenants(step.result);
        if (const auto *percent = std::get_if<pricing::Percent>(&step.result))
            out.result = figures.ratio(*percent); // the only percentage that is computed is a margin
        out.note = note(step);
        return out;
    }

private:
    QString written(const StepValue &value) const
    {
        return std::visit(Overloaded{
                              [](pricing::Unknown) { return unknown; },
                              [](pricing::Flag) { return unknown; },
                              [&](pricing::Money money) { return figures.money(money); },
                              [&](pricing::Percent percent) { return figures.percent(percent); },
                              [&](std::int64_t count) { return figures.count(count); },
                              [](const std::string &name) { return text(name); },
                          },
                          value);
    }

    QString input(const Step &step, std::size_t index) const
    {
        return index < step.inputs.size() ? written(step.inputs[index]) : unknown;
    }

    QString tenants(const StepValue &value) const
    {
        const auto *count = std::get_if<std::int64_t>(&value);
        return count ? wording::tenants(*count, figures) : unknown;
    }

    QString tenantsOf(const Step &step, std::size_t index) const
    {
        return index < step.inputs.size() ? tenants(step.inputs[index]) : unknown;
    }

    static bool isUnknown(const StepValue &value)
    {
        return std::holds_alternative<pricing::Unknown>(value) || std::holds_alternative<pricing::Flag>(value);
    }

    static bool isZero(const Step &step, std::size_t index)
    {
        if (index >= step.inputs.size())
            return false;
        const auto *percent = std::get_if<pricing::Percent>(&step.inputs[index]);
        return percent && percent->basisPoints == 0;
    }

    static bool isNoMoney(const Step &step, std::size_t index)
    {
        const auto *money = index < step.inputs.size() ? std::get_if<pricing::Money>(&step.inputs[index]) : nullptr;
        return money && money->minor == 0;
    }

    static int pluralOf(const Step &step, std::size_t index)
    {
        const auto *count = index < step.inputs.size() ? std::get_if<std::int64_t>(&step.inputs[index]) : nullptr;
        return plural(count ? *count : 0);
    }

    QString years(const Step &step, std::size_t index) const
    {
        const auto *months = index < step.inputs.size() ? std::get_if<std::int64_t>(&step.inputs[index]) : nullptr;
        return months ? name(static_cast<pricing::CommitmentTerm>(*months)) : unknown;
    }

    static QString label(const Step &step)
    {
        switch (step.kind) {
        case StepKind::RelationshipTotal: return Words::tr("All tenants together");
        case StepKind::Band: return Words::tr("Volume band");
        case StepKind::ListPrice: return Words::tr("List price");
        case StepKind::Discount:
        case StepKind::NegotiatedByDeal:
        case StepKind::NegotiatedByBand:
        case StepKind::NoPrice: return name(pricing::Figure::WholesaleUnit);
        case StepKind::UnitEntered:
        case StepKind::UnitByMarkup:
        case StepKind::UnitByMargin: return name(pricing::Figure::Unit);
        case StepKind::MonthlyTotalEntered:
            return name(isUnknown(step.result) ? pricing::Figure::Unit : pricing::Figure::Billed);
        case StepKind::Billed: return name(pricing::Figure::Billed);
        case StepKind::Wholesale: return name(pricing::Figure::Wholesale);
        case StepKind::Margin: return name(pricing::Figure::Margin);
        case StepKind::MarginPercent: return name(pricing::Figure::MarginPercent);
        case StepKind::MarketplaceFee: return name(pricing::Figure::MarketplaceFee);
        case StepKind::PlatformFee: return name(pricing::Figure::PlatformFee);
        case StepKind::NetMargin: return name(pricing::Figure::NetMargin);
        case StepKind::Annualized: return Words::tr("Per year");
        case StepKind::TermPart: return Words::tr("Part of the term");
        case StepKind::TermTotal: return Words::tr("Whole term");
        case StepKind::Acv: return name(pricing::Figure::Acv);
        }
        return {};
    }

    QString formula(const Step &step) const
    {
        const auto in = [&](std::size_t index) { return input(step, index); };
        switch (step.kind) {
        case StepKind::RelationshipTotal:
            return Words::tr("%1 existing + %2 of this deal + %3 of other deals").arg(in(0), in(1), in(2));
        case StepKind::Band:
            return isUnknown(step.result)
                       ? Words::tr("%1, below the first band, which begins at %2").arg(tenantsOf(step, 0), in(1))
                       : Words::tr("%1, in the band from %2").arg(tenantsOf(step, 0), in(1));
        case StepKind::ListPrice: return Words::tr("%1, per tenant per month").arg(in(0));
        case StepKind::Discount:
            return isZero(step, 1) ? Words::tr("%1, no commitment discount for %2").arg(in(0), years(step, 2))
                                   : Words::tr("%1 × (100\u00A0% − %2 for %3), rounded to the %4")
                                         .arg(in(0), in(1), years(step, 2), figures.minorUnit());
        case StepKind::NegotiatedByDeal:
            return Words::tr("Negotiated for this deal, net: no commitment discount on top");
        case StepKind::NegotiatedByBand:
            return Words::tr("Negotiated price of %1, net: no commitment discount on top").arg(in(0));
        case StepKind::NoPrice: return reason ? title(*reason) : Words::tr("No price");
        case StepKind::UnitEntered: return Words::tr("Entered, per tenant per month");
        case StepKind::UnitByMarkup:
            return Words::tr("%1 × (100\u00A0% + %2), rounded to the %3").arg(in(0), in(1), figures.minorUnit());
        case StepKind::UnitByMargin:
            return Words::tr("%1 ÷ (100\u00A0% − %2), rounded up to the next %3")
                .arg(in(0), in(1), figures.minorUnit());
        case StepKind::MonthlyTotalEntered:
            return isUnknown(step.result)
                       ? Words::tr("None: %1 is billed every month, whatever the tenant count").arg(in(0))
                       : Words::tr("Monthly total entered, whatever the tenant count");
        case StepKind::Billed:
        case StepKind::Wholesale: return QStringLiteral("%1 × %2").arg(in(0), tenantsOf(step, 1));
        case StepKind::Margin: return Words::tr("%1 billed − %2 wholesale").arg(in(0), in(1));
        case StepKind::MarginPercent: return Words::tr("%1 ÷ %2, rounded to two decimals").arg(in(0), in(1));
        case StepKind::MarketplaceFee:
            return isZero(step, 1) ? Words::tr("No marketplace fee entered")
                                   : Words::tr("%1 × %2, rounded to the %3").arg(in(0), in(1), figures.minorUnit());
        case StepKind::PlatformFee:
            return std::holds_alternative<pricing::Money>(step.result)
                       ? Words::tr("Monthly fee of the white-label tier")
                       : Words::tr("Full white-label, its monthly fee not entered");
        case StepKind::NetMargin:
            return Words::tr("%1 − %2 marketplace fee − %3 platform fee").arg(in(0), in(1), in(2));
        case StepKind::Annualized: return QStringLiteral("12 × %1").arg(in(0));
        case StepKind::TermPart: return Words::tr("%1 months × %2", nullptr, pluralOf(step, 0)).arg(in(0), in(1));
        case StepKind::TermTotal: return Words::tr("Sum over %1 months", nullptr, pluralOf(step, 0)).arg(in(0));
        case StepKind::Acv:
            return Words::tr("12 × %1 ÷ %2 months, rounded to the %3", nullptr, pluralOf(step, 1))
                .arg(in(0), in(1), figures.minorUnit());
        }
        return {};
    }

    QString note(const Step &step) const
    {
        if (isUnknown(step.result)) {
            if (step.kind == StepKind::MarginPercent && isNoMoney(step, 1))
                return Words::tr("Nothing is billed, so there is no percentage of it.");
            return reason ? whatToDo(*reason) : QString();
        }
        const bool ofABandRow = step.kind == StepKind::ListPrice || step.kind == StepKind::NegotiatedByBand;
        if (!ofABandRow || step.provenance == pricing::Provenance::Mine)
            return {};
        switch (step.provenance) {
        case pricing::Provenance::Published: return Words::tr("Published figure, illustrative: not your own price");
        case pricing::Provenance::Derived: return Words::tr("Derived figure, illustrative: not your own price");
        case pricing::Provenance::Assumed: return Words::tr("Assumed figure, illustrative: not your own price");
        case pricing::Provenance::Mine: break;
        }
        return {};
    }

    void noteReason(const Step &step)
    {
        for (const StepValue &value : step.inputs)
            if (const auto *flag = std::get_if<pricing::Flag>(&value))
                reason = *flag;
        if (const auto *flag = std::get_if<pricing::Flag>(&step.result))
            reason = *flag;
        if (step.kind == StepKind::Band && isUnknown(step.result))
            reason = pricing::Flag::NoBand;
    }

    const FigureText &figures;
    std::optional<pricing::Flag> reason;
};

} // namespace

QList<ExplainedStep> explained(const std::vector<Step> &steps, const FigureText &figures)
{
    Narrator narrator(figures);
    QList<ExplainedStep> out;
    out.reserve(qsizetype(steps.size()));
    for (const Step &step : steps)
        out.append(narrator.told(step));
    return out;
}

} // namespace dealdesk::wording
