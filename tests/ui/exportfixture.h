// A forecast page with the window's export desk above it, and what reads an exported file.
#pragma once

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "ui/charts/chartmenu.h"
#include "ui/forecast/forecastcharts.h"
#include "ui/forecast/forecastpage.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowhabits.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QClipboard>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <sys/stat.h>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;

struct SvgContents {
    QString problem; ///< why it is no well-formed XML
    QStringList texts;
    QStringList elements;
    QStringList references; ///< to anything that is not in the file
};

inline SvgContents read(const QByteArray &svg)
{
    SvgContents contents;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            contents.references.append(u"a document type"_s);
        if (xml.isCharacters() && !xml.isWhitespace())
            contents.texts.append(xml.text().toString());
        if (!xml.isStartElement())
            continue;
        contents.elements.append(xml.name().toString());
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString value = attribute.value().toString();
            const bool link = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
            if ((link && !value.startsWith(u'#')) || (value.contains(u"url("_s) && !value.contains(u"url(#"_s)))
                contents.references.append(value);
        }
    }
    if (xml.hasError())
        contents.problem = xml.errorString();
    return contents;
}

/// The fields of an RFC 4180 file, by its own grammar.
inline QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted && letter == u'"' && text.mid(i + 1, 1) == "\""_L1) {
            field += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && letter == u',') {
            rows.back().append(field);
            field.clear();
        } else if (!quoted && letter == u'\r' && text.mid(i + 1, 1) == "\n"_L1) {
            rows.back().append(field);
            field.clear();
            rows.append(QStringList());
            ++i;
        } else {
            field += letter;
        }
    }
    rows.removeLast(); // after the last line
    return rows;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline mode_t modeOf(const QString &path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

inline Scenario namedCustomer(const QString &name)
{
    Scenario scenario = test::workedExample();
    scenario.customers[0].name = name.toStdString();
    scenario.authorizations[0].bands[2].name = name.toStdString();
    return scenario;
}

class ExportFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<workspace::OpenWorkspace> document;
    ui::WindowHabits habits;
    std::unique_ptr<ui::ForecastPage> page;
    QStringList said;
    bool illustrative = false;

    void open(Scenario scenario, const QByteArray &choice = "money")
    {
        page.reset();
        habits = ui::WindowHabits(); // as on a new device
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(std::move(scenario)));
        habits.keep(u"forecast"_s, choice);
        page = std::make_unique<ui::ForecastPage>(*document, habits, test::english());
        new ui::ExportDesk(
            prompts, [this](const QString &sentence, tables::Tone) { said.append(sentence); },
            [this] {
                return ui::ExportOrigin{u"Base case"_s, illustrative};
            },
            page.get());
        page->resize(1270, 660);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    ui::MonthChart *chart(int at = 0) const { return page->findChild<ui::ForecastCharts *>()->charts().at(at); }
    QString fileNamed(const QString &name)
    {
        prompts.files = {folder.filePath(name)};
        return folder.filePath(name);
    }
    /// Opens the menu with its key, goes down to the action and takes it.
    static void byKeys(ui::ChartView *view, const QString &beginning)
    {
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        ui::ChartMenu *menu = view->menu();
        QTRY_VERIFY(menu->isVisible());
        for (int step = 0; step < 9; ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text().remove(u'&').startsWith(beginning))
                break;
        }
        QVERIFY(menu->activeAction() && menu->activeAction()->text().remove(u'&').startsWith(beginning));
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!menu->isVisible());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        said.clear();
        illustrative = false;
    }
    void cleanup()
    {
        page.reset();
        document.reset();
    }
};
