#include "imagerow.h"

#include "exchange/imagefile.h"
#include "tables/brandingentry.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/brandingwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dealdesk::ui {

ImageRow::ImageRow(records::BrandingField field, const wording::Language &in, QWidget *parent)
    : QWidget(parent)
    , which(field)
    , language(in)
    , what(quietLine({}, this))
    , below(quietLabel({}, this))
    , choose(new QPushButton(tr("Choose…"), this))
    , remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(QStringLiteral("branding.") + wording::nameInSentence(field));
    const QString name = wording::name(field);
    auto *title = label(name, this);
    title->setFixedWidth(EntryField::labelWidth);
    choose->setAutoDefault(false);
    remove->setAutoDefault(false);
    choose->setAccessibleName(wording::chooseImage(name));
    remove->setAccessibleName(wording::removeImage(name));
    below->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(title);
    row->addWidget(what, 1);
    row->addWidget(choose);
    row->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside / 2);
    layout->addLayout(row);
    layout->addWidget(below);
    setProblem({});
    connect(choose, &QPushButton::clicked, this, &ImageRow::chooseAsked);
    connect(remove, &QPushButton::clicked, this, &ImageRow::removeAsked);
}

void ImageRow::show(const std::string &file)
{
    const auto kind = exchange::imageKindOf(file);
    const QSize size = tables::imageSize(file);
    what->setText(!kind ? tr("none")
                        : wording::imageWords(wording::text(exchange::endingOf(*kind)).toUpper(), size.width(),
                                              size.height(), file.size(), language));
    remove->setVisible(!file.empty());
}

void ImageRow::setProblem(const QString &sentence)
{
    below->setText(sentence.isEmpty() ? wording::help(which) : sentence);
    setTone(below, sentence.isEmpty() ? tables::Tone::Quiet : tables::Tone::Bad);
}

void ImageRow::setEntryEnabled(bool on)
{
    choose->setEnabled(on);
    remove->setEnabled(on);
}

} // namespace dealdesk::ui
