#include "figurespanel.h"

#include "feelines.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/explanation.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/widgetwords.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dealdesk::ui {

using pricing::Figure;

FiguresPanel::FiguresPanel(const workspace::Document &of, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , language(in)
    , document(of)
    , fees(new FeeLines(of, in, this))
    , askedName(label({}, this))
    , steps(new QWidget(this))
    , stepGrid(new QGridLayout(steps))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside, space::between, space::between);
    layout->setSpacing(space::inside);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    for (int figure = 0; figure <= static_cast<int>(Figure::TotalMarginPercent); ++figure)
        addFigure(grid, static_cast<Figure>(figure));
    layout->addLayout(grid);
    layout->addWidget(rule(this));
    askedName->setFont(fontOf(Type::BodyStrong));
    askedName->setWordWrap(true);
    layout->addWidget(askedName);
    stepGrid->setContentsMargins(0, 0, 0, 0);
    stepGrid->setVerticalSpacing(2);
    stepGrid->setColumnStretch(0, 1);
    layout->addWidget(steps);
    layout->addWidget(rule(this));
    layout->addWidget(fees);
    layout->addStretch();
}

void FiguresPanel::addFigure(QGridLayout *grid, Figure figure)
{
    const int row = grid->rowCount();
    auto *button = new QPushButton(this);
    button->setProperty("role", QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
    button->setAccessibleName(wording::figureWhy(wording::name(figure)));
    button->setToolTip(wording::whyThisNumber());
    QLabel *name = label(wording::name(figure), this);
    setTone(name, tables::Tone::Quiet);
    name->setWordWrap(true); // the value keeps its room
    grid->addWidget(name, row, 0);
    grid->addWidget(button, row, 1, Qt::AlignRight);
    values.insert(static_cast<int>(figure), button);
    connect(button, &QPushButton::clicked, this, [this, figure] { explain(figure); });
}

QString FiguresPanel::value(Figure figure, const wording::FigureText &figures) const
{
    const pricing::DealFigures &of = own.figures;
    const pricing::MonthFigures &first = own.first;
    switch (figure) {
    case Figure::WholesaleUnit: return figures.money(first.wholesaleUnit);
    case Figure::Unit: return figures.money(of.unit);
    case Figure::Billed: return figures.money(first.billed);
    case Figure::Wholesale: return figures.money(first.wholesale);
    case Figure::Margin: return figures.money(first.margin);
    case Figure::MarginPercent: return figures.ratio(of.marginPercent);
    case Figure::MarketplaceFee: return figures.money(first.marketplaceFee);
    case Figure::PlatformFee: return figures.money(first.platformFee);
    case Figure::NetMargin: return figures.money(first.netMargin);
    case Figure::Arr: return figures.money(of.arr);
    case Figure::ExitArr: return figures.money(of.exitArr);
    case Figure::Acv: return figures.money(of.acv);
    case Figure::Tcv: return figures.money(of.tcv);
    case Figure::TotalWholesale: return figures.money(of.totalWholesale);
    case Figure::TotalMargin: return figures.money(of.totalMargin);
    case Figure::TotalNetMargin: return figures.money(of.totalNetMargin);
    case Figure::TotalMarginPercent: return figures.ratio(of.totalMarginPercent);
    }
    return wording::unknown;
}

void FiguresPanel::setDeal(std::optional<std::size_t> index, const pricing::TermFigures &ofDeal)
{
    deal = index;
    own = ofDeal;
    const bool counted = deal && document.scenario().deals[*deal].included; // else nothing explains them
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString text = value(static_cast<Figure>(it.key()), figures);
        if (it.value()->text() != text)
            it.value()->setText(text);
        it.value()->setEnabled(counted);
    }
    fees->setDeal(index);
    showSteps();
}

void FiguresPanel::explain(Figure figure)
{
    asked = figure;
    showSteps();
    // Brings the steps into view once they have their size.
    QMetaObject::invokeMethod(this, &FiguresPanel::bringIntoView, Qt::QueuedConnection);
}

void FiguresPanel::bringIntoView()
{
    QScrollArea *area = nullptr;
    for (QWidget *above = parentWidget(); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    if (!area)
        return;
    // Each label's height depends on its width, which the first round of layout settles.
    for (int round = 0; round < 2; ++round) {
        layout()->activate();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    area->ensureWidgetVisible(steps);
    area->ensureWidgetVisible(askedName, 0, 0);
}

void FiguresPanel::showSteps()
{
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    const pricing::Evaluation *evaluation = document.evaluation();
    const auto explained =
        deal && evaluation
            ? wording::explained(pricing::explain(document.scenario(), *deal, *evaluation, asked), figures)
            : QList<wording::ExplainedStep>();
    QStringList wanted{wording::name(asked)};
    for (const auto &step : explained)
        wanted << step.label << step.formula << step.result << step.note;
    if (wanted == stepsShown)
        return;
    stepsShown = wanted;
    askedName->setText(wording::whyFigure(wording::name(asked)));
    while (QLayoutItem *item = stepGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &step : explained) {
        QLabel *what = label(step.label, steps);
        what->setWordWrap(true);
        stepGrid->addWidget(what, row, 0, Qt::AlignTop);
        auto *result = new ElidedLabel(step.result, steps); // a band's name may be as long as it likes
        result->setFont(fontOf(Type::BodyStrong));
        stepGrid->addWidget(result, row, 1, Qt::AlignRight | Qt::AlignTop);
        const QString below = step.note.isEmpty()      ? step.formula
                              : step.formula.isEmpty() ? step.note
                                                       : step.formula + QStringLiteral(" — ") + step.note;
        if (!below.isEmpty()) {
            QLabel *how = quietLabel(below, steps);
            how->setWordWrap(true);
            stepGrid->addWidget(how, ++row, 0, 1, 2);
        }
        ++row;
    }
}

} // namespace dealdesk::ui
