// A workspace in a file, opened anew as often as wanted, from which quotes are issued.
#pragma once

#include "support.h"
#include "support/language.h"
#include "support/testfile.h"

#include "quotes/issuing.h"
#include "storage/connection.h"
#include "storage/recording.h"
#include "storage/workspacefile.h"

#include "workspace/openworkspace.h"

#include <QDir>
#include <QHash>

#include <sys/stat.h>
#include <unistd.h>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using quotes::Issuing;
using storage::Access;
using storage::WorkspaceFile;
using workspace::OpenWorkspace;
using workspace::QuoteRecord;
using workspace::RowKey;

class IssuingFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> folder;
    QString path, pdf;
    std::unique_ptr<WorkspaceFile> file;
    std::unique_ptr<OpenWorkspace> open;

    void start(Access access = Access::ReadWrite)
    {
        open.reset();
        file.reset();
        auto opened = WorkspaceFile::open(test::english(), path, access);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().what));
        file = std::move(*opened);
        auto contents = file->read();
        QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().what));
        open = std::make_unique<OpenWorkspace>(std::move(*contents), file.get());
        open->setReadOnly(access == Access::ReadOnly);
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static quotes::CustomerQuote quote(const QString &number = u"Q-2027-0001"_s)
    {
        auto made = tests::quoteOf(tests::rollout());
        made->details.number = number;
        return *made;
    }

    auto issue(const QString &number, const QString &to)
    {
        return Issuing(open->quoteRegister, test::english())
            .issue(quote(number), {open->currentKey(), {"d1"}, u"Rollout"_s}, to);
    }

private Q_SLOTS:
    void init()
    {
        open.reset();
        file.reset();
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"w.dealdesk"_s);
        pdf = folder->filePath(u"quote.pdf"_s);
        QVERIFY(WorkspaceFile::make(test::english(), path, workspace::contentsOf({tests::rollout()})));
    }
    void cleanup()
    {
        open.reset();
        file.reset();
    }
};
