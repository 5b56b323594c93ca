#include "theme.h"

#include "stylesheet.h"
#include "wheelguard.h"

#include "quotes/typeface.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

/// A static library's resources must be asked for. Outside every namespace, as the macro wants it.
static void loadResources() { Q_INIT_RESOURCE(dealdesk); }

namespace dealdesk::ui {

namespace {

const Theme light{
    .window = QColor(0xF6F7F9),
    .surface = QColor(0xFFFFFF),
    .line = QColor(0xDDE2E8),
    .text = QColor(0x1B1F24),
    .quiet = QColor(0x57606A),
    .accent = QColor(0x0B5CAD),
    .onAccent = QColor(0xFFFFFF),
    .selection = QColor(0xDCEAF8),
    .hover = QColor(0xEEF2F6),
    .good = QColor(0x067A55),
    .caution = QColor(0xB45309),
    .bad = QColor(0xB42318),
    .goodGround = QColor(0xE6F5EF),
    .cautionGround = QColor(0xFDF3E3),
    .badGround = QColor(0xFDECEA),
    .billed = QColor(0x0072B2),
    .wholesale = QColor(0x9AA4B0),
    .margin = QColor(0x009E73),
    .payout = QColor(0xE69F00),
    .secondScenario = QColor(0xC8500A),
    .thirdScenario = QColor(0x8B3C8F),
    .fourthScenario = QColor(0x2A86A0),
};

const Theme dark{
    .window = QColor(0x14171B),
    .surface = QColor(0x1C2026),
    .line = QColor(0x2E343C),
    .text = QColor(0xE6E9ED),
    .quiet = QColor(0x9AA4B0),
    .accent = QColor(0x6CB2F5),
    .onAccent = QColor(0x0D1117),
    .selection = QColor(0x23394F),
    .hover = QColor(0x262C34),
    .good = QColor(0x4CC38A),
    .caution = QColor(0xF2A65A),
    .bad = QColor(0xFF8A80),
    .goodGround = QColor(0x17302A),
    .cautionGround = QColor(0x33291B),
    .badGround = QColor(0x3A2224),
    .billed = QColor(0x0072B2),
    .wholesale = QColor(0x9AA4B0),
    .margin = QColor(0x009E73),
    .payout = QColor(0xE69F00),
    .secondScenario = QColor(0xF28C4E),
    .thirdScenario = QColor(0xD58FD6),
    .fourthScenario = QColor(0x6FC7DE),
};

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

const Theme &theme() { return inForce == Scheme::Dark ? dark : light; }
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
