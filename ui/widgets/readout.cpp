#include "readout.h"

#include "parts.h"
#include "theme.h"

#include <QGridLayout>

namespace dealdesk::ui {

Readout::Readout(QWidget *parent)
    : QFrame(parent)
    , title(label({}, this))
    , grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // it must not take the pointer from the chart below it
    title->setFont(fontOf(Type::BodyStrong));
    grid->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(2);
    grid->addWidget(title, 0, 0, 1, 2);
    hide();
}

void Readout::setTexts(const QString &about, const QList<std::pair<QString, QString>> &rows)
{
    title->setText(about);
    while (labels.size() < rows.size()) {
        const int row = static_cast<int>(labels.size()) + 1;
        labels.append(std::pair(quietLabel({}, this), label({}, this)));
        grid->addWidget(labels.back().first, row, 0);
        grid->addWidget(labels.back().second, row, 1, Qt::AlignRight);
    }
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const bool used = i < rows.size();
        labels[i].first->setText(used ? rows[i].first : QString());
        labels[i].second->setText(used ? rows[i].second : QString());
        labels[i].first->setVisible(used);
        labels[i].second->setVisible(used);
    }
}

void Readout::showBeside(int x, int top)
{
    adjustSize();
    const bool fitsRight = x + space::between + width() <= parentWidget()->width();
    const int left = fitsRight ? x + space::between : x - space::between - width();
    move(std::max(0, left), std::min(top, parentWidget()->height() - height()));
    show();
    raise();
}

QString Readout::text() const
{
    if (isHidden())
        return {};
    QString all = title->text();
    for (const auto &[name, value] : labels) {
        if (!name->text().isEmpty())
            all += QLatin1Char('\n') + name->text() + QLatin1Char('\t') + value->text();
    }
    return all;
}

} // namespace dealdesk::ui
