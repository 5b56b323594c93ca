#include "theme.h"

#include "stylesheet.h"
#include "wheelguard.h"

#include "quotes/palette.h"
#include "quotes/typeface.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

/// A static library's resources must be asked for. Outside every namespace, as the macro wants it.
static void loadResources() { Q_INIT_RESOURCE(dealdesk); }

namespace dealdesk::ui {

namespace {

Theme themeOf(const palette::Palette &of)
{
    return {
        .window = QColor(of.window),
        .surface = QColor(of.surface),
        .line = QColor(of.line),
        .text = QColor(of.text),
        .quiet = QColor(of.quiet),
        .accent = QColor(of.accent),
        .onAccent = QColor(of.onAccent),
        .selection = QColor(of.selection),
        .hover = QColor(of.hover),
        .good = QColor(of.good),
        .caution = QColor(of.caution),
        .bad = QColor(of.bad),
        .goodGround = QColor(of.goodGround),
        .cautionGround = QColor(of.cautionGround),
        .badGround = QColor(of.badGround),
        .billed = QColor(of.billed),
        .wholesale = QColor(of.wholesale),
        .margin = QColor(of.margin),
        .payout = QColor(of.payout),
        .secondScenario = QColor(of.secondScenario),
        .thirdScenario = QColor(of.thirdScenario),
        .fourthScenario = QColor(of.fourthScenario),
    };
}

Scheme inForce = Scheme::Light;

/// The first of these that is on the machine; all have digits of one width.
QString family()
{
    static const QString chosen = [] {
        const QStringList installed = QFontDatabase::families();
        for (const char *wanted : {"Roboto", "Segoe UI", "SF Pro Text", "Noto Sans", "Open Sans", "DejaVu Sans"}) {
            if (installed.contains(QLatin1String(wanted)))
                return QString::fromLatin1(wanted);
        }
        return quotes::paperFamily(); // which comes with the program
    }();
    return chosen;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.quiet);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.quiet);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, theme.quiet);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, theme.quiet);
    return palette;
}

} // namespace

const Theme &theme()
{
    static const Theme light = themeOf(palette::light), dark = themeOf(palette::dark);
    return inForce == Scheme::Dark ? dark : light;
}

Scheme scheme() { return inForce; }

void applyTheme(QApplication &app, Scheme scheme)
{
    loadResources();
    inForce = scheme;
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    app.setPalette(paletteOf(theme()));
    app.setFont(fontOf(Type::Body));
    app.setStyleSheet(styleSheet(theme()));
    guardAgainstWheel(app);
}

Scheme systemScheme(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

QFont fontOf(Type type)
{
    QFont font(family());
    switch (type) {
    case Type::Label: font.setPixelSize(11); break;
    case Type::Body: font.setPixelSize(13); break;
    case Type::BodyStrong:
        font.setPixelSize(13);
        font.setWeight(QFont::Medium);
        break;
    case Type::Section:
        font.setPixelSize(15);
        font.setWeight(QFont::Medium);
        break;
    case Type::Headline:
        font.setPixelSize(22);
        font.setWeight(QFont::Medium);
        break;
    }
    return font;
}

} // namespace dealdesk::ui
