#include "translations.h"

#include <QCoreApplication>
#include <QTranslator>

static void loadTexts() { Q_INIT_RESOURCE(translations); } // not within a namespace

namespace dealdesk::wording {

void installTranslations()
{
    QCoreApplication *application = QCoreApplication::instance();
    if (!application)
        return; // it is what translates
    loadTexts();
    auto *english = new QTranslator(application);
    if (!english->load(QStringLiteral(":/translations/dealdesk_en.qm")))
        qFatal("the program was built without its texts");
    QCoreApplication::installTranslator(english);
}

} // namespace dealdesk::wording
