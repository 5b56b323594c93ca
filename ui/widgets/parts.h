// Small pieces that every page is made of.
#pragma once

#include "elidedlabel.h"
#include "tables/guardedtable.h"

#include <QFrame>
#include <QLabel>

class QVBoxLayout;

namespace dealdesk::ui {

/// A label of plain text, always: data never becomes markup.
QLabel *label(const QString &text, QWidget *parent = nullptr);
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);     ///< 11 px, quiet
ElidedLabel *quietLine(const QString &text, QWidget *parent = nullptr); ///< one line, cut where there is no room
QLabel *sectionTitle(const QString &text, QWidget *parent = nullptr);
QFrame *rule(QWidget *parent = nullptr); ///< a hairline
QFrame *card(QWidget *parent = nullptr);
/// Of a page with texts that wrap: as high as they are at its width.
QSize wrappedMinimum(const QWidget &page);
void setTone(QLabel *label, tables::Tone tone);
/// How the style sheet draws a button: "primary", "flat", "link", "nav".
void setRole(QWidget *button, const char *role);

/// A figure at the top of a page: small quiet name above, big value, a note below. A HeadlineRow says how big.
class HeadlineFigure : public QWidget
{
    Q_OBJECT
public:
    explicit HeadlineFigure(const QString &name, QWidget *parent = nullptr);
    void setValue(const QString &value, const QString &note = {}, tables::Tone tone = tables::Tone::Plain);
    QString valueText() const { return value->text(); }
    void setValueFont(const QFont &font);

Q_SIGNALS:
    void valueChanged();

private:
    QLabel *value;
    QLabel *note;
};

} // namespace dealdesk::ui
