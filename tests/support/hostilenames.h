// Names that other people chose: what they could break, each named by it.
#pragma once

#include <QList>
#include <QString>

namespace dealdesk::test {

struct HostileName {
    const char *rule;
    QString text;
};

/// `secrets`: an absolute folder that nothing may open; the addresses among the names point into it.
inline QList<HostileName> hostileNames(const QString &secrets)
{
    using namespace Qt::StringLiterals;
    return {
        {"markup, bold", u"<b>Bold</b> Corp"_s},
        {"markup, an image from a file",
         QString(u"<img src='file:///MARKER/image'> Corp"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"markup, an image by path", QString(u"<img src='MARKER/path'>"_s).replace(u"MARKER"_s, secrets)},
        {"markup, a style sheet",
         QString(u"<link rel=stylesheet href='file:///MARKER/style'>"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"markup, a style with an image",
         QString(u"<p style='background:url(file:///MARKER/background)'>x</p>"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"markup, a script", u"<script>alert(1)</script>"_s},
        {"markup, a frame",
         QString(u"<iframe src=file:///MARKER/frame></iframe>"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"markup, an object",
         QString(u"<object data='file:///MARKER/object'></object>"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"markup, a table", u"<table><tr><td>1</td></tr></table>"_s},
        {"markup, a link", QString(u"<a href='file:///MARKER/link'>here</a>"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"markup, a document type", u"<!DOCTYPE html><html><body>x"_s},
        {"markup, not closed", u"<b"_s},
        {"markup, SVG",
         QString(u"<svg><image href='file:///MARKER/svg'/></svg>"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"an entity", u"&lt;b&gt; &amp; &#60;b&#62;"_s},
        {"an external entity",
         QString(u"<!ENTITY x SYSTEM 'file:///MARKER/entity'>"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"an ampersand as a mnemonic", u"R&D && Sons"_s},
        {"a file address", QString(u"file:///MARKER/address"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"a resource address", u"qrc:/icons/dealdesk.svg"_s},
        {"Markdown, an image", QString(u"![x](file:///MARKER/markdown)"_s).replace(u"MARKER"_s, secrets.mid(1))},
        {"a right-to-left override", u"invoice\u202Efdp.exe"_s},
        {"an isolate that is not closed", u"Corp\u2067 Ltd"_s},
        {"marks of direction", u"\u200F\u200ECorp"_s},
        {"Arabic", u"\u0634\u0631\u0643\u0629 \u0645\u062B\u0627\u0644"_s},
        {"Hebrew with digits", u"\u05D7\u05D1\u05E8\u05D4 12 \u05D1\u05E2\u05F4\u05DE"_s},
        {"a NUL inside", QString(u"Corp"_s) + QChar(0) + u"Ltd"_s},
        {"a line break", u"First\nSecond"_s},
        {"a carriage return", u"First\rSecond"_s},
        {"a tab", u"First\tSecond"_s},
        {"an escape sequence", u"\u001B[31mRed"_s},
        {"a line separator", u"First\u2028Second"_s},
        {"a bell and a delete", u"Ring\u0007\u007F"_s},
        {"the parent folder", u"../../../../tmp/Corp"_s},
        {"the parent folder, Windows", u"..\\..\\Corp"_s},
        {"an absolute path", u"/etc/passwd"_s},
        {"a drive", u"C:\\Corp"_s},
        {"a stream", u"Corp.txt:stream"_s},
        {"a device", u"CON"_s},
        {"a device with an ending", u"nul.pdf"_s},
        {"dots alone", u"..."_s},
        {"a hidden file", u".profile"_s},
        {"300 characters", QString(300, u'x')},
        {"300 emoji", QString(u"\U0001F600"_s).repeated(300)},
        {"a formula", u"=1+1"_s},
        {"a formula that runs a program", u"=cmd|' /C calc'!A0"_s},
        {"a formula with plus", u"+1+cmd|' /C calc'!A0"_s},
        {"a formula with minus", u"-2+3+cmd|' /C calc'!A0"_s},
        {"a formula with at", u"@SUM(1+1)*cmd|' /C calc'!A0"_s},
        {"a formula behind spaces", u" =HYPERLINK(1)"_s},
        {"emoji, joined", u"\U0001F469\u200D\U0001F469\u200D\U0001F467 Family"_s},
        {"printf and placeholders", u"%s%n%1%2 {0} ${HOME} $(id) `id`"_s},
        {"SQL", u"Robert'); DROP TABLE deals;--"_s},
        {"marks piled up", u"Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358algo"_s},
        {"a byte order mark", u"\uFEFFMarked"_s},
        {"a private letter and a non-character", u"\uE000\uFFFFCorp"_s},
    };
}

} // namespace dealdesk::test
