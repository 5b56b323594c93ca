// Finding a widget by its accessible name, and entering a text with real keys.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include <algorithm>

namespace dealdesk::test {

template<typename Widget>
Widget *named(const QWidget *inside, const char *name)
{
    for (Widget *each : inside->findChildren<Widget *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

inline void enter(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

/// A label in sight has this text.
inline bool shows(const QWidget *inside, const QString &text)
{
    const auto labels = inside->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *each) { return each->isVisible() && each->text() == text; });
}

} // namespace dealdesk::test
