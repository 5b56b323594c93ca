// quotes: the register of a workspace.
#include "cli.h"
#include "cli_arguments.h"
#include "cli_columns.h"
#include "cli_names.h"
#include "cli_workspaces.h"
#include "language.h"

#include "exchange/jsontext.h"
#include "pricing/currencies.h"
#include "records/decimaltext.h"
#include "wording/figuretext.h"
#include "workspace/contents.h"
#include "workspace/firmday.h"

#include <algorithm>

namespace dealdesk::cli {

using workspace::QuoteRecord;

namespace {

struct Line {
    const QuoteRecord *quote;
    records::QuoteState state;
};

/// In the order in which they were issued, revisions behind one another.
std::vector<Line> linesOf(const workspace::Contents &contents)
{
    const workspace::QuoteStates states(contents.quotes);
    const QDate today = workspace::firmDay(contents.facts.firm, QDateTime::currentDateTimeUtc());
    std::vector<Line> lines;
    for (const QuoteRecord &quote : contents.quotes)
        lines.push_back({&quote, states.of(quote, today)});
    std::ranges::stable_sort(lines, {},
                             [](const Line &line) { return std::pair(line.quote->issued, line.quote->key); });
    return lines;
}

void day(exchange::JsonText &json, std::string_view name, const QDate &date)
{
    if (date.isValid())
        json.member(name, wording::utf8(date.toString(Qt::ISODate)));
    else
        json.member(name, std::optional<pricing::Money>());
}

std::string jsonOf(const std::vector<Line> &lines)
{
    std::string all = "{\n  \"quotes\": [";
    for (const auto &[quote, state] : lines) {
        exchange::JsonText json(wording::utf8(quote->currency)); // amounts have the decimals of their own currency
        json.beginObject(exchange::JsonText::OneLine);
        json.member("number", wording::utf8(quote->number));
        json.member("revision", quote->revision);
        json.member("state", records::wordOf(state));
        json.member("deal", quote->deal.text);
        json.member("customer", wording::utf8(quote->customerName));
        day(json, "issued", state == records::QuoteState::Draft ? QDate() : quote->issued);
        day(json, "validUntil", quote->validUntil);
        json.member("currency", wording::utf8(quote->currency));
        json.member("total", quote->total);
        json.endObject();
        std::string line = json.take();
        line.pop_back(); // its line feed
        all += (all.ends_with('[') ? "\n    " : ",\n    ") + line;
    }
    return all + (lines.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

std::string tableOf(const std::vector<Line> &lines)
{
    Table table(7); // texts; the revision and the amount after them
    table.row({"Number", "State", "Customer", "Deal", "Issued", "Valid until", "Note", "Revision", "Total"});
    const auto day = [](const QDate &date) { return wording::utf8(date.toString(Qt::ISODate)); };
    for (const auto &[quote, state] : lines)
        table.row({wording::utf8(quote->number), std::string(records::wordOf(state)),
                   wording::utf8(quote->customerName), wording::utf8(quote->dealName), day(quote->issued),
                   day(quote->validUntil), wording::utf8(quote->note.simplified()), std::to_string(quote->revision),
                   wording::utf8(quote->currency) + ' ' +
                       records::groupedText(quote->total, pricing::minorDigits(wording::utf8(quote->currency)))});
    return table.text();
}

} // namespace

int quotesCommand(Words words)
{
    const auto arguments = readArguments({"quotes", {"WORKSPACE"}, {}, {"--table"}}, words);
    if (!arguments)
        return WrongInput;
    const std::string &path = arguments->files.front();
    const auto file = pathOf(path);
    if (!file)
        return Failed;
    const QtCore qt;
    const auto opened = storage::WorkspaceFile::open(app::languageAtStart(), *file, storage::Access::ReadOnly);
    if (!opened)
        return complainOf(path, opened.error());
    const auto contents = (*opened)->read();
    remark(path, **opened);
    if (!contents)
        return complainOf(path, contents.error());
    const auto lines = linesOf(*contents);
    return print(arguments->has("--table") ? tableOf(lines) : jsonOf(lines));
}

} // namespace dealdesk::cli
