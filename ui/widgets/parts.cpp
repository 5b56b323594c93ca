#include "parts.h"

#include "theme.h"

#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace dealdesk::ui {

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    return made;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    made->setFont(fontOf(Type::Label));
    setTone(made, tables::Tone::Quiet);
    return made;
}

ElidedLabel *quietLine(const QString &text, QWidget *parent)
{
    auto *made = new ElidedLabel(text, parent);
    made->setFont(fontOf(Type::Label));
    setTone(made, tables::Tone::Quiet);
    return made;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    made->setFont(fontOf(Type::Section));
    return made;
}

QFrame *rule(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setObjectName(QStringLiteral("rule"));
    made->setFixedHeight(1);
    return made;
}

QFrame *card(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setObjectName(QStringLiteral("card"));
    return made;
}

QSize wrappedMinimum(const QWidget &page)
{
    QSize least = page.QWidget::minimumSizeHint();
    const int width = std::max(page.width(), least.width());
    least.setHeight(std::max(least.height(), page.layout()->minimumHeightForWidth(width)));
    return least;
}

void setTone(QLabel *label, tables::Tone tone)
{
    static constexpr const char *names[] = {"", "quiet", "good", "caution", "bad"};
    const QString name = QLatin1String(names[static_cast<int>(tone)]);
    if (label->property("tone").toString() == name)
        return;
    label->setProperty("tone", name);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

void setRole(QWidget *button, const char *role)
{
    button->setProperty("role", QLatin1String(role));
    button->style()->unpolish(button);
    button->style()->polish(button);
}

HeadlineFigure::HeadlineFigure(const QString &name, QWidget *parent)
    : QWidget(parent)
    , value(label({}, this))
    , note(quietLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(quietLabel(name, this));
    layout->addWidget(value);
    layout->addWidget(note);
    layout->addStretch(); // figures beside each other stand on one line, however long their notes are
    value->setFont(fontOf(Type::Headline));
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the place decides, not the figure
    note->setWordWrap(true);
}

void HeadlineFigure::setValue(const QString &text, const QString &below, tables::Tone tone)
{
    value->setText(text);
    note->setText(below);
    setTone(value, tone);
    Q_EMIT valueChanged();
}

void HeadlineFigure::setValueFont(const QFont &font)
{
    if (value->font() != font)
        value->setFont(font);
}

} // namespace dealdesk::ui
