#include "brandingfile.h"

#include "fieldreader.h"
#include "imagefile.h"
#include "jsontext.h"
#include "scenarioparts.h"

#include <algorithm>

namespace dealdesk::exchange {

using records::Branding;

namespace {

constexpr std::string_view format = "dealdesk-branding";

struct Whole {
    Branding &branding;
    const ImageBeside &beside;
};

/// A text whose kind says what it must be.
template<typename Kind>
void readKnown(JsonReader &r, const Place &at, Element value, Kind kind, ProblemCode otherwise, std::string &out)
{
    if (!r.text(at, value, out))
        return;
    if (out.empty() || !isInRange(kind, out))
        r.report(at, otherwise, {found(value)});
}

void read(JsonReader &r, const Place &at, Element value, records::Text range, std::string &out, const Whole &)
{
    r.line(at, value, range, out);
}
void read(JsonReader &r, const Place &at, Element value, records::Colour kind, std::string &out, const Whole &)
{
    readKnown(r, at, value, kind, ProblemCode::NotAColour, out);
}
void read(JsonReader &r, const Place &at, Element value, records::WebAddress kind, std::string &out, const Whole &)
{
    readKnown(r, at, value, kind, ProblemCode::NotAWebAddress, out);
}
void read(JsonReader &r, const Place &at, Element value, records::MailAddress kind, std::string &out, const Whole &)
{
    readKnown(r, at, value, kind, ProblemCode::NotAMailAddress, out);
}

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.front() != '.' && name.find_first_of("/\\:") == name.npos;
}

void read(JsonReader &r, const Place &at, Element value, records::Image kind, std::string &out, const Whole &whole)
{
    std::string name;
    if (!r.text(at, value, name))
        return;
    auto file = isPlainName(name) ? whole.beside(name) : tl::unexpected(NoImage{});
    const auto tooLarge = [&](std::size_t bytes) {
        r.report(at, ProblemCode::ImageTooLarge, {asCount(kind.most / 1'024), asCount((bytes + 1'023) / 1'024)});
    };
    if (!file && file.error().bytes)
        tooLarge(*file.error().bytes);
    else if (!file)
        r.report(at, ProblemCode::NoImageBeside, {found(value)});
    else if (!imageKindOf(*file))
        r.report(at, ProblemCode::NotAnImage, {found(value)});
    else if (!isInRange(kind, *file))
        tooLarge(file->size());
    else
        out = std::move(*file);
}

using FileField = JsonReader::Field<Whole>;

template<std::size_t place>
void readAt(JsonReader &r, const Place &at, Element value, Whole &whole)
{
    constexpr const auto &field = std::get<place>(records::fields<Branding>);
    read(r, at, value, field.kind, std::invoke(field.member, whole.branding), whole);
}

constexpr std::size_t fieldCount = std::tuple_size_v<std::remove_cvref_t<decltype(records::fields<Branding>)>>;

constexpr std::array<FileField, fieldCount + 2> fields = [] {
    std::array<FileField, fieldCount + 2> all{
        {{"format", FileField::Required,
          [](JsonReader &r, const Place &at, Element value, Whole &) { readExactly(r, at, value, format); }},
         {"version", FileField::Required,
          [](JsonReader &r, const Place &at, Element value, Whole &) { readVersion(r, at, value); }}}};
    [&]<std::size_t... place>(std::index_sequence<place...>)
    {
        ((all[place + 2] = {std::get<place>(records::fields<Branding>).file, FileField::Optional, &readAt<place>}),
         ...);
    }
    (std::make_index_sequence<fieldCount>());
    return all;
}();

/// Its images' names begin with it, and must be plain names.
std::string plainStem(std::string_view name)
{
    name.remove_prefix(std::min(name.find_first_not_of('.'), name.size()));
    std::string stem(name.empty() ? "branding" : name);
    for (char &each : stem)
        if (each == '/' || each == '\\' || each == ':')
            each = '_';
    return stem;
}

} // namespace

BrandingFiles writeBranding(const Branding &branding, std::string_view name)
{
    const std::string stem = plainStem(name);
    BrandingFiles files;
    JsonText json("USD"); // there is no amount in it
    json.beginObject();
    json.member("format", format);
    json.member("version", 1);
    records::forEachField<Branding>([&](const auto &leaf) {
        const std::string &value = leaf.in(branding);
        if (value.empty())
            return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Image>) {
            const auto kind = imageKindOf(value);
            if (!kind)
                return;
            std::string image(stem);
            image.append("-").append(leaf.field.file).append(".").append(endingOf(*kind));
            json.member(leaf.field.file, image);
            files.images.emplace(std::move(image), value);
        } else {
            json.member(leaf.field.file, value);
        }
    });
    json.endObject();
    files.json = json.take();
    return files;
}

tl::expected<Branding, std::vector<Problem>> readBranding(std::string_view json, const ImageBeside &beside)
{
    simdjson::dom::parser parser(pricing::largestFile);
    const auto root = parseFile(parser, json);
    if (!root)
        return tl::unexpected(std::vector{root.error()});
    JsonReader reader;
    Branding branding;
    Whole whole{branding, beside};
    reader.object({}, *root, Thing::Branding, fields, whole);
    if (!reader.problems.empty())
        return tl::unexpected(std::move(reader.problems));
    return branding;
}

} // namespace dealdesk::exchange
