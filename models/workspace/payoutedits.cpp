#include "payoutedits.h"

#include "quoteregister.h"

namespace dealdesk::workspace {

namespace {

RowRef payoutRef(const std::string &name) { return {RowKind::PayoutReport, {}, {}, QString::fromStdString(name)}; }

} // namespace

bool PayoutEdits::take(const std::vector<Arrived> &files, const QString &text)
{
    PayoutRecords arrived; // the last file holds
    for (const Arrived &file : files) {
        PayoutRecord record{file.report, file.name, sha256Of(file.bytes).toHex().toStdString(), file.readOn};
        arrived.insert_or_assign(payoutName(record), std::move(record));
    }
    std::vector<RowEdit> edits;
    for (auto &[name, record] : arrived) {
        const auto now = facts().payouts.find(name);
        std::optional<Row> before;
        if (now != facts().payouts.end()) {
            if (now->second.sha256 == record.sha256 && now->second.report == record.report)
                continue; // the same file again, whatever the day
            before = now->second;
        }
        edits.push_back({payoutRef(name), std::move(before), std::move(record)});
    }
    const bool isAny = !edits.empty();
    push(text, std::move(edits));
    return isAny;
}

void PayoutEdits::forget(const std::string &name, const QString &text)
{
    if (const auto at = facts().payouts.find(name); at != facts().payouts.end())
        push(text, {{payoutRef(name), at->second, std::nullopt}});
}

} // namespace dealdesk::workspace
