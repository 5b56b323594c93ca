#include "pages.h"

#include "customerpaper.h"
#include "grid.h"
#include "table.h"
#include "wording/figuretext.h"
#include "wording/pages/usagestatement.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerUsagePages)
};

using paper::ascent;
using paper::leading;

/// Draws the customer's page of usage. Knows nothing but its type: what is not in that cannot get onto its pages.
class CustomerUsagePages
{
public:
    CustomerUsagePages(const CustomerUsage &ofCustomer, DrawnPages &inPages)
        : usage(ofCustomer)
        , pages(inPages)
        , flow(pages, [this](DrawnPages &page) { return runningHead(page); })
        , language(usage.language)
    {
        pages.colours = coloursOf(usage.letterhead);
    }

    void draw()
    {
        drawLetterhead(flow, {UsageWords::tr("Usage"), usage.partner, usage.letterhead});
        parties();
        headlines();
        months();
        projects();
        flow.finish(wording::usageOf(usage.product, usage.customer));
    }

private:
    qreal runningHead(DrawnPages &page) const
    {
        constexpr qreal baseline = 9;
        page.textWithin({0, baseline}, page.width() * 0.6, firmOf(usage.letterhead, usage.partner),
                        paper::label.strong(), Align::Left);
        page.textWithin({page.width(), baseline}, page.width() * 0.35, language.month(usage.of.month), paper::label,
                        Align::Right);
        page.rule(16, 0, page.width());
        return 32;
    }

    void parties()
    {
        const qreal top = flow.y;
        const qreal below = drawMetadata(flow, {{UsageWords::tr("Date"), language.date(usage.made)},
                                                {UsageWords::tr("Month"), language.month(usage.of.month)},
                                                {UsageWords::tr("Product"), usage.product}});
        const qreal width = flow.width() - metadataWidth - 2 * paper::columnGap;
        paper::Style style = paper::recipient;
        QStringList name = pages.wrapped(usage.customer, style, width, 12);
        if (name.size() > 3) { // a very long name is set smaller before it is shortened
            style = paper::bodyStrong;
            name = pages.wrapped(usage.customer, style, width, 9);
        }
        qreal left = top;
        const auto put = [&](const QString &text, const paper::Style &with) {
            pages.text({0, left + ascent(with)}, text, with);
            left += leading(with);
        };
        put(UsageWords::tr("Prepared for"), paper::label);
        left += 2;
        for (const QString &line : name)
            put(line, style);
        flow.y = std::max(below, left) + 16;
    }

    QString difference(const CustomerUsage::Month &month) const
    {
        return wording::usageDifference(month.used - month.agreed, language);
    }

    void headlines()
    {
        const QString month = language.month(usage.of.month);
        drawHeadlines(flow, {{UsageWords::tr("Tenants in use"), language.count(usage.of.used), month},
                             {UsageWords::tr("Tenants agreed"), language.count(usage.of.agreed), month},
                             {UsageWords::tr("Difference"), difference(usage.of),
                              wording::usageComparedWithAgreed(usage.of.used - usage.of.agreed)}});
        flow.y += 14;
    }

    void months()
    {
        Table table;
        table.columns = {{UsageWords::tr("Month"), Align::Left, 90, true},
                         {UsageWords::tr("In use"), Align::Right, 90},
                         {UsageWords::tr("Agreed"), Align::Right, 90},
                         {UsageWords::tr("Difference"), Align::Right, 90}};
        for (const CustomerUsage::Month &each : usage.months) {
            const Tone tone = each.month == usage.of.month ? Tone::Strong : Tone::Normal;
            table.rows.append({{Cell(language.month(each.month), tone), Cell(language.count(each.used), tone),
                                Cell(language.count(each.agreed), tone), Cell(difference(each), tone)}});
        }
        flow.section(UsageWords::tr("By month"), std::min(heightOf(flow, table), mostTogether),
                     wording::howUsageIsCounted());
        drawTable(flow, table);
    }

    void projects()
    {
        for (const CustomerUsage::Deployment &each : usage.deployments) {
            Grid grid{{UsageWords::tr("Project")}, {Align::Left}, {}, 3};
            for (const QString &project : each.projects) // one that no line holds is shortened
                grid.rows.append(
                    QStringList{pages.wrapped(project, paper::body, flow.width() - besideAName, 1).value(0)});
            const QString name = pages.wrapped(each.name, paper::section, flow.width() * 0.6, 1).value(0);
            flow.section(name, mostTogether / 2, wording::projectsIn(each.projects.size(), usage.of.month, language));
            drawGrid(flow, grid);
        }
    }

    static constexpr qreal mostTogether = 160; ///< points of a table that are kept with its title
    static constexpr qreal besideAName = 40;   ///< points of a grid's row: its number and what is between

    const CustomerUsage &usage;
    DrawnPages &pages;
    Flow flow;
    const wording::Language language;
};

} // namespace

DrawnPages pagesOf(const CustomerUsage &usage, QSizeF points)
{
    DrawnPages pages(points);
    CustomerUsagePages(usage, pages).draw();
    return pages;
}

QString titleOf(const CustomerUsage &usage) { return wording::usageOf(usage.product, usage.customer); }

} // namespace dealdesk::quotes
