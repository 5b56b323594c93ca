#include "pdfproperties.h"

#define POINTERHOLDER_TRANSITION 4 // its own pointers are the standard ones, and it need not say so
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <string>
#include <vector>

namespace dealdesk::quotes {

namespace {

QPDFObjectHandle textObject(const QString &text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// "D:20270102000000Z": a day is all that the document knows.
QPDFObjectHandle dateObject(const QDate &day)
{
    return QPDFObjectHandle::newString("D:" + day.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z");
}

void setInformation(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle information = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    information.replaceKey("/Title", textObject(properties.title));
    if (!properties.author.isEmpty())
        information.replaceKey("/Author", textObject(properties.author));
    information.replaceKey("/Creator", QPDFObjectHandle::newString("Deal Desk"));
    information.replaceKey("/Producer", QPDFObjectHandle::newString("Qt"));
    if (properties.made.isValid())
        for (const char *key : {"/CreationDate", "/ModDate"})
            information.replaceKey(key, dateObject(properties.made));
    pdf.getTrailer().replaceKey("/Info", information);
}

/// One level of them, in their order (ISO 32000-1, 12.3.3).
void setOutline(QPDF &pdf, const QList<PdfProperties::Part> &parts)
{
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const PdfProperties::Part &part : parts) {
        if (part.page >= pages.size())
            continue;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(part.title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray(
                                     {pages[part.page], QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                      QPDFObjectHandle::newReal(part.top, 2), QPDFObjectHandle::newNull()}));
        items.push_back(item);
    }
    if (items.empty())
        return;
    for (std::size_t at = 0; at + 1 < items.size(); ++at) {
        items[at].replaceKey("/Next", items[at + 1]);
        items[at + 1].replaceKey("/Prev", items[at]);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

/// "ABCDEF+Roboto", of the n-th font of the document.
std::string tagged(const std::string &name, int number)
{
    std::string tag;
    for (int digit = 0; digit < 6; ++digit, number /= 26)
        tag.insert(tag.begin(), static_cast<char>('A' + number % 26));
    const std::size_t plus = name.find('+');
    return '/' + tag + '+' + name.substr(plus == name.npos ? 1 : plus + 1);
}

/// The names of the fonts' subsets bear the number of an object, which is another in each run of the program.
void nameFonts(QPDF &pdf)
{
    std::map<std::string, std::string> names;
    const auto rename = [&](QPDFObjectHandle &dictionary, const char *key) {
        QPDFObjectHandle name = dictionary.getKey(key);
        if (!name.isName() || name.getName().find('+') == std::string::npos)
            return;
        const auto found = names.try_emplace(name.getName(), tagged(name.getName(), static_cast<int>(names.size())));
        dictionary.replaceKey(key, QPDFObjectHandle::newName(found.first->second));
    };
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            rename(font, "/BaseFont");
            QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
            if (!descendants.isArray() || descendants.getArrayNItems() < 1)
                continue;
            QPDFObjectHandle descendant = descendants.getArrayItem(0);
            rename(descendant, "/BaseFont");
            QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
            if (descriptor.isDictionary())
                rename(descriptor, "/FontName");
        }
    }
}

QByteArray wholeFile(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

std::optional<QByteArray> withProperties(const QByteArray &bytes, const PdfProperties &properties)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        setInformation(pdf, properties);
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", textObject(properties.language));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        setOutline(pdf, properties.parts);
        nameFonts(pdf);
        return wholeFile(pdf);
    } catch (const std::exception &) { // it says what is wrong with the file's bytes, which no user can mend
        return std::nullopt;
    }
}

} // namespace dealdesk::quotes
