#include "cli_issue.h"

#include "cli_drawing.h"
#include "cli_files.h"
#include "cli_quotedetails.h"
#include "cli_workspaces.h"
#include "language.h"

#include "exchange/jsontext.h"
#include "guidance/listings.h"
#include "pricing/authorizations.h"
#include "quotes/issuing.h"
#include "quotes/letterheadof.h"
#include "records/decimaltext.h"
#include "wording/findings/quotability.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"
#include "workspace/firmday.h"
#include "workspace/openworkspace.h"

namespace dealdesk::cli {

using workspace::OpenWorkspace;
using workspace::ScenarioEntry;

namespace {

int refuse(const std::string &file, const QString &sentence, ExitCode code = Failed)
{
    complain(file + ": " + wording::utf8(sentence));
    return code;
}

/// The one that is named, or the only one. Complains.
const ScenarioEntry *scenarioOf(const workspace::Contents &contents, const Arguments &arguments)
{
    const std::string &file = arguments.files.front();
    if (arguments.has("--scenario"))
        return findScenario(contents, file, arguments.value("--scenario"));
    if (contents.scenarios.size() == 1)
        return &contents.scenarios.front();
    complain(file + ": has several scenarios; name one with --scenario");
    return nullptr;
}

/// Complains where it is none, or before today.
bool takeValidUntil(const Arguments &arguments, quotes::QuoteDetails &details)
{
    if (!arguments.has("--valid-until"))
        return true;
    const auto day = records::readDay(arguments.value("--valid-until"));
    if (day)
        details.validUntil = wording::toQDate(*day);
    if (day && details.validUntil >= details.issued)
        return true;
    complain("--valid-until must be a day from today on, such as 2027-01-31, found \"" +
             arguments.value("--valid-until") + '"');
    return false;
}

/// The next free number, the one that is given, or the next revision of a quote. Complains.
bool takeNumber(const Arguments &arguments, const OpenWorkspace &document, const ScenarioEntry &entry,
                const pricing::DealId &deal, quotes::QuoteDetails &details)
{
    if (!arguments.has("--revise")) {
        if (details.number.isEmpty())
            details.number = document.quoteRegister.nextQuoteNumber(details.issued.year());
        return true;
    }
    if (arguments.has("--number")) {
        complain("--number is for a new quote, --revise for another revision of one: give one of them");
        return false;
    }
    const workspace::QuoteRecord *quote =
        document.quoteRegister.quoteNumbered(wording::text(arguments.value("--revise")));
    const ScenarioEntry *its = quote ? workspace::find(document.contents(), quote->scenario) : nullptr;
    if (!quote || quote->deal != deal || (quote->scenario != entry.key && (!its || its->family != entry.family))) {
        complain("--revise: the deal has no quote \"" + arguments.value("--revise") + '"');
        return false;
    }
    details.number = quote->number;
    details.revision = document.quoteRegister.nextRevision(quote->number);
    return true;
}

/// As a sentence; empty: it ends in time, or it is said why not.
std::string outlasts(const pricing::Scenario &scenario, const pricing::Deal &deal, const quotes::QuoteDetails &details,
                     const QString &reason)
{
    const auto *rules = pricing::authorizationIn(scenario, deal.listing, deal.startMonth);
    if (!rules || !rules->until || !reason.isEmpty() || details.validUntil <= wording::toQDate(*rules->until))
        return {};
    return "the quote would be valid after its authorization's last day, " + records::dateText(*rules->until) +
           "; say why with --reason, or end it earlier with --valid-until";
}

std::optional<workspace::QuoteApproval> approvalOf(const Arguments &arguments, const quotes::QuotedDeal &deal,
                                                   const QDate &today)
{
    if (!arguments.has("--approved-by"))
        return std::nullopt;
    return workspace::QuoteApproval{wording::text(arguments.value("--approved-by")).simplified(), today,
                                    wording::text(arguments.value("--approved-why")).simplified(),
                                    workspace::sha256Of(deal.content)};
}

bool areTogether(const Arguments &arguments)
{
    const auto isSaid = [&](std::string_view option) {
        return !wording::text(arguments.value(option)).simplified().isEmpty();
    };
    const bool isGiven = arguments.has("--approved-by") || arguments.has("--approved-why");
    if (!isGiven || (isSaid("--approved-by") && isSaid("--approved-why")))
        return true;
    complain("--approved-by says who approves the quote and --approved-why why: give both, or neither");
    return false;
}

int issueFrom(OpenWorkspace &document, const ScenarioEntry &entry, std::size_t index, const Arguments &arguments,
              const QString &path)
{
    const std::string &file = arguments.files.front();
    const pricing::Deal &deal = entry.scenario.deals[index];
    const QDate today = workspace::firmDay(document.facts().firm, QDateTime::currentDateTimeUtc());
    quotes::QuoteDetails details = detailsOf(arguments);
    details.validUntil = today.addDays(details.issued.daysTo(details.validUntil));
    details.issued = today;
    details.listingCode = wording::text(
        guidance::listingCode(deal.listing, deal.route, guidance::Marketplaces(document.facts().knowledge)));
    if (!arguments.has("--paper"))
        details.paper = quotes::paperOf(document.facts(), app::languageAtStart());
    details.letterhead = quotes::letterheadOf(document.facts(), entry.scenario.settings.partner);
    if (!takeValidUntil(arguments, details) || !takeNumber(arguments, document, entry, deal.id, details) ||
        !takesCurrency(details, entry.scenario, index, file))
        return WrongInput;
    const QString reason = wording::text(arguments.value("--reason")).simplified();
    if (const std::string why = outlasts(entry.scenario, deal, details, reason); !why.empty())
        return complainOf(file, why);
    const auto evaluation = pricing::evaluate(entry.scenario);
    const auto quote = quotes::customerQuote(entry.scenario, index, evaluation, details);
    if (!quote)
        return refuse(file, quote.error(), WrongInput);
    quotes::QuotedDeal quoted = quotes::quotedDeal(entry, index, evaluation, *quote);
    quoted.reason = reason;
    quoted.approval = approvalOf(arguments, quoted, today);
    quoted.illustrativeOnPurpose = arguments.has("--illustrative");
    quotes::Issuing issuing(document.quoteRegister, app::languageAtStart());
    const auto issued = issuing.issue(*quote, quoted, path, {files::Replacing::Of::SameKind, {file}});
    if (!issued)
        return refuse(file, issued.error().why);
    exchange::JsonText json(wording::utf8(quote->currency));
    json.beginObject(exchange::JsonText::OneLine);
    json.member("number", wording::utf8(details.number));
    json.member("revision", details.revision);
    json.endObject();
    return print(json.take());
}

} // namespace

int issueQuote(const Arguments &arguments, const QString &path)
{
    const std::string &file = arguments.files.front();
    if (!areTogether(arguments))
        return WrongInput;
    if (const auto why =
            files::whyNotWritten(wording::systemName(path), "%PDF-", {files::Replacing::Of::SameKind, {file}})) {
        complain(wording::utf8(wording::notWritten(wording::thePdf(), path, *why))); // before a number is taken
        return Failed;
    }
    const Drawing drawing;
    auto opened = storage::WorkspaceFile::open(app::languageAtStart(), wording::text(file), storage::Access::ReadWrite);
    if (!opened)
        return complainOf(file, opened.error());
    auto contents = (*opened)->read();
    remark(file, **opened);
    if (!contents)
        return complainOf(file, contents.error());
    OpenWorkspace document(std::move(*contents), opened->get());
    const ScenarioEntry *entry = scenarioOf(document.contents(), arguments);
    const auto deal = entry ? findDeal(entry->scenario, file, arguments.value("--deal")) : std::nullopt;
    if (!deal)
        return WrongInput;
    try {
        return issueFrom(document, *entry, *deal, arguments, path);
    } catch (const pricing::AmountOverflow &overflow) {
        return complainOf(file, overflow);
    }
}

} // namespace dealdesk::cli
