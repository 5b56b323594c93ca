// What the translator is given: every text in the source, with its place.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dealdesk::test {

struct Text {
    QString where; ///< "ui/deals/dealform.cpp:12"
    QString source;
    bool hasForms = false; ///< one for each number
};

struct Found {
    QList<Text> texts;
    QStringList warnings; ///< of lupdate, which then does not know a text's context
};

/// What lupdate finds below these folders in that one.
Found textsOf(const QString &in, const QStringList &below);

inline const QString house = QStringLiteral(DEALDESK_TESTS_DIR "/..");
inline const QStringList folders{QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")};

} // namespace dealdesk::test
