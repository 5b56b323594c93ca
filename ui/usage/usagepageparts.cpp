// What the page of usage is made of.
#include "usagepage.h"

#include "tables/usagetable.h"
#include "ui/charts/monthchart.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

using pricing::Listing;

namespace {

constexpr int lowerHeight = 236, namesWidth = 380;

}

QWidget *UsagePage::head()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(sectionTitle(tr("Usage"), part));
    for (int each = 0; each < pricing::listingCount; ++each)
        listings->addItem(wording::name(static_cast<Listing>(each)));
    listings->setAccessibleName(tr("Listing"));
    months->setAccessibleName(tr("Month"));
    months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(listings);
    row->addWidget(months);
    row->addStretch();
    QPushButton *read =
        button(tr("Read files…"), tr("Usage files of the chosen month, one or several: of each deployment one"),
               [this] { askForFile(); });
    raisePath = button(tr("Raise the path"), {}, [this] { raise(); });
    statement = button(tr("For the customer…"),
                       tr("His usage as a page to print or save, a text or a table, without anything of yours"),
                       [this] { writeStatement(); });
    forgetMonth =
        button(tr("Forget the month"), tr("Forgets what files said of this listing and month"), [this] { forget(); });
    for (QPushButton *each : {read, raisePath, statement, forgetMonth})
        row->addWidget(each);
    return part;
}

QPushButton *UsagePage::button(const QString &text, const QString &help, std::function<void()> does)
{
    auto *made = new QPushButton(text, this);
    made->setAutoDefault(false);
    made->setToolTip(help);
    connect(made, &QPushButton::clicked, this, [does = std::move(does)] { does(); });
    return made;
}

QWidget *UsagePage::lowerPart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    auto *left = card(part);
    auto *chart = new QVBoxLayout(left);
    chart->setContentsMargins(space::between, space::row, space::between, space::row);
    chart->setSpacing(space::row);
    chart->addWidget(trendTitle);
    trend->setObjectName(QStringLiteral("usageTrend"));
    trend->setAccessibleName(tr("Usage beside the growth path"));
    chart->addWidget(trend, 1);
    row->addWidget(left, 1);

    auto *right = card(part);
    right->setFixedWidth(namesWidth);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::between, space::row, space::between, space::row);
    column->setSpacing(space::row);
    names->setObjectName(QStringLiteral("unknownNames"));
    names->setAccessibleName(tr("Names that are nobody’s"));
    names->setModel(unknown);
    names->setColumnWidths({240, 80});
    names->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(names);
    thisIs = button(tr("This is…"), tr("The name becomes another name of a customer (Enter)"), [this] { mapName(); });
    auto *line = new QHBoxLayout;
    line->addWidget(thisIs);
    line->addWidget(nobody, 1);
    column->addLayout(line);
    for (QLabel *each : {nobody, leftOut, readFrom}) {
        each->setWordWrap(true);
        if (each != nobody)
            column->addWidget(each);
    }
    QPushButton *others =
        button(tr("Read a file with other columns…"), tr("Asks which columns they are, also where it was told before"),
               [this] { askForFile(UsageArrival::Columns::AskedAnew); });
    setRole(others, "link");
    column->addStretch();
    column->addWidget(others, 0, Qt::AlignLeft);
    row->addWidget(right);
    part->setFixedHeight(lowerHeight);
    return part;
}

} // namespace dealdesk::ui
