#include "tourviews.h"

#include "startcontents.h"

#include "exchange/usagefile.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowhabits.h"
#include "workspace/openworkspace.h"

#include <QTableView>

namespace dealdesk::app {

namespace {

constexpr QSize usageSize(1286, 704);
const QDate usageDay(2027, 9, 2);

/// So many projects of a customer in a month.
void add(std::string &file, const std::string &customer, int projects, pricing::YearMonth month)
{
    const std::string when =
        std::to_string(month.year()) + (month.month() < 10 ? "-0" : "-") + std::to_string(month.month());
    for (int project = 0; project < projects; ++project)
        file += customer + ',' + std::to_string(project) + ',' + when + '\n';
}

void read(workspace::OpenWorkspace &document, pricing::YearMonth month, int growth)
{
    std::string file = "customer,project,month\n";
    add(file, "example corp", 92 + 4 * growth, month);
    add(file, "Harbor Mutual", 10, month);
    add(file, "Cascade Regional", 31 + 3 * growth, month);
    add(file, "Meridian Logistics", 60 + 9 * growth, month);
    add(file, "Vela Retail Group", 100, month.plus(1));
    add(file, "State Transit Authority", 175, month);
    const std::string name = "usage-" + std::to_string(month.month()) + ".csv";
    auto usage = exchange::readUsage(file, name, month);
    if (usage)
        document.usageEdits.take(pricing::Listing::Asm,
                                 {{name, QByteArray::fromStdString(file), month.plus(1).firstDay(), *usage}}, {});
}

} // namespace

bool usagePictures(const wording::Language &language, const QDir &folder, const QString &suffix)
{
    workspace::OpenWorkspace document(sampleContents());
    ui::DialogPrompts prompts;
    ui::WindowHabits habits;
    ui::UsagePage page(
        document.usageEdits, document.dealEdits, habits, prompts, [] { return usageDay; }, language, nullptr);
    page.resize(usageSize);
    page.show();
    const bool wroteEmpty = grab(page, folder, QStringLiteral("usage-nothing-%1").arg(suffix));
    for (int month = 3; month <= 8; ++month)
        read(document, pricing::YearMonth::of(2027, month), month - 3);
    page.setMonth(pricing::YearMonth::of(2027, 8));
    if (auto *names = page.findChild<QTableView *>(QStringLiteral("unknownNames")))
        names->selectRow(0);
    return grab(page, folder, QStringLiteral("usage-read-%1").arg(suffix)) && wroteEmpty;
}

} // namespace dealdesk::app
